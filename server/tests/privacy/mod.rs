//! The privacy contract, attacked.

pub(crate) mod canaries;
mod classes;
mod replayed_commits;
pub(crate) mod schema;
mod silence;
mod thief;
mod timing;
