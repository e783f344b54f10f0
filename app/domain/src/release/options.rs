//! Rule R9: single options are published at the close only, for groups of at least [`OPTION_GROUP`] sheets, made of
//! whole batches.
//!
//! A scale's options would undo R7 if they were counted for a batch whose bands are a class: the options of the group
//! minus the true bands of its other batches are that batch's true bands. So only batches with true bands count, and
//! the group says how many answers that is. Multiple choice has no bands that were published before; its options are
//! sanitised as the group's own.

use crate::{
    batch::{Batch, OptionGroup, OptionTable, Table},
    release::sanitise_pair,
    survey::{Question, QuestionKind},
    tally::{Tally, TallyLayout},
    wave::Preset,
};

/// The fewest sheets in an option group, and the fewest answers that a table of options stands for.
pub const OPTION_GROUP: u32 = 30;

/// Options of sealed batches, waiting for the close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionPool(Tally);

impl OptionPool {
    /// Nothing waiting.
    #[must_use]
    pub fn empty(layout: &TallyLayout) -> Self {
        Self(Tally::empty(layout))
    }

    /// From what was stored.
    #[must_use]
    pub fn from_tally(tally: Tally) -> Self {
        Self(tally)
    }

    /// For storing.
    #[must_use]
    pub fn tally(&self) -> &Tally {
        &self.0
    }

    /// Adds what waits in another pool.
    pub fn merge(&mut self, other: &Self) {
        self.0.merge(&other.0);
    }

    /// Keeps the options of a batch, but for questions whose true bands were not published.
    pub(super) fn keep(&mut self, layout: &TallyLayout, batch: &Batch, mut sealed: Tally) {
        for (question, table) in batch.tables.iter().enumerate() {
            if matches!(table, Table::TooFew | Table::Class { .. }) {
                sealed.forget(layout, question);
            }
        }
        self.0.merge(&sealed);
    }

    /// Whether it is enough for a group.
    pub(super) fn is_group(&self) -> bool {
        self.0.sheets >= OPTION_GROUP
    }

    /// The group that is stored of it.
    pub(super) fn group(
        &self,
        questions: &[Question],
        layout: &TallyLayout,
        preset: Preset,
        node: usize,
    ) -> OptionGroup {
        let waiting = &self.0;
        let tables = questions
            .iter()
            .enumerate()
            .map(|(index, question)| {
                let answered = waiting.answered(layout, index);
                let counts = waiting.options(layout, index);
                match question.kind {
                    QuestionKind::YesNo | QuestionKind::SingleChoice { .. } => OptionTable::Nothing,
                    _ if answered < OPTION_GROUP => OptionTable::Nothing,
                    QuestionKind::ZeroToTen { .. } | QuestionKind::OneToFive { .. } => {
                        OptionTable::Counts { counts: counts.to_vec() }
                    }
                    QuestionKind::MultipleChoice { .. } => OptionTable::Pairs {
                        answered,
                        chosen: counts.iter().map(|chosen| sanitise_pair(preset, answered, *chosen)).collect(),
                    },
                }
            })
            .collect();
        OptionGroup { node, sheets: waiting.sheets, tables }
    }
}
