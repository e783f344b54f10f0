//! The time zone of the reader's browser, as a first answer to which one the organisation lives in.

use crate::{boot::squeeze, page::Page};

/// The script element that fills a field in, as HTML.
pub(crate) fn script(page: &Page, field: &str) -> String {
    let script = include_str!("zone.js").replace("FIELD", field);
    format!("<script type=\"module\" nonce=\"{}\">{}</script>", page.nonce, squeeze(&script))
}
