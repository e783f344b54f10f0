//! Answer sheets.

mod answers;
pub(super) mod create;
