//! Rule R3: at the close what is left in the pools rolls up until it is at least *k* sheets.

use crate::{
    batch::{Batch, OptionGroup},
    release::{OptionPool, seal},
    survey::Question,
    tally::{Tally, TallyLayout},
    wave::{Preset, Roster},
};

/// What the close of a wave stores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// The last batches.
    pub batches: Vec<Batch>,
    /// The option groups of the whole wave.
    pub groups: Vec<OptionGroup>,
    /// Sheets at the root that are fewer than *k* and stay unshown.
    pub unshown: u32,
}

/// Closes a wave. `pools` and `options` hold one entry per node of the roster. Post-order: a node's own pool together
/// with what its children left over becomes a batch at that node if it is at least *k*, else it goes up. Option groups
/// are joined the same way, of whole batches.
#[must_use]
pub fn close(
    questions: &[Question],
    layout: &TallyLayout,
    preset: Preset,
    roster: &Roster,
    mut pools: Vec<Tally>,
    mut options: Vec<OptionPool>,
) -> Closing {
    let mut closing = Closing { batches: Vec::new(), groups: Vec::new(), unshown: 0 };
    let mut grouped: Vec<(usize, OptionPool)> = Vec::new();
    for node in (0..roster.nodes().len()).rev() {
        let parent = roster.nodes()[node].parent;
        if pools[node].sheets >= preset.k() {
            closing.batches.push(seal(questions, layout, preset, node, &mut pools[node], &mut options[node]));
        } else {
            let left = pools[node].take();
            match parent {
                Some(parent) => pools[parent].merge(&left),
                None => closing.unshown = left.sheets,
            }
        }
        let waiting = std::mem::replace(&mut options[node], OptionPool::empty(layout));
        match parent {
            _ if waiting.is_group() => grouped.push((node, waiting)),
            Some(parent) => options[parent].merge(&waiting),
            None => absorb(&waiting, &mut grouped),
        }
    }
    closing.groups = grouped.iter().map(|(node, pool)| pool.group(questions, layout, preset, *node)).collect();
    closing
}

/// What is left at the root joins the smallest group, the last of equal ones, which becomes the root's: otherwise the
/// root's sheets would hardly ever be whole groups. Which group it is depends on numbers of sheets alone.
fn absorb(left: &OptionPool, grouped: &mut [(usize, OptionPool)]) {
    if left.tally().sheets == 0 {
        return;
    }
    if let Some((node, pool)) = grouped.iter_mut().rev().min_by_key(|(_, pool)| pool.tally().sheets) {
        *node = 0;
        pool.merge(left);
    }
}
