//! A device that has answered already, behind an open link.

use leptos::prelude::*;

use super::to_board;
use crate::{components::message_body, page::Page, shell};

/// The whole document; `pulse` is the slug.
#[must_use]
pub fn render(page: &Page, pulse: &str) -> String {
    let words = page.words();
    let title = words.get("sent-title");
    let content = view! {
        <p>{words.get("sent-text")}</p>
        <p class="small soft">{words.get("promise-open-link")}</p>
        {to_board(page, pulse)}
    };
    shell::instead_of_answering(page, title.clone(), message_body(true, title, content))
}
