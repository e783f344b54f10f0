//! Rule R2: at a tick each cell's pool with at least 2*k* sheets is sealed whole, whatever was answered.

use crate::{
    batch::Batch,
    release::{OptionPool, sanitise},
    survey::Question,
    tally::{Tally, TallyLayout},
    wave::Preset,
};

/// Whether a pool of so many sheets is sealed at a tick.
#[must_use]
pub const fn seals(preset: Preset, sheets: u32) -> bool {
    sheets >= 2 * preset.k()
}

/// Seals a pool: takes everything out of it, gives the batch to store, and keeps the options for the close.
#[must_use]
pub fn seal(
    questions: &[Question],
    layout: &TallyLayout,
    preset: Preset,
    node: usize,
    pool: &mut Tally,
    options: &mut OptionPool,
) -> Batch {
    let sealed = pool.take();
    let batch = sanitise(questions, layout, preset, node, &sealed);
    options.keep(layout, &batch, sealed);
    batch
}
