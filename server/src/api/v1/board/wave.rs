//! `GET /pulses/{slug}/waves/{number}/board`.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};

use super::Board;
use crate::{
    api::{access::Viewer, problem::Problem, v1::number},
    http::state::AppState,
};

/// Every unit's figures in one wave
#[utoipa::path(get, path = "/pulses/{slug}/waves/{number}/board", tag = "board", security(("token" = []), ()),
    params(("slug" = String, Path, description = "The pulse"), ("number" = u32, Path, description = "The wave")),
    responses(
        (status = 200, body = Board<'static>),
        (status = 404, description = "There is none", body = Problem, content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn wave(
    State(state): State<AppState>,
    _: Viewer,
    Path((slug, wave)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let wave = state.services.wave(&slug, number(&wave)?)?;
    Ok(Board::of(&wave, None, state.services.now())?.answer(&headers))
}
