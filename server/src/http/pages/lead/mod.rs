//! `/lead/…`: what leaders see of their units, and what they say.

pub(in super::super) mod home;
pub(in super::super) mod respond;
pub(in super::super) mod response;

use heard_app::{
    components::form::{FieldProblem, Problems},
    i18n::Words,
    pages::lead::{About, problem},
};
use heard_domain::{
    language::Language,
    response::{NextDay, Status, Subject},
};

use super::{super::state::AppState, board::view_of};
use crate::service::{ServiceError, Violation, WaveBoard};

/// What a response answers, with the figures of the board.
fn about(state: &AppState, subject: &Subject) -> Result<About, ServiceError> {
    let wave = state.services.wave(subject.pulse.as_str(), subject.wave)?;
    if wave.manifest().roster.position(subject.unit.as_str()).is_none() {
        return Err(ServiceError::NotFound("unit"));
    }
    let now = state.services.now();
    let about = About {
        unit: subject.unit.to_string(),
        wave: view_of(&wave, now),
        earlier: earlier(state, &wave).iter().map(|wave| view_of(wave, now)).collect(),
        question: subject.question.as_ref().map(ToString::to_string),
    };
    if about.question.is_some() && about.asked().is_none() {
        return Err(ServiceError::NotFound("question"));
    }
    Ok(about)
}

/// The waves of the same pulse before that one.
fn earlier(state: &AppState, wave: &WaveBoard) -> Vec<std::sync::Arc<WaveBoard>> {
    let mut earlier = state.services.history(wave.pulse());
    earlier.retain(|other| other.number() < wave.number());
    earlier
}

/// What is wrong with what was typed, in the reader's language.
fn problems(words: Words, violations: &[Violation]) -> Problems {
    let one = |violation: &Violation| FieldProblem {
        field: violation.field.clone(),
        text: problem::text(words, &violation.field, violation.rule),
    };
    Problems(violations.iter().map(one).collect())
}

/// A language, a status and a day as forms send them.
fn read(language: &str, status: &str, next: &str, own: Language) -> (Language, Option<Status>, NextDay) {
    (Language::from_tag(language).unwrap_or(own), Status::read(status), NextDay::read(next))
}

/// What was just done: `?done=…`.
#[derive(serde::Deserialize)]
pub(in super::super) struct What {
    #[serde(default)]
    done: String,
}

/// The number of a response, as it stands in an address.
fn number(id: &str) -> Result<i64, ServiceError> {
    id.parse().map_err(|_| ServiceError::NotFound("response"))
}
