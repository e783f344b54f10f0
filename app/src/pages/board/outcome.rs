//! What became of figures that a leader has responded to, once a later wave has asked again.

use heard_domain::{board::Change, response::Response, survey::Band};

use crate::{i18n::Words, pages::board::headline::figure};

use super::{answers, finding::Figure, model::WaveView, numbers::Numbers};

/// The figures that a response answers and those of a later wave, with how sure the difference is; for the unit that the
/// response speaks of. Nothing where the two cannot be compared.
pub(super) fn outcome(words: Words, response: &Response, then: &WaveView, now: &WaveView) -> Option<String> {
    if now.number <= then.number {
        return None;
    }
    let unit = now.manifest.roster.position(response.subject.unit.as_str())?;
    let position = now.questions().iter().position(|asked| Some(&asked.key) == response.subject.question.as_ref())?;
    let movement = now.published().movement(unit, position, [then.published()])?;
    let (question, figures) = (&now.questions()[position], &now.results[unit].questions[position]);
    let numbers = Numbers(words);
    let (before, after) = (Figure::of(movement.before)?, Figure::of(figures)?);
    let (answer, between) = match after {
        Figure::Score(score) => (words.get("board-enps"), numbers.scores_between(score.interval)),
        Figure::Share(share) => {
            let name = answers::name(words, question, Band::Favourable);
            (name.as_str().to_owned(), numbers.percents_between(share.interval))
        }
    };
    let key = match movement.change {
        Change::Unclear => "responses-outcome-unclear",
        Change::Up | Change::Down => "responses-outcome-moved",
    };
    Some(words.with(
        key,
        &[
            ("answer", answer.into()),
            ("before", figure(numbers, before).into()),
            ("since", then.number.into()),
            ("now", figure(numbers, after).into()),
            ("number", now.number.into()),
            ("between", between.into()),
        ],
    ))
}
