//! Parts of Rust that a minimal installation leaves out.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;

/// What the pages are compiled to.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// What helps when the target is missing and cannot be added.
pub(crate) const TARGET_REMEDY: &str = "With rustup: `rustup target add wasm32-unknown-unknown`. \
     With a distribution's Rust: its package of that target (Debian: `apt-get install libstd-rust-dev-wasm32 lld`).";

/// Adds the WebAssembly target when it is missing.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let sysroot = process::output("rustc", &["--print", "sysroot"]).context("`rustc` is not in PATH")?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM_TARGET).join("lib").is_dir() {
        return Ok(());
    }
    process::run(Command::new("rustup").args(["target", "add", WASM_TARGET]))
}

/// Adds rustfmt and clippy when they are missing.
pub(crate) fn ensure_components() -> Result<()> {
    for (component, probe) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if process::output("cargo", &[probe, "--version"]).is_some() {
            continue;
        }
        if process::run(Command::new("rustup").args(["component", "add", component])).is_err() {
            bail!("{component} is missing: `rustup component add {component}`, or the package of your distribution");
        }
    }
    Ok(())
}
