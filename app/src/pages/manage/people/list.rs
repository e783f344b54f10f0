//! The list, page by page, and how many people each unit has.

use heard_domain::language::Language;
use leptos::prelude::*;

use super::{
    super::{
        choose::{Choice, choose},
        frame::{self, Section},
    },
    one::{PersonFields, fields},
};
use crate::{
    components::{Icon, Tone, form::Problems, icon, note},
    i18n::Words,
    page::Page,
};

/// Some of the people on the list.
#[derive(Debug, Clone, Default)]
pub struct PeoplePage {
    /// Those on this page, by address.
    pub people: Vec<PersonLine>,
    /// How many were searched for.
    pub found: u64,
    /// How many are on the list in all.
    pub total: u32,
    /// How many of them have no unit any more.
    pub nowhere: u32,
    /// Which page this is, from 1.
    pub page: u64,
    /// How many pages there are.
    pub pages: u64,
    /// Key of the unit that is searched; `-` for people of none, empty for everybody.
    pub unit: String,
    /// The tree, in reading order.
    pub units: Vec<Choice>,
    /// Units with people on the list or counted in them.
    pub counts: Vec<UnitCount>,
    /// Further units with people that are not listed.
    pub counts_left_out: usize,
    /// What was typed into the form for one more.
    pub typed: PersonFields,
    /// What was just done.
    pub done: Option<Done>,
    /// What is wrong with the form.
    pub problems: Problems,
}

/// Somebody on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonLine {
    /// The name in addresses; it says nothing.
    pub id: String,
    /// E-mail address.
    pub address: String,
    /// Name of the unit; `None` where it has ended.
    pub unit: Option<String>,
    /// Language of mail.
    pub language: Language,
    /// Whether they lead the unit.
    pub leader: bool,
}

/// How many people a unit has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitCount {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// People on the list.
    pub people: u32,
    /// How many of them lead it.
    pub leaders: u32,
    /// People who are counted in it: without its own leaders, with those of the units directly below.
    pub headcount: u32,
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Somebody was added.
    Added,
    /// Somebody was changed.
    Changed,
    /// Somebody was removed.
    Removed,
    /// A list was imported.
    Imported,
}

impl Done {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Added, Self::Changed, Self::Removed, Self::Imported];

    /// Its name in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Imported => "imported",
        }
    }
}

/// The whole document. The form for one more posts `unit`, `email`, `language` and `leader` to `/manage/people`.
#[must_use]
pub fn render(page: &Page, model: &PeoplePage) -> String {
    let words = page.words();
    let done = model.done.map(|done| words.get(&format!("people-done-{}", done.name())));
    let nowhere = (model.nowhere > 0 && model.unit != "-").then(|| {
        let text = view! {
            {words.get("people-nowhere-text")} " " <a href="/manage/people?unit=-">{words.get("units-nowhere-link")}</a>
        };
        note(Tone::Warn, words.with("people-nowhere", &[("count", model.nowhere.into())]), text)
    });
    let export = (model.total > 0)
        .then(|| view! { <a class="btn" href="/manage/people.csv" download="">{words.get("people-export")}</a> });
    let rest = if model.units.is_empty() {
        view! {
            <p>{words.get("people-units-first")}</p>
            <div class="actions"><a class="btn btn-primary" href="/manage/units">{words.get("manage-units")}</a></div>
        }
        .into_any()
    } else {
        view! {
            <div class="actions">
                {(model.total > 0).then(|| view! { <a class="btn" href="#add">{words.get("person-add")}</a> })}
                <a class="btn" href="/manage/people/import">{words.get("people-import")}</a>
                {export}
            </div>
            {nowhere}
            {(model.total > 0).then(|| view! { {counts(words, model)} {list(words, model)} })}
            {add(words, model)}
        }
        .into_any()
    };
    let body = view! {
        {done.map(|done| view! { <p class="done" role="status">{icon(Icon::Check)}{done}</p> })}
        {model.problems.summary(words)}
        <p>{words.get("people-text")}</p>
        <p>{words.get("people-privacy")}</p>
        {rest}
    };
    frame::manage(page, Section::People, &words.get("manage-people"), body)
}

fn list(words: Words, model: &PeoplePage) -> AnyView {
    let all = [Choice::flat("", words.get("people-everywhere"))];
    let gone = (model.nowhere > 0).then(|| Choice::flat("-", words.get("people-in-none")));
    let choices: Vec<Choice> = all.into_iter().chain(gone).chain(model.units.iter().cloned()).collect();
    let rows = model.people.iter().map(|person| row(words, person)).collect_view();
    let found = words.with("people-found", &[("count", i64::try_from(model.found).unwrap_or(i64::MAX).into())]);
    view! {
        <section class="panel">
            <h2>{words.get("people-list")}</h2>
            <form class="people-search" method="get" action="/manage/people">
                {choose(&Problems::default(), "unit", words.get("person-unit"), None, &model.unit, &choices)}
                <button class="btn">{words.get("people-show")}</button>
            </form>
            <p class="soft small">{found}</p>
            <ul class="rows">{rows}</ul>
            {pages(words, model)}
        </section>
    }
    .into_any()
}

fn row(words: Words, person: &PersonLine) -> AnyView {
    let unit = person.unit.clone().unwrap_or_else(|| words.get("people-in-none"));
    let leader = person.leader.then(|| view! { " · " {words.get("person-leads")} });
    let href = format!("/manage/people/{}", person.id);
    let label = words.with("person-change-label", &[("address", (&person.address).into())]);
    view! {
        <li>
            <div>
                <bdi class="address">{person.address.clone()}</bdi>
                <br />
                <span class="soft small">
                    <bdi>{unit}</bdi> " · " <span lang=person.language.tag()>{person.language.native_name()}</span> {leader}
                </span>
            </div>
            <a href=href aria-label=label>{words.get("unit-change")}</a>
        </li>
    }
    .into_any()
}

fn pages(words: Words, model: &PeoplePage) -> Option<impl IntoView + use<>> {
    if model.pages < 2 {
        return None;
    }
    let href = |page: u64| format!("/manage/people?unit={}&page={page}", model.unit);
    let earlier =
        (model.page > 1).then(|| view! { <a class="btn" href=href(model.page - 1)>{words.get("people-earlier")}</a> });
    let later = (model.page < model.pages)
        .then(|| view! { <a class="btn" href=href(model.page + 1)>{words.get("people-later")}</a> });
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let place = [("page", number(model.page).into()), ("pages", number(model.pages).into())];
    Some(view! {
        <nav class="actions" aria-label=words.get("people-pages")>
            {earlier}
            <span class="num">{words.with("people-page", &place)}</span>
            {later}
        </nav>
    })
}

/// The picture of where people are counted, which the launch of a wave begins with.
fn counts(words: Words, model: &PeoplePage) -> AnyView {
    let rows = model.counts.iter().map(|unit| {
        view! {
            <tr>
                <th scope="row">
                    <a href=format!("/manage/people?unit={}", unit.key)><bdi>{unit.name.clone()}</bdi></a>
                </th>
                <td class="num">{unit.people}</td>
                <td class="num">{unit.leaders}</td>
                <td class="num">{unit.headcount}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let left_out = (model.counts_left_out > 0)
        .then(|| view! { <p>{words.with("import-more", &[("count", model.counts_left_out.into())])}</p> });
    view! {
        <section class="panel">
            <details class="data">
                <summary>{words.with("people-counts", &[("count", model.total.into())])}</summary>
                <p class="small soft">{words.get("people-counts-text")}</p>
                <div class="table-wrap" tabindex="0" role="region" aria-label=words.get("people-counts-title")>
                    <table class="table people-counts">
                        <thead>
                            <tr>
                                <th scope="col">{words.get("person-unit")}</th>
                                <th scope="col" class="num">{words.get("people-count-listed")}</th>
                                <th scope="col" class="num">{words.get("people-count-leaders")}</th>
                                <th scope="col" class="num">{words.get("people-count-counted")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                {left_out}
            </details>
        </section>
    }
    .into_any()
}

fn add(words: Words, model: &PeoplePage) -> AnyView {
    view! {
        <form class="panel" id="add" method="post" action="/manage/people">
            <h2>{words.get("person-add")}</h2>
            {fields(words, &model.typed, &model.units, &model.problems)}
            <div class="actions"><button class="btn btn-primary">{words.get("person-add-button")}</button></div>
        </form>
    }
    .into_any()
}
