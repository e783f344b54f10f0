//! A wave that takes no answers any more although it has not closed.

use leptos::prelude::*;

use super::to_board;
use crate::{components::message_body, page::Page, shell};

/// A pulse whose wave lost its key or its uncounted answers.
#[derive(Debug, Clone)]
pub struct InterruptedPage {
    /// The pulse's slug.
    pub pulse: String,
    /// The pulse's title.
    pub title: String,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &InterruptedPage) -> String {
    let words = page.words();
    let title = words.with("interrupted-title", &[("pulse", (&model.title).into())]);
    let content = view! {
        <p>{words.get("interrupted-text")}</p>
        {to_board(page, &model.pulse)}
    };
    shell::instead_of_answering(page, title.clone(), message_body(false, title, content))
}
