//! The tree, and the small forms in it.

use std::collections::BTreeMap;

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::units::{self, Done, Opened, UnitLine, UnitsPage},
};
use heard_domain::{
    key::Key,
    unit::{UnitTree, Way},
    wave::Staff,
};
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
        lists::nowhere,
    },
    at, place, problems,
};
use crate::service::{NewUnit, ServiceError, UnitChange};

/// The most units on one page.
const SHOWN: usize = 300;

/// Which part of the tree is shown, and what was just done.
#[derive(Default, Deserialize)]
pub(in super::super::super::super) struct Part {
    /// Key of the unit that is shown with those below it.
    #[serde(default, rename = "in")]
    top: String,
    /// Key of a unit that is to be in sight.
    #[serde(default)]
    at: String,
    #[serde(default)]
    done: String,
}

pub(in super::super::super::super) async fn show(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Query(part): Query<Part>,
) -> Response {
    let page = page(&state, &desk, StatusCode::OK, &part, None, Problems::default()).await;
    page.unwrap_or_else(|error| desk.reader.refusal(&error))
}

async fn page(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    part: &Part,
    opened: Option<Opened>,
    problems: Problems,
) -> Result<Response, ServiceError> {
    let owner = state.services.owning(desk.actor())?;
    let tree = state.services.units().await?;
    let staff = owner.staff().await?;
    let done = Done::ALL.into_iter().find(|done| done.name() == part.done).map(|done| (done, part.at.clone()));
    let model = match &tree {
        None => UnitsPage { opened, problems, ..UnitsPage::default() },
        Some(tree) => {
            let top = top(tree, part)?;
            let (lines, left_out) = lines(tree, top, &staff);
            let above = tree.path(top).into_iter().filter(|above| *above != top);
            let named = |above: usize| {
                let unit = &tree.units()[above];
                (unit.key.to_string(), unit.name.clone())
            };
            let nowhere = nowhere(Some(tree), &staff);
            let (path, total) = (above.map(named).collect(), tree.units().len());
            UnitsPage { lines, path, total, left_out, nowhere, done, opened, problems }
        }
    };
    Ok(desk.reader.html(status, units::render(&desk.reader.page, &model)))
}

/// The unit on top: the one that was asked for; or of a large tree the one above what is to be in sight.
fn top(tree: &UnitTree, part: &Part) -> Result<usize, ServiceError> {
    if !part.top.is_empty() {
        return place(Some(tree), &part.top);
    }
    let sought = tree.position(&part.at).filter(|_| tree.units().len() > SHOWN);
    Ok(sought.and_then(|sought| tree.parent(sought)).unwrap_or(0))
}

/// The unit on top and those below it, as many levels as fit; and how many are left out because they do not fit side by
/// side.
fn lines(tree: &UnitTree, top: usize, staff: &BTreeMap<Key, Staff>) -> (Vec<UnitLine>, usize) {
    let range = tree.subtree(top);
    let mut depths: Vec<usize> = Vec::with_capacity(range.len());
    for position in range.clone() {
        let above = tree.parent(position).and_then(|parent| parent.checked_sub(top));
        depths.push(above.and_then(|above| depths.get(above)).map_or(0, |depth| depth + 1));
    }
    let up_to = |level: usize| depths.iter().filter(|depth| **depth <= level).count();
    let deepest = depths.iter().copied().max().unwrap_or(0);
    let level = (1..=deepest).rev().find(|level| up_to(*level) <= SHOWN).unwrap_or(1);
    let fitting = range.clone().filter(|position| depths[position - top] <= level);
    let mut lines = Vec::new();
    for position in fitting.take(SHOWN) {
        let unit = &tree.units()[position];
        let depth = depths[position - top];
        let siblings: Vec<usize> =
            tree.parent(position).map(|parent| tree.children(parent).collect()).unwrap_or_default();
        lines.push(UnitLine {
            key: unit.key.to_string(),
            name: unit.name.clone(),
            depth,
            people: staff.get(&unit.key).map_or(0, |staff| staff.people()),
            hidden: if depth == level { tree.subtree(position).len() - 1 } else { 0 },
            root: position == 0,
            first: siblings.first() == Some(&position),
            last: siblings.last() == Some(&position),
        });
    }
    let left_out = up_to(level).saturating_sub(lines.len());
    (lines, left_out)
}

pub(in super::super::super::super) async fn add(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let (name, parent) = (fields.get("name"), fields.get("parent"));
    let new = NewUnit { name: name.to_owned(), key: None, parent: Some(parent.to_owned()) };
    let created = async { state.services.owning(desk.actor())?.create_unit(new).await };
    let outcome = match created.await {
        Ok(unit) => Ok(Redirect::to(&at(Done::Created, unit.key.as_str())).into_response()),
        Err(ServiceError::Invalid(violations)) => {
            // The first unit of all has a form of its own.
            let id = if parent.is_empty() { "name".to_owned() } else { format!("add-{parent}") };
            let named = |field: &str| if field == "name" { id.clone() } else { String::new() };
            let typed = if violations.iter().any(|violation| violation.field == "parent") { parent } else { name };
            let problems = problems(desk.reader.page.words(), &violations, typed, named);
            let opened = Opened { form: "add", key: parent.to_owned(), typed: name.to_owned() };
            let part = Part { at: parent.to_owned(), ..Part::default() };
            page(&state, &desk, StatusCode::UNPROCESSABLE_ENTITY, &part, Some(opened), problems).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}

pub(in super::super::super::super) async fn rename(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(key): Path<String>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let name = fields.get("name");
    let change = UnitChange { name: Some(name.to_owned()), parent: None };
    let renamed = async { state.services.owning(desk.actor())?.change_unit(&key, change).await };
    let outcome = match renamed.await {
        Ok(_) => Ok(Redirect::to(&at(Done::Renamed, &key)).into_response()),
        Err(ServiceError::Invalid(violations)) => {
            let problems = problems(desk.reader.page.words(), &violations, name, |_| format!("rename-{key}"));
            let opened = Opened { form: "rename", key: key.clone(), typed: name.to_owned() };
            let part = Part { at: key, ..Part::default() };
            page(&state, &desk, StatusCode::UNPROCESSABLE_ENTITY, &part, Some(opened), problems).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}

pub(in super::super::super::super) async fn shift(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path(key): Path<String>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let way = if fields.get("way") == "up" { Way::Up } else { Way::Down };
    let shifted = async { state.services.owning(desk.actor())?.shift_unit(&key, way).await };
    match shifted.await {
        Ok(()) => Redirect::to(&at(Done::Moved, &key)).into_response(),
        Err(error) => desk.reader.refusal(&error),
    }
}
