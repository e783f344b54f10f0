//! Importing the tree.

use super::{
    super::{
        frame::Section,
        import::{Group, ImportState, Subject, render},
    },
    problem,
};
use crate::{i18n::Words, page::Page};

/// What an import would do, or where it begins. The form posts to `/manage/units/import`.
#[derive(Debug, Clone, Default)]
pub struct UnitsImport {
    /// How far it has come.
    pub state: ImportState,
    /// New units.
    pub added: Vec<Added>,
    /// Units with another name.
    pub renamed: Vec<Renamed>,
    /// Units below another unit.
    pub moved: Vec<Moved>,
    /// Units that end.
    pub removed: Vec<Removed>,
    /// Whether units that stay stand in another order.
    pub reordered: bool,
    /// How many units there would be.
    pub total: usize,
}

/// A new unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The unit above.
    pub below: Option<String>,
}

/// A unit with another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renamed {
    /// Its key.
    pub key: String,
    /// What it is called now.
    pub from: String,
    /// What it is called then.
    pub to: String,
}

/// A unit below another unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The unit above it now; `None` where it is the root.
    pub from: Option<String>,
    /// The unit above it then; `None` where it becomes the root.
    pub to: Option<String>,
}

/// A unit that ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// People on its list, who stay on the list.
    pub people: u32,
}

/// The whole document.
#[must_use]
pub fn import(page: &Page, model: &UnitsImport) -> String {
    let words = page.words();
    let groups = groups(words, model);
    let subject = Subject {
        section: Section::Units,
        action: "/manage/units/import",
        area: "units",
        export: "/manage/units.csv",
        template: "/manage/units/template.csv",
        example: "key,name,parent\nharbour,Harbour Works,\nnorth,Site North,harbour\ncranes,Cranes,north",
        state: &model.state,
        after: words.with("units-total-then", &[("count", model.total.into())]),
        changes: !groups.is_empty(),
        groups,
    };
    render(page, subject, |error| problem(words, &error.field, error.rule, &error.value))
}

fn groups(words: Words, model: &UnitsImport) -> Vec<Group> {
    let title = |key: &'static str| move |count: usize| words.with(key, &[("count", count.into())]);
    let none = || words.get("unit-nothing-above");
    let added = Group::of(title("units-added"), &model.added, |unit| match &unit.below {
        Some(below) => words
            .with("unit-added", &[("name", (&unit.name).into()), ("key", (&unit.key).into()), ("below", below.into())]),
        None => words.with("unit-added-root", &[("name", (&unit.name).into()), ("key", (&unit.key).into())]),
    });
    let renamed = Group::of(title("units-renamed"), &model.renamed, |unit| {
        words.with("unit-renamed", &[("from", (&unit.from).into()), ("to", (&unit.to).into())])
    });
    let moved = Group::of(title("units-moved"), &model.moved, |unit| {
        let (from, to) = (unit.from.clone().unwrap_or_else(none), unit.to.clone().unwrap_or_else(none));
        words.with("unit-moved", &[("name", (&unit.name).into()), ("from", from.into()), ("to", to.into())])
    });
    let removed = Group::of(title("units-removed"), &model.removed, |unit| {
        let args = [("name", (&unit.name).into()), ("key", (&unit.key).into()), ("count", unit.people.into())];
        if unit.people > 0 { words.with("unit-removed-people", &args) } else { words.with("unit-removed", &args) }
    });
    let reordered = model.reordered.then(|| Group {
        title: words.get("units-reordered"),
        lines: vec![words.get("units-reordered-text")],
        more: 0,
        ends: None,
    });
    // What ends comes first: it is what somebody may not have meant.
    [removed.map(|group| group.ending(words.get("units-removed-text"))), added, renamed, moved, reordered]
        .into_iter()
        .flatten()
        .collect()
}
