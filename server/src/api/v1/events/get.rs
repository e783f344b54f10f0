//! `GET /events`.

use axum::{extract::State, response::Response};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::{
    api::{access::Viewer, problem::Problem, query::Query},
    http::{board_events, state::AppState},
};

/// Which board is watched.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Watched {
    /// `{pulse}/{wave}`; every board where it is missing.
    wave: Option<String>,
}

/// Hear of every count as it is made (server-sent events)
///
/// Events named `tick`, whose id and data are the number of counts made in the wave.
#[utoipa::path(get, path = "/events", tag = "board", security(("token" = []), ()), params(Watched), responses(
    (status = 200, description = "A stream that ends when the server stops", content_type = "text/event-stream"),
))]
pub(in super::super) async fn get(
    State(state): State<AppState>,
    _: Viewer,
    Query(watched): Query<Watched>,
) -> Result<Response, Problem> {
    Ok(board_events(&state, watched.wave))
}
