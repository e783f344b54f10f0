//! A text of the questionnaire in one language, as a field.

use heard_domain::{language::Language, survey::MAX_TITLE};
use leptos::prelude::*;

use crate::components::form::area_text;

use super::{
    Desk,
    at::Part,
    draft::{Typed, text},
};

/// One text in one language.
pub(super) struct Line {
    pub(super) part: Part,
    pub(super) language: Language,
    pub(super) label: AnyView,
    /// The most characters that it may have; long ones get a field of several lines.
    pub(super) limit: usize,
}

impl Line {
    /// The field with its label, what is shown in its place while it is empty, and what is wrong with it.
    pub(super) fn view(self, desk: &Desk<'_>) -> AnyView {
        let id = self.part.field(self.language);
        let typed = desk.model.draft.typed(self.part);
        let value = typed.and_then(|typed| typed.get(&self.language)).cloned().unwrap_or_default();
        let instead = typed.and_then(|typed| instead(typed, self.language));
        let hint = instead.map(|other| {
            let text = desk.words.with("questions-falls-back", &[("language", other.native_name().into())]);
            view! { <p class="field-hint" id=format!("{id}-hint")>{text}</p> }
        });
        let control = control(desk, &id, value, self.language, self.limit, hint.is_some());
        view! {
            <div class="field">
                <label class="field-label" for=id.clone()>{self.label}</label>
                {control}
                {hint}
                {desk.problems.error(&id)}
            </div>
        }
        .into_any()
    }
}

/// The control alone.
pub(super) fn control(
    desk: &Desk<'_>,
    id: &str,
    value: String,
    language: Language,
    limit: usize,
    hint: bool,
) -> AnyView {
    let (invalid, described) = desk.problems.attributes(id, hint);
    let focus = desk.goes_on_at(id);
    let (tag, direction) = (language.tag(), language.direction());
    if limit > MAX_TITLE {
        view! {
            <textarea
                class="input lines"
                id=id.to_owned()
                name=id.to_owned()
                rows="2"
                lang=tag
                dir=direction
                autofocus=focus
                aria-invalid=invalid
                aria-describedby=described
            >
                {area_text(&value)}
            </textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                class="input"
                type="text"
                id=id.to_owned()
                name=id.to_owned()
                value=value
                lang=tag
                dir=direction
                autofocus=focus
                aria-invalid=invalid
                aria-describedby=described
            />
        }
        .into_any()
    }
}

/// The language that readers of `language` are shown in its place; none where there is a text, or no text at all.
pub(super) fn instead(typed: &Typed, language: Language) -> Option<Language> {
    if typed.is_empty() || typed.contains_key(&language) {
        return None;
    }
    Some(text(typed).find(language).1)
}

/// Texts in languages that the organisation does not offer are carried along.
pub(super) fn carried(desk: &Desk<'_>, part: Part) -> AnyView {
    let typed = desk.model.draft.typed(part).into_iter().flatten();
    let hidden = typed.filter(|(language, _)| !desk.model.languages.contains(language));
    hidden
        .map(|(language, text)| view! { <input type="hidden" name=part.field(*language) value=text.clone() /> })
        .collect_view()
        .into_any()
}

/// A language's own name.
pub(super) fn native(language: Language) -> AnyView {
    view! { <span lang=language.tag() dir=language.direction()>{language.native_name()}</span> }.into_any()
}
