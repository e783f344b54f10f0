//! The islands' part that only a browser can run.

mod dom;
pub(super) mod draft;
mod language;
pub(super) mod refresh;
pub(super) mod ring;
pub(super) mod send;
pub(super) mod typing;
