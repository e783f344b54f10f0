//! Everything that Heard promises, tried from outside. One binary, a folder for each area.

mod api;
mod collect;
#[cfg(feature = "test-clock")]
mod durability;
mod privacy;
mod replay;
mod support;
