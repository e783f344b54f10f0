//! `/manage/pulses/{pulse}/questions`: writing what the next wave asks. One plain form; every button sends all of it, and
//! the page comes back with all of it.

pub mod at;
mod build;
pub mod draft;
pub mod form;
mod line;
mod more;
mod problem;
mod question;

#[cfg(test)]
mod tests;

use heard_domain::{
    catalogue::ReadyPulse,
    language::Language,
    survey::{Asked, MAX_TITLE},
};
use leptos::prelude::*;

use self::{
    at::{Fault, Part},
    draft::{Draft, DraftQuestion, Name},
    line::Line,
};
use super::{
    frame::{self, Section},
    preview,
};
use crate::{
    components::{Tone, form::Problems, note},
    i18n::Words,
    page::Page,
};

/// The id of the form.
const FORM: &str = "questions";

/// The editor. Its form posts the fields of [`Draft::fields`], `seen`, and `do` to `/manage/pulses/{slug}/questions`; the
/// language buttons post the same with `lang`, those of the preview to `/manage/pulses/{slug}/preview`.
#[derive(Debug, Clone)]
pub struct QuestionsPage {
    /// The pulse's name in addresses.
    pub slug: String,
    /// Its title as stored.
    pub title: String,
    /// What was typed so far.
    pub draft: Draft,
    /// What its waves have asked.
    pub asked: Asked,
    /// The organisation's languages. The first one is written first, and must be.
    pub languages: Vec<Language>,
    /// The catalogue to take questions from.
    pub ready: Vec<ReadyPulse>,
    /// The version of the stored questions that the draft was made of.
    pub seen: String,
    /// What is wrong with the draft.
    pub faults: Vec<Fault>,
    /// The id of the element at which the reader goes on.
    pub focus: Option<String>,
    /// Whether the questions were just saved.
    pub saved: bool,
}

impl QuestionsPage {
    /// Whether a wave has asked a question: then its kind and its options stay.
    fn is_asked(&self, question: &DraftQuestion) -> bool {
        matches!(&question.name, Name::Stored(key) if self.asked.has(key))
    }

    /// The language that is written first.
    #[must_use]
    pub fn first(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::En)
    }
}

/// What all parts of the page are made of.
struct Desk<'a> {
    words: Words,
    model: &'a QuestionsPage,
    problems: Problems,
}

impl Desk<'_> {
    /// Whether the reader goes on at that element. Where anything is wrong, at the summary.
    fn goes_on_at(&self, id: &str) -> bool {
        self.problems.0.is_empty() && self.model.focus.as_deref() == Some(id)
    }

    /// Whether texts come in more than one language.
    fn is_multilingual(&self) -> bool {
        self.model.languages.len() > 1
    }
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &QuestionsPage) -> String {
    let title = page.words().with("questions-title", &[("pulse", (&model.title).into())]);
    let action = address(model);
    frame::manage_with(page, Section::Pulses, &title, render_body(page, model), |document| {
        document.languages_in(FORM, action)
    })
}

fn address(model: &QuestionsPage) -> String {
    format!("/manage/pulses/{}/questions", model.slug)
}

/// What stands in the frame, below the heading.
pub fn render_body(page: &Page, model: &QuestionsPage) -> impl IntoView + use<> {
    let words = page.words();
    let desk = Desk { words, model, problems: problem::all(words, model) };
    let saved = (model.saved && desk.problems.0.is_empty())
        .then(|| note(Tone::Good, words.get("questions-saved-title"), words.get("questions-saved")));
    let compared = model
        .draft
        .questions
        .iter()
        .any(|question| model.is_asked(question))
        .then(|| view! { <p class="soft">{words.get("questions-compared")}</p> });
    let questions = (0..model.draft.questions.len()).map(|at| question::fieldset(&desk, at)).collect_view();
    view! {
        <p>{words.get("questions-intro")}</p>
        {compared}
        {saved}
        {desk.problems.summary(words)}
        <div class="bench">
            <form
                class="bench-form"
                id=FORM
                method="post"
                action=address(model)
                autocomplete="off"
                novalidate=true
            >
                <input type="hidden" name="seen" value=model.seen.clone() />
                {title(&desk)}
                {questions}
                {more::section(&desk)}
                <div class="actions bench-save">
                    <button class="btn btn-primary" name="do" value="save">{words.get("save")}</button>
                    <a class="btn" href=format!("/manage/pulses/{}", model.slug)>{words.get("questions-back")}</a>
                </div>
            </form>
            {preview::frame(page, &model.slug, Some((FORM, &model.languages)))}
        </div>
    }
}

fn title(desk: &Desk<'_>) -> impl IntoView + use<> {
    let words = desk.words;
    let rows = desk.model.languages.iter().map(|language| {
        let label = if desk.is_multilingual() {
            line::native(*language)
        } else {
            view! { <span class="sr">{words.get("questions-title-label")}</span> }.into_any()
        };
        Line { part: Part::Title, language: *language, label, limit: MAX_TITLE }.view(desk)
    });
    view! {
        <fieldset class="panel">
            <legend class="ask-head"><h2>{words.get("questions-title-label")}</h2></legend>
            <p class="field-hint">{words.get("questions-title-hint")}</p>
            {rows.collect_view()}
            {line::carried(desk, Part::Title)}
        </fieldset>
    }
}
