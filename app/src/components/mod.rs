//! Small pieces that many pages are made of.

pub mod form;
mod icon;
mod message;
mod note;
mod said;

pub use icon::{Icon, icon, mark_good};
pub use message::{fact, message_body};
pub use note::{Tone, note};
pub use said::{Said, sentence};
