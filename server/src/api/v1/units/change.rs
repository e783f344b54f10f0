//! `PATCH /units/{key}`: rename or move.

use axum::{Json, extract::State, http::StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;

use super::Unit;
use crate::{
    api::{
        access::Owner,
        body::{Body, Line},
        path::Path,
        problem::Problem,
    },
    http::state::AppState,
    service,
};

/// What of a unit is to change; at least one of them.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"parent": "south"}))]
pub(in super::super) struct UnitChange {
    /// What people read: 1 to 80 characters.
    #[schema(value_type = Option<String>)]
    name: Option<Line>,
    /// Key of the unit that it moves below, with all below it.
    #[schema(value_type = Option<String>)]
    parent: Option<Line>,
}

/// Rename or move a unit
///
/// Its key stays, and with it its trends. Waves that are launched already keep their own frozen copy of the tree.
#[utoipa::path(patch, path = "/units/{key}", operation_id = "change_unit", tag = "settings", security(("token" = [])),
    params(("key" = String, Path, description = "The unit")),
    request_body = UnitChange,
    responses(
        (status = 200, body = Unit),
        (status = 409, description = "The organisation itself cannot be moved", body = Problem,
            content_type = "application/problem+json"),
        (status = 422, description = "Fields that are wrong, such as a unit above that lies below", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn change(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Path(key): Path<String>,
    Body(change): Body<UnitChange>,
) -> Result<Json<Unit>, Problem> {
    let owner = state.services.owning(&actor)?;
    if change.name.is_none() && change.parent.is_none() {
        let detail = "give a name, a parent, or both";
        return Err(Problem::field(StatusCode::UNPROCESSABLE_ENTITY, "name", "missing", detail));
    }
    let text = |line: Option<Line>| line.map(|Line(text)| text);
    let change = service::UnitChange { name: text(change.name), parent: text(change.parent) };
    Ok(Json(owner.change_unit(&key, change).await?.into()))
}
