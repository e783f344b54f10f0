//! One person on the list.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::people::{self, PersonFields, PersonPage},
};
use heard_domain::unit::UnitTree;

use super::{
    super::{
        super::{
            super::{
                address::Path,
                signed_in::{Desk, OwnerDesk},
                state::AppState,
            },
            form::Fields,
        },
        lists::choices,
    },
    listed, problems, typed,
};
use crate::service::ServiceError;

pub(in super::super::super::super) async fn show(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
) -> Response {
    let page = page(&state, &desk, StatusCode::OK, &id, None, Problems::default()).await;
    page.unwrap_or_else(|error| desk.reader.refusal(&error))
}

async fn page(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    id: &str,
    typed: Option<PersonFields>,
    problems: Problems,
) -> Result<Response, ServiceError> {
    let stored = state.services.owning(desk.actor())?.person(id).await?;
    let person = stored.person;
    let model = PersonPage {
        id: stored.id,
        address: person.address.as_str().to_owned(),
        fields: typed.unwrap_or_else(|| PersonFields {
            unit: person.unit.to_string(),
            address: person.address.as_str().to_owned(),
            language: person.language.tag().to_owned(),
            leader: person.leader,
        }),
        units: state.services.units().await?.as_ref().map(|tree: &UnitTree| choices(tree)).unwrap_or_default(),
        problems,
    };
    Ok(desk.reader.html(status, people::one(&desk.reader.page, &model)))
}

pub(in super::super::super::super) async fn change(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let typed = match Fields::read(request, &state).await {
        Ok(fields) => typed(&fields),
        Err(error) => return error.page(&desk.reader),
    };
    let changed = async { state.services.owning(desk.actor())?.change_person(&id, &listed(&typed)).await };
    let outcome = match changed.await {
        Ok(changed) => {
            Ok(Redirect::to(&format!("/manage/people?done=changed&unit={}", changed.person.unit)).into_response())
        }
        Err(ServiceError::Invalid(violations)) => {
            let problems = problems(desk.reader.page.words(), &violations, &typed);
            page(&state, &desk, StatusCode::UNPROCESSABLE_ENTITY, &id, Some(typed), problems).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}

pub(in super::super::super::super) async fn ask_to_remove(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
) -> Response {
    let found = async { state.services.owning(desk.actor())?.person(&id).await };
    match found.await {
        Ok(stored) => {
            let address = stored.person.address.as_str();
            desk.reader.html(StatusCode::OK, people::remove(&desk.reader.page, &stored.id, address))
        }
        Err(error) => desk.reader.refusal(&error),
    }
}

pub(in super::super::super::super) async fn remove(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
) -> Response {
    let removed = async { state.services.owning(desk.actor())?.remove_person(&id).await };
    match removed.await {
        Ok(()) => Redirect::to("/manage/people?done=removed").into_response(),
        Err(error) => desk.reader.refusal(&error),
    }
}
