//! Everything that Heard promises, tried from outside. One binary, a folder for each area.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod accounts;
mod api;
mod cli;
mod collect;
mod demo;
#[cfg(feature = "test-clock")]
mod durability;
mod layers;
mod mail;
mod manage;
mod pages;
mod privacy;
mod replay;
mod responses;
mod support;
