//! `PUT /people`: import, as JSON or CSV.

use axum::{
    Json,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::HeaderMap,
};
use heard_domain::person::ListedPerson;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::NewPeople;
use crate::{
    api::{
        access::Owner,
        body::{is, json, unreadable},
        file,
        problem::Problem,
        query::Query,
    },
    http::state::AppState,
    import::PeopleFile,
    service::{PeopleImport, ServiceError},
};

/// How to import.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Import {
    /// Only say what would change.
    #[serde(default)]
    dry_run: bool,
    /// People who are not in it stay on the list.
    #[serde(default)]
    keep_others: bool,
}

/// How many people an import changes.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct ListChange {
    /// New on the list.
    added: usize,
    /// With another unit or language, or no longer or newly leading.
    changed: usize,
    /// Taken off the list.
    removed: usize,
}

/// Replace the list of people, or add to it
///
/// As JSON, or as CSV (`text/csv`) with the header `unit,email,language,leader`, separated by commas, semicolons or tabs.
/// If anything is wrong, every wrong row is named, by its line in a file and by its path in JSON, and nothing is imported.
#[utoipa::path(put, path = "/people", operation_id = "put_people", tag = "settings", security(("token" = [])),
    params(Import),
    request_body(content(
        (NewPeople = "application/json"),
        (String = "text/csv", example = "unit,email,language,leader\ncranes,ann@example.org,en,no\n"),
    )),
    responses(
        (status = 200, body = ListChange),
        (status = 422, description = "Rows that are wrong", body = Problem, content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn put(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Query(import): Query<Import>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<ListChange>, Problem> {
    let owner = state.services.owning(&actor)?;
    let body = body.map_err(|rejection| unreadable(&rejection))?;
    let (rows, lines) = if is(&headers, "application/json") {
        (json::<NewPeople>(&body)?.people.into_iter().map(ListedPerson::from).collect(), None)
    } else if is(&headers, "text/csv") {
        let file = PeopleFile::read(&body)?;
        (file.rows, Some(file.lines))
    } else {
        return Err(file::other_media_type());
    };
    let list = PeopleImport { rows, keep_others: import.keep_others };
    let change = if import.dry_run {
        let preview = owner.preview_people(&list).await?;
        if preview.errors.is_empty() { Ok(preview.change) } else { Err(ServiceError::Invalid(preview.errors)) }
    } else {
        owner.import_people(&list).await
    };
    let change = change.map_err(|error| file::named(error, "people", lines.as_deref()))?;
    let (added, changed, removed) = (change.added.len(), change.changed.len(), change.removed.len());
    Ok(Json(ListChange { added, changed, removed }))
}
