//! The file to deploy: pages, styles, languages and migrations inside one binary.

use anyhow::Result;

use crate::assets::{self, Optimiser};
use crate::run::build_server;
use crate::step::Steps;
use crate::tools::{debian, rust};
use crate::workspace::Workspace;

/// Builds target/release/heard.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    let mut steps = Steps::new(2 + assets::STEPS);
    steps.step("Looking for tools", "", || {
        rust::ensure_wasm_target()?;
        debian::ensure(&[debian::NODE])
    })?;
    assets::build(workspace, Optimiser::Always, &mut steps)?;
    steps.step("Building the server (optimised)", "The compiler's message is above.", || {
        build_server(workspace, true)
    })?;
    let file = workspace.server("release");
    let megabytes = std::fs::metadata(&file)?.len() as f64 / 1e6;
    println!("{} ({megabytes:.1} MB) holds everything: copy it and call `heard serve`.", file.display());
    Ok(())
}
