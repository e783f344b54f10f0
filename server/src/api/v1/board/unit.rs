//! `GET /board/{unit}`.

use axum::{extract::State, http::HeaderMap, response::Response};

use super::{Board, organisation::Which};
use crate::{
    api::{access::Viewer, path::Path, problem::Problem, query::Query},
    http::state::AppState,
};

/// One unit's figures in the latest wave
#[utoipa::path(get, path = "/board/{unit}", operation_id = "get_unit_board", tag = "board",
    security(("token" = []), ("board" = []), ()),
    params(("unit" = String, Path, description = "Key of the unit"), Which), responses(
    (status = 200, description = "The board, with an `ETag`", body = Board<'static>),
    (status = 304, description = "`If-None-Match` names what the board shows"),
    (status = 404, description = "There is none", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn unit(
    State(state): State<AppState>,
    _: Viewer,
    Path(unit): Path<String>,
    Query(which): Query<Which>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let wave = state.services.current_wave(which.pulse.as_deref()).ok_or_else(|| Problem::not_found("wave"))?;
    Board::of(&wave, Some(&unit), state.services.now())?.answer(&headers)
}
