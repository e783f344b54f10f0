//! `/lead/responses/{id}` of what is published: what everybody reads, and the form for an update.

use heard_domain::response::Response;
use leptos::prelude::*;
use time::Date;

use super::{
    About, Done,
    fields::{area, language, next, status},
    frame,
};
use crate::{
    components::{ResponseCard, form::Problems},
    page::Page,
};

/// What was typed into the form for an update.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UpdateFields {
    /// What is new.
    pub text: String,
    /// Name of a status, or nothing.
    pub status: String,
    /// The day of the next update.
    pub next: String,
    /// Tag of the language of the text.
    pub language: String,
}

/// A published response. The form for an update posts to `…/updates`, the wish to ask again to `…/re-ask`.
#[derive(Debug, Clone)]
pub struct PublishedPage {
    /// What it answers.
    pub about: About,
    /// The response.
    pub response: Response,
    /// What was typed.
    pub fields: UpdateFields,
    /// What is wrong.
    pub problems: Problems,
    /// What was just done.
    pub done: Option<Done>,
    /// The present day.
    pub today: Date,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &PublishedPage) -> String {
    let words = page.words();
    let (fields, problems) = (&model.fields, &model.problems);
    let at = format!("/lead/responses/{}", model.response.id);
    let card = ResponseCard {
        response: &model.response,
        today: model.today,
        unit: None,
        wave: None,
        question: None,
        outcome: None,
        next_wave: true,
    };
    let again = model.about.question.as_ref().map(|_| {
        let (wish, text) = if model.response.re_ask { ("no", "lead-re-ask-off") } else { ("yes", "lead-re-ask-on") };
        view! {
            <form class="panel" method="post" action=format!("{at}/re-ask")>
                <p>{words.get("lead-re-ask-hint")}</p>
                <div class="actions">
                    <button class="btn" name="re_ask" value=wish>{words.get(text)}</button>
                </div>
            </form>
        }
    });
    let body = view! {
        {model.done.map(|done| done.view(words))}
        {problems.summary(words)}
        {model.about.head(page)}
        {card.view(page)}
        <form class="panel" method="post" action=format!("{at}/updates") novalidate=true>
            <h2>{words.get("lead-update-title")}</h2>
            {area(words, problems, "text", &fields.text)}
            {status(words, problems, &fields.status)}
            {next(words, problems, &fields.next)}
            {language(page, problems, &fields.language)}
            <p class="soft small">{words.get("lead-publish-note")}</p>
            <div class="actions">
                <button class="btn btn-primary">{words.get("lead-update-button")}</button>
            </div>
        </form>
        {again}
    };
    let above = Some(("/lead".to_owned(), words.get("lead-back")));
    frame::lead(page, words.get("lead-published-page"), above, body)
}
