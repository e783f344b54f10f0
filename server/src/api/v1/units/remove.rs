//! `DELETE /units/{key}`.

use axum::{extract::State, http::StatusCode};

use crate::{
    api::{access::Owner, path::Path, problem::Problem},
    http::state::AppState,
};

/// Remove a unit that has none below it
///
/// People on its list stay on the list, in no unit. Waves keep the unit in their frozen copies. Tokens that name it are
/// not changed.
#[utoipa::path(delete, path = "/units/{key}", operation_id = "remove_unit", tag = "settings", security(("token" = [])),
    params(("key" = String, Path, description = "The unit")),
    responses(
        (status = 204, description = "It is removed"),
        (status = 409, description = "There are units below it, or it is the organisation itself", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn remove(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Path(key): Path<String>,
) -> Result<StatusCode, Problem> {
    state.services.owning(&actor)?.remove_unit(&key).await?;
    Ok(StatusCode::NO_CONTENT)
}
