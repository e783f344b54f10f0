//! The question before a draft is thrown away.

use leptos::prelude::*;

use super::{About, frame};
use crate::page::Page;

/// A draft that is about to be thrown away.
#[derive(Debug, Clone)]
pub struct WithdrawPage {
    /// Its number.
    pub id: i64,
    /// What it answers.
    pub about: About,
}

/// The whole document. The form posts to its own address.
#[must_use]
pub fn render(page: &Page, model: &WithdrawPage) -> String {
    let words = page.words();
    let at = format!("/lead/responses/{}", model.id);
    let action = format!("{at}/withdraw");
    let body = view! {
        {model.about.head(page)}
        <p>{words.get("lead-withdraw-text")}</p>
        <form class="actions" method="post" action=action>
            <button class="btn btn-bad">{words.get("lead-withdraw")}</button>
            <a class="btn" href=at>{words.get("cancel")}</a>
        </form>
    };
    frame::lead(page, words.get("lead-withdraw-title"), None, body)
}
