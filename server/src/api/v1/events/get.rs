//! `GET /events`.

use axum::{extract::State, response::Response};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    api::{access::Viewer, problem::Problem, query::Query, v1::number},
    http::{board_events, state::AppState},
    service::WaveBoard,
};

/// Which board is watched.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Watched {
    /// `{pulse}/{wave}`, whose stream opens with the latest count; every board where it is missing.
    #[param(example = "weekly/3")]
    wave: Option<String>,
}

/// What an event named `tick` says. Its id is the tick too.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Tick<'a> {
    /// The pulse's slug.
    #[schema(example = "weekly")]
    pulse: &'a str,
    /// Number of the wave.
    #[schema(example = 3)]
    wave: u32,
    /// How many counts have been made. The same as before where a wave was launched, has
    /// opened or is to close early.
    #[schema(example = 2)]
    tick: u32,
}

/// Hear of every count as it is made (server-sent events)
///
/// The stream ends when the server stops: connect again.
#[utoipa::path(get, path = "/events", operation_id = "watch_boards", tag = "board",
    security(("token" = []), ("board" = []), ()), params(Watched), responses(
    (status = 200, description = "Events named `tick`", body = Tick<'static>, content_type = "text/event-stream"),
    (status = 404, description = "There is no such wave", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn get(
    State(state): State<AppState>,
    _: Viewer,
    Query(watched): Query<Watched>,
) -> Result<Response, Problem> {
    if let Some(wave) = &watched.wave {
        let (pulse, wave) = wave.rsplit_once('/').ok_or_else(|| Problem::not_found("wave"))?;
        state.services.wave(pulse, number(wave)?)?;
    }
    Ok(board_events(&state, watched.wave, tell))
}

fn tell(board: &WaveBoard) -> String {
    let tick = Tick { pulse: board.pulse(), wave: board.number(), tick: board.ticks_done() };
    serde_json::to_string(&tick).unwrap_or_default()
}
