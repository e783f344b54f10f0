//! The browser tests: the real server, built so that tests can move its clock, and a real Chromium.
//!
//! Node's own test runner starts them; each test file starts the servers it needs from `HEARD_BIN`.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::assets::{self, Optimiser};
use crate::step::Steps;
use crate::tools::{debian, node, rust};
use crate::workspace::Workspace;
use crate::{lints, process};

/// What helps when a browser test fails.
pub(crate) const REMEDY: &str = "`cargo xtask browser -- end2end/tests/<file>` repeats one file.";

/// Only the browser tests, with what they need.
pub(crate) fn browser(workspace: &Workspace, args: &[OsString]) -> Result<()> {
    let mut steps = Steps::new(3 + assets::STEPS);
    steps.step("Looking for tools", "", || {
        rust::ensure_wasm_target()?;
        debian::ensure(&[debian::NODE, debian::CHROMIUM, debian::FONTS])
    })?;
    assets::build(workspace, Optimiser::IfPresent, &mut steps)?;
    steps.step("Building the server", "The compiler's message is above.", || build_server(workspace))?;
    steps.step("Browser tests", REMEDY, || node_tests(workspace, args))
}

/// Screenshots of every page of the demo organisation, and of an empty server.
pub(crate) fn screenshots(workspace: &Workspace, to: &Path) -> Result<()> {
    let mut steps = Steps::new(3 + assets::STEPS);
    steps.step("Looking for tools", "", || {
        rust::ensure_wasm_target()?;
        debian::ensure(&[debian::NODE, debian::CHROMIUM, debian::FONTS])
    })?;
    assets::build(workspace, Optimiser::IfPresent, &mut steps)?;
    steps.step("Building the server", "The compiler's message is above.", || build_server(workspace))?;
    steps.step("Screenshots", REMEDY, || {
        let chromium = debian::chromium().context("Chromium is not there; CHROMIUM may name it")?;
        let folder = workspace.path("end2end");
        node::install_packages(&folder)?;
        let mut shoot = Command::new("node");
        shoot.current_dir(workspace.root()).arg(folder.join("screenshots.mjs")).arg(to);
        process::run(shoot.env("HEARD_BIN", workspace.server("debug")).env("CHROMIUM", chromium))
    })
}

/// Builds the server whose clock tests can move.
pub(crate) fn build_server(workspace: &Workspace) -> Result<()> {
    let mut cargo = process::cargo(workspace);
    cargo.args(["build", "--bin", "heard"]).args(lints::SERVER_SIDE).arg(lints::LIKE_TESTS).args(lints::TEST_CLOCK);
    process::run(&mut cargo)
}

/// Runs the files named in `args`, or all; other arguments go to Node.
pub(crate) fn node_tests(workspace: &Workspace, args: &[OsString]) -> Result<()> {
    let server = workspace.server("debug");
    if !server.is_file() {
        bail!("{} is not there", server.display());
    }
    let chromium = debian::chromium().context("Chromium is not there; CHROMIUM may name it")?;
    let folder = workspace.path("end2end");
    node::install_packages(&folder)?;

    let (options, named): (Vec<_>, Vec<_>) =
        args.iter().cloned().partition(|arg| arg.to_string_lossy().starts_with('-'));
    // Files one by one: what Node makes of a folder differs from version to version.
    let files = if named.is_empty() { files(workspace)?.into_iter().map(Into::into).collect() } else { named };
    if files.is_empty() {
        bail!("end2end/tests has no *.spec.mjs");
    }
    let mut tests = Command::new("node");
    tests.current_dir(workspace.root()).arg("--test").arg("--test-reporter=spec").args(options).args(files);
    process::run(tests.env("HEARD_BIN", server).env("CHROMIUM", chromium))
}

/// The test files, in order.
pub(crate) fn files(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let folder = workspace.path("end2end/tests");
    let mut found = Vec::new();
    if folder.is_dir() {
        collect(&folder, &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            collect(&path, found)?;
        } else if [".spec.mjs", ".spec.js", ".test.mjs", ".test.js"].iter().any(|end| name.ends_with(end)) {
            found.push(path);
        }
    }
    Ok(())
}
