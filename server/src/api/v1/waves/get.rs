//! `GET /pulses/{slug}/waves/{number}`.

use axum::{Json, extract::State};
use heard_domain::wave::Manifest;
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

use super::Wave;
use crate::{
    api::{access::Viewer, path::Path, problem::Problem, v1::number},
    http::state::AppState,
};

/// A wave with its frozen promise.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct WholeWave {
    #[serde(flatten)]
    wave: Wave,
    /// The frozen promise: units with their cells, questions, times as Unix seconds. `promise` is the SHA-256 of these
    /// very bytes: `jq -cj .manifest | sha256sum`.
    #[schema(value_type = Object)]
    manifest: Arc<Manifest>,
}

/// One wave, with its frozen promise
#[utoipa::path(get, path = "/pulses/{slug}/waves/{number}", operation_id = "get_wave", tag = "surveys",
    security(("token" = []), ("board" = []), ()),
    params(("slug" = String, Path, description = "The pulse"), ("number" = u32, Path, description = "The wave")),
    responses(
        (status = 200, body = WholeWave),
        (status = 404, description = "There is none", body = Problem, content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn get(
    State(state): State<AppState>,
    _: Viewer,
    Path((slug, wave)): Path<(String, String)>,
) -> Result<Json<WholeWave>, Problem> {
    let board = state.services.wave(&slug, number(&wave)?)?;
    let wave = Wave::of(&board, state.services.now());
    Ok(Json(WholeWave { wave, manifest: board.manifest().clone() }))
}
