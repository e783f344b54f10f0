//! `GET /pulses/{slug}`.

use axum::{Json, extract::State};

use super::Pulse;
use crate::{
    api::{access::Caller, path::Path, problem::Problem},
    http::state::AppState,
};

/// One pulse
#[utoipa::path(get, path = "/pulses/{slug}", operation_id = "get_pulse", tag = "surveys", security(("token" = [])),
    params(("slug" = String, Path, description = "The pulse")), responses(
    (status = 200, body = Pulse),
    (status = 404, description = "There is none", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn get(
    State(state): State<AppState>,
    _: Caller,
    Path(slug): Path<String>,
) -> Result<Json<Pulse>, Problem> {
    Ok(Json(state.services.pulse(&slug).await?.into()))
}
