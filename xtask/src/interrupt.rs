//! What must not stay behind when a person presses Ctrl-C or a machine ends the command: drop code does not run then.

use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

use anyhow::{Result, anyhow};

/// Something that lives outside this process.
pub(crate) trait CleanUp: Send + Sync {
    /// Removes it. May be called twice.
    fn clean_up(&self);
}

static PENDING: Mutex<Vec<Weak<dyn CleanUp>>> = Mutex::new(Vec::new());
static HANDLER: OnceLock<Result<(), String>> = OnceLock::new();

/// Cleans up when the command is ended from outside. The owner still cleans up in the ordinary case.
pub(crate) fn clean_up_on_interrupt(it: &Arc<impl CleanUp + 'static>) -> Result<()> {
    let weak = Arc::downgrade(it);
    PENDING.lock().unwrap_or_else(PoisonError::into_inner).push(weak);
    HANDLER.get_or_init(|| ctrlc::set_handler(end).map_err(|error| error.to_string())).clone().map_err(|e| anyhow!(e))
}

fn end() {
    for it in PENDING.lock().unwrap_or_else(PoisonError::into_inner).iter().filter_map(Weak::upgrade) {
        it.clean_up();
    }
    // What shells report for a command that Ctrl-C ended.
    std::process::exit(130);
}
