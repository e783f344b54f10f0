//! The Heard server.

pub mod api;
pub mod auth;
pub mod cli;
pub mod collect;
pub mod config;
pub mod demo;
pub mod demo_house;
mod hex;
pub mod http;
pub mod service;
pub mod startup;
pub mod store;
pub mod telemetry;
#[cfg(feature = "test-clock")]
mod test_clock;
