//! A wave that is over.

use leptos::prelude::*;
use time::OffsetDateTime;

use super::to_board;
use crate::{components::message_body, page::Page, shell};

/// A pulse whose last wave has closed.
#[derive(Debug, Clone)]
pub struct ClosedPage {
    /// The pulse's slug.
    pub pulse: String,
    /// The pulse's title.
    pub title: String,
    /// When it closed.
    pub closed: OffsetDateTime,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &ClosedPage) -> String {
    let words = page.words();
    let text = words.with("closed-text", &[("when", page.date_time(model.closed).into())]);
    let content = view! {
        <p>{text}</p>
        {to_board(page, &model.pulse)}
    };
    let title = words.with("closed-title", &[("pulse", (&model.title).into())]);
    shell::instead_of_answering(page, title.clone(), message_body(false, title, content))
}
