//! Small pieces that many pages are made of.

mod icon;
mod message;
mod note;

pub use icon::{Icon, icon, mark_good};
pub use message::{fact, message_body};
pub use note::{Tone, note};
