//! Byte budgets: what a person on a slow phone waits for is a number that a test holds.
//!
//! The bytes of whole pages, first views, are measured in a browser by `cargo xtask bench`.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::assets::site::Manifest;
use crate::workspace::Workspace;

/// What helps when a budget is exceeded.
pub(crate) const REMEDY: &str = "Take something out, or argue for a larger budget in xtask/src/size.rs.";

/// What the answer page needs for its islands, compressed; loaded after the first view.
const WASM: u64 = 120_000;
/// The glue between the WebAssembly and the page, compressed.
const GLUE: u64 = 10_000;
/// All styles, compressed.
const STYLES: u64 = 14_000;
/// Those that the answer page carries, compressed: part of its first view, which should stay below 14 KB in all.
const ANSWER_STYLES: u64 = 4_000;

/// One line of the table. Bytes; `compressed` is what travels.
pub(crate) struct Measured {
    what: String,
    raw: u64,
    compressed: u64,
    budget: Option<u64>,
}

impl Measured {
    fn exceeds(&self) -> bool {
        self.budget.is_some_and(|budget| self.compressed > budget)
    }
}

/// Prints the table; fails when a budget is exceeded or nothing is built.
pub(crate) fn within_budgets(workspace: &Workspace) -> Result<()> {
    let rows = bundle(workspace)?;
    println!("{:>10} {:>10} {:>10}", "bytes", "brotli", "budget");
    for row in &rows {
        let budget = row.budget.map(|budget| budget.to_string()).unwrap_or_default();
        let mark = if row.exceeds() { "  TOO LARGE" } else { "" };
        println!("{:>10} {:>10} {budget:>10}  {}{mark}", row.raw, row.compressed, row.what);
    }
    let exceeded = rows.iter().filter(|row| row.exceeds()).count();
    if exceeded > 0 {
        bail!("{exceeded} of the budgets exceeded");
    }
    Ok(())
}

/// The files of target/site.
fn bundle(workspace: &Workspace) -> Result<Vec<Measured>> {
    let text = fs::read(workspace.site().join("manifest.json"))
        .context("target/site has no manifest.json: run `cargo xtask assets` first")?;
    let manifest: Manifest = serde_json::from_slice(&text).context("target/site/manifest.json cannot be read")?;
    let budget = |name: &str| {
        let names = &manifest.names;
        [(&names.wasm, WASM), (&names.js, GLUE), (&names.css, STYLES), (&names.answer_css, ANSWER_STYLES)]
            .into_iter()
            .find_map(|(file, bytes)| (file == name).then_some(bytes))
    };
    let mut rows: Vec<_> = manifest
        .files
        .iter()
        .map(|(name, file)| Measured {
            what: name.clone(),
            raw: file.bytes,
            compressed: file.br.unwrap_or(file.bytes),
            budget: budget(name),
        })
        .collect();
    rows.sort_by_key(|row| (row.budget.is_none(), std::cmp::Reverse(row.compressed)));
    Ok(rows)
}
