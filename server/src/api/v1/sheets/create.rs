//! `POST /pulses/{slug}/waves/{number}/sheets`: the one address that many people use at once.

use std::borrow::Cow;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answers::Answers;
use crate::{
    api::{body::RawJson, path::Path, problem::Problem, v1::number},
    http::state::AppState,
    service::Door,
};

/// One person's answers.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Sheet<'a> {
    /// The code from the slip. Spaces, hyphens and case do not matter.
    #[serde(borrow)]
    #[schema(value_type = String, example = "7KQ4-M2XD-9RTA5")]
    code: Cow<'a, str>,
    /// Values by question key: the number on a scale, `yes` or `no`, the key of an option, or a list of keys. What is
    /// missing or null is no answer.
    #[schema(value_type = Object, example = json!({"recommend": 9, "informed": null, "in-the-way": ["tools", "time"]}))]
    answers: Answers<'a>,
}

/// The same for every sheet that could be read, whatever its code is worth.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Received {
    /// Always true.
    #[schema(example = true)]
    received: bool,
    /// Always true: the first sheet of a code is counted, no later one.
    #[schema(example = true)]
    each_code_counts_once: bool,
}

/// [`Received`] as it is sent.
const RECEIVED: &str = r#"{"received":true,"each_code_counts_once":true}"#;

/// Answer
///
/// Needs no token. A code that was used, or that is none, is answered exactly like one that is counted.
#[utoipa::path(post, path = "/pulses/{slug}/waves/{number}/sheets", operation_id = "send_sheet", tag = "answers",
    params(("slug" = String, Path, description = "The pulse"), ("number" = u32, Path, description = "The wave")),
    request_body = Sheet<'static>, responses(
    (status = 202, description = "Received; each code counts once", body = Received),
    (status = 409, description = "The wave is not open", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "A typing error in the code, or no answer of the question", body = Problem,
     content_type = "application/problem+json"),
))]
pub(in super::super) async fn create(
    State(state): State<AppState>,
    Path((slug, wave)): Path<(String, String)>,
    body: RawJson,
) -> Result<impl IntoResponse, Problem> {
    let number = number(&wave)?;
    let live = match state.services.door(&slug) {
        Door::Open(live) if live.manifest.wave == number => live,
        _ => return Err(shut(&state, &slug, number)),
    };
    let sheet: Sheet<'_> = body.read()?;
    state.services.submit(&live, &sheet.code, sheet.answers.pairs()).await?;
    Ok((StatusCode::ACCEPTED, [(header::CONTENT_TYPE, "application/json")], RECEIVED))
}

/// Why the wave takes no sheets now.
fn shut(state: &AppState, slug: &str, number: u32) -> Problem {
    let conflict = |kind, title| Problem::new(StatusCode::CONFLICT, kind, title);
    match state.services.wave(slug, number) {
        Err(error) => error.into(),
        Ok(board) if board.opens() > state.services.now() => conflict("not-open", "The wave is not open yet"),
        Ok(_) => match state.services.door(slug) {
            Door::Interrupted(live) if live.manifest.wave == number => {
                conflict("interrupted", "The wave takes no sheets any more")
            }
            _ => conflict("closed", "The wave is closed"),
        },
    }
}
