//! `POST /pulses/{slug}/waves`.

use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};

use super::{Plan, Wave};
use crate::{
    api::{access::Owner, body::Body, path::Path, problem::Problem},
    http::state::AppState,
    service::WavePlan,
};

/// Freeze the promise and launch the wave
///
/// Questions, groups, times and the strength of the promise cannot be changed afterwards, by nobody.
#[utoipa::path(post, path = "/pulses/{slug}/waves", operation_id = "launch_wave", tag = "surveys",
    security(("token" = [])),
    params(("slug" = String, Path, description = "The pulse")), request_body = Plan, responses(
    (status = 201, description = "Launched", body = Wave,
     headers(("location" = String, description = "Address of the wave"))),
    (status = 409, description = "It contradicts what is there", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "Fields that are wrong", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn launch(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Path(slug): Path<String>,
    Body(plan): Body<Plan>,
) -> Result<impl IntoResponse, Problem> {
    let owner = state.services.owning(&actor)?;
    let pulse = state.services.pulse(&slug).await?;
    let board = owner.launch(&pulse, &WavePlan::from(plan)).await?;
    let location = format!("/api/v1/pulses/{slug}/waves/{}", board.number());
    let wave = Wave::of(&board, state.services.now());
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], Json(wave)))
}
