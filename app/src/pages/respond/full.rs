//! A wave to which more sheets have come by an open link than it counts.

use leptos::prelude::*;

use super::to_board;
use crate::{components::message_body, page::Page, shell};

/// The whole document; `pulse` is the slug.
#[must_use]
pub fn render(page: &Page, pulse: &str, title: &str) -> String {
    let words = page.words();
    let title = words.with("full-title", &[("pulse", title.into())]);
    let content = view! {
        <p>{words.get("full-text")}</p>
        <p class="small soft">{words.get("promise-open-link")}</p>
        {to_board(page, pulse)}
    };
    shell::instead_of_answering(page, title.clone(), message_body(false, title, content))
}
