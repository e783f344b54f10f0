//! The first of the two commands of the README: from a fresh checkout to a running Heard, with nothing but Rust.

use std::ffi::OsString;
use std::process::Command;

use anyhow::Result;

use crate::assets::{self, Optimiser};
use crate::step::Steps;
use crate::tools::rust;
use crate::workspace::Workspace;
use crate::{lints, process};

/// Where the server listens unless told otherwise.
const ADDRESS: &str = "http://127.0.0.1:8080";

/// Builds and starts Heard with an SQLite file in ./data. Returns when the server ends.
pub(crate) fn run(workspace: &Workspace, release: bool, args: &[OsString]) -> Result<()> {
    let mut steps = Steps::new(2 + assets::STEPS);
    steps.step("Looking for the WebAssembly target", rust::TARGET_REMEDY, rust::ensure_wasm_target)?;
    assets::build(workspace, Optimiser::IfPresent, &mut steps)?;
    let title = if release {
        "Building the server (optimised: several minutes the first time)"
    } else {
        "Building the server (a few minutes the first time, seconds later)"
    };
    steps.step(title, "The compiler's message is above.", || build_server(workspace, release))?;

    let mut server = serve(workspace, if release { "release" } else { "debug" }, args);
    eprintln!("\nHeard starts. Open {ADDRESS} (Ctrl-C ends it; what it stores is in ./data).\n");
    become_it(&mut server)
}

/// Compiles the server; the bundle must be there.
pub(crate) fn build_server(workspace: &Workspace, release: bool) -> Result<()> {
    let mut cargo = process::cargo(workspace);
    cargo.args(["build", "--bin", "heard"]);
    if release {
        cargo.args(["--release", "--package", "heard-server"]);
    } else {
        // The same crates as for the tests, so that a person who does both compiles them once.
        cargo.args(lints::SERVER_SIDE).arg(lints::LIKE_TESTS);
    }
    process::run(&mut cargo)
}

/// The call that starts the server of a profile folder, with the defaults that `args` leave open.
pub(crate) fn serve(workspace: &Workspace, profile: &str, args: &[OsString]) -> Command {
    let mut server = Command::new(workspace.server(profile));
    server.current_dir(workspace.root()).args(["serve", "--offer-demo"]);
    let names_folder = args.iter().any(|arg| arg.to_string_lossy().starts_with("--data-dir"));
    if !names_folder {
        server.args(["--data-dir", "./data"]);
    }
    server.args(args.iter().filter(|arg| *arg != "--offer-demo"));
    server
}

/// Lets the server take this process's place, so that each signal reaches it and nothing stays behind.
#[cfg(unix)]
fn become_it(server: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(anyhow::Error::new(server.exec()).context("the built server cannot be started"))
}

#[cfg(not(unix))]
fn become_it(server: &mut Command) -> Result<()> {
    process::run(server)
}
