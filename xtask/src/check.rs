//! The fast inner loop: what a person runs after each change. No PostgreSQL, no browser, nothing installed but
//! parts of Rust.

use anyhow::Result;

use crate::assets::{self, Optimiser};
use crate::lints;
use crate::step::Steps;
use crate::test::{self, Engines};
use crate::tools::rust;
use crate::workspace::Workspace;

/// Format, lints, tests on SQLite. All of them run, then the command fails if one did.
pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    // The server embeds the bundle, so one must be there; its age does not matter to lints and rules.
    let bundle_missing = !workspace.site().join("manifest.json").is_file();
    let mut steps = Steps::new(if bundle_missing { 5 + assets::STEPS } else { 5 });
    steps.step("Looking for Rust's parts", rust::TARGET_REMEDY, || {
        rust::ensure_wasm_target()?;
        rust::ensure_components()
    })?;
    steps.attempt("Format", "`cargo fmt --all` does it.", || lints::format(workspace));
    if bundle_missing {
        assets::build(workspace, Optimiser::Never, &mut steps)?;
    }
    steps.attempt("Lints of the server side", lints::REMEDY, || lints::server_side(workspace));
    steps.attempt("Lints of the browser side", lints::REMEDY, || lints::browser_side(workspace));
    steps.attempt("Tests on SQLite", test::REMEDY, || test::server_side(workspace, Engines::Sqlite));
    steps.finish()
}
