//! The questions of an open wave, on one page.

use std::{collections::BTreeMap, sync::Arc};

use heard_ballot::code::{Code, CodeError};
use heard_domain::{
    survey::{Question, Questionnaire},
    text::Text,
    wave::{Entry, Manifest, Preset},
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
    let content = &model.manifest.content;
    let questions = &content.questionnaire.questions;
    let entry = content.entry;
    let action = format!("/s/{}", model.pulse);
    let promised = Promised {
        questionnaire: &content.questionnaire,
        preset: model.manifest.preset,
        entry,
        unit: model.unit.as_ref(),
        changed: model.changed.as_ref(),
        leads: true,
    };
    let main = view! {
        {promise(page, &promised)}
        <form class="answer" id="answer" method="post" action=action.clone() autocomplete="off" novalidate=true>
            <input type="hidden" name="wave" value=model.manifest.wave />
            {model.unit.as_ref().map(|unit| view! { <input type="hidden" name="unit" value=unit.asked.clone() /> })}
            {problem::summary(words, &model.problems, questions)}
            {(entry == Entry::Codes).then(|| code_field(words, &model.code, &model.problems))}
            {fieldsets(page, questions, &model.given, &model.problems)}
            {send(words, entry, "submit")}
        </form>
    };
    let script = if entry == Entry::Codes { code_link::script(page) } else { String::new() };
    document(page, &content.questionnaire, entry)
        .script(script)
        .drafts(Drafts::Keep)
        .skip_to("#answer", words.get("skip-to-questions"))
        .languages_in("answer", format!("{action}/language"))
        .after(view! { <AnswerForm /> })
        .render(main)
}

/// What people would be asked, with `note` above it: the same page, from which nothing can be sent.
#[must_use]
pub fn preview(page: &Page, questionnaire: &Questionnaire, preset: Preset, note: impl IntoView) -> String {
    let words = page.words();
    let entry = Entry::Codes;
    let promised = Promised { questionnaire, preset, entry, unit: None, changed: None, leads: false };
    let main = view! {
        {note}
        {promise(page, &promised)}
        <form class="answer" id="answer" method="dialog" autocomplete="off" novalidate=true>
            // Enter in a field presses the form's first button: this one does nothing.
            <button disabled=true hidden=true></button>
            {code_field(words, "", &[])}
            {fieldsets(page, &questionnaire.questions, &Given::new(), &[])}
            {send(words, entry, "button")}
        </form>
    };
    document(page, questionnaire, entry).still().render(main)
}

fn document<'a>(page: &'a Page, questionnaire: &Questionnaire, entry: Entry) -> Document<'a> {
    let protection = match entry {
        Entry::Codes => "answer-protection",
        Entry::Open => "answer-protection-open",
    };
    Document::new(page, questionnaire.title.get(page.language).to_owned(), "respond")
        .unlinked()
        .carry_styles()
        .progress(questionnaire.questions.len())
        .footer(view! { <p>{page.words().get(protection)}</p> })
}

fn fieldsets(page: &Page, questions: &[Question], given: &Given, problems: &[Problem]) -> impl IntoView + use<> {
    let fieldset = |(index, asked): (usize, &Question)| {
        let key = asked.key.as_str();
        let given = given.get(key).map(Vec::as_slice).unwrap_or_default();
        let wrong = problems.iter().any(|problem| problem.question() == Some(key));
        question::fieldset(page, asked, (index + 1, questions.len()), given, wrong)
    };
    questions.iter().enumerate().map(fieldset).collect_view()
}

/// What stands above the questions.
struct Promised<'a> {
    questionnaire: &'a Questionnaire,
    preset: Preset,
    entry: Entry,
    unit: Option<&'a UnitSeal>,
    changed: Option<&'a Text>,
    /// Whether its link leads anywhere.
    leads: bool,
}

/// What is promised, in two lines, and how long it takes.
fn promise(page: &Page, promised: &Promised<'_>) -> impl IntoView + use<> {
    let words = page.words();
    let smallest = promised.preset.k();
    let (before, after) = words.around("promise-group", "people", &[("count", smallest.into())]);
    let shown = words.get("promise-shown");
    let entry = promised.entry;
    let counted = match entry {
        Entry::Codes => "promise-unit",
        Entry::Open => "promise-unit-open",
    };
    let unit = promised.unit.map(|unit| {
        let text = words.with(counted, &[("unit", (&unit.name).into()), ("count", unit.invited.into())]);
        view! { <p>{text}</p> }
    });
    let changed = promised.changed.map(|changed| {
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
    let questionnaire = promised.questionnaire;
    let privacy = promised.leads.then_some("/privacy");
    let length = words.with("promise-length", &[("count", questionnaire.questions.len().into())]);
    view! {
        <section class="promise">
            <h1>{Said::of(words, &questionnaire.title).view()}</h1>
            <p>{before}<b>{smallest.to_string()}</b>{after}</p>
            <p>{format!("{shown} ")}<a href=privacy>{words.get("how-this-works")}</a></p>
            {unit}
            {changed}
            <p class="promise-length">{length}</p>
            {open}
        </section>
    }
}

fn code_field(words: Words, typed: &str, problems: &[Problem]) -> impl IntoView + use<> {
    let asked_again = problems.iter().any(|problem| matches!(problem, Problem::CodeMissing | Problem::CodeTypo));
    let problem = match Code::parse(typed) {
        _ if !asked_again => String::new(),
        Err(CodeError::Missing) => words.get("code-missing"),
        Err(CodeError::Shape) => words.get("code-shape"),
        Err(CodeError::Check) | Ok(_) => words.get("code-check"),
    };
    view! {
        <CodeField
            label=words.get("code-label")
            hint=words.get("code-hint")
            typed=typed.to_owned()
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

/// The end of the form. `kind` is what its button does.
fn send(words: Words, entry: Entry, kind: &'static str) -> impl IntoView {
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
            <button class="btn btn-primary btn-wide" type=kind data-busy=words.get("sending")>
                {words.get("send")}
            </button>
        </div>
    }
}
