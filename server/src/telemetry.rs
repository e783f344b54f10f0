//! Logs. They hold no address, no agent, no token, no body and no line per sheet.

use std::io::{IsTerminal as _, stderr};

use tracing_subscriber::EnvFilter;

use crate::store;

/// Starts logging to standard error, in colours where that is a terminal; `RUST_LOG` chooses the level.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(format!("info,{}", store::QUIET)));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_target(false).with_writer(stderr);
    // Only the first start counts; a second one, in tests, changes nothing.
    let _ = log.with_ansi(stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()).try_init();
}
