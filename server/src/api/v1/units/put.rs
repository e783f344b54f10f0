//! `PUT /units`: import, as JSON or CSV.

use axum::{
    Json,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{NewUnits, file};
use crate::{
    api::{
        access::Owner,
        body::{is, json, unreadable},
        problem::{FieldError, Problem},
        query::Query,
    },
    http::state::AppState,
    service::{ServiceError, UnitImport},
};

/// How to import.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Import {
    /// Only say what would change.
    #[serde(default)]
    dry_run: bool,
}

/// What an import changes. Waves keep their own frozen copy of the tree.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Change {
    /// Keys of new units.
    added: Vec<String>,
    /// Keys of units with another name or parent.
    changed: Vec<String>,
    /// Keys of units that are not in the import.
    removed: Vec<String>,
}

/// Replace the tree of units
///
/// As JSON, or as CSV (`text/csv`) with the header `key,name,parent`, separated by commas or semicolons. If anything is
/// wrong, every wrong row is named, by its line in a file and by its path in JSON, and nothing is imported.
#[utoipa::path(put, path = "/units", operation_id = "put_units", tag = "settings", security(("token" = [])),
    params(Import),
    request_body(content(
        (NewUnits = "application/json"),
        (String = "text/csv", example = "key,name,parent\nharbour,Harbour Works,\nnorth,Site North,harbour\n"),
    )),
    responses(
        (status = 200, body = Change),
        (status = 422, description = "Rows that are wrong", body = Problem, content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn put(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Query(import): Query<Import>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Change>, Problem> {
    let owner = state.services.owning(&actor)?;
    let body = body.map_err(|rejection| unreadable(&rejection))?;
    let (rows, lines) = if is(&headers, "application/json") {
        let rows = json::<NewUnits>(&body)?.units.into_iter();
        (
            rows.map(|unit| UnitImport { key: unit.key, name: unit.name, parent: unit.parent, fault: None }).collect(),
            None,
        )
    } else if is(&headers, "text/csv") {
        let file = file::read(&body)?;
        (file.rows, Some(file.lines))
    } else {
        let detail = "send application/json or text/csv";
        return Err(Problem::field(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type", "media-type", detail));
    };
    let change = owner.import_units(rows, import.dry_run).await.map_err(|error| named(error, lines.as_deref()))?;
    Ok(Json(Change { added: change.added, changed: change.changed, removed: change.removed }))
}

/// Names each row in the terms of what was sent: by its line in a file, by its path in JSON.
fn named(error: ServiceError, lines: Option<&[usize]>) -> Problem {
    let ServiceError::Invalid(violations) = error else { return error.into() };
    let errors = violations.into_iter().map(|violation| {
        let row = violation.row;
        let mut error = FieldError::from(violation);
        match (row, lines) {
            (None, _) => {}
            (Some(row), None) => error.field = format!("units[{row}].{}", error.field),
            (Some(row), Some(lines)) => error.line = lines.get(row).copied(),
        }
        error
    });
    Problem::fields(StatusCode::UNPROCESSABLE_ENTITY, errors.collect())
}
