//! `POST /units`.

use axum::{Json, extract::State, http::StatusCode};
use serde::Deserialize;
use utoipa::ToSchema;

use super::Unit;
use crate::{
    api::{
        access::Owner,
        body::{Body, Line},
        problem::Problem,
    },
    http::state::AppState,
    service,
};

/// One unit to be created.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = UnitDraft, example = json!({"name": "Cranes", "parent": "north"}))]
pub(in super::super) struct NewUnit {
    /// What people read: 1 to 80 characters.
    #[schema(value_type = String)]
    name: Line,
    /// 1 to 40 characters of a–z, 0–9 and hyphens, unique. Made of the name where it is missing; then it is none that an
    /// earlier wave knows.
    #[schema(value_type = Option<String>)]
    key: Option<Line>,
    /// Key of the unit above; missing for the first unit of all, which is the organisation itself.
    #[schema(value_type = Option<String>)]
    parent: Option<Line>,
}

/// Create a unit
///
/// It is the last of its siblings. Waves that are launched already keep their own frozen copy of the tree.
#[utoipa::path(post, path = "/units", operation_id = "create_unit", tag = "settings", security(("token" = [])),
    request_body = NewUnit,
    responses(
        (status = 201, body = Unit),
        (status = 422, description = "Fields that are wrong", body = Problem, content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn create(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Body(new): Body<NewUnit>,
) -> Result<(StatusCode, Json<Unit>), Problem> {
    let owner = state.services.owning(&actor)?;
    let text = |line: Option<Line>| line.map(|Line(text)| text);
    let new = service::NewUnit { name: new.name.0, key: text(new.key), parent: text(new.parent) };
    let unit = owner.create_unit(new).await?;
    Ok((StatusCode::CREATED, Json(unit.into())))
}
