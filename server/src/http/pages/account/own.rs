//! `/account`: one's own name, password, passkeys and devices.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::{
        account::{
            own::{self, AccountPage, DeviceRow, Done},
            passkeys::{Adding, Passkeys},
        },
        message::Message,
    },
};
use heard_domain::{access::Role, unit::UnitTree};

use super::{
    super::{
        super::{address::Query, signed_in::Desk, state::AppState},
        form::Fields,
    },
    passkeys::row,
    problems,
};
use crate::service::{Device, Passkey, Proof, ServiceError};

/// What was just done.
#[derive(serde::Deserialize)]
pub(in super::super::super) struct What {
    #[serde(default)]
    done: String,
}

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    desk: Desk,
    Query(What { done }): Query<What>,
) -> Response {
    let done = Done::ALL.into_iter().find(|(name, _)| *name == done).map(|(_, done)| done);
    let name = desk.actor().name.clone();
    page(&state, &desk, StatusCode::OK, name, done, Problems::default()).await
}

pub(super) async fn page(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    name: String,
    done: Option<Done>,
    problems: Problems,
) -> Response {
    let model = model(state, desk, name, done, problems).await;
    match model {
        Ok(model) => desk.reader.html(status, own::render(&desk.reader.page, &model)),
        Err(error) => refuse(desk, &error),
    }
}

async fn model(
    state: &AppState,
    desk: &Desk,
    name: String,
    done: Option<Done>,
    problems: Problems,
) -> Result<AccountPage, ServiceError> {
    let devices = state.services.devices(&desk.who).await?;
    let tree = state.services.units().await?;
    let units = match &desk.actor().role {
        Role::Leader { units } => units,
        Role::Owner | Role::Observer => &Default::default(),
    };
    let named = tree.iter().flat_map(UnitTree::units).filter(|unit| units.contains(&unit.key));
    let passkeys = passkeys(state, desk, &devices).await?;
    let devices = devices.into_iter().map(|device| DeviceRow {
        id: device.id,
        name: device.name,
        since: device.since,
        seen: device.seen,
        own: device.own,
    });
    Ok(AccountPage {
        email: desk.who.email.clone(),
        name,
        units: named.map(|unit| unit.name.clone()).collect(),
        passkeys,
        devices: devices.collect(),
        done,
        problems,
    })
}

async fn passkeys(state: &AppState, desk: &Desk, devices: &[Device]) -> Result<Passkeys, ServiceError> {
    let passkeys = state.services.passkeys(&desk.who).await?;
    let origin = state.passkey_origin();
    let adding = match state.services.proof(&desk.who).await? {
        _ if origin.is_none() => Adding::Nowhere,
        _ if passkeys.len() >= Passkey::MOST => Adding::Full,
        Proof::Given => Adding::Open,
        Proof::Password => Adding::Password,
        Proof::SignIn => Adding::SignIn,
    };
    Ok(Passkeys {
        rows: passkeys.into_iter().map(row).collect(),
        adding,
        origin: origin.unwrap_or_default().to_owned(),
        name: devices.iter().find(|device| device.own).map(|device| device.name.clone()).unwrap_or_default(),
    })
}

pub(in super::super::super) async fn rename(State(state): State<AppState>, desk: Desk, request: Request) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let name = fields.get("name").to_owned();
    let renamed = state.services.rename_account(&desk.who, &name).await;
    answer(&state, &desk, renamed, name, "/account?done=name").await
}

pub(in super::super::super) async fn change_password(
    State(state): State<AppState>,
    desk: Desk,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let change = state.services.change_password(&desk.who, fields.get("current"), fields.get("password"));
    let Some(changed) = guess(&state, &desk, change).await else {
        return desk.reader.message(StatusCode::TOO_MANY_REQUESTS, Message::TryLater);
    };
    let name = desk.actor().name.clone();
    answer(&state, &desk, changed, name, "/account?done=password").await
}

/// Does what needs the present password; `None` after too many wrong ones. Somebody at an unlocked device guesses no faster
/// than at the door.
pub(super) async fn guess<T>(
    state: &AppState,
    desk: &Desk,
    what: impl Future<Output = Result<T, ServiceError>>,
) -> Option<Result<T, ServiceError>> {
    let now = state.services.now();
    let _turn = state.attempts.turn().await;
    let attempt = state.accounts.reserve(state.accounts.target(&desk.who.email, now), now).ok()?;
    let done = what.await;
    let guessed =
        matches!(&done, Err(ServiceError::Invalid(wrong)) if wrong.iter().any(|wrong| wrong.field == "current"));
    if !guessed {
        state.accounts.give_back(attempt);
    }
    Some(done)
}

pub(in super::super::super) async fn end_devices(
    State(state): State<AppState>,
    desk: Desk,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let device = fields.get("device");
    let ended = match state.services.end_device(&desk.who, (!device.is_empty()).then_some(device)).await {
        // It signed out in the meantime.
        Err(ServiceError::NotFound(_)) => Ok(()),
        other => other,
    };
    let name = desk.actor().name.clone();
    answer(&state, &desk, ended, name, "/account?done=devices").await
}

async fn answer(
    state: &AppState,
    desk: &Desk,
    outcome: Result<(), ServiceError>,
    name: String,
    done: &str,
) -> Response {
    match outcome {
        Ok(()) => Redirect::to(done).into_response(),
        Err(ServiceError::Invalid(violations)) => {
            let problems = problems(desk.reader.page.words(), &violations);
            page(state, desk, StatusCode::UNPROCESSABLE_ENTITY, name, None, problems).await
        }
        Err(error) => refuse(desk, &error),
    }
}

fn refuse(desk: &Desk, error: &ServiceError) -> Response {
    desk.reader.refusal(error)
}
