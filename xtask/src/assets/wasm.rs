//! The browser's part: compiled, given its JavaScript glue, and made smaller.
//!
//! The generator is a library here, not a program to install: one lock file then keeps it and the crate of the pages
//! on one version, and a fresh machine needs nothing but Rust.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::Optimiser;
use super::cache::{Cache, short_hash};
use crate::process;
use crate::tools::node;
use crate::tools::rust::WASM_TARGET;
use crate::workspace::Workspace;

/// Part of the cache's keys: another version gives another result.
const GENERATOR: &str = "bindgen-0.2.130-b";
const OPTIMISER: &str = "binaryen-132-Oz";

/// What the browser loads.
pub(crate) struct Pages {
    pub(crate) wasm: Vec<u8>,
    pub(crate) glue: String,
}

/// Compiles and shrinks heard-client.
pub(crate) fn build(workspace: &Workspace, cache: &Cache, optimiser: Optimiser) -> Result<Pages> {
    let compiled = compile(workspace)?;
    let pages = with_glue(&compiled, cache)?;
    let wasm = match wasm_opt(workspace, optimiser)? {
        Some(program) => cache.get_or(OPTIMISER, &pages.wasm, || optimise(workspace, &program, &pages.wasm))?,
        None => pages.wasm,
    };
    Ok(Pages { wasm, glue: pages.glue })
}

fn with_glue(compiled: &[u8], cache: &Cache) -> Result<Pages> {
    let [js, wasm] = ["js", "wasm"].map(|part| format!("{GENERATOR}-{part}"));
    if let (Some(glue), Some(wasm)) = (cache.get(&js, compiled), cache.get(&wasm, compiled)) {
        return Ok(Pages { wasm, glue: String::from_utf8(glue)? });
    }
    let pages = generate(compiled)?;
    cache.put(&js, compiled, pages.glue.as_bytes())?;
    cache.put(&wasm, compiled, &pages.wasm)?;
    Ok(pages)
}

fn compile(workspace: &Workspace) -> Result<Vec<u8>> {
    let mut cargo = process::cargo(workspace);
    cargo.args(["build", "--package", "heard-client", "--lib", "--profile", "wasm", "--target", WASM_TARGET]);
    if let Some(flags) = same_paths_everywhere(workspace) {
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags);
    }
    process::run(&mut cargo)?;
    let file = workspace.built(WASM_TARGET).join("wasm/heard_client.wasm");
    fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))
}

/// Panic messages hold paths of dependencies. Shortened, they tell nothing about the machine that built the bundle,
/// and the same sources give the same bytes anywhere. A person's own flags are left alone.
fn same_paths_everywhere(workspace: &Workspace) -> Option<OsString> {
    if env::var_os("RUSTFLAGS").is_some() || env::var_os("CARGO_ENCODED_RUSTFLAGS").is_some() {
        return None;
    }
    let cargo_home =
        env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")))?;
    let mut flags = OsString::from("--remap-path-prefix=");
    flags.push(cargo_home.join("registry/src"));
    flags.push("=\u{1f}--remap-path-prefix=");
    flags.push(workspace.root());
    flags.push("=");
    Some(flags)
}

/// Makes the glue and the WebAssembly that belongs to it.
fn generate(compiled: &[u8]) -> Result<Pages> {
    let mut output = Bindgen::new()
        .input_bytes("heard", compiled.to_vec())
        .web(true)?
        .typescript(false)
        // The boot script names the address: it has the hash that only the manifest knows.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .demangle(false)
        .generate_output()
        .context("the WebAssembly has no glue that fits; is `wasm-bindgen` of the same version in Cargo.lock?")?;
    // Every crate with bindings is listed, most of them with no script.
    let inline = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(name, _)| name);
    let snippets: Vec<_> = inline.chain(output.local_modules().keys()).cloned().collect();
    if !snippets.is_empty() {
        bail!("the bundle has one script, but these dependencies bring their own: {}", snippets.join(", "));
    }
    let glue = without_comments(output.js());
    Ok(Pages { wasm: output.wasm_mut().emit_wasm(), glue })
}

/// The glue without its comments and indentation, which are a tenth of what travels. Goes by lines, so that it needs
/// to understand no JavaScript: the generator begins each comment on a line of its own.
fn without_comments(glue: &str) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut in_comment = false;
    for line in glue.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    kept
}

/// The optimiser to use, if any.
fn wasm_opt(workspace: &Workspace, optimiser: Optimiser) -> Result<Option<PathBuf>> {
    let folder = workspace.path("xtask");
    let program = folder.join("node_modules/binaryen/bin/wasm-opt");
    let why_not = match optimiser {
        Optimiser::Never => return Ok(None),
        Optimiser::Always => {
            node::install_packages(&folder)?;
            return Ok(Some(program));
        }
        Optimiser::IfPossible => match node::install_packages(&folder) {
            Ok(()) => return Ok(Some(program)),
            Err(error) => format!("{error:#}"),
        },
        Optimiser::IfPresent if program.is_file() && node::is_there() => return Ok(Some(program)),
        Optimiser::IfPresent => "it needs Node and `npm ci` in xtask/".to_owned(),
    };
    eprintln!("      without wasm-opt, so the bundle works the same and is some KB larger: {why_not}");
    Ok(None)
}

fn optimise(workspace: &Workspace, program: &Path, wasm: &[u8]) -> Result<Vec<u8>> {
    let name = short_hash(wasm, 16);
    let before = workspace.path(&format!("target/assets-cache/.{name}.wasm"));
    let after = workspace.path(&format!("target/assets-cache/.{name}.small.wasm"));
    fs::write(&before, wasm)?;
    let mut node = Command::new("node");
    node.arg(program).arg(&before).arg("-Oz").args([
        "--enable-bulk-memory",
        "--enable-multivalue",
        "--enable-mutable-globals",
        "--enable-nontrapping-float-to-int",
        "--enable-reference-types",
        "--enable-sign-ext",
    ]);
    let small = process::run(node.arg("-o").arg(&after))
        .and_then(|()| fs::read(&after).map_err(|error| anyhow!("{}: {error}", after.display())));
    for file in [before, after] {
        // Left over when it fails; the next run writes it again.
        let _ = fs::remove_file(file);
    }
    small
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_of_the_glue_go() {
        let glue =
            "/**\n * @param {number} a\n */\nexport function f(a) {\n    // why\n    return a * 2; /* kept */\n}\n\n";
        assert_eq!(without_comments(glue), "export function f(a) {\nreturn a * 2; /* kept */\n}\n");
    }
}
