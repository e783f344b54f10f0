//! Events of the board.

pub(super) mod get;
