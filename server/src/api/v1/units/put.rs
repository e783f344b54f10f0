//! `PUT /units`: import, as JSON or CSV.

use axum::{
    Json,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::HeaderMap,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::NewUnits;
use crate::{
    api::{
        access::Owner,
        body::{is, json, unreadable},
        file,
        problem::Problem,
        query::Query,
    },
    http::state::AppState,
    import::UnitsFile,
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
/// As JSON, or as CSV (`text/csv`) with the header `key,name,parent`, separated by commas, semicolons or tabs. A file may go
/// without keys: units that are there keep theirs, new ones get one made of the name. If anything is wrong, every wrong row
/// is named, by its line in a file and by its path in JSON, and nothing is imported.
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
        let file = UnitsFile::read(&body)?;
        (file.rows, Some(file.lines))
    } else {
        return Err(file::other_media_type());
    };
    let change = owner.import_units(rows, import.dry_run).await;
    let change = change.map_err(|error| file::named(error, "units", lines.as_deref()))?;
    Ok(Json(Change {
        changed: change.changed().into_iter().map(str::to_owned).collect(),
        added: change.added.into_iter().map(|unit| unit.key).collect(),
        removed: change.removed.into_iter().map(|unit| unit.key).collect(),
    }))
}
