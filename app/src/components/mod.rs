//! Small pieces that many pages are made of.

pub mod form;
mod icon;
mod message;
mod note;
mod response;
mod said;

pub use icon::{Icon, icon, mark_good};
pub use message::{fact, message_body};
pub use note::{Tone, note};
pub use response::{ResponseCard, status_word};
pub use said::{Said, sentence};
