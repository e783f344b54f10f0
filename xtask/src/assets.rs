//! The bundle in target/site: WebAssembly with its glue, styles, and the files of public/, each with its compressed
//! copies, and a manifest that tells the server their names.
//!
//! The server embeds this folder, so it comes first, and a file that did not change keeps its time: otherwise the
//! server would be compiled again for nothing.

mod cache;
mod compress;
mod css;
mod public;
pub(crate) mod site;
mod wasm;

use std::fs::{self, File};

use anyhow::{Context, Result};

use crate::step::Steps;
use crate::tools::rust;
use crate::workspace::Workspace;

use self::cache::Cache;
use self::site::{Names, Site};

/// How many steps [`build`] has.
pub(crate) const STEPS: usize = 3;

/// Whether the WebAssembly is made smaller by `wasm-opt`, which needs Node.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Optimiser {
    /// Not at all: the fastest build.
    Never,
    /// When it is installed already.
    IfPresent,
    /// Installed when it is missing, and left out when that fails: what is tested works the same without.
    IfPossible,
    /// Always: installed when it is missing.
    Always,
}

/// The command `assets`.
pub(crate) fn assets(workspace: &Workspace, quick: bool) -> Result<()> {
    let mut steps = Steps::new(1 + STEPS);
    steps.step("Looking for the WebAssembly target", rust::TARGET_REMEDY, rust::ensure_wasm_target)?;
    build(workspace, if quick { Optimiser::Never } else { Optimiser::IfPresent }, &mut steps)
}

/// Writes target/site.
pub(crate) fn build(workspace: &Workspace, optimiser: Optimiser, steps: &mut Steps) -> Result<()> {
    let cache = Cache::open(workspace.path("target/assets-cache"))?;
    // Two commands at once would remove each other's files.
    let lock = File::create(workspace.path("target/assets-cache/.lock"))?;
    lock.lock().context("target/assets-cache/.lock cannot be locked")?;

    let pages =
        steps.step("Building the pages' WebAssembly", "The message of the compiler or of npm is above.", || {
            wasm::build(workspace, &cache, optimiser)
        })?;
    let styles = steps.step("Bundling the styles", "The place in style/ is named below.", || css::bundle(workspace))?;
    steps.step("Writing target/site", "Is the disk full?", || {
        fs::create_dir_all(workspace.site())?;
        let mut site = Site::new(workspace.site(), &cache);
        let css = site.add_hashed("heard", ".css", styles.all.as_bytes())?;
        let answer_css = site.add_hashed("answer", ".css", styles.answer.as_bytes())?;
        let js = site.add_hashed("heard", ".js", pages.glue.as_bytes())?;
        let wasm = site.add_hashed("heard", "_bg.wasm", &pages.wasm)?;
        public::copy(&workspace.path("public"), &mut site)?;
        site.finish(Names { css, answer_css, js, wasm })
    })?;
    cache.prune()
}
