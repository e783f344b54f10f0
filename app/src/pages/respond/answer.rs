//! The questions of an open wave, on one page.

use std::{collections::BTreeMap, sync::Arc};

use heard_ballot::code::{Code, CodeError};
use heard_domain::{
    text::Text,
    wave::{Entry, Manifest},
};
use leptos::prelude::*;

use super::{code_link, problem, question};
use crate::{
    components::{Icon, Said, icon, sentence},
    drafts::Drafts,
    i18n::Words,
    islands::{answer_form::AnswerForm, code_field::CodeField},
    page::Page,
    shell::Document,
};

pub use super::problem::Problem;

/// What was given so far: option values by question key.
pub type Given = BTreeMap<String, Vec<String>>;

/// Where the reader's answers are counted, if the address says so. Behind an open link it always does: at the root where
/// it names no unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitSeal {
    /// Key of the unit that the address names. With codes it only chooses what is shown.
    pub asked: String,
    /// The cell's name.
    pub name: String,
    /// How many people are counted in it.
    pub invited: u32,
}

/// The answer page. Its form posts `wave`, `unit`, `code` and a `q.{question key}` for each question to `/s/{pulse}`; the language
/// buttons post the same to `/s/{pulse}/language`.
#[derive(Debug, Clone)]
pub struct AnswerPage {
    /// The pulse's slug.
    pub pulse: String,
    /// The wave as frozen at launch.
    pub manifest: Arc<Manifest>,
    /// Answers to show as given.
    pub given: Given,
    /// The code as typed.
    pub code: String,
    /// Why the form is shown again.
    pub problems: Vec<Problem>,
    /// One thing that changed since the last wave, in the language of who wrote it.
    pub changed: Option<Text>,
    /// Where the answers are counted.
    pub unit: Option<UnitSeal>,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &AnswerPage) -> String {
    let words = page.words();
    let questions = &model.manifest.content.questionnaire.questions;
    let entry = model.manifest.content.entry;
    let protection = match entry {
        Entry::Codes => "answer-protection",
        Entry::Open => "answer-protection-open",
    };
    let action = format!("/s/{}", model.pulse);
    let fieldsets = questions
        .iter()
        .enumerate()
        .map(|(index, asked)| {
            let given = model.given.get(asked.key.as_str()).map(Vec::as_slice).unwrap_or_default();
            let wrong = model.problems.iter().any(|problem| problem.question() == Some(asked.key.as_str()));
            question::fieldset(page, asked, (index + 1, questions.len()), given, wrong)
        })
        .collect_view();
    let main = view! {
        {promise(page, model)}
        <form class="answer" id="answer" method="post" action=action.clone() autocomplete="off" novalidate=true>
            <input type="hidden" name="wave" value=model.manifest.wave />
            {model.unit.as_ref().map(|unit| view! { <input type="hidden" name="unit" value=unit.asked.clone() /> })}
            {problem::summary(words, &model.problems, questions)}
            {(entry == Entry::Codes).then(|| code_field(words, model))}
            {fieldsets}
            {send(words, entry)}
        </form>
    };
    let title = model.manifest.content.questionnaire.title.get(page.language).to_owned();
    let script = if entry == Entry::Codes { code_link::script(page) } else { String::new() };
    Document::new(page, title, "respond")
        .script(script)
        .unlinked()
        .carry_styles()
        .drafts(Drafts::Keep)
        .skip_to("#answer", words.get("skip-to-questions"))
        .progress(questions.len())
        .languages_in("answer", format!("{action}/language"))
        .footer(view! { <p>{words.get(protection)}</p> })
        .after(view! { <AnswerForm /> })
        .render(main)
}

/// What is promised, in two lines, and how long it takes.
fn promise(page: &Page, model: &AnswerPage) -> impl IntoView {
    let words = page.words();
    let manifest = &model.manifest;
    let smallest = manifest.preset.k();
    let (before, after) = words.around("promise-group", "people", &[("count", smallest.into())]);
    let shown = words.get("promise-shown");
    let entry = manifest.content.entry;
    let counted = match entry {
        Entry::Codes => "promise-unit",
        Entry::Open => "promise-unit-open",
    };
    let unit = model.unit.as_ref().map(|unit| {
        let text = words.with(counted, &[("unit", (&unit.name).into()), ("count", unit.invited.into())]);
        view! { <p>{text}</p> }
    });
    let changed = model.changed.as_ref().map(|changed| {
        let what = ("what", Said::of(words, changed));
        view! { <p>{sentence(words, "promise-changed", &[what], &[])}</p> }
    });
    let open = (entry == Entry::Open).then(|| {
        view! {
            <p class="promise-length">
                <b>{words.get("promise-open-link")}</b>
                {format!(" {}", words.get("promise-open-limits"))}
            </p>
        }
    });
    let questionnaire = &manifest.content.questionnaire;
    let length = words.with("promise-length", &[("count", questionnaire.questions.len().into())]);
    view! {
        <section class="promise">
            <h1>{Said::of(words, &questionnaire.title).view()}</h1>
            <p>{before}<b>{smallest.to_string()}</b>{after}</p>
            <p>{format!("{shown} ")}<a href="/privacy">{words.get("how-this-works")}</a></p>
            {unit}
            {changed}
            <p class="promise-length">{length}</p>
            {open}
        </section>
    }
}

fn code_field(words: Words, model: &AnswerPage) -> impl IntoView {
    let asked_again = model.problems.iter().any(|problem| matches!(problem, Problem::CodeMissing | Problem::CodeTypo));
    let problem = match Code::parse(&model.code) {
        _ if !asked_again => String::new(),
        Err(CodeError::Missing) => words.get("code-missing"),
        Err(CodeError::Shape) => words.get("code-shape"),
        Err(CodeError::Check) | Ok(_) => words.get("code-check"),
    };
    view! {
        <CodeField
            label=words.get("code-label")
            hint=words.get("code-hint")
            typed=model.code.clone()
            problem=problem
            shape=words.get("code-shape")
            check=words.get("code-check")
        />
        // Shown by a script, where the address brought the code along.
        <p class="small code-filled" id="code-filled" role="status" hidden=true>
            {icon(Icon::Check)}
            {words.get("code-filled")}
        </p>
    }
}

fn send(words: Words, entry: Entry) -> impl IntoView {
    let offline = match entry {
        Entry::Codes => "offline-text",
        Entry::Open => "offline-open-text",
    };
    view! {
        <div class="send">
            <p class="small soft unanswered">{words.get("unanswered")}</p>
            <div class="note warn" id="offline" role="status" tabindex="-1" hidden=true>
                {icon(Icon::Offline)}
                <div>
                    <h2>{words.get("offline-title")}</h2>
                    <p>{words.get(offline)}</p>
                </div>
            </div>
            <div class="note good" id="online" role="status" hidden=true>
                {icon(Icon::Check)}
                <div>
                    <p>{words.get("online-text")}</p>
                </div>
            </div>
            <button class="btn btn-primary btn-wide" data-busy=words.get("sending")>
                {words.get("send")}
            </button>
        </div>
    }
}
