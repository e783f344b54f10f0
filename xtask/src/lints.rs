//! Format and lints, the same in the inner loop and in CI.

use std::process::Command;

use anyhow::Result;

use crate::process;
use crate::workspace::Workspace;

/// What helps when a lint fails.
pub(crate) const REMEDY: &str = "Each warning above names its place; most have a fix.";

/// What is built for this machine: everything but the browser's crate (its features and the server's must not meet)
/// and these commands (whose dependencies would change the features of the server's).
pub(crate) const SERVER_SIDE: [&str; 5] = ["--workspace", "--exclude", "heard-client", "--exclude", "xtask"];

/// Added where tests are not built. There are no examples, but naming them lets cargo count the dependencies of tests:
/// these give some crates more features, and without this the databases' crates are compiled twice, for minutes.
pub(crate) const LIKE_TESTS: &str = "--examples";

/// Lets tests move the server's clock.
pub(crate) const TEST_CLOCK: [&str; 2] = ["--features", "heard-server/test-clock"];

/// Compares the format with rustfmt's.
pub(crate) fn format(workspace: &Workspace) -> Result<()> {
    process::run(process::cargo(workspace).args(["fmt", "--all", "--check"]))
}

/// Lints the server as tests build it and as it ships, and these commands.
pub(crate) fn server_side(workspace: &Workspace) -> Result<()> {
    process::run(deny(clippy(workspace).args(SERVER_SIDE).arg("--all-targets").args(TEST_CLOCK)))?;
    process::run(deny(clippy(workspace).args(SERVER_SIDE).args(["--lib", "--bins", LIKE_TESTS])))?;
    process::run(deny(clippy(workspace).args(["--package", "xtask", "--all-targets"])))
}

/// Lints the pages as the browser gets them.
pub(crate) fn browser_side(workspace: &Workspace) -> Result<()> {
    process::run(deny(clippy(workspace).args([
        "--package",
        "heard-client",
        "--target",
        crate::tools::rust::WASM_TARGET,
    ])))
}

fn clippy(workspace: &Workspace) -> Command {
    let mut cargo = process::cargo(workspace);
    cargo.arg("clippy");
    cargo
}

fn deny(command: &mut Command) -> &mut Command {
    command.args(["--", "-D", "warnings"])
}
