//! The browser's entry point. The islands' own functions are exported by the crate of the pages.

use heard_app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes ready for islands; the page's boot script then wakes each of them.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
