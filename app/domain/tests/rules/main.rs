//! The rules by property: random trees, random arrivals, random answers.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod board;
mod classes;
mod plan;
mod release;
mod response;
mod roster;
mod stories;
