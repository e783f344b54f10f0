//! One question in the editor.

use heard_domain::{
    language::Language,
    survey::{Kind, MAX_LABEL, MAX_OPTIONS, MAX_TEXT},
};
use leptos::prelude::*;

use super::{
    Desk,
    at::{At, Part, Why},
    draft::{DraftQuestion, Name},
    line::{self, Line},
};
use crate::components::form::Input;

/// All of a question: in the first language, then in the others, then what can be done with it.
pub(super) fn fieldset(desk: &Desk<'_>, at: usize) -> AnyView {
    let words = desk.words;
    let Some(question) = desk.model.draft.questions.get(at) else { return ().into_any() };
    let count = desk.model.draft.questions.len();
    let number = words.with("questions-number", &[("number", (at + 1).into()), ("count", count.into())]);
    let kind = words.get(&format!("questions-kind-{}", question.kind.name()));
    let id = format!("q.{at}");
    let focus = desk.goes_on_at(&id);
    let asked = desk.model.is_asked(question);
    let asked_note = asked.then(|| view! { <p class="field-hint">{words.get("questions-asked")}</p> });
    let first = desk.model.first();
    let text = Line {
        part: Part::Text(at),
        language: first,
        label: label(desk, words.get("questions-text")),
        limit: MAX_TEXT,
    };
    let body = match question.kind {
        Kind::ZeroToTen => ends(desk, at, "0", "10"),
        Kind::OneToFive => ends(desk, at, "1", "5"),
        Kind::YesNo => view! { <p class="field-hint">{words.get("questions-yes-no")}</p> }.into_any(),
        Kind::SingleChoice | Kind::MultipleChoice => options(desk, at, question, asked),
    };
    let hidden: Vec<_> = desk.model.draft.parts_of(at).into_iter().map(|part| line::carried(desk, part)).collect();
    let others: Vec<_> = desk.model.languages.iter().skip(1).map(|language| translation(desk, at, *language)).collect();
    view! {
        <fieldset class="ask card" id=id.clone() tabindex="-1" autofocus=focus>
            <legend class="ask-head"><h2>{number}</h2> <span class="ask-kind">{kind}</span></legend>
            <input type="hidden" name=format!("{id}.kind") value=question.kind.name() />
            {hidden}
            {asked_note}
            {text.view(desk)}
            {body}
            {key(desk, at, question)}
            {(!others.is_empty()).then(|| view! { <div class="tongues">{others}</div> })}
            {moves(desk, at, count)}
        </fieldset>
    }
    .into_any()
}

/// The label of a text in the first language.
fn label(desk: &Desk<'_>, name: String) -> AnyView {
    let language = desk.is_multilingual().then(|| {
        view! { " " <span class="tongue-name">{line::native(desk.model.first())}</span> }
    });
    view! { {name} {language} }.into_any()
}

/// What the two ends of a scale mean.
fn ends(desk: &Desk<'_>, at: usize, low: &'static str, high: &'static str) -> AnyView {
    let fields = [(Part::Low(at), low), (Part::High(at), high)].map(|(part, end)| {
        let label = label(desk, desk.words.with("questions-end", &[("end", end.into())]));
        Line { part, language: desk.model.first(), label, limit: MAX_LABEL }.view(desk)
    });
    view! { <div class="two-ends">{fields.collect_view()}</div> }.into_any()
}

/// The options in the first language, with the buttons that change how many there are.
fn options(desk: &Desk<'_>, at: usize, question: &DraftQuestion, asked: bool) -> AnyView {
    let words = desk.words;
    let first = desk.model.first();
    let rows = question
        .options
        .iter()
        .enumerate()
        .map(|(option, typed)| {
            let id = Part::Option(at, option).field(first);
            let key = typed.key.as_ref().map(ToString::to_string).unwrap_or_default();
            let value = typed.text.get(&first).cloned().unwrap_or_default();
            let number = [("number", (option + 1).into()), ("question", (at + 1).into())];
            let remove = (!asked).then(|| {
                view! {
                    <button
                        class="link"
                        name="do"
                        value=format!("remove-option.{at}.{option}")
                        aria-label=words.with("questions-remove-option-of", &number)
                    >
                        {words.get("questions-remove")}
                    </button>
                }
            });
            view! {
                <li>
                    <input type="hidden" name=format!("q.{at}.option.{option}.key") value=key />
                    <label class="sr" for=id.clone()>{words.with("questions-option", &number)}</label>
                    {line::control(desk, &id, value, first, MAX_LABEL, false)}
                    {remove}
                    {desk.problems.error(&id)}
                </li>
            }
        })
        .collect_view();
    let add = At::Options(at).field();
    let focus = desk.goes_on_at(&add);
    let more = (!asked && question.options.len() < MAX_OPTIONS).then(|| {
        view! {
            <button class="btn" id=add.clone() name="do" value=format!("add-option.{at}") autofocus=focus>
                {words.get("questions-add-option")}
            </button>
        }
    });
    view! {
        <fieldset class="options">
            <legend class="field-label">{label(desk, words.get("questions-options"))}</legend>
            <ol>{rows}</ol>
            {desk.problems.error(&add)}
            {more}
        </fieldset>
    }
    .into_any()
}

/// The key: fixed once it is stored, unless it stands for something else in a wave.
fn key(desk: &Desk<'_>, at: usize, question: &DraftQuestion) -> AnyView {
    let words = desk.words;
    let field = At::Key(at).field();
    let twisted = desk.model.faults.iter().any(|fault| {
        fault.at == At::Key(at) && matches!(fault.why, Why::AskedInAnotherKind | Why::AskedWithOtherOptions)
    });
    match &question.name {
        Name::Stored(key) if !twisted => view! {
            <p class="small soft">
                {words.get("questions-key")} " " <code dir="ltr">{key.to_string()}</code>
                <input type="hidden" name=format!("q.{at}.was") value=key.to_string() />
            </p>
        }
        .into_any(),
        name => {
            let value = match name {
                Name::Stored(key) => key.to_string(),
                Name::New(typed) => typed.clone(),
            };
            Input {
                name: &field,
                kind: "text",
                label: words.get("questions-key"),
                hint: Some(words.get("questions-key-hint")),
                value,
                autocomplete: "off",
                required: false,
            }
            .view(&desk.problems)
            .into_any()
        }
    }
}

/// All texts of a question in one of the other languages. Open where some are written and some are not.
fn translation(desk: &Desk<'_>, at: usize, language: Language) -> AnyView {
    let words = desk.words;
    let draft = &desk.model.draft;
    let first = desk.model.first();
    let parts = draft.parts_of(at);
    let written = |part: &&Part| draft.typed(**part).is_some_and(|typed| typed.contains_key(&language));
    let (done, all) = (parts.iter().filter(written).count(), parts.len());
    let state = match done {
        0 => words.get("questions-tongue-empty"),
        done if done == all => words.get("questions-tongue-complete"),
        done => words.with("questions-tongue-partly", &[("done", done.into()), ("all", all.into())]),
    };
    let wrong = parts.iter().any(|part| desk.problems.of(&part.field(language)).is_some());
    let lines: Vec<_> = parts
        .iter()
        .map(|part| {
            let label = match draft.typed(*part).and_then(|typed| typed.get(&first)) {
                Some(text) => view! { <span lang=first.tag() dir=first.direction()>{text.clone()}</span> }.into_any(),
                None => part_name(desk, *part).into_any(),
            };
            let limit = if matches!(part, Part::Text(_)) { MAX_TEXT } else { MAX_LABEL };
            Line { part: *part, language, label, limit }.view(desk)
        })
        .collect();
    view! {
        <details class="tongue" open=wrong || (0 < done && done < all)>
            <summary>{line::native(language)} <span class="tongue-name">{state}</span></summary>
            <div class="tongue-lines">{lines}</div>
        </details>
    }
    .into_any()
}

fn part_name(desk: &Desk<'_>, part: Part) -> String {
    let words = desk.words;
    match part {
        Part::Title => words.get("questions-title-label"),
        Part::Text(_) => words.get("questions-text"),
        Part::Low(_) => words.get("questions-low"),
        Part::High(_) => words.get("questions-high"),
        Part::Option(_, option) => words.with("questions-option", &[("number", (option + 1).into())]),
    }
}

fn moves(desk: &Desk<'_>, at: usize, count: usize) -> AnyView {
    let words = desk.words;
    let number = [("number", (at + 1).into())];
    let button = |action: &'static str, text: &str, of: &str| {
        let id = format!("q.{at}.{action}");
        let focus = desk.goes_on_at(&id);
        view! {
            <button
                class="link"
                id=id
                name="do"
                value=format!("{action}.{at}")
                autofocus=focus
                aria-label=words.with(of, &number)
            >
                {words.get(text)}
            </button>
        }
    };
    view! {
        <div class="ask-moves">
            {(at > 0).then(|| button("up", "questions-up", "questions-up-of"))}
            {(at + 1 < count).then(|| button("down", "questions-down", "questions-down-of"))}
            {button("remove", "questions-remove", "questions-remove-of")}
        </div>
    }
    .into_any()
}
