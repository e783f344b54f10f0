//! `POST /units/{key}/merge`.

use axum::{Json, extract::State};
use serde::{Deserialize, Serialize};
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
};

/// Where a unit goes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Merge {
    /// Key of the unit that it becomes part of.
    #[schema(value_type = String, example = "north")]
    into: Line,
}

/// What became of a unit that was merged.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Merged {
    /// The unit that it is part of now.
    into: Unit,
    /// How many people on the list went along.
    #[schema(example = 12)]
    people: u64,
}

/// Merge a unit into another
///
/// Its people and the units below it go to the other unit. It ends, and so do its trends; waves keep it in their frozen
/// copies. Tokens that name it are not changed.
#[utoipa::path(post, path = "/units/{key}/merge", operation_id = "merge_unit", tag = "settings", security(("token" = [])),
    params(("key" = String, Path, description = "The unit that ends")),
    request_body = Merge,
    responses(
        (status = 200, body = Merged),
        (status = 409, description = "The organisation itself cannot be merged", body = Problem,
            content_type = "application/problem+json"),
        (status = 422, description = "The other unit is unknown, or lies below it", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn merge(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Path(key): Path<String>,
    Body(merge): Body<Merge>,
) -> Result<Json<Merged>, Problem> {
    let owner = state.services.owning(&actor)?;
    let merged = owner.merge_unit(&key, &merge.into.0).await?;
    Ok(Json(Merged { into: merged.into.into(), people: merged.people }))
}
