//! `POST /pulses/{slug}/waves/{number}/sheets`: the one address that many people use at once.

use std::borrow::Cow;

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use heard_domain::wave::Entry;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answers::Answers;
use crate::{
    api::{body::RawJson, path::Path, problem::Problem, v1::number},
    http::{Source, state::AppState},
    service::Door,
};

/// One person's answers.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Sheet<'a> {
    /// The code from the slip, in waves of codes; null behind an open link. Spaces, hyphens and case do not matter.
    #[serde(borrow, default)]
    #[schema(value_type = Option<String>, example = "7KQ4-M2XD-9RTA5")]
    code: Option<Cow<'a, str>>,
    /// Behind an open link, key of the unit in whose group the sheet counts; the whole organisation where there is no such
    /// unit. In waves of codes null: the code says where.
    #[serde(borrow, default)]
    #[schema(value_type = Option<String>, example = json!(null))]
    unit: Option<Cow<'a, str>>,
    /// Values by question key: the number on a scale, `yes` or `no`, the key of an option, or a list of keys. What is
    /// missing or null is no answer.
    #[schema(value_type = Object, example = json!({"recommend": 9, "informed": null, "in-the-way": ["tools", "time"]}))]
    answers: Answers<'a>,
}

/// The same for every sheet of a wave that could be read, whatever its code is worth.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Received {
    /// Always true.
    #[schema(example = true)]
    received: bool,
    /// In waves of codes: the first sheet of a code is counted, no later one. Behind an open link false: nobody is
    /// verified, and at most four sheets are counted for each person of the headcount.
    #[schema(example = true)]
    each_code_counts_once: bool,
}

/// [`Received`] as it is sent.
const RECEIVED: &str = r#"{"received":true,"each_code_counts_once":true}"#;
/// The same behind an open link.
const RECEIVED_OPENLY: &str = r#"{"received":true,"each_code_counts_once":false}"#;
/// After how many seconds another sheet of a source that has sent many is taken.
const LATER: &str = "600";

/// Answer
///
/// Needs no token. A code that was used, or that is none, is answered exactly like one that is counted.
#[utoipa::path(post, path = "/pulses/{slug}/waves/{number}/sheets", operation_id = "send_sheet", tag = "answers",
    params(("slug" = String, Path, description = "The pulse"), ("number" = u32, Path, description = "The wave")),
    request_body = Sheet<'static>, responses(
    (status = 202, description = "Received; each code counts once", body = Received),
    (status = 409, description = "The wave is not open, or takes no more sheets", body = Problem,
     content_type = "application/problem+json"),
    (status = 422, description = "A typing error in the code, or no answer of the question", body = Problem,
     content_type = "application/problem+json"),
    (status = 429, description = "Behind an open link: too many sheets come from this address", body = Problem,
     content_type = "application/problem+json", headers(("retry-after" = u32, description = "Seconds"))),
))]
pub(in super::super) async fn create(
    State(state): State<AppState>,
    Path((slug, wave)): Path<(String, String)>,
    source: Source,
    body: RawJson,
) -> Result<Response, Problem> {
    let number = number(&wave)?;
    let live = match state.services.door(&slug) {
        Door::Open(live) if live.manifest.wave == number => live,
        _ => return Err(shut(&state, &slug, number)),
    };
    let Sheet { code, unit, answers } = body.read()?;
    let received = match (live.manifest.content.entry, code, unit) {
        (Entry::Codes, code, None) => {
            state.services.submit(&live, code.as_deref().unwrap_or_default(), answers.pairs()).await?;
            RECEIVED
        }
        (Entry::Open, None, unit) => {
            if !state.admits(source, &live) {
                return Ok(([(header::RETRY_AFTER, LATER)], too_many()).into_response());
            }
            state.services.submit_openly(&live, unit.as_deref().unwrap_or_default(), answers.pairs()).await?;
            RECEIVED_OPENLY
        }
        (Entry::Codes, _, Some(_)) => return Err(no_place("unit", "the code says where a sheet counts")),
        (Entry::Open, Some(_), _) => return Err(no_place("code", "an open link lets people in: there are no codes")),
    };
    Ok((StatusCode::ACCEPTED, [(header::CONTENT_TYPE, "application/json")], received).into_response())
}

fn no_place(field: &str, detail: &str) -> Problem {
    Problem::field(StatusCode::UNPROCESSABLE_ENTITY, field, "other-entry", detail)
}

fn too_many() -> Problem {
    Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many", "Too many sheets come from this address; try again later")
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
            Door::Full(live) if live.manifest.wave == number => {
                conflict("full", "More sheets have come by the open link than the wave counts")
            }
            _ => conflict("closed", "The wave is closed"),
        },
    }
}
