//! A wave that has not opened.

use heard_domain::wave::Entry;
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
    /// How people will get in.
    pub entry: Entry,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &NotYetPage) -> String {
    let words = page.words();
    let text = match model.entry {
        Entry::Codes => "not-yet-text",
        Entry::Open => "not-yet-open-text",
    };
    let text = words.with(text, &[("when", page.date_time(model.opens).into())]);
    let title = words.with("not-yet-title", &[("pulse", (&model.title).into())]);
    shell::instead_of_answering(page, title.clone(), message_body(false, title, view! { <p>{text}</p> }))
}
