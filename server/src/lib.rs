//! The Heard server.

pub mod api;
pub mod auth;
pub mod cli;
pub mod collect;
pub mod config;
mod csv_out;
pub mod demo;
pub mod demo_house;
mod hex;
pub mod http;
mod import;
pub mod mail;
pub mod service;
pub mod startup;
pub mod store;
pub mod telemetry;
#[cfg(feature = "test-clock")]
mod test_clock;
