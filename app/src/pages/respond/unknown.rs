//! An address that belongs to no pulse.

use leptos::prelude::*;

use crate::{components::message_body, page::Page, shell};

/// The whole document.
#[must_use]
pub fn render(page: &Page) -> String {
    let words = page.words();
    let content = view! { <p>{words.get("unknown-text")}</p> };
    let title = words.get("unknown-title");
    shell::instead_of_answering(page, title.clone(), message_body(false, title, content))
}
