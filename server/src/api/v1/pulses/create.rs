//! `POST /pulses`.

use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{Cadence, Pulse, questionnaire::QuestionnaireBody};
use crate::{
    api::{access::Owner, body::Body, problem::Problem},
    http::state::AppState,
    service,
};

/// A pulse to be created: a ready one by its key, or a questionnaire of your own.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct NewPulse {
    /// Its name in URLs: 1 to 40 characters of a–z, 0–9 and hyphens.
    #[schema(example = "weekly")]
    slug: String,
    /// Key of a ready pulse.
    #[schema(example = "weekly-pulse")]
    ready: Option<String>,
    /// Questions of your own.
    questionnaire: Option<QuestionnaireBody>,
    /// How often it is asked.
    #[serde(default)]
    cadence: Cadence,
}

/// Create a pulse
#[utoipa::path(post, path = "/pulses", operation_id = "create_pulse", tag = "surveys", security(("token" = [])),
    request_body = NewPulse, responses(
    (status = 201, description = "Created", body = Pulse,
     headers(("location" = String, description = "Address of the pulse"))),
    (status = 409, description = "The slug is taken", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "Fields that are wrong", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn create(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Body(body): Body<NewPulse>,
) -> Result<impl IntoResponse, Problem> {
    let new = service::NewPulse {
        slug: body.slug,
        ready: body.ready,
        questionnaire: body.questionnaire.map(|body| body.read("questionnaire.")).transpose()?,
        cadence: body.cadence.into(),
    };
    let pulse = state.services.owning(&actor)?.create_pulse(new).await?;
    let location = format!("/api/v1/pulses/{}", pulse.slug);
    Ok((StatusCode::CREATED, [(header::LOCATION, location)], Json(Pulse::from(pulse))))
}
