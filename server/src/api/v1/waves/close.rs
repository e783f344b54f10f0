//! `POST /pulses/{slug}/waves/{number}/close`.

use axum::{Json, extract::State};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{Moment, Wave};
use crate::{
    api::{access::Owner, body::Body, path::Path, problem::Problem, v1::number},
    http::state::AppState,
};

/// When to close.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Close {
    /// One of the wave's counts, at least 24 hours from now.
    at: Moment,
}

/// Close a wave early, at one of its counts
///
/// The board announces it. At least 24 hours ahead, so that nobody's answers can be cut off by surprise.
#[utoipa::path(post, path = "/pulses/{slug}/waves/{number}/close", operation_id = "close_wave", tag = "surveys",
    security(("token" = [])),
    params(("slug" = String, Path, description = "The pulse"), ("number" = u32, Path, description = "The wave")),
    request_body = Close, responses(
    (status = 200, body = Wave),
    (status = 409, description = "It is closed already", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "That is no count, or too soon", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn close(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Path((slug, wave)): Path<(String, String)>,
    Body(body): Body<Close>,
) -> Result<Json<Wave>, Problem> {
    let owner = state.services.owning(&actor)?;
    let board = owner.close_early(&slug, number(&wave)?, body.at.0).await?;
    Ok(Json(Wave::of(&board, state.services.now())))
}
