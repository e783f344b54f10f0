//! HTTP: router, pages, assets and events.

mod address;
mod assets;
mod attempts;
pub(crate) mod cookie;
mod events;
mod floods;
mod health;
mod pages;
mod qr;
mod reader;
mod router;
mod security;
mod signed_in;
mod source;
pub mod state;

pub(crate) use attempts::Source;
pub(crate) use cookie::BOARD as BOARD_COOKIE;
pub(crate) use events::board_events;
pub use router::router;
