//! The figures of docs/figures.md: a measured server under load beside a bare echo, and a slow phone beside a bare form.
//!
//! The server is an optimised build with the clock that measurements move, kept apart from the release.

use std::process::Command;

use anyhow::{Context, Result};

use crate::assets::{self, Optimiser};
use crate::postgres::Cluster;
use crate::step::Steps;
use crate::tools::{debian, node, rust};
use crate::workspace::Workspace;
use crate::{lints, postgres, process};

/// Measures everything and prints it.
pub(crate) fn bench(workspace: &Workspace) -> Result<()> {
    let mut steps = Steps::new(4 + assets::STEPS);
    steps.step("Looking for tools", "", || {
        rust::ensure_wasm_target()?;
        debian::ensure(&[debian::NODE, debian::CHROMIUM, debian::POSTGRES])
    })?;
    assets::build(workspace, Optimiser::Always, &mut steps)?;
    steps.step("Building an optimised server", "The compiler's message is above.", || {
        process::run(measured(workspace).arg("--no-run"))
    })?;
    steps.step("Load", postgres::REMEDY, || {
        let cluster = Cluster::start()?;
        process::run(measured(workspace).arg("--").arg(cluster.url()))
    })?;
    steps.step("A slow phone", "", || {
        let folder = workspace.path("end2end");
        node::install_packages(&folder)?;
        let chromium = debian::chromium().context("Chromium is not there; CHROMIUM may name it")?;
        let mut measure = Command::new("node");
        measure.current_dir(workspace.root()).arg(folder.join("measure.mjs"));
        process::run(measure.env("HEARD_BIN", workspace.server("measured")).env("CHROMIUM", chromium))
    })
}

fn measured(workspace: &Workspace) -> Command {
    let mut cargo = process::cargo(workspace);
    cargo
        .args(["bench", "--profile", "measured", "--package", "heard-server", "--bench", "load"])
        .args(lints::TEST_CLOCK);
    cargo
}
