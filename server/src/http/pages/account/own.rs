//! `/account`: one's own name, password and devices.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::{
        account::own::{self, AccountPage, DeviceRow, Done},
        message::Message,
    },
};
use heard_domain::access::Role;

use super::{
    super::{
        super::{address::Query, signed_in::Desk, state::AppState},
        form::Fields,
    },
    problems,
};
use crate::service::ServiceError;

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

async fn page(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    name: String,
    done: Option<Done>,
    problems: Problems,
) -> Response {
    let (devices, tree) = match (state.services.devices(&desk.who).await, state.services.units().await) {
        (Ok(devices), Ok(tree)) => (devices, tree),
        (Err(error), _) | (_, Err(error)) => return refuse(desk, &error),
    };
    let units = match &desk.actor().role {
        Role::Leader { units } => units,
        Role::Owner | Role::Observer => &Default::default(),
    };
    let named = tree.iter().flat_map(|tree| tree.units()).filter(|unit| units.contains(&unit.key));
    let devices = devices.into_iter().map(|device| DeviceRow {
        id: device.id,
        name: device.name,
        since: device.since,
        seen: device.seen,
        own: device.own,
    });
    let model = AccountPage {
        email: desk.who.email.clone(),
        name,
        units: named.map(|unit| unit.name.clone()).collect(),
        devices: devices.collect(),
        done,
        problems,
    };
    desk.reader.html(status, own::render(&desk.reader.page, &model))
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
    let now = state.services.now();
    let turn = state.attempts.turn().await;
    // Somebody at an unlocked device guesses no faster than at the door.
    let Ok(attempt) = state.accounts.reserve(state.accounts.target(&desk.who.email, now), now) else {
        return desk.reader.message(StatusCode::TOO_MANY_REQUESTS, Message::TryLater);
    };
    let changed = state.services.change_password(&desk.who, fields.get("current"), fields.get("password")).await;
    drop(turn);
    let guessed =
        matches!(&changed, Err(ServiceError::Invalid(wrong)) if wrong.iter().any(|wrong| wrong.field == "current"));
    if !guessed {
        state.accounts.give_back(attempt);
    }
    let name = desk.actor().name.clone();
    answer(&state, &desk, changed, name, "/account?done=password").await
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
