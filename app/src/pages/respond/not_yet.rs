//! A wave that has not opened.

use leptos::prelude::*;
use time::OffsetDateTime;

use crate::{components::message_body, page::Page, shell};

/// A pulse whose wave opens later.
#[derive(Debug, Clone)]
pub struct NotYetPage {
    /// The pulse's title.
    pub title: String,
    /// When it opens.
    pub opens: OffsetDateTime,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &NotYetPage) -> String {
    let words = page.words();
    let text = words.with("not-yet-text", &[("when", page.date_time(model.opens).into())]);
    let title = words.with("not-yet-title", &[("pulse", (&model.title).into())]);
    shell::instead_of_answering(page, title.clone(), message_body(false, title, view! { <p>{text}</p> }))
}
