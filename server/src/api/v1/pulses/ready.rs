//! `GET /ready-pulses`.

use axum::Json;
use heard_domain::{catalogue, survey::Questionnaire, text::Text};
use serde::Serialize;
use utoipa::ToSchema;

use super::questionnaire::{QuestionnaireBody, TextBody};
use crate::api::{access::Caller, problem::Problem};

/// A pulse that can be used as it is.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct ReadyPulse {
    /// The key to create it by.
    #[schema(example = "weekly-pulse")]
    key: String,
    /// What it is for and when to use it, in six languages.
    #[schema(value_type = TextBody)]
    summary: Text,
    /// Whether it asks how people are, so that help for them should be named beside it.
    wellbeing: bool,
    /// What it asks, in six languages.
    #[schema(value_type = QuestionnaireBody)]
    questionnaire: Questionnaire,
}

/// All ready pulses.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct ReadyPulses {
    pulses: Vec<ReadyPulse>,
}

/// Pulses that can be used as they are
#[utoipa::path(get, path = "/ready-pulses", operation_id = "list_ready_pulses", tag = "surveys",
    security(("token" = [])),
    responses((status = 200, body = ReadyPulses)))]
pub(in super::super) async fn ready(_: Caller) -> Result<Json<ReadyPulses>, Problem> {
    let pulses = catalogue::ready_pulses().map_err(Problem::internal)?;
    let ready = |pulse: catalogue::ReadyPulse| ReadyPulse {
        key: pulse.key.to_string(),
        summary: pulse.summary,
        wellbeing: pulse.wellbeing,
        questionnaire: pulse.questionnaire,
    };
    Ok(Json(ReadyPulses { pulses: pulses.into_iter().map(ready).collect() }))
}
