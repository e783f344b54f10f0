//! HTTP: router, pages, assets and events.

mod assets;
mod attempts;
mod cookie;
mod events;
mod health;
mod pages;
mod reader;
mod router;
mod security;
pub mod state;

pub use router::router;
