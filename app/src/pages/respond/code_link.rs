//! The code in an address, as the square on a slip has it: `/s/{pulse}?unit={unit}#c={code}`.

use crate::{boot::squeeze, page::Page};

/// The script element that puts the code into its field, as HTML.
pub(super) fn script(page: &Page) -> String {
    format!("<script type=\"module\" nonce=\"{}\">{}</script>", page.nonce, squeeze(include_str!("code_link.js")))
}
