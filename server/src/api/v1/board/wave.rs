//! `GET /pulses/{slug}/waves/{number}/board`.

use axum::{extract::State, http::HeaderMap, response::Response};

use super::Board;
use crate::{
    api::{access::Viewer, path::Path, problem::Problem, v1::number},
    http::state::AppState,
};

/// Every unit's figures in one wave
#[utoipa::path(get, path = "/pulses/{slug}/waves/{number}/board", operation_id = "get_wave_board", tag = "board",
    security(("token" = []), ("board" = []), ()),
    params(("slug" = String, Path, description = "The pulse"), ("number" = u32, Path, description = "The wave")),
    responses(
        (status = 200, description = "The board, with an `ETag`", body = Board<'static>),
    (status = 304, description = "`If-None-Match` names what the board shows"),
        (status = 404, description = "There is none", body = Problem, content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn wave(
    State(state): State<AppState>,
    _: Viewer,
    Path((slug, wave)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let wave = state.services.wave(&slug, number(&wave)?)?;
    Board::of(&wave, None, state.services.now())?.answer(&headers)
}
