//! Rule R7: a band that holds nearly all answers of a batch is stored as a class, the same for every truth in it.

use crate::{
    batch::{Batch, Pair, Table},
    survey::Question,
    tally::{Tally, TallyLayout},
    wave::Preset,
};

/// Turns a pool that is being sealed into the batch that is stored.
#[must_use]
pub fn sanitise(questions: &[Question], layout: &TallyLayout, preset: Preset, node: usize, pool: &Tally) -> Batch {
    let tables = questions
        .iter()
        .enumerate()
        .map(|(index, question)| match question.bands() {
            None => Table::AtClose,
            Some(bands) => table(preset, pool.answered(layout, index), bands.sum(pool.options(layout, index))),
        })
        .collect();
    Batch { node, sheets: pool.sheets, tables }
}

fn table(preset: Preset, answered: u32, counts: Vec<u32>) -> Table {
    if answered < preset.k() {
        return Table::TooFew;
    }
    match counts.iter().position(|count| count + preset.m() >= answered) {
        Some(band) => Table::Class { answered, band },
        None => Table::Bands { counts },
    }
}

/// The same for one option of a multiple-choice question: its two bands are *chosen* and *not chosen*.
#[must_use]
pub fn sanitise_pair(preset: Preset, answered: u32, chosen: u32) -> Pair {
    if chosen + preset.m() >= answered {
        Pair::NearlyAll
    } else if chosen <= preset.m() {
        Pair::NearlyNone
    } else {
        Pair::Chosen(chosen)
    }
}
