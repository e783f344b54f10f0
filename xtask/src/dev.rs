//! The loop of a person who changes pages: build, start, wait for a change, again. A failed build leaves the last
//! good server running.
//!
//! Looks at the files twice a second instead of asking the system to tell: one dependency less, and at this size
//! it costs nothing one would notice.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Child;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};

use crate::assets::{self, Optimiser};
use crate::interrupt::{self, CleanUp};
use crate::run::{build_server, serve};
use crate::step::Steps;
use crate::tools::rust;
use crate::workspace::Workspace;

/// What belongs to the product.
const WATCHED: [&str; 6] = ["Cargo.toml", "Cargo.lock", "app", "server", "style", "public"];

/// Never returns but with an error; Ctrl-C ends it and the server with it.
pub(crate) fn dev(workspace: &Workspace, args: &[OsString]) -> Result<()> {
    rust::ensure_wasm_target()?;
    let mut server = None;
    loop {
        let before = state(workspace);
        match build(workspace) {
            Ok(()) => {
                // The old one first: it holds the port and the database.
                drop(server.take());
                server = Some(Server::start(workspace, args)?);
            }
            Err(error) => eprintln!("\n{error:#}\nWaiting for the next change."),
        }
        wait_for_change(workspace, before);
    }
}

fn build(workspace: &Workspace) -> Result<()> {
    let mut steps = Steps::new(1 + assets::STEPS);
    assets::build(workspace, Optimiser::Never, &mut steps)?;
    steps.step("Building the server", "The compiler's message is above.", || build_server(workspace, false))
}

/// Returns when something is different from `before` and has been left alone for one look.
fn wait_for_change(workspace: &Workspace, before: State) {
    let mut last = before;
    loop {
        sleep(Duration::from_millis(500));
        let now = state(workspace);
        if now != before && now == last {
            return;
        }
        last = now;
    }
}

/// The number of files and the latest change: enough to see an edit, a new file and a removed one.
type State = (usize, Option<SystemTime>);

fn state(workspace: &Workspace) -> State {
    let mut state = (0, None);
    for name in WATCHED {
        look(&workspace.path(name), &mut state);
    }
    state
}

fn look(path: &Path, state: &mut State) {
    if path.is_dir() {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            if !entry.file_name().to_string_lossy().starts_with('.') {
                look(&entry.path(), state);
            }
        }
    } else if let Ok(changed) = fs::metadata(path).and_then(|data| data.modified()) {
        state.0 += 1;
        state.1 = state.1.max(Some(changed));
    }
}

/// A running server; ends when dropped, and with this command.
struct Server(Mutex<Child>);

impl Server {
    fn start(workspace: &Workspace, args: &[OsString]) -> Result<Arc<Self>> {
        let child = serve(workspace, "debug", args).spawn().context("the built server cannot be started")?;
        let server = Arc::new(Self(Mutex::new(child)));
        interrupt::clean_up_on_interrupt(&server)?;
        Ok(server)
    }
}

impl CleanUp for Server {
    fn clean_up(&self) {
        let mut child = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Nothing to do when it has ended by itself.
        let _ = child.kill();
        let _ = child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.clean_up();
    }
}
