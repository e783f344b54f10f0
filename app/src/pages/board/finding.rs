//! The headline: what a unit's figures say most clearly.

use heard_domain::{
    board::{BandShare, Change, Movement, QuestionResults, Score},
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

/// Compares a question with the latest earlier wave in which the same unit had figures for it.
pub(super) fn movement<'a>(model: &'a BoardPage, question: &Question) -> Option<Movement<'a>> {
    let position = model.wave.questions().iter().position(|asked| asked.key == question.key)?;
    let earlier = model.waves().into_iter().filter(|wave| wave.number < model.wave.number).map(WaveView::published);
    model.wave.published().movement(model.node, position, earlier)
}

/// What to say first about a unit that is shown.
pub(super) fn finding<'a>(model: &'a BoardPage, unit: &UnitView<'a>) -> Finding<'a> {
    let mut moved: Option<(f64, Finding<'a>)> = None;
    let mut majority: Option<(u32, Finding<'a>)> = None;
    let mut any = false;
    for (question, figures) in model.wave.figures(unit) {
        any |= !figures.bands.is_empty();
        if let Some(movement) = movement(model, question)
            && movement.change != Change::Unclear
            && moved.as_ref().is_none_or(|(size, _)| movement.size > *size)
            && let (Some(before), Some(now)) = (Figure::of(movement.before), Figure::of(figures))
        {
            let finding = Finding::Moved { question, before, now, since: movement.since };
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
        model.wave.figures(unit).filter_map(|(question, _)| movement(model, question)).collect();
    let since = movements.iter().map(|movement| movement.since).max()?;
    movements.iter().all(|movement| movement.change == Change::Unclear).then_some(since)
}
