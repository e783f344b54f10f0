//! The API from outside.

mod bad_input;
mod board;
mod document;
mod events;
mod people;
mod questions;
mod roles;
mod schema;
mod sheets;
mod story;
mod units;
