//! Importing people.

use heard_domain::language::Language;

use super::{
    super::{
        frame::Section,
        import::{Group, ImportState, Subject, render},
    },
    problem,
};
use crate::{i18n::Words, page::Page};

/// What an import would do, or where it begins. The form posts to `/manage/people/import`.
#[derive(Debug, Clone, Default)]
pub struct PeopleImport {
    /// How far it has come.
    pub state: ImportState,
    /// New on the list.
    pub added: Vec<Somebody>,
    /// On the list already.
    pub changed: Vec<Changed>,
    /// Taken off the list.
    pub removed: Vec<Somebody>,
    /// How many people there would be.
    pub total: usize,
}

/// Somebody of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Somebody {
    /// E-mail address.
    pub address: String,
    /// Name of the unit, or its key where it has ended.
    pub unit: String,
    /// Language of mail.
    pub language: Language,
    /// Whether they lead the unit.
    pub leader: bool,
}

/// Somebody as they were and as they become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// As they were.
    pub from: Somebody,
    /// As they become.
    pub to: Somebody,
}

/// The whole document.
#[must_use]
pub fn import(page: &Page, model: &PeopleImport) -> String {
    let words = page.words();
    let title = |key: &'static str| move |count: usize| words.with(key, &[("count", count.into())]);
    let groups = [
        // What ends comes first: it is what somebody may not have meant.
        Group::of(title("people-removed"), &model.removed, |one| line(words, one))
            .map(|group| group.ending(words.get("person-remove-text"))),
        Group::of(title("people-added"), &model.added, |one| line(words, one)),
        Group::of(title("people-changed"), &model.changed, |one| changed(words, one)),
    ];
    let groups: Vec<Group> = groups.into_iter().flatten().collect();
    let subject = Subject {
        section: Section::People,
        action: "/manage/people/import",
        area: "people",
        export: "/manage/people.csv",
        template: "/manage/people/template.csv",
        example: "unit,email,language,leader\nnorth,ada@example.org,en,yes\ncranes,bo@example.org,ar,no",
        state: &model.state,
        after: words.with("people-total-then", &[("count", model.total.into())]),
        changes: !groups.is_empty(),
        groups,
    };
    render(page, subject, |error| problem(words, &error.field, error.rule, &error.value))
}

fn line(words: Words, one: &Somebody) -> String {
    let key = if one.leader { "person-line-leader" } else { "person-line" };
    let language = one.language.native_name();
    words.with(key, &[("address", (&one.address).into()), ("unit", (&one.unit).into()), ("language", language.into())])
}

/// What changes about somebody, and nothing else.
fn changed(words: Words, one: &Changed) -> String {
    let Changed { from, to } = one;
    let moved = (from.unit != to.unit)
        .then(|| words.with("person-moves", &[("from", (&from.unit).into()), ("to", (&to.unit).into())]));
    let speaks = (from.language != to.language)
        .then(|| words.with("person-speaks", &[("language", to.language.native_name().into())]));
    let leads = (from.leader != to.leader)
        .then(|| words.get(if to.leader { "person-leads-then" } else { "person-leads-no-more" }));
    let what: Vec<String> = [moved, speaks, leads].into_iter().flatten().collect();
    words.with("person-changes", &[("address", (&to.address).into()), ("what", what.join(" · ").into())])
}
