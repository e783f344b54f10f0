//! The board as JSON: the same figures as on the pages, by the same function.

mod figures;
pub(super) mod organisation;
pub(super) mod unit;
pub(super) mod wave;

use axum::{http::HeaderMap, response::Response};
use heard_domain::{
    board::{QuestionResults, Standing, UnitResults},
    survey::{Question, Questionnaire},
};
use serde::Serialize;
use time::OffsetDateTime;
use utoipa::ToSchema;

use self::figures::QuestionFigures;
use super::{
    pulses::questionnaire::QuestionnaireBody,
    waves::{EntryName, Moment, PhaseName},
};
use crate::{
    api::{problem::Problem, tagged::tagged},
    service::WaveBoard,
};

/// The board of one unit, or of all.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Board<'a> {
    /// The pulse's slug.
    pulse: &'a str,
    /// Number of the wave.
    wave: u32,
    /// Where it stands.
    phase: PhaseName,
    /// How people get in. Figures of an open link are not verified: one person can send several sheets.
    entry: EntryName,
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
    #[schema(value_type = QuestionnaireBody)]
    questionnaire: &'a Questionnaire,
    /// Units, each parent before its children.
    units: Vec<Unit<'a>>,
}

/// The figures of one unit.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BoardUnit)]
struct Unit<'a> {
    /// Key of the unit.
    unit: &'a str,
    /// Its name in this wave.
    name: &'a str,
    /// Key of the unit above.
    parent: Option<&'a str>,
    /// Why there are figures, or none.
    standing: StandingName,
    /// Where its people are counted, if it does not stand for itself.
    counted_in: Option<&'a str>,
    /// Sheets that were counted at or below the unit.
    sheets: u32,
    /// People who are invited and counted at or below it; behind an open link, the headcount.
    invited: u32,
    /// Whole per cent of sheets in invited; null behind an open link, where sheets are no people.
    participation: Option<u32>,
    /// One entry per question, in the order asked.
    #[schema(value_type = Vec<QuestionFigures>)]
    questions: Vec<Figures<'a>>,
}

/// Why a unit has figures, or has none.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = Standing)]
enum StandingName {
    /// Sheets were counted at or below the unit.
    Shown,
    /// Nothing was counted yet; it may come with the next count.
    Waiting,
    /// The wave is over and too few sheets came in; they count in a unit above, if anywhere.
    TooFew,
    /// The unit does not stand for itself: its people are counted in `counted_in`.
    CountedIn,
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
            entry: wave.manifest().content.entry.into(),
            ticks_done: wave.ticks_done(),
            counted_at: wave.counted_at().map(Moment),
            next_tick: wave.next_tick().map(Moment),
            closes: Moment(wave.closes()),
            some_unshown: wave.some_unshown(),
            questionnaire,
            units: units.collect(),
        })
    }

    /// Sends it, to callers who have it already as `304 Not Modified`.
    pub(super) fn answer(&self, headers: &HeaderMap) -> Result<Response, Problem> {
        let body = serde_json::to_vec(self).map_err(Problem::internal)?;
        Ok(tagged(headers, body, "private, no-cache"))
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
            Standing::Shown => (StandingName::Shown, None),
            Standing::Waiting => (StandingName::Waiting, None),
            Standing::TooFew => (StandingName::TooFew, None),
            Standing::CountedIn { node } => (StandingName::CountedIn, Some(key(node))),
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
