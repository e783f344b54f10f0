//! `/manage/colleagues`: accounts of those who sign in.

use std::collections::BTreeSet;

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::{
        colleagues::{self, Colleague, ColleaguePage, ColleaguesPage, RoleFields, UnitChoice},
        confirm::{self, Confirm},
        frame::Section,
    },
};
use heard_domain::{access::Role, key::Key, unit::UnitTree};

use super::{
    super::{
        super::{
            address::{Path, Query},
            signed_in::{Desk, OwnerDesk},
            state::AppState,
        },
        account::problems,
        form::Fields,
    },
    Done,
};
use crate::service::{Account, ServiceError, Violation};

/// The form for one more account, as typed.
#[derive(Default)]
struct Typed {
    name: String,
    email: String,
    role: RoleFields,
}

pub(in super::super::super) async fn list(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Query(Done { done }): Query<Done>,
) -> Response {
    let page = page(&state, &desk, StatusCode::OK, Typed::default(), !done.is_empty(), Problems::default()).await;
    page.unwrap_or_else(|error| desk.reader.refusal(&error))
}

async fn page(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    typed: Typed,
    removed: bool,
    problems: Problems,
) -> Result<Response, ServiceError> {
    let accounts = state.services.observing(desk.actor())?.accounts().await?;
    let model = ColleaguesPage {
        colleagues: accounts.into_iter().map(colleague).collect(),
        units: choices(state).await?,
        name: typed.name,
        email: typed.email,
        role: typed.role,
        removed,
        problems,
    };
    Ok(desk.reader.html(status, colleagues::render(&desk.reader.page, &model)))
}

pub(in super::super::super) async fn add(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let typed = Typed {
        name: fields.get("name").to_owned(),
        email: fields.get("email").to_owned(),
        role: role_fields(&fields),
    };
    let invited = async {
        let owner = state.services.owning(desk.actor())?;
        let role = role(&typed.role).map_err(|missing| ServiceError::Invalid(vec![missing]))?;
        owner.invite(&typed.name, &typed.email, role).await
    };
    let outcome = match invited.await {
        Ok((account, secret)) => Ok(shown(&state, &desk, account, &secret)),
        Err(ServiceError::Invalid(violations)) => {
            let problems = problems(desk.reader.page.words(), &violations);
            page(&state, &desk, StatusCode::UNPROCESSABLE_ENTITY, typed, false, problems).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}

/// The link of an account, this once.
fn shown(state: &AppState, desk: &Desk, account: Account, secret: &str) -> Response {
    let link = state.settings.link(&format!("/join/{secret}"));
    desk.reader.html(StatusCode::OK, colleagues::link(&desk.reader.page, &colleague(account), &link))
}

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
    Query(Done { done }): Query<Done>,
) -> Response {
    let page = one(&state, &desk, StatusCode::OK, &id, None, !done.is_empty(), Problems::default()).await;
    page.unwrap_or_else(|error| desk.reader.refusal(&error))
}

async fn one(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    id: &str,
    typed: Option<RoleFields>,
    changed: bool,
    problems: Problems,
) -> Result<Response, ServiceError> {
    let account = state.services.observing(desk.actor())?.account(id).await?;
    let role = typed.unwrap_or_else(|| (&account.role).into());
    let model = ColleaguePage { colleague: colleague(account), units: choices(state).await?, role, changed, problems };
    Ok(desk.reader.html(status, colleagues::one(&desk.reader.page, &model)))
}

pub(in super::super::super) async fn change_role(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let typed = role_fields(&fields);
    let changed = async {
        let owner = state.services.owning(desk.actor())?;
        let role = role(&typed).map_err(|missing| ServiceError::Invalid(vec![missing]))?;
        owner.change_role(&id, role).await
    };
    let outcome = match changed.await {
        Ok(_) => Ok(Redirect::to(&format!("/manage/colleagues/{id}?done=1")).into_response()),
        Err(ServiceError::Invalid(violations)) => {
            let problems = problems(desk.reader.page.words(), &violations);
            one(&state, &desk, StatusCode::UNPROCESSABLE_ENTITY, &id, Some(typed), false, problems).await
        }
        Err(ServiceError::Conflict { rule: "last-owner", .. }) => {
            let problems = Problems::one("role", desk.reader.page.words().get("colleague-last-owner"));
            one(&state, &desk, StatusCode::CONFLICT, &id, Some(typed), false, problems).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}

pub(in super::super::super) async fn renew_link(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
) -> Response {
    let renewed = async { state.services.owning(desk.actor())?.renew_link(&id).await };
    match renewed.await {
        Ok((account, secret)) => shown(&state, &desk, account, &secret),
        Err(error) => desk.reader.refusal(&error),
    }
}

pub(in super::super::super) async fn ask_to_remove(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
) -> Response {
    let found = async { state.services.observing(desk.actor())?.account(&id).await };
    let account = match found.await {
        Ok(account) => account,
        Err(error) => return desk.reader.refusal(&error),
    };
    let words = desk.reader.page.words();
    let name = [("name", account.name.as_str().into())];
    let model = Confirm {
        title: words.with("colleague-remove-title", &name),
        consequences: vec![words.with("colleague-remove-sure", &name)],
        action: format!("/manage/colleagues/{id}/remove"),
        fields: Vec::new(),
        button: words.get("colleague-remove-button"),
        back: format!("/manage/colleagues/{id}"),
    };
    desk.reader.html(StatusCode::OK, confirm::render(&desk.reader.page, Section::Colleagues, &model))
}

pub(in super::super::super) async fn remove(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(id): Path<String>,
) -> Response {
    let removed = async { state.services.owning(desk.actor())?.remove_account(&id).await };
    let outcome = match removed.await {
        Ok(()) => Ok(Redirect::to("/manage/colleagues?done=removed").into_response()),
        Err(ServiceError::Conflict { rule: "last-owner", .. }) => {
            let problems = Problems::one("", desk.reader.page.words().get("colleague-last-owner"));
            one(&state, &desk, StatusCode::CONFLICT, &id, None, false, problems).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}

fn colleague(account: Account) -> Colleague {
    let Account { id, email, name, role, joined, .. } = account;
    Colleague { id, name, email, role, joined }
}

/// The tree, in reading order.
async fn choices(state: &AppState) -> Result<Vec<UnitChoice>, ServiceError> {
    let Some(tree) = state.services.units().await? else { return Ok(Vec::new()) };
    let choice = |(position, unit): (usize, &heard_domain::unit::Unit)| UnitChoice {
        key: unit.key.clone(),
        name: unit.name.clone(),
        depth: depth(&tree, position),
    };
    Ok(tree.units().iter().enumerate().map(choice).collect())
}

fn depth(tree: &UnitTree, position: usize) -> usize {
    std::iter::successors(tree.parent(position), |parent| tree.parent(*parent)).count()
}

fn role_fields(fields: &Fields) -> RoleFields {
    RoleFields { role: fields.get("role").to_owned(), units: fields.all("unit").map(str::to_owned).collect() }
}

fn role(typed: &RoleFields) -> Result<Role, Violation> {
    match typed.role.as_str() {
        "owner" => Ok(Role::Owner),
        "observer" => Ok(Role::Observer),
        "leader" => {
            let units: Result<BTreeSet<Key>, _> = typed.units.iter().map(|unit| unit.parse()).collect();
            let units = units.map_err(|error| Violation::new("unit", "unknown-unit", error))?;
            Ok(Role::Leader { units })
        }
        _ => Err(Violation::new("role", "missing", "choose what the account may do")),
    }
}
