//! The script that wakes the islands of a page.

use crate::page::Page;

/// The script element, as HTML; empty where no WebAssembly was built.
pub(crate) fn script(page: &Page) -> String {
    let assets = &page.assets;
    if assets.js.is_empty() || assets.wasm.is_empty() {
        return String::new();
    }
    let script = include_str!("boot.js").replace("WASM_PATH", &assets.wasm).replace("JS_PATH", &assets.js);
    format!("<script type=\"module\" nonce=\"{}\">{}</script>", page.nonce, squeeze(&script))
}

/// Leaves comments and indents out: scripts are part of every page.
pub(crate) fn squeeze(script: &str) -> String {
    script.lines().map(str::trim).filter(|line| !line.starts_with("//")).collect::<Vec<_>>().join("\n")
}
