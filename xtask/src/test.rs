//! The second of the two commands of the README, and what CI runs: everything, on both databases and in a browser.
//!
//! A failed step does not hide the next ones: the summary at the end tells all of them.

use std::process::Command;

use anyhow::Result;

use crate::assets::{self, Optimiser};
use crate::postgres::{self, Cluster};
use crate::step::Steps;
use crate::tools::{debian, rust};
use crate::workspace::Workspace;
use crate::{browser, lints, process, size};

/// What helps when a test fails.
pub(crate) const REMEDY: &str = "The failed tests are named above; `cargo xtask postgres -- cargo test …` repeats one.";

/// Which databases the tests use.
#[derive(Clone, Copy)]
pub(crate) enum Engines<'a> {
    /// SQLite only: no server needed.
    Sqlite,
    /// SQLite and this PostgreSQL cluster.
    Both(&'a Cluster),
}

impl Engines<'_> {
    /// Tells a call which databases there are, whatever the shell's environment says.
    pub(crate) fn tell<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        match self {
            Engines::Sqlite => command.env("HEARD_TEST_ENGINES", "sqlite").env_remove(postgres::VARIABLE),
            Engines::Both(cluster) => command.env_remove("HEARD_TEST_ENGINES").env(postgres::VARIABLE, cluster.url()),
        }
    }
}

/// Runs everything.
pub(crate) fn test(workspace: &Workspace) -> Result<()> {
    let mut steps = Steps::new(9 + assets::STEPS);
    steps.step("Looking for tools", "", || {
        rust::ensure_wasm_target()?;
        rust::ensure_components()?;
        debian::ensure(&[debian::NODE, debian::CURL, debian::CHROMIUM, debian::POSTGRES, debian::FONTS])
    })?;
    steps.attempt("Format", "`cargo fmt --all` does it.", || lints::format(workspace));
    // From here on the server is compiled, and it embeds the bundle.
    assets::build(workspace, Optimiser::IfPossible, &mut steps)?;
    steps.attempt("Byte budgets", size::REMEDY, || size::within_budgets(workspace));
    steps.attempt("Lints of the server side", lints::REMEDY, || lints::server_side(workspace));
    steps.attempt("Lints of the browser side", lints::REMEDY, || lints::browser_side(workspace));

    let cluster = steps.step("Starting a throw-away PostgreSQL", postgres::REMEDY, Cluster::start)?;
    steps.attempt("Tests on SQLite and PostgreSQL", REMEDY, || server_side(workspace, Engines::Both(&cluster)));
    drop(cluster);
    steps.attempt("Examples in the documentation, tests of these commands", REMEDY, || others(workspace));

    if browser::files(workspace)?.is_empty() {
        steps.skip("Browser tests", "end2end/tests has none yet");
    } else {
        steps.attempt("Browser tests", browser::REMEDY, || {
            browser::build_server(workspace)?;
            browser::node_tests(workspace, &[])
        });
    }
    steps.finish()
}

/// Unit, property and integration tests of all crates that the server is made of. Uses cargo-nextest where it is
/// installed: it runs the tests of all crates side by side.
pub(crate) fn server_side(workspace: &Workspace, engines: Engines) -> Result<()> {
    let nextest = process::output("cargo-nextest", &["--version"]).is_some();
    let mut cargo = process::cargo(workspace);
    cargo.args(if nextest { &["nextest", "run"][..] } else { &["test", "--lib", "--bins", "--tests"] });
    cargo.arg("--no-fail-fast").args(lints::SERVER_SIDE).args(lints::TEST_CLOCK);
    process::run(engines.tell(&mut cargo))
}

/// The examples in the documentation, and the tests of these commands.
fn others(workspace: &Workspace) -> Result<()> {
    process::run(process::cargo(workspace).args(["test", "--doc"]).args(lints::SERVER_SIDE).args(lints::TEST_CLOCK))?;
    process::run(process::cargo(workspace).args(["test", "--package", "xtask"]))
}
