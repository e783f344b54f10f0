//! The thin JSON API: everything that the pages show or do, by the same rules.

mod access;
mod body;
mod path;
mod problem;
mod query;
mod tagged;
mod v1;

pub use v1::{document, router};
