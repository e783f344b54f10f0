//! `/lead/{unit}/{pulse}/{wave}/respond` and drafts below `/lead/responses/`: writing a response.

use heard_domain::response::Response;
use leptos::prelude::*;
use time::Date;

use super::{
    About, Done,
    fields::{area, language, next, owner, status},
    frame,
};
use crate::{
    components::{ResponseCard, Tone, form::Problems, note},
    page::Page,
};

/// What was typed, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ResponseFields {
    /// What was heard.
    pub heard: String,
    /// What will be done.
    pub plan: String,
    /// Why, or why not.
    pub why: String,
    /// Who answers for it.
    pub owner: String,
    /// Name of a status, or nothing.
    pub status: String,
    /// The day of the next update.
    pub next: String,
    /// Tag of the language of the texts.
    pub language: String,
    /// Whether the question should be put again.
    pub re_ask: bool,
}

/// The form. It posts to `action`, which is told by `do` what to do: `save`, `preview` or `publish`.
#[derive(Debug, Clone)]
pub struct RespondPage {
    /// What is answered.
    pub about: About,
    /// Where the form posts to.
    pub action: String,
    /// What was typed, or is kept.
    pub fields: ResponseFields,
    /// What is wrong.
    pub problems: Problems,
    /// The response as the board will show it.
    pub preview: Option<Response>,
    /// Number of the draft, once there is one, and who wrote it last.
    pub draft: Option<(i64, String)>,
    /// What was just done.
    pub done: Option<Done>,
    /// The present day.
    pub today: Date,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &RespondPage) -> String {
    let words = page.words();
    let (fields, problems) = (&model.fields, &model.problems);
    let again = model.about.question.as_ref().map(|_| {
        view! {
            <label class="pick">
                <input type="checkbox" id="re_ask" name="re_ask" value="yes" checked=fields.re_ask />
                <span>
                    {words.get("lead-re-ask")}
                    <small>{words.get("lead-re-ask-hint")}</small>
                </span>
            </label>
        }
    });
    let withdraw = model.draft.as_ref().map(|(id, author)| {
        let by = words.with("lead-draft-by", &[("author", author.into())]);
        view! {
            <p class="soft small">{by}</p>
            <p><a href=format!("/lead/responses/{id}/withdraw")>{words.get("lead-withdraw")}</a></p>
        }
    });
    let body = view! {
        {model.done.map(|done| done.view(words))}
        {problems.summary(words)}
        {model.about.head(page)}
        {preview(page, model)}
        // What is missing is said by the server, all at once; a draft may be unfinished.
        <form class="panel" method="post" action=model.action.clone() novalidate=true>
            {area(words, problems, "heard", &fields.heard)}
            {area(words, problems, "plan", &fields.plan)}
            {area(words, problems, "why", &fields.why)}
            {owner(words, problems, &fields.owner)}
            {status(words, problems, &fields.status)}
            {next(words, problems, &fields.next)}
            {again}
            {problems.error("re_ask")}
            {language(page, problems, &fields.language)}
            <p class="soft small">{words.get("lead-publish-note")}</p>
            <div class="actions">
                <button class="btn" name="do" value="save">{words.get("lead-save")}</button>
                <button class="btn" name="do" value="preview">{words.get("lead-preview")}</button>
                <button class="btn btn-primary" name="do" value="publish">{words.get("lead-publish")}</button>
            </div>
        </form>
        {withdraw}
    };
    let above = Some(("/lead".to_owned(), words.get("lead-back")));
    frame::lead(page, words.get("lead-respond-title"), above, body)
}

fn preview(page: &Page, model: &RespondPage) -> Option<impl IntoView + use<>> {
    let words = page.words();
    let response = model.preview.as_ref()?;
    let card = ResponseCard {
        response,
        today: model.today,
        unit: None,
        wave: None,
        question: None,
        outcome: None,
        next_wave: true,
    };
    Some(view! {
        <section class="preview" id="preview">
            {note(Tone::Plain, words.get("lead-preview-title"), words.get("lead-preview-text"))}
            {card.view(page)}
        </section>
    })
}
