//! `GET /pulses/{slug}/waves`.

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use super::Wave;
use crate::{
    api::{access::Caller, path::Path, problem::Problem},
    http::state::AppState,
};

/// The waves of a pulse, the oldest first.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Waves {
    waves: Vec<Wave>,
}

/// The waves of a pulse
#[utoipa::path(get, path = "/pulses/{slug}/waves", operation_id = "list_waves", tag = "surveys",
    security(("token" = [])),
    params(("slug" = String, Path, description = "The pulse")), responses(
    (status = 200, body = Waves),
    (status = 404, description = "There is no such pulse", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn list(
    State(state): State<AppState>,
    _: Caller,
    Path(slug): Path<String>,
) -> Result<Json<Waves>, Problem> {
    state.services.pulse(&slug).await?;
    let now = state.services.now();
    Ok(Json(Waves { waves: state.services.history(&slug).iter().map(|board| Wave::of(board, now)).collect() }))
}
