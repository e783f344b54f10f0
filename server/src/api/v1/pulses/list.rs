//! `GET /pulses`.

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use super::Pulse;
use crate::{
    api::{access::Caller, problem::Problem},
    http::state::AppState,
};

/// All pulses.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Pulses {
    pulses: Vec<Pulse>,
}

/// All pulses
#[utoipa::path(get, path = "/pulses", operation_id = "list_pulses", tag = "surveys", security(("token" = [])),
    responses((status = 200, body = Pulses)))]
pub(in super::super) async fn list(State(state): State<AppState>, _: Caller) -> Result<Json<Pulses>, Problem> {
    let pulses = state.services.pulses().await?;
    Ok(Json(Pulses { pulses: pulses.into_iter().map(Pulse::from).collect() }))
}
