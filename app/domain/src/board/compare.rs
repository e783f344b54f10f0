//! Figures of one unit over several waves: which of them stand for the same, and how they moved.

use crate::{
    board::{Change, QuestionResults, Standing, UnitResults, change},
    survey::Question,
    wave::Manifest,
};

/// One wave's published figures, with what was frozen at its launch.
#[derive(Debug, Clone, Copy)]
pub struct Figures<'a> {
    /// What was frozen at launch.
    pub manifest: &'a Manifest,
    /// The figures of every unit, by position in the roster.
    pub results: &'a [UnitResults],
}

/// How a question moved since the latest earlier wave that can be compared.
#[derive(Debug, Clone, Copy)]
pub struct Movement<'a> {
    /// Up, down, or not to be told from chance.
    pub change: Change,
    /// The question's figures then.
    pub before: &'a QuestionResults,
    /// The number of that wave.
    pub since: u32,
    /// How far it moved, in parts of the scale.
    pub size: f64,
}

impl<'a> Figures<'a> {
    /// The same unit in an earlier wave, if its figures there stand for the same people: a unit whose own people were
    /// counted elsewhere in one of two waves cannot be compared (rule R11).
    #[must_use]
    pub fn same_unit(self, unit: usize, earlier: Figures<'_>) -> Option<usize> {
        let node = self.manifest.roster.nodes().get(unit)?;
        let then = earlier.manifest.roster.position(node.key.as_str())?;
        let is_shown = earlier.results.get(then)?.standing == Standing::Shown;
        let (merged, merged_then) = (self.manifest.roster.is_merged(unit), earlier.manifest.roster.is_merged(then));
        (is_shown && merged == merged_then).then_some(then)
    }

    /// A question's figures for the same unit in an earlier wave, joined on the question's key; none where it was another
    /// kind of question then.
    #[must_use]
    pub fn same_question<'b>(
        self,
        unit: usize,
        question: &Question,
        earlier: Figures<'b>,
    ) -> Option<&'b QuestionResults> {
        let then = self.same_unit(unit, earlier)?;
        let same = |other: &Question| {
            other.key == question.key && std::mem::discriminant(&other.kind) == std::mem::discriminant(&question.kind)
        };
        let position = earlier.manifest.content.questionnaire.questions.iter().position(same)?;
        earlier.results.get(then)?.questions.get(position)
    }

    /// Compares the question at a position with the latest of the `earlier` waves in which the same unit had figures for
    /// it.
    #[must_use]
    pub fn movement(
        self,
        unit: usize,
        question: usize,
        earlier: impl IntoIterator<Item = Figures<'a>>,
    ) -> Option<Movement<'a>> {
        let figures = self.results.get(unit)?.questions.get(question)?;
        let asked = self.manifest.content.questionnaire.questions.get(question)?;
        let now = figures.estimate?;
        let known = |wave: Figures<'a>| {
            let before = self.same_question(unit, asked, wave)?;
            before.estimate.map(|then| (wave, before, then))
        };
        let (wave, before, then) = earlier.into_iter().filter_map(known).max_by_key(|(wave, ..)| wave.manifest.wave)?;
        // A score goes from −1 to 1, a share from 0 to 1.
        let scale = if figures.score.is_some() { 2.0 } else { 1.0 };
        let size = (now.value - then.value).abs() / scale;
        Some(Movement { change: change(then, now), before, since: wave.manifest.wave, size })
    }
}
