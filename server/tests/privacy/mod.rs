//! The privacy contract, attacked.

mod aimed;
pub(crate) mod canaries;
mod classes;
mod replayed_commits;
pub(crate) mod schema;
mod silence;
mod thief;
mod timing;
