//! The tree itself, each unit with what can be done about it.

use leptos::prelude::*;

use super::super::frame::{self, Section};
use crate::{
    components::{
        Icon, Tone,
        form::{Input, Problems},
        icon, note,
    },
    i18n::Words,
    page::Page,
};

/// The tree, or a part of it.
#[derive(Debug, Clone, Default)]
pub struct UnitsPage {
    /// The units shown, each before those below it; the first one is above all others.
    pub lines: Vec<UnitLine>,
    /// From the organisation down to the unit above the first one: key and name. Empty where the whole tree is shown.
    pub path: Vec<(String, String)>,
    /// Units in all.
    pub total: usize,
    /// Units that are not listed though those above them are: too many side by side.
    pub left_out: usize,
    /// People on the list whose unit has ended.
    pub nowhere: u32,
    /// What was just done, and to which unit.
    pub done: Option<(Done, String)>,
    /// The form that was sent in vain.
    pub opened: Option<Opened>,
    /// What is wrong with it.
    pub problems: Problems,
}

/// A unit in the tree.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnitLine {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many of the units shown are above it.
    pub depth: usize,
    /// People on the list.
    pub people: u32,
    /// Units below it that are not shown.
    pub hidden: usize,
    /// Whether it is the organisation itself.
    pub root: bool,
    /// Whether it is the first of its siblings.
    pub first: bool,
    /// Whether it is the last of its siblings.
    pub last: bool,
}

/// What was done to a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It was created.
    Created,
    /// It has another name.
    Renamed,
    /// It is below another unit, or stands elsewhere among its siblings.
    Moved,
    /// Another one is part of it now.
    Merged,
    /// One below it is gone.
    Removed,
    /// The whole tree was imported.
    Imported,
}

impl Done {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Created, Self::Renamed, Self::Moved, Self::Merged, Self::Removed, Self::Imported];

    /// Its name in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Renamed => "renamed",
            Self::Moved => "moved",
            Self::Merged => "merged",
            Self::Removed => "removed",
            Self::Imported => "imported",
        }
    }
}

/// A form that was sent in vain: `rename` or `add`, of which unit, and what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Which form.
    pub form: &'static str,
    /// The unit's key.
    pub key: String,
    /// What was typed.
    pub typed: String,
}

/// The whole document. Forms post `name` to `/manage/units/{key}/rename` and `/manage/units/add`, and the direction to
/// `/manage/units/{key}/shift`.
#[must_use]
pub fn render(page: &Page, model: &UnitsPage) -> String {
    let words = page.words();
    let body = if model.total == 0 { empty(words, model) } else { full(words, model) };
    frame::manage(page, Section::Units, &words.get("manage-units"), body)
}

/// The two ways to begin.
fn empty(words: Words, model: &UnitsPage) -> AnyView {
    let name = Input {
        name: "name",
        kind: "text",
        label: words.get("units-first-name"),
        hint: Some(words.get("units-first-hint")),
        value: model.opened.as_ref().map(|opened| opened.typed.clone()).unwrap_or_default(),
        autocomplete: "organization",
        required: true,
    };
    view! {
        {model.problems.summary(words)}
        <p>{words.get("units-text")}</p>
        <div class="ways">
            <section class="way card">
                <h2>{words.get("units-by-file")}</h2>
                <p>{words.get("units-by-file-text")}</p>
                <div class="actions">
                    <a class="btn btn-primary" href="/manage/units/import">{words.get("units-import")}</a>
                    <a class="btn" href="/manage/units/template.csv" download="">{words.get("import-template")}</a>
                </div>
            </section>
            <form class="way card" method="post" action="/manage/units/add">
                <h2>{words.get("units-by-hand")}</h2>
                <p>{words.get("units-by-hand-text")}</p>
                {name.view(&model.problems)}
                <button class="btn btn-primary">{words.get("units-first-button")}</button>
            </form>
        </div>
    }
    .into_any()
}

fn full(words: Words, model: &UnitsPage) -> AnyView {
    let done = model.done.as_ref().map(|(done, _)| words.get(&format!("units-done-{}", done.name())));
    let nowhere = (model.nowhere > 0).then(|| {
        let text = view! {
            {words.get("units-nowhere-text")} " "
            <a href="/manage/people?unit=-">{words.get("units-nowhere-link")}</a>
        };
        note(Tone::Warn, words.with("people-nowhere", &[("count", model.nowhere.into())]), text)
    });
    let path = (!model.path.is_empty()).then(|| {
        let links = model.path.iter().map(|(key, name)| {
            view! { <li><a href=format!("/manage/units?in={key}")><bdi>{name.clone()}</bdi></a></li> }
        });
        view! { <nav aria-label=words.get("units-path")><ul class="unit-path">{links.collect_view()}</ul></nav> }
    });
    let left_out = (model.left_out > 0)
        .then(|| view! { <p>{words.with("units-left-out", &[("count", model.left_out.into())])}</p> });
    view! {
        {done.map(|done| view! { <p class="done" role="status">{icon(Icon::Check)}{done}</p> })}
        {model.problems.summary(words)}
        <p>{words.get("units-text")} " " {words.get("units-frozen")}</p>
        <div class="actions">
            <a class="btn" href="/manage/units/import">{words.get("units-import")}</a>
            <a class="btn" href="/manage/units.csv" download="">{words.get("units-export")}</a>
        </div>
        {nowhere}
        {path}
        <p class="soft small">{words.with("units-total", &[("count", model.total.into())])}</p>
        {list(words, model, 0, 0)}
        {left_out}
    }
    .into_any()
}

/// The units at `from` and after that are that deep, each with its own list of those below it.
fn list(words: Words, model: &UnitsPage, from: usize, depth: usize) -> AnyView {
    let mut items = Vec::new();
    let mut place = from;
    while let Some(line) = model.lines.get(place).filter(|line| line.depth >= depth) {
        if line.depth == depth {
            let below = model.lines.get(place + 1).filter(|next| next.depth > depth);
            let below = below.map(|_| list(words, model, place + 1, depth + 1));
            items.push(item(words, model, line, below));
        }
        place += 1;
    }
    view! { <ul class=if depth == 0 { "unit-tree" } else { "unit-below" }>{items.into_iter().collect_view()}</ul> }
        .into_any()
}

fn item(words: Words, model: &UnitsPage, line: &UnitLine, below: Option<AnyView>) -> AnyView {
    let done = model.done.as_ref().is_some_and(|(_, key)| *key == line.key);
    let open = model.opened.as_ref().is_some_and(|opened| opened.key == line.key);
    let hidden = (line.hidden > 0).then(|| {
        let text = words.with("units-hidden", &[("count", line.hidden.into())]);
        view! { <a class="unit-more" href=format!("/manage/units?in={}", line.key)>{text}</a> }
    });
    let people = words.with("unit-people", &[("count", line.people.into())]);
    view! {
        <li id=format!("unit-{}", line.key)>
            <details class="unit-line" class=("is-done", done) open=open>
                <summary>
                    <span class="unit-what">
                        <b><bdi>{line.name.clone()}</bdi></b>
                        " "
                        <code class="soft small" dir="ltr">{line.key.clone()}</code>
                    </span>
                    <span class="unit-count small soft num">{people}</span>
                    <span class="unit-change">{words.get("unit-change")}</span>
                </summary>
                {forms(words, model, line)}
            </details>
            {below}
            {hidden}
        </li>
    }
    .into_any()
}

/// What can be done about one unit.
fn forms(words: Words, model: &UnitsPage, line: &UnitLine) -> AnyView {
    let at = format!("/manage/units/{}", line.key);
    let more = (!line.root).then(|| {
        let shift = |way: &'static str, end: bool| {
            (!end).then(
                || view! { <button class="btn" name="way" value=way>{words.get(&format!("unit-{way}"))}</button> },
            )
        };
        let shift = (!line.first || !line.last).then(|| {
            view! {
                <form class="actions" method="post" action=format!("{at}/shift")>
                    {shift("up", line.first)}
                    {shift("down", line.last)}
                </form>
            }
        });
        view! {
            <div class="actions">
                {shift}
                <a class="btn" href=format!("{at}/move")>{words.get("unit-move")}</a>
                <a class="btn" href=format!("{at}/merge")>{words.get("unit-merge")}</a>
                <a class="btn btn-bad" href=format!("{at}/remove")>{words.get("unit-remove")}</a>
            </div>
        }
    });
    let people = (line.people > 0).then(|| {
        view! { <p><a href=format!("/manage/people?unit={}", line.key)>{words.get("unit-show-people")}</a></p> }
    });
    view! {
        <div class="unit-forms">
            {people}
            {small_form(words, model, line, "rename", format!("{at}/rename"), line.name.clone())}
            {small_form(words, model, line, "add", "/manage/units/add".to_owned(), String::new())}
            {more}
        </div>
    }
    .into_any()
}

/// A form of one name.
fn small_form(
    words: Words,
    model: &UnitsPage,
    line: &UnitLine,
    form: &'static str,
    action: String,
    value: String,
) -> AnyView {
    let id = format!("{form}-{}", line.key);
    let typed = model.opened.as_ref().filter(|opened| opened.form == form && opened.key == line.key);
    let (invalid, described) = model.problems.attributes(&id, false);
    let control = view! {
        <div class="unit-name">
            <input
                class="input"
                type="text"
                id=id.clone()
                name="name"
                value=typed.map_or(value, |opened| opened.typed.clone())
                autocomplete="off"
                dir="auto"
                required=true
                aria-invalid=invalid
                aria-describedby=described
            />
            <button class="btn">{words.get(&format!("unit-{form}-button"))}</button>
        </div>
    };
    let parent = (form == "add").then(|| view! { <input type="hidden" name="parent" value=line.key.clone() /> });
    view! {
        <form method="post" action=action>
            {parent}
            {model.problems.field(&id, words.get(&format!("unit-{form}")), None, control.into_any())}
        </form>
    }
    .into_any()
}
