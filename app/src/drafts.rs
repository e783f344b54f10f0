//! Drafts of answers on pages other than the form they belong to, whose island keeps them in the tab (see
//! `islands::answer_form`). A shared phone must not show one person's draft to the next.

use crate::{boot::squeeze, page::Page};

/// What a page does with drafts that it finds in its tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// They are the page's own.
    Keep,
    /// Wipes them after half an hour.
    Expire,
    /// Wipes them at once.
    Wipe,
}

impl Drafts {
    /// The script element, as HTML.
    pub(crate) fn script(self, page: &Page) -> String {
        let life = match self {
            Self::Keep => return String::new(),
            Self::Expire => 1_800,
            Self::Wipe => 0,
        };
        let script = include_str!("drafts.js").replace("LIFE", &life.to_string());
        format!("<script type=\"module\" nonce=\"{}\">{}</script>", page.nonce, squeeze(&script))
    }
}
