//! Answer sheets.

pub(super) mod create;
