//! What is printed on, and the document that is printed: no navigation, and on the screen one line that says what it is.

use leptos::prelude::*;

use crate::{boot::squeeze, page::Page, shell::Document};

/// What is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8½ × 11 inches.
    Letter,
}

impl Paper {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Its name in forms.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.name() == name)
    }

    pub(in crate::pages::manage) const fn key(self) -> &'static str {
        match self {
            Self::A4 => "paper-a4",
            Self::Letter => "paper-letter",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::A4 => "printed paper-a4",
            Self::Letter => "printed paper-letter",
        }
    }
}

/// A document to print. `bar` says on the screen what it is; `back` is the way out.
pub(super) fn document(
    page: &Page,
    paper: Paper,
    title: String,
    bar: impl IntoView,
    back: String,
    pages: impl IntoView,
) -> String {
    let words = page.words();
    let main = view! {
        <div class="print-bar stack">
            <h1>{title.clone()}</h1>
            {bar}
            <div class="actions">
                <button class="btn btn-primary" type="button" id="print" hidden=true>
                    {words.get("print-now")}
                </button>
                <a class="btn" href=back>{words.get("print-back")}</a>
            </div>
        </div>
        {pages}
    };
    let script = squeeze(include_str!("print.js"));
    let script = format!("<script type=\"module\" nonce=\"{}\">{script}</script>", page.nonce);
    Document::new(page, title, paper.class()).wide().bare().script(script).render(main)
}
