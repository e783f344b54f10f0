//! `PUT /pulses/{slug}/questionnaire`.

use axum::{Json, extract::State};

use super::{Pulse, questionnaire::QuestionnaireBody};
use crate::{
    api::{access::Owner, body::Body, path::Path, problem::Problem},
    http::state::AppState,
};

/// Change what the next wave asks
///
/// Waves that were launched keep their own copy. Trends are joined on a question's key: under a key that a wave of this
/// pulse has asked, the kind of question and the keys and order of its options stay, while its texts may change.
#[utoipa::path(put, path = "/pulses/{slug}/questionnaire", operation_id = "change_questions", tag = "surveys",
    security(("token" = [])), params(("slug" = String, Path, description = "The pulse")),
    request_body = QuestionnaireBody, responses(
    (status = 200, description = "Changed", body = Pulse),
    (status = 404, description = "There is no such pulse", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "Fields that are wrong", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn change(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Path(slug): Path<String>,
    Body(body): Body<QuestionnaireBody>,
) -> Result<Json<Pulse>, Problem> {
    let questionnaire = body.read("")?;
    let pulse = state.services.owning(&actor)?.change_questions(&slug, &questionnaire, None).await?;
    Ok(Json(pulse.into()))
}
