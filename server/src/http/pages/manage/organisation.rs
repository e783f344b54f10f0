//! `/manage/organisation`.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::{
        account::setup::OrganisationFields,
        manage::organisation::{self, OrganisationPage},
    },
};
use heard_domain::access::Role;

use super::{
    super::{
        super::{
            address::Query,
            signed_in::{Desk, ObserverDesk, OwnerDesk},
            state::AppState,
        },
        account::{problems, setup},
        form::Fields,
    },
    Done,
};
use crate::service::ServiceError;

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    ObserverDesk(desk): ObserverDesk,
    Query(Done { done }): Query<Done>,
) -> Response {
    let Some(organisation) = state.services.organisation() else {
        return desk.reader.refusal(&ServiceError::NotFound("organisation"));
    };
    let fields = setup::stored(&organisation);
    page(&desk, StatusCode::OK, fields, !done.is_empty(), Problems::default())
}

fn page(desk: &Desk, status: StatusCode, fields: OrganisationFields, done: bool, problems: Problems) -> Response {
    let editable = desk.actor().role == Role::Owner;
    let model = OrganisationPage { fields, editable, done, problems };
    desk.reader.html(status, organisation::render(&desk.reader.page, &model))
}

pub(in super::super::super) async fn change(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let changed = match state.services.owning(desk.actor()) {
        Ok(owner) => owner.put_organisation(setup::read(&fields), false).await,
        Err(error) => Err(error),
    };
    match changed {
        Ok(()) => Redirect::to("/manage/organisation?done=1").into_response(),
        Err(ServiceError::Invalid(violations)) => {
            let stored = state.services.organisation();
            let problems = problems(desk.reader.page.words(), &violations);
            let fields = setup::typed(&fields, stored.as_deref());
            page(&desk, StatusCode::UNPROCESSABLE_ENTITY, fields, false, problems)
        }
        Err(error) => desk.reader.refusal(&error),
    }
}
