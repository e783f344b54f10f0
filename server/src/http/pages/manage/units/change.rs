//! Moving, merging and removing one unit.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::{
        choose::Choice,
        units::{self, Done, MergePage, MovePage, RemovePage},
    },
};
use heard_domain::unit::UnitTree;
use serde::Deserialize;

use super::{
    super::{
        super::{
            super::{
                address::{Path, Query},
                signed_in::{Desk, OwnerDesk},
                state::AppState,
            },
            form::Fields,
        },
        lists::choices,
    },
    at, place, problems,
};
use crate::service::{ServiceError, UnitChange};

/// A unit that is to be changed, in its tree.
struct Subject {
    tree: UnitTree,
    position: usize,
}

impl Subject {
    async fn find(state: &AppState, key: &str) -> Result<Self, ServiceError> {
        let tree = state.services.units().await?.ok_or(ServiceError::NotFound("unit"))?;
        let position = place(Some(&tree), key)?;
        // It can only be renamed.
        if position == 0 {
            return Err(ServiceError::NotFound("unit"));
        }
        Ok(Self { tree, position })
    }

    fn name(&self, position: usize) -> String {
        self.tree.units()[position].name.clone()
    }

    fn parent(&self) -> String {
        self.tree.units()[self.position].parent.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    fn below(&self) -> usize {
        self.tree.subtree(self.position).len() - 1
    }

    /// All units but this one and those below it.
    fn others(&self) -> Vec<Choice> {
        let mut choices = choices(&self.tree);
        choices.drain(self.tree.subtree(self.position));
        choices
    }
}

pub(in super::super::super::super) async fn ask_to_move(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(key): Path<String>,
) -> Response {
    let page = move_page(&state, &desk, StatusCode::OK, &key, None, Problems::default()).await;
    page.unwrap_or_else(|error| desk.reader.refusal(&error))
}

async fn move_page(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    key: &str,
    chosen: Option<&str>,
    problems: Problems,
) -> Result<Response, ServiceError> {
    let subject = Subject::find(state, key).await?;
    let model = MovePage {
        key: key.to_owned(),
        name: subject.name(subject.position),
        parent: chosen.map_or_else(|| subject.parent(), str::to_owned),
        choices: subject.others(),
        below: subject.below(),
        problems,
    };
    Ok(desk.reader.html(status, units::move_below(&desk.reader.page, &model)))
}

pub(in super::super::super::super) async fn move_below(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(key): Path<String>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let parent = fields.get("parent");
    let change = UnitChange { name: None, parent: Some(parent.to_owned()) };
    let moved = async { state.services.owning(desk.actor())?.change_unit(&key, change).await };
    let outcome = match moved.await {
        Ok(_) => Ok(Redirect::to(&at(Done::Moved, &key)).into_response()),
        Err(ServiceError::Invalid(violations)) => {
            let problems = problems(desk.reader.page.words(), &violations, parent, str::to_owned);
            move_page(&state, &desk, StatusCode::UNPROCESSABLE_ENTITY, &key, Some(parent), problems).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}

/// The unit that another one is merged into, as far as it was chosen.
#[derive(Deserialize)]
pub(in super::super::super::super) struct Into {
    #[serde(default)]
    into: String,
}

pub(in super::super::super::super) async fn ask_to_merge(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(key): Path<String>,
    Query(Into { into }): Query<Into>,
) -> Response {
    let page = merge_page(&state, &desk, &key, &into).await;
    page.unwrap_or_else(|error| desk.reader.refusal(&error))
}

/// Asks into which unit; or, where that can be done, whether it is meant so.
async fn merge_page(state: &AppState, desk: &Desk, key: &str, into: &str) -> Result<Response, ServiceError> {
    let owner = state.services.owning(desk.actor())?;
    let subject = Subject::find(state, key).await?;
    let people =
        owner.staff().await?.get(&subject.tree.units()[subject.position].key).map_or(0, |staff| staff.people());
    let mut model = MergePage {
        key: key.to_owned(),
        name: subject.name(subject.position),
        into: into.to_owned(),
        into_name: subject.tree.position(into).map(|into| subject.name(into)).unwrap_or_default(),
        choices: subject.others(),
        people,
        below: subject.tree.children(subject.position).count(),
        problems: Problems::default(),
    };
    let page = &desk.reader.page;
    if into.is_empty() {
        model.into = subject.parent();
        return Ok(desk.reader.html(StatusCode::OK, units::merge(page, &model)));
    }
    match owner.check_merge(key, into).await {
        Ok(()) => Ok(desk.reader.html(StatusCode::OK, units::confirm_merge(page, &model))),
        Err(ServiceError::Invalid(violations)) => {
            model.problems = problems(page.words(), &violations, into, |_| "into".to_owned());
            Ok(desk.reader.html(StatusCode::UNPROCESSABLE_ENTITY, units::merge(page, &model)))
        }
        Err(error) => Err(error),
    }
}

pub(in super::super::super::super) async fn merge(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(key): Path<String>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let into = fields.get("into");
    let merged = async { state.services.owning(desk.actor())?.merge_unit(&key, into).await };
    let outcome = match merged.await {
        Ok(merged) => Ok(Redirect::to(&at(Done::Merged, merged.into.key.as_str())).into_response()),
        Err(ServiceError::Invalid(_)) => merge_page(&state, &desk, &key, into).await,
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}

pub(in super::super::super::super) async fn ask_to_remove(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(key): Path<String>,
) -> Response {
    let page = remove_page(&state, &desk, StatusCode::OK, &key).await;
    page.unwrap_or_else(|error| desk.reader.refusal(&error))
}

async fn remove_page(state: &AppState, desk: &Desk, status: StatusCode, key: &str) -> Result<Response, ServiceError> {
    let subject = Subject::find(state, key).await?;
    let staff = state.services.owning(desk.actor())?.staff().await?;
    let model = RemovePage {
        key: key.to_owned(),
        name: subject.name(subject.position),
        people: staff.get(&subject.tree.units()[subject.position].key).map_or(0, |staff| staff.people()),
        below: subject.below(),
    };
    Ok(desk.reader.html(status, units::remove(&desk.reader.page, &model)))
}

pub(in super::super::super::super) async fn remove(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(key): Path<String>,
) -> Response {
    let removed = async {
        let parent = Subject::find(&state, &key).await?.parent();
        state.services.owning(desk.actor())?.remove_unit(&key).await?;
        Ok(parent)
    };
    let outcome = match removed.await {
        Ok(parent) => Ok(Redirect::to(&at(Done::Removed, &parent)).into_response()),
        Err(ServiceError::Conflict { rule: "units-below", .. }) => {
            remove_page(&state, &desk, StatusCode::CONFLICT, &key).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}
