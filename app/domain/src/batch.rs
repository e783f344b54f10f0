//! What is stored of answers once they are sealed.

use serde::{Deserialize, Serialize};

/// The stored answers to one question in one batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "table", rename_all = "kebab-case")]
pub enum Table {
    /// Fewer than *k* answered: nothing is known but that.
    TooFew,
    /// The true counts of the bands.
    Bands {
        /// One count per band; their sum is the number of answers.
        counts: Vec<u32>,
    },
    /// All but *m* or fewer answers fell into one band: which band, and nothing else.
    Class {
        /// How many answered.
        answered: u32,
        /// Position of the band.
        band: usize,
    },
    /// Multiple choice: counted at the close, in option groups.
    AtClose,
}

/// Sealed sheets of one node. Immutable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Position of the node in the wave's roster.
    pub node: usize,
    /// How many sheets are in it.
    pub sheets: u32,
    /// One table per question.
    pub tables: Vec<Table>,
}

/// The stored options of one question in one option group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "table", rename_all = "kebab-case")]
pub enum OptionTable {
    /// Too few answers, or the options are the bands themselves.
    Nothing,
    /// How often each option of a scale was chosen, in the group's batches whose bands are true counts.
    Counts {
        /// One count per option.
        counts: Vec<u32>,
    },
    /// Multiple choice.
    Pairs {
        /// How many answered.
        answered: u32,
        /// One entry per option.
        chosen: Vec<Pair>,
    },
}

/// How many chose an option of a multiple-choice question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pair {
    /// So many.
    Chosen(u32),
    /// All, or all but *m* or fewer.
    NearlyAll,
    /// None, or *m* or fewer.
    NearlyNone,
}

/// Options of whole batches, joined until they are at least [`crate::release::OPTION_GROUP`] sheets. Immutable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionGroup {
    /// Position of the node in the wave's roster.
    pub node: usize,
    /// How many sheets are in it.
    pub sheets: u32,
    /// One table per question.
    pub tables: Vec<OptionTable>,
}
