//! What the board shows: the one function that turns stored batches into published figures. Page, API, events, feeds
//! and exports all show its result and nothing else.

mod change;
mod compare;
mod results;
mod sums;

pub use change::{Change, Estimate, change};
pub use compare::{Figures, Movement};
pub use results::{BandShare, OptionShare, Options, QuestionResults, Score, Standing, UnitResults, results};
