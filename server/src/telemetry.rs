//! Logs. They hold no address, no agent, no token, no body and no line per sheet.

use tracing_subscriber::EnvFilter;

/// Starts logging to standard error; `RUST_LOG` chooses the level.
pub fn start() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    // Only the first start counts; a second one, in tests, changes nothing.
    let _ =
        tracing_subscriber::fmt().with_env_filter(filter).with_target(false).with_writer(std::io::stderr).try_init();
}
