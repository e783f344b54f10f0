//! The API from outside.

mod bad_input;
mod document;
mod roles;
mod story;
