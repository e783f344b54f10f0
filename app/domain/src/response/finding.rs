//! What the board says that a leader could respond to.

use crate::{
    board::{BandShare, Change, Figures, Movement, QuestionResults, Standing},
    survey::{Band, Question, QuestionKind},
};

/// A question whose figures for a unit say something.
#[derive(Debug, Clone, Copy)]
pub struct Finding<'a> {
    /// The question.
    pub question: &'a Question,
    /// Its figures on the board.
    pub figures: &'a QuestionResults,
    /// How it moved since the latest wave that can be compared, where that is more than chance.
    pub moved: Option<Movement<'a>>,
    /// Whether fewer, or more, are favourable than at every other question.
    pub stands_out: Option<StandsOut>,
}

/// How a question differs from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandsOut {
    /// The lowest favourable share, whatever the truth inside of all ranges is.
    Lowest,
    /// The highest.
    Highest,
}

/// The findings of a unit in a wave: first what moved, the furthest first; then what stands out, the lowest first. What
/// is alike stands in the order asked. Nothing of it is more than the board shows.
#[must_use]
pub fn findings<'a>(now: Figures<'a>, unit: usize, earlier: &[Figures<'a>]) -> Vec<Finding<'a>> {
    let Some(results) = now.results.get(unit).filter(|results| results.standing == Standing::Shown) else {
        return Vec::new();
    };
    let asked = now.manifest.content.questionnaire.questions.iter().zip(&results.questions).enumerate();
    let shares: Vec<Option<(u32, u32)>> =
        asked.clone().map(|(_, (question, figures))| Some(favourable(question, figures)?.range)).collect();
    let mut found: Vec<Finding<'_>> = asked
        .map(|(position, (question, figures))| Finding {
            question,
            figures,
            moved: now
                .movement(unit, position, earlier.iter().copied())
                .filter(|movement| movement.change != Change::Unclear),
            stands_out: stands_out(&shares, position),
        })
        .filter(|finding| finding.moved.is_some() || finding.stands_out.is_some())
        .collect();
    let size = |finding: &Finding<'_>| finding.moved.map_or(0.0, |movement| movement.size);
    let place = |finding: &Finding<'_>| finding.stands_out != Some(StandsOut::Lowest);
    found.sort_by(|one, other| size(other).total_cmp(&size(one)).then(place(one).cmp(&place(other))));
    found
}

/// The favourable share of a question that can be compared with others: 9–10 of 10 is another thing than 4–5 of 5.
fn favourable<'a>(question: &Question, figures: &'a QuestionResults) -> Option<&'a BandShare> {
    match question.kind {
        QuestionKind::OneToFive { .. } | QuestionKind::YesNo => {
            figures.bands.iter().find(|share| share.band == Band::Favourable)
        }
        _ => None,
    }
}

fn stands_out(shares: &[Option<(u32, u32)>], position: usize) -> Option<StandsOut> {
    let (low, high) = shares[position]?;
    let others = || shares.iter().enumerate().filter(|(other, _)| *other != position).filter_map(|(_, share)| *share);
    others().next()?;
    if others().all(|(least, _)| high < least) {
        Some(StandsOut::Lowest)
    } else if others().all(|(_, most)| most < low) {
        Some(StandsOut::Highest)
    } else {
        None
    }
}
