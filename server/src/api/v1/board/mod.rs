//! The board as JSON: the same figures as on the pages, by the same function.

pub(super) mod organisation;
pub(super) mod unit;
pub(super) mod wave;

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use heard_domain::{
    board::{QuestionResults, Standing, UnitResults},
    survey::{Question, Questionnaire},
};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;
use utoipa::ToSchema;

use super::waves::{Moment, PhaseName};
use crate::{api::problem::Problem, service::WaveBoard};

/// The board of one unit, or of all.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Board<'a> {
    /// The pulse's slug.
    pulse: &'a str,
    /// Number of the wave.
    wave: u32,
    /// Where it stands.
    phase: PhaseName,
    /// How many counts have been made.
    ticks_done: u32,
    /// When the last count was.
    counted_at: Option<Moment>,
    /// When the next count is.
    next_tick: Option<Moment>,
    /// When it closes, or closed.
    closes: Moment,
    /// Whether sheets were too few to be shown even at the top. Known at the close.
    some_unshown: bool,
    /// What was asked.
    #[schema(value_type = Object)]
    questionnaire: &'a Questionnaire,
    /// Units, each parent before its children.
    units: Vec<Unit<'a>>,
}

/// The figures of one unit.
#[derive(Debug, Serialize, ToSchema)]
struct Unit<'a> {
    /// Key of the unit.
    unit: &'a str,
    /// Its name in this wave.
    name: &'a str,
    /// Key of the unit above.
    parent: Option<&'a str>,
    /// `shown`, `waiting`, `too-few` or `counted-in`.
    standing: &'static str,
    /// Where its people are counted, if it does not stand for itself.
    counted_in: Option<&'a str>,
    /// Sheets that were counted at or below the unit.
    sheets: u32,
    /// People who are invited and counted at or below it.
    invited: u32,
    /// Whole per cent of sheets in invited.
    participation: u32,
    /// One entry per question: answered, bands (per cent, range, 95 % interval), score, options.
    #[schema(value_type = Vec<Object>)]
    questions: Vec<Figures<'a>>,
}

#[derive(Debug, Serialize)]
struct Figures<'a> {
    question: &'a str,
    #[serde(flatten)]
    results: &'a QuestionResults,
}

impl<'a> Board<'a> {
    /// The board of the unit with that key, or of every unit.
    pub(super) fn of(wave: &'a WaveBoard, unit: Option<&str>, now: OffsetDateTime) -> Result<Self, Problem> {
        let roster = &wave.manifest().roster;
        let questionnaire = &wave.manifest().content.questionnaire;
        let positions = match unit {
            None => 0..roster.nodes().len(),
            Some(unit) => {
                let position = roster.position(unit).ok_or_else(|| Problem::not_found("unit"))?;
                position..position + 1
            }
        };
        let units = positions.map(|position| {
            let node = &roster.nodes()[position];
            Unit::of(
                (node.key.as_str(), node.name.as_str(), node.parent.map(|parent| roster.nodes()[parent].key.as_str())),
                |node| roster.nodes()[node].key.as_str(),
                &questionnaire.questions,
                &wave.results()[position],
            )
        });
        Ok(Self {
            pulse: wave.pulse(),
            wave: wave.number(),
            phase: wave.phase(now).into(),
            ticks_done: wave.ticks_done(),
            counted_at: wave.counted_at().map(Moment),
            next_tick: wave.next_tick().map(Moment),
            closes: Moment(wave.closes()),
            some_unshown: wave.some_unshown(),
            questionnaire,
            units: units.collect(),
        })
    }

    /// Sends it, or `304 Not Modified`. The tag is a hash of the body: it changes when the body does.
    pub(super) fn answer(&self, headers: &HeaderMap) -> Response {
        let body = serde_json::to_vec(self).unwrap_or_default();
        let tag: String = Sha256::digest(&body).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let tag = format!("\"{tag}\"");
        let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()) == Some(tag.as_str());
        let mut response = if known {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            (StatusCode::OK, [(header::CONTENT_TYPE, "application/json")], body).into_response()
        };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            response.headers_mut().insert(header::ETAG, tag);
        }
        response
    }
}

impl<'a> Unit<'a> {
    fn of(
        (unit, name, parent): (&'a str, &'a str, Option<&'a str>),
        key: impl Fn(usize) -> &'a str,
        questions: &'a [Question],
        results: &'a UnitResults,
    ) -> Self {
        let (standing, counted_in) = match results.standing {
            Standing::Shown => ("shown", None),
            Standing::Waiting => ("waiting", None),
            Standing::TooFew => ("too-few", None),
            Standing::CountedIn { node } => ("counted-in", Some(key(node))),
        };
        let questions = questions
            .iter()
            .zip(&results.questions)
            .map(|(question, results)| Figures { question: question.key.as_str(), results });
        Self {
            unit,
            name,
            parent,
            standing,
            counted_in,
            sheets: results.sheets,
            invited: results.invited,
            participation: results.participation,
            questions: questions.collect(),
        }
    }
}
