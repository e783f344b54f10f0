//! `POST /pulses/{slug}/waves/{number}/sheets`.

use std::collections::BTreeMap;

use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::IntoResponse,
};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::{
    api::{body::Body, problem::Problem, v1::number},
    http::state::AppState,
    service::Door,
};

/// One person's answers.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Sheet {
    /// The code from the slip. Spaces, hyphens and case do not matter.
    #[schema(example = "7KQ4-M2XD-9RTA5")]
    code: String,
    /// Values by question key: the number on a scale, `yes` or `no`, the key of an option, or a list of keys. What is
    /// missing or null is no answer.
    #[schema(value_type = Object, example = json!({"recommend": 9, "in-the-way": ["tools", "time"]}))]
    answers: BTreeMap<String, Value>,
}

/// An answer.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Value {
    Text(String),
    Number(u8),
    Several(Vec<String>),
    Nothing(()),
}

/// The answer to every sheet that could be read, whatever its code is worth.
const RECEIVED: &str = r#"{"received":true,"each_code_counts_once":true}"#;

/// Answer
///
/// Needs no token. A code that was used, or that is none, is answered exactly like one that is counted.
#[utoipa::path(post, path = "/pulses/{slug}/waves/{number}/sheets", tag = "answers",
    params(("slug" = String, Path, description = "The pulse"), ("number" = u32, Path, description = "The wave")),
    request_body = Sheet, responses(
    (status = 202, description = "Received; each code counts once"),
    (status = 409, description = "The wave is not open", body = Problem, content_type = "application/problem+json"),
    (status = 422, description = "A typing error in the code, or no answer of the question", body = Problem,
     content_type = "application/problem+json"),
))]
pub(in super::super) async fn create(
    State(state): State<AppState>,
    Path((slug, wave)): Path<(String, String)>,
    Body(sheet): Body<Sheet>,
) -> Result<impl IntoResponse, Problem> {
    let number = number(&wave)?;
    let live = match state.services.door(&slug) {
        Door::Open(live) if live.manifest.wave == number => live,
        _ => return Err(shut(&state, &slug, number)),
    };
    const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
    let mut pairs = Vec::with_capacity(sheet.answers.len());
    for (question, value) in &sheet.answers {
        let question = question.as_str();
        match value {
            Value::Text(text) => pairs.push((question, text.as_str())),
            // No scale goes further: anything else is refused as no option.
            Value::Number(number) => pairs.push((question, NUMBERS.get(usize::from(*number)).copied().unwrap_or("?"))),
            Value::Several(texts) => pairs.extend(texts.iter().map(|text| (question, text.as_str()))),
            Value::Nothing(()) => pairs.push((question, "")),
        }
    }
    state.services.submit(&live, &sheet.code, pairs).await?;
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
