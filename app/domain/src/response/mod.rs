//! Closing the loop: what a leader publishes about what people said, and what became of it.

mod clock;
mod finding;
mod newest;
mod published;
mod status;
mod wording;

pub use clock::Clock;
pub use finding::{Finding, StandsOut, findings};
pub use newest::{newest, shortened};
pub use published::{Response, Subject, Update};
pub use status::Status;
pub use wording::{FURTHEST, Field, MAX_OWNER, MAX_TEXT, News, NextDay, Purpose, Wording, WordingError};
