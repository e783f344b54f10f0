//! Rule R4: every published number is a function of the sum of whole batches under one node.

use crate::{
    batch::{Batch, OptionGroup, OptionTable, Pair, Table},
    wave::{Manifest, Preset},
};

/// What is known of one band: counts in quarters, and the counts between which the truth lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct BandSum {
    pub(super) quarters: u64,
    pub(super) low: u64,
    pub(super) high: u64,
}

impl BandSum {
    fn add(&mut self, quarters: u32, low: u32, high: u32) {
        self.quarters += u64::from(quarters);
        self.low += u64::from(low);
        self.high += u64::from(high);
    }
}

/// The sum of all tables of one question under one node.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct QuestionSum {
    pub(super) answered: u64,
    pub(super) bands: Vec<BandSum>,
    /// Counts of single options, of so many answers.
    pub(super) options: Vec<BandSum>,
    pub(super) options_of: u64,
}

/// The sum of all batches and option groups under one node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NodeSum {
    pub(super) batches: u32,
    pub(super) sheets: u64,
    pub(super) questions: Vec<QuestionSum>,
    /// Sheets in option groups; the options are the node's own only if that is all of its sheets.
    pub(super) grouped: u64,
}

/// Sums per node of the roster.
pub(super) fn sums(manifest: &Manifest, batches: &[Batch], groups: &[OptionGroup]) -> Vec<NodeSum> {
    let questions = &manifest.content.questionnaire.questions;
    let empty = NodeSum {
        batches: 0,
        sheets: 0,
        questions: questions
            .iter()
            .map(|question| QuestionSum {
                bands: vec![BandSum::default(); question.bands().map_or(0, |bands| bands.kinds().len())],
                options: vec![BandSum::default(); question.option_count()],
                ..QuestionSum::default()
            })
            .collect(),
        grouped: 0,
    };
    let nodes = manifest.roster.nodes();
    let mut sums = vec![empty; nodes.len()];
    for batch in batches {
        let sum = &mut sums[batch.node];
        sum.batches += 1;
        sum.sheets += u64::from(batch.sheets);
        for (index, (table, question)) in batch.tables.iter().zip(&mut sum.questions).enumerate() {
            add_table(question, table, manifest.preset, |band| {
                questions[index].bands().map(|bands| bands.neighbours(band)).unwrap_or_default()
            });
        }
    }
    for group in groups {
        let sum = &mut sums[group.node];
        sum.grouped += u64::from(group.sheets);
        for (table, question) in group.tables.iter().zip(&mut sum.questions) {
            add_options(question, table, manifest.preset);
        }
    }
    for node in (1..nodes.len()).rev() {
        if let Some(parent) = nodes[node].parent {
            let (above, below) = sums.split_at_mut(node);
            add_node(&mut above[parent], &below[0]);
        }
    }
    sums
}

/// R7: the class table holds `answered − m/2` in its band and `m/2` shared by the neighbours; the truth is anything
/// from `answered − m` to `answered` in the band, and up to `m` in any other.
fn add_table(sum: &mut QuestionSum, table: &Table, preset: Preset, neighbours: impl Fn(usize) -> Vec<usize>) {
    match table {
        Table::TooFew | Table::AtClose => {}
        Table::Bands { counts } => {
            for (band, count) in sum.bands.iter_mut().zip(counts) {
                band.add(4 * count, *count, *count);
                sum.answered += u64::from(*count);
            }
        }
        Table::Class { answered, band: full } => {
            let m = preset.m();
            sum.answered += u64::from(*answered);
            for (position, band) in sum.bands.iter_mut().enumerate() {
                if position == *full {
                    band.add(4 * answered - 2 * m, answered - m, *answered);
                } else {
                    band.add(0, 0, m);
                }
            }
            let neighbours = neighbours(*full);
            for neighbour in &neighbours {
                sum.bands[*neighbour].quarters += u64::from(2 * m) / neighbours.len() as u64;
            }
        }
    }
}

fn add_options(sum: &mut QuestionSum, table: &OptionTable, preset: Preset) {
    match table {
        OptionTable::Nothing => {}
        OptionTable::Counts { counts } => {
            for (option, count) in sum.options.iter_mut().zip(counts) {
                option.add(4 * count, *count, *count);
                sum.options_of += u64::from(*count);
            }
        }
        OptionTable::Pairs { answered, chosen } => {
            let m = preset.m();
            sum.options_of += u64::from(*answered);
            sum.answered += u64::from(*answered);
            for (option, pair) in sum.options.iter_mut().zip(chosen) {
                match *pair {
                    Pair::Chosen(count) => option.add(4 * count, count, count),
                    Pair::NearlyAll => option.add(4 * answered - 2 * m, answered - m, *answered),
                    Pair::NearlyNone => option.add(2 * m, 0, m),
                }
            }
        }
    }
}

fn add_node(sum: &mut NodeSum, below: &NodeSum) {
    let add = |bands: &mut Vec<BandSum>, more: &[BandSum]| {
        for (band, more) in bands.iter_mut().zip(more) {
            band.quarters += more.quarters;
            band.low += more.low;
            band.high += more.high;
        }
    };
    sum.batches += below.batches;
    sum.sheets += below.sheets;
    sum.grouped += below.grouped;
    for (question, more) in sum.questions.iter_mut().zip(&below.questions) {
        question.answered += more.answered;
        question.options_of += more.options_of;
        add(&mut question.bands, &more.bands);
        add(&mut question.options, &more.options);
    }
}
