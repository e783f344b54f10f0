//! Moving, merging and removing one unit.

use leptos::prelude::*;

use super::super::{
    choose::{Choice, choose},
    frame::{self, Section},
};
use crate::{
    components::{Tone, form::Problems, note},
    i18n::Words,
    page::Page,
};

/// Moving a unit. The form posts `parent` to `/manage/units/{key}/move`.
#[derive(Debug, Clone)]
pub struct MovePage {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The unit above it, or the one that was chosen.
    pub parent: String,
    /// The units that it can be below, in reading order.
    pub choices: Vec<Choice>,
    /// Units below it, which move along.
    pub below: usize,
    /// What is wrong.
    pub problems: Problems,
}

/// The whole document.
#[must_use]
pub fn move_below(page: &Page, model: &MovePage) -> String {
    let words = page.words();
    let along =
        (model.below > 0).then(|| view! { <p>{words.with("unit-move-along", &[("count", model.below.into())])}</p> });
    let body = view! {
        {model.problems.summary(words)}
        {along}
        <p>{words.get("unit-move-keeps")} " " {words.get("units-frozen")}</p>
        <form class="stack" method="post" action=format!("/manage/units/{}/move", model.key)>
            {choose(&model.problems, "parent", words.get("unit-move-below"), None, &model.parent, &model.choices)}
            <div class="actions">
                <button class="btn btn-primary">{words.get("unit-move-button")}</button>
                {back(words, &model.key)}
            </div>
        </form>
    };
    frame::manage(page, Section::Units, &words.with("unit-move-title", &[("name", (&model.name).into())]), body)
}

/// Merging a unit into another. The first form asks for `into`; the second one, which says what follows from it, posts it
/// to `/manage/units/{key}/merge`.
#[derive(Debug, Clone)]
pub struct MergePage {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Key of the unit that it becomes part of, as far as chosen.
    pub into: String,
    /// That unit's name.
    pub into_name: String,
    /// The units that it can become part of, in reading order.
    pub choices: Vec<Choice>,
    /// People on its list.
    pub people: u32,
    /// Units directly below it.
    pub below: usize,
    /// What is wrong.
    pub problems: Problems,
}

/// The document that asks which unit it becomes part of.
#[must_use]
pub fn merge(page: &Page, model: &MergePage) -> String {
    let words = page.words();
    let body = view! {
        {model.problems.summary(words)}
        <p>{words.get("unit-merge-text")}</p>
        <form class="stack" method="get" action=format!("/manage/units/{}/merge", model.key)>
            {choose(&model.problems, "into", words.get("unit-merge-into"), None, &model.into, &model.choices)}
            <div class="actions">
                <button class="btn btn-primary">{words.get("unit-merge-next")}</button>
                {back(words, &model.key)}
            </div>
        </form>
    };
    frame::manage(page, Section::Units, &words.with("unit-merge-title", &[("name", (&model.name).into())]), body)
}

/// The document that says what follows from it.
#[must_use]
pub fn confirm_merge(page: &Page, model: &MergePage) -> String {
    let words = page.words();
    let names = [("name", (&model.name).into()), ("into", (&model.into_name).into())];
    let with = |key: &str, count: Option<u32>| {
        let mut args = names.to_vec();
        args.extend(count.map(|count| ("count", count.into())));
        words.with(key, &args)
    };
    let below = u32::try_from(model.below).unwrap_or(u32::MAX);
    let consequences = [
        (model.people > 0).then(|| with("unit-merge-people", Some(model.people))),
        (model.below > 0).then(|| with("unit-merge-units", Some(below))),
        Some(with("unit-merge-trends", None)),
        Some(words.get("unit-ends-accounts")),
        Some(words.get("units-frozen")),
    ];
    let form = view! {
        <form class="actions" method="post" action=format!("/manage/units/{}/merge", model.key)>
            <input type="hidden" name="into" value=model.into.clone() />
            <button class="btn btn-bad">{words.get("unit-merge-button")}</button>
            {back(words, &model.key)}
        </form>
    };
    sure(page, &with("unit-merge-sure", None), consequences.into_iter().flatten().collect(), form.into_any())
}

/// Removing a unit. The form posts to `/manage/units/{key}/remove`.
#[derive(Debug, Clone)]
pub struct RemovePage {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// People on its list.
    pub people: u32,
    /// Units below it; while there are any it cannot be removed.
    pub below: usize,
}

/// The document that says what follows from it, or why it cannot be done.
#[must_use]
pub fn remove(page: &Page, model: &RemovePage) -> String {
    let words = page.words();
    let name = [("name", (&model.name).into())];
    let title = words.with("unit-remove-sure", &name);
    if model.below > 0 {
        let body = view! {
            {note(
                Tone::Warn,
                words.with("unit-remove-below", &[("count", model.below.into())]),
                words.get("unit-remove-below-text"),
            )}
            <div class="actions">
                <a class="btn" href=format!("/manage/units/{}/merge", model.key)>{words.get("unit-merge")}</a>
                {back(words, &model.key)}
            </div>
        };
        return frame::manage(page, Section::Units, &title, body);
    }
    let consequences = [
        (model.people > 0).then(|| words.with("unit-remove-people", &[("count", model.people.into())])),
        Some(words.with("unit-remove-trends", &name)),
        Some(words.get("unit-ends-accounts")),
        Some(words.get("units-frozen")),
    ];
    let form = view! {
        <form class="actions" method="post" action=format!("/manage/units/{}/remove", model.key)>
            <button class="btn btn-bad">{words.get("unit-remove-button")}</button>
            {back(words, &model.key)}
        </form>
    };
    sure(page, &title, consequences.into_iter().flatten().collect(), form.into_any())
}

/// What cannot be taken back: what follows from it, and the files with which it can be undone by hand.
fn sure(page: &Page, title: &str, consequences: Vec<String>, form: AnyView) -> String {
    let words = page.words();
    let lines = consequences.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
    let body = view! {
        <ul class="consequences">{lines}</ul>
        <div class="note">
            {crate::components::icon(crate::components::Icon::Info)}
            <div>
                <p>{words.get("units-undo")}</p>
                <p class="actions">
                    <a href="/manage/units.csv" download="">{words.get("units-export")}</a>
                    <a href="/manage/people.csv" download="">{words.get("people-export")}</a>
                </p>
            </div>
        </div>
        {form}
    };
    frame::manage(page, Section::Units, title, body)
}

fn back(words: Words, key: &str) -> impl IntoView + use<> {
    view! { <a class="btn" href=format!("/manage/units?at={key}#unit-{key}")>{words.get("cancel")}</a> }
}
