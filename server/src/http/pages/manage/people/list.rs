//! The list, page by page, and the form for one more.

use std::collections::BTreeMap;

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::people::{self, Done, PeoplePage, PersonFields, PersonLine, UnitCount},
};
use heard_domain::{key::Key, unit::UnitTree, wave::Staff};
use serde::Deserialize;

use super::{
    super::{
        super::{
            super::{
                address::Query,
                signed_in::{Desk, OwnerDesk},
                state::AppState,
            },
            form::Fields,
        },
        lists::{choices, names, nowhere},
    },
    listed, problems, typed,
};
use crate::service::{ServiceError, Where};

/// The most units whose people are counted on the page.
const COUNTED: usize = 300;

/// What is searched, and what was just done.
#[derive(Default, Deserialize)]
pub(in super::super::super::super) struct Search {
    /// Key of the unit; `-` for people of none.
    #[serde(default)]
    unit: String,
    #[serde(default)]
    page: u64,
    #[serde(default)]
    done: String,
}

pub(in super::super::super::super) async fn show(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Query(search): Query<Search>,
) -> Response {
    let typed =
        PersonFields { unit: search.unit.clone(), language: preferred(&state).to_owned(), ..PersonFields::default() };
    let page = page(&state, &desk, StatusCode::OK, search, typed, Problems::default()).await;
    page.unwrap_or_else(|error| desk.reader.refusal(&error))
}

/// Tag of the language that most mail is in.
fn preferred(state: &AppState) -> &'static str {
    let organisation = state.services.organisation();
    organisation.and_then(|organisation| organisation.languages.first().copied()).map_or("en", |first| first.tag())
}

async fn page(
    state: &AppState,
    desk: &Desk,
    status: StatusCode,
    search: Search,
    typed: PersonFields,
    problems: Problems,
) -> Result<Response, ServiceError> {
    let owner = state.services.owning(desk.actor())?;
    let tree = state.services.units().await?;
    let staff = owner.staff().await?;
    let of = match search.unit.as_str() {
        "" => Where::Anywhere,
        "-" => Where::Nowhere,
        // What is no key is no unit's.
        unit => Where::Unit(unit.parse::<Key>().map_err(|_| ServiceError::NotFound("unit"))?.into()),
    };
    let found = owner.people_page(&of, search.page).await?;
    let headcounts = owner.headcounts().await?;
    let headcounts = headcounts.into_iter().map(|count| (count.unit, count.invited)).collect();
    let names = names(tree.as_ref());
    let (counts, counts_left_out) = counts(tree.as_ref(), &names, &staff, &headcounts);
    let model = PeoplePage {
        nowhere: nowhere(tree.as_ref(), &staff),
        total: staff.values().map(|staff| staff.people()).sum(),
        people: found
            .people
            .into_iter()
            .map(|listed| PersonLine {
                id: listed.id,
                unit: names.get(listed.person.unit.as_str()).cloned(),
                address: listed.person.address.as_str().to_owned(),
                language: listed.person.language,
                leader: listed.person.leader,
            })
            .collect(),
        found: found.found,
        page: found.page,
        pages: found.pages,
        unit: search.unit,
        units: tree.as_ref().map(choices).unwrap_or_default(),
        counts,
        counts_left_out,
        typed,
        done: Done::ALL.into_iter().find(|done| done.name() == search.done),
        problems,
    };
    Ok(desk.reader.html(status, people::render(&desk.reader.page, &model)))
}

/// How many people each unit has, in reading order, and how many units are left out.
fn counts(
    tree: Option<&UnitTree>,
    names: &BTreeMap<&str, String>,
    staff: &BTreeMap<Key, Staff>,
    headcounts: &BTreeMap<Key, u32>,
) -> (Vec<UnitCount>, usize) {
    let mut counts: Vec<UnitCount> = tree
        .iter()
        .flat_map(|tree| tree.units())
        .map(|unit| {
            let own = staff.get(&unit.key).copied().unwrap_or_default();
            UnitCount {
                key: unit.key.to_string(),
                name: names.get(unit.key.as_str()).cloned().unwrap_or_default(),
                people: own.people(),
                leaders: own.leaders,
                headcount: headcounts.get(&unit.key).copied().unwrap_or(0),
            }
        })
        .filter(|unit| unit.people > 0 || unit.headcount > 0)
        .collect();
    let left_out = counts.len().saturating_sub(COUNTED);
    counts.truncate(COUNTED);
    (counts, left_out)
}

pub(in super::super::super::super) async fn add(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    request: Request,
) -> Response {
    let typed = match Fields::read(request, &state).await {
        Ok(fields) => typed(&fields),
        Err(error) => return error.page(&desk.reader),
    };
    let added = async { state.services.owning(desk.actor())?.add_person(&listed(&typed)).await };
    let outcome = match added.await {
        Ok(added) => Ok(Redirect::to(&format!("/manage/people?done=added&unit={}", added.person.unit)).into_response()),
        Err(ServiceError::Invalid(violations)) => {
            let problems = problems(desk.reader.page.words(), &violations, &typed);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(&state, &desk, status, Search::default(), typed, problems).await
        }
        Err(error) => Err(error),
    };
    outcome.unwrap_or_else(|error| desk.reader.refusal(&error))
}
