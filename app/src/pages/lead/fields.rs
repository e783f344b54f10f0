//! The fields of a leader's forms. They keep whatever was typed.

use heard_domain::{
    language::Language,
    response::{MAX_OWNER, MAX_TEXT, Status},
};
use leptos::prelude::*;

use crate::{
    components::form::{Input, Problems, area_text, radios},
    i18n::Words,
    page::Page,
};

/// A text of several lines.
pub(super) fn area(words: Words, problems: &Problems, name: &'static str, value: &str) -> impl IntoView + use<> {
    let (invalid, described) = problems.attributes(name, true);
    let limit = [("limit", MAX_TEXT.into())];
    let hint = words.with(&format!("lead-{name}-hint"), &limit);
    let control = view! {
        <textarea
            class="input"
            id=name
            name=name
            rows="4"
            dir="auto"
            aria-invalid=invalid
            aria-describedby=described
        >
            {area_text(value)}
        </textarea>
    };
    problems.field(name, words.get(&format!("lead-{name}")), Some(hint), control.into_any())
}

/// The name of whoever answers for it.
pub(super) fn owner(words: Words, problems: &Problems, value: &str) -> impl IntoView + use<> {
    let input = Input {
        name: "owner",
        kind: "text",
        label: words.get("lead-owner"),
        hint: Some(words.with("lead-owner-hint", &[("limit", MAX_OWNER.into())])),
        value: value.to_owned(),
        autocomplete: "off",
        required: false,
    };
    input.view(problems)
}

/// How far it has got, as radio rows.
pub(super) fn status(words: Words, problems: &Problems, chosen: &str) -> impl IntoView + use<> {
    let rows = Status::ALL.map(|status| {
        let name = status.name();
        let (label, hint) = (words.get(&format!("status-{name}")), words.get(&format!("lead-status-{name}")));
        (name.to_owned(), label, Some(hint))
    });
    radios(problems, "status", words.get("lead-status"), chosen, rows.into())
}

/// The day of the next update.
pub(super) fn next(words: Words, problems: &Problems, value: &str) -> impl IntoView + use<> {
    let input = Input {
        name: "next",
        kind: "date",
        label: words.get("lead-next"),
        hint: Some(words.get("lead-next-hint")),
        value: value.to_owned(),
        autocomplete: "off",
        required: false,
    };
    input.view(problems)
}

/// The language of the texts, where there is a choice.
pub(super) fn language(page: &Page, problems: &Problems, chosen: &str) -> impl IntoView + use<> {
    let chosen = Language::from_tag(chosen).unwrap_or(page.language);
    if page.languages.len() < 2 && page.languages.contains(&chosen) {
        return view! { <input type="hidden" name="language" value=chosen.tag() /> }.into_any();
    }
    let mut offered = page.languages.clone();
    if !offered.contains(&chosen) {
        offered.push(chosen);
    }
    let options = offered
        .into_iter()
        .map(|language| {
            view! {
                <option value=language.tag() lang=language.tag() selected=language == chosen>
                    {language.native_name()}
                </option>
            }
        })
        .collect_view();
    let control = view! { <select class="input" id="language" name="language">{options}</select> };
    problems.field("language", page.words().get("lead-language"), None, control.into_any()).into_any()
}
