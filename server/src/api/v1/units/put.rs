//! `PUT /units`: import, as JSON or CSV.

use axum::{
    Json,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::NewUnits;
use crate::{
    api::{
        access::Owner,
        body::{NO_LINE, is, is_line, json, unreadable},
        problem::{FieldError, Problem},
        query::Query,
    },
    http::state::AppState,
    service::UnitImport,
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
/// wrong, every wrong row is named and nothing is imported.
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
    let rows = if is(&headers, "application/json") {
        let rows = json::<NewUnits>(&body)?.units.into_iter();
        rows.map(|unit| UnitImport { key: unit.key, name: unit.name.0, parent: unit.parent }).collect()
    } else if is(&headers, "text/csv") {
        csv(&body)?
    } else {
        let detail = "send application/json or text/csv";
        return Err(Problem::field(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type", "media-type", detail));
    };
    let change = owner.import_units(rows, import.dry_run).await?;
    Ok(Json(Change { added: change.added, changed: change.changed, removed: change.removed }))
}

fn csv(bytes: &[u8]) -> Result<Vec<UnitImport>, Problem> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Problem::field(StatusCode::UNPROCESSABLE_ENTITY, "body", "utf-8", "save the file as UTF-8"));
    };
    // Spreadsheets put a byte order mark in front, and semicolons where the comma is a decimal sign.
    let text = text.trim_start_matches('\u{feff}');
    let header = text.lines().next().unwrap_or_default();
    let delimiter = if header.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .flexible(false)
        .from_reader(text.as_bytes());
    let names = reader.headers().cloned().unwrap_or_default();
    let column = |name: &str| names.iter().position(|column| column.eq_ignore_ascii_case(name));
    let (Some(key), Some(name), Some(parent)) = (column("key"), column("name"), column("parent")) else {
        let detail = "the first line has the columns key, name and parent";
        return Err(Problem::field(StatusCode::UNPROCESSABLE_ENTITY, "header", "columns", detail));
    };
    let wrong = |field: &str, index: usize, rule: &'static str, detail: String| FieldError {
        field: field.to_owned(),
        row: Some(index + 1),
        rule,
        detail,
    };
    let mut rows = Vec::new();
    let mut errors = Vec::new();
    for (index, record) in reader.records().enumerate() {
        match record {
            Ok(record) => {
                let cell = |position: usize| record.get(position).unwrap_or_default().to_owned();
                if !is_line(&cell(name)) {
                    errors.push(wrong("name", index, "text", NO_LINE.to_owned()));
                }
                rows.push(UnitImport { key: cell(key), name: cell(name), parent: Some(cell(parent)) });
            }
            Err(error) => errors.push(wrong("row", index, "csv", error.to_string())),
        }
    }
    if errors.is_empty() { Ok(rows) } else { Err(Problem::fields(StatusCode::UNPROCESSABLE_ENTITY, errors)) }
}
