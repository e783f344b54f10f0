//! The headline: what a unit's figures say most clearly.

use heard_domain::{
    board::{BandShare, Change, QuestionResults, Score, change},
    survey::{Band, Question},
};

use super::{
    BoardPage,
    model::{UnitView, WaveView},
};

/// What the figures of a unit say.
#[derive(Debug, Clone, Copy)]
pub(super) enum Finding<'a> {
    /// The largest change since the wave before that cannot be chance.
    Moved { question: &'a Question, before: Figure<'a>, now: Figure<'a>, since: u32 },
    /// The clearest majority: the whole interval of its share lies above one half.
    Majority { question: &'a Question, share: &'a BandShare },
    /// There are figures, but no majority that could not be chance.
    Divided,
    /// No question has figures yet.
    Nothing,
}

/// What is compared over time: the score of a 0–10 question, else the favourable share.
#[derive(Debug, Clone, Copy)]
pub(super) enum Figure<'a> {
    /// For 0–10.
    Score(&'a Score),
    /// For 1–5 and yes/no.
    Share(&'a BandShare),
}

impl<'a> Figure<'a> {
    pub(super) fn of(figures: &'a QuestionResults) -> Option<Self> {
        figures.score.as_ref().map(Self::Score).or_else(|| super::answers::favourable(figures).map(Self::Share))
    }
}

/// How a question moved since the latest earlier wave that can be compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Movement<'a> {
    /// Up, down, or not to be told from chance.
    pub(super) change: Change,
    /// The figure then.
    pub(super) before: Figure<'a>,
    /// The number of that wave.
    pub(super) since: u32,
    /// How far it moved, in parts of the scale.
    size: f64,
}

/// Compares a question with the latest earlier wave in which the same unit had figures for it.
pub(super) fn movement<'a>(
    model: &'a BoardPage,
    question: &Question,
    figures: &QuestionResults,
) -> Option<Movement<'a>> {
    let now = figures.estimate?;
    let earlier = model.waves().into_iter().rev().filter(|wave| wave.number < model.wave.number);
    let (wave, then): (&WaveView, &QuestionResults) = earlier
        .filter_map(|wave| model.same_question(wave, question).map(|then| (wave, then)))
        .find(|(_, then)| then.estimate.is_some())?;
    let before = then.estimate?;
    // A score goes from −1 to 1, a share from 0 to 1.
    let scale = if figures.score.is_some() { 2.0 } else { 1.0 };
    Some(Movement {
        change: change(before, now),
        before: Figure::of(then)?,
        since: wave.number,
        size: (now.value - before.value).abs() / scale,
    })
}

/// What to say first about a unit that is shown.
pub(super) fn finding<'a>(model: &'a BoardPage, unit: &UnitView<'a>) -> Finding<'a> {
    let mut moved: Option<(f64, Finding<'a>)> = None;
    let mut majority: Option<(u32, Finding<'a>)> = None;
    let mut any = false;
    for (question, figures) in model.wave.figures(unit) {
        any |= !figures.bands.is_empty();
        if let Some(movement) = movement(model, question, figures)
            && movement.change != Change::Unclear
            && moved.as_ref().is_none_or(|(size, _)| movement.size > *size)
            && let Some(now) = Figure::of(figures)
        {
            let finding = Finding::Moved { question, before: movement.before, now, since: movement.since };
            moved = Some((movement.size, finding));
        }
        for share in figures.bands.iter().filter(|share| share.band != Band::Neutral && share.interval.0 > 50) {
            if majority.as_ref().is_none_or(|(low, _)| share.interval.0 > *low) {
                majority = Some((share.interval.0, Finding::Majority { question, share }));
            }
        }
    }
    let fallback = if any { Finding::Divided } else { Finding::Nothing };
    moved.map(|(_, finding)| finding).or(majority.map(|(_, finding)| finding)).unwrap_or(fallback)
}

/// The earlier wave with which at least one question could be compared and none moved beyond chance.
pub(super) fn unmoved_since(model: &BoardPage, unit: &UnitView<'_>) -> Option<u32> {
    let movements: Vec<Movement<'_>> =
        model.wave.figures(unit).filter_map(|(question, figures)| movement(model, question, figures)).collect();
    let since = movements.iter().map(|movement| movement.since).max()?;
    movements.iter().all(|movement| movement.change == Change::Unclear).then_some(since)
}
