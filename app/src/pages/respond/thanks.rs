//! After sending.

use heard_domain::{text::Text, wave::Entry};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::to_board;
use crate::{
    components::{Said, fact, message_body},
    page::Page,
    shell,
};

/// What is said after sending. It is the same whether the code was good, used or unknown: otherwise codes could be tried
/// out, and a used code would show who has taken part.
#[derive(Debug, Clone)]
pub struct ThanksPage {
    /// The pulse's slug.
    pub pulse: String,
    /// How people got in.
    pub entry: Entry,
    /// When answers are counted next; `None` after the last count.
    pub next_count: Option<OffsetDateTime>,
    /// When the wave closes.
    pub closes: OffsetDateTime,
    /// By when leaders say what they will do.
    pub respond_by: Option<OffsetDateTime>,
    /// One thing that changed since the last wave, in the language of who wrote it.
    pub changed: Option<Text>,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &ThanksPage) -> String {
    let words = page.words();
    let (title, text) = match model.entry {
        Entry::Codes => ("thanks-title", "thanks-text"),
        Entry::Open => ("thanks-open-title", "thanks-open-text"),
    };
    let open =
        (model.entry == Entry::Open).then(|| view! { <p class="small soft">{words.get("promise-open-link")}</p> });
    let changed = model.changed.as_ref().map(|changed| {
        let changed = Said::of(words, changed);
        fact(words.get("thanks-changed"), changed.view())
    });
    let next = model.next_count.map(|next| fact(words.get("thanks-next-count"), page.date_time(next)));
    let respond = model.respond_by.map(|by| fact(words.get("thanks-respond-by"), page.date(by)));
    let content = view! {
        <p>{words.get(text)}</p>
        {open}
        <dl class="facts">
            {changed}
            {next}
            {fact(words.get("thanks-closes"), page.date_time(model.closes))}
            {respond}
        </dl>
        {to_board(page, &model.pulse)}
    };
    let main = message_body(true, words.get(title), content);
    shell::instead_of_answering(page, words.get("thanks-page-title"), main)
}
