//! `GET /board`.

use axum::{extract::State, http::HeaderMap, response::Response};
use serde::Deserialize;
use utoipa::IntoParams;

use super::Board;
use crate::{
    api::{access::Viewer, problem::Problem, query::Query},
    http::state::AppState,
};

/// Which board.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Which {
    /// Slug of the pulse whose latest wave is meant; the latest of all where it is missing.
    pub(super) pulse: Option<String>,
}

/// Every unit's figures in the latest wave
///
/// Open to whoever may see the board: everybody if it is public, else with its cookie or any token.
#[utoipa::path(get, path = "/board", operation_id = "get_board", tag = "board",
    security(("token" = []), ("board" = []), ()), params(Which), responses(
    (status = 200, description = "The board, with an `ETag`", body = Board<'static>),
    (status = 304, description = "`If-None-Match` names what the board shows"),
    (status = 404, description = "There is no wave", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn organisation(
    State(state): State<AppState>,
    _: Viewer,
    Query(which): Query<Which>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let wave = state.services.current_wave(which.pulse.as_deref()).ok_or_else(|| Problem::not_found("wave"))?;
    Board::of(&wave, None, state.services.now())?.answer(&headers)
}
