//! `/manage/people`: whom invitations are mailed to.

mod import;
mod list;
mod one;

#[cfg(test)]
mod tests;

use heard_domain::language::Language;

pub use import::{Changed, PeopleImport, Somebody, import};
pub use list::{Done, PeoplePage, PersonLine, UnitCount, render};
pub use one::{PersonFields, PersonPage, one, remove};

use super::choose::Choice;
use crate::i18n::Words;

/// What is wrong with a field, in words. `value` is what was typed.
#[must_use]
pub fn problem(words: Words, field: &str, rule: &str, value: &str) -> String {
    let typed = [("value", value.into())];
    match (field, rule) {
        ("unit", "unknown-unit") if value.is_empty() => words.get("person-problem-unit-missing"),
        (_, "unknown-unit") => words.with("unit-problem-unknown", &typed),
        (_, "several-units") => words.with("unit-problem-several", &typed),
        (_, "address") => words.get("person-problem-address"),
        (_, "address-twice") => words.with("person-problem-address-twice", &typed),
        (_, "address-taken") => words.get("person-problem-address-taken"),
        (_, "unknown-language") => words.with("person-problem-language", &typed),
        (_, "leader") => words.with("person-problem-leader", &typed),
        (_, "nobody") => words.get("person-problem-nobody"),
        (_, "too-many-people") => words.get("person-problem-too-many"),
        (_, "row") => words.get("import-problem-row"),
        _ => words.get("problem-other"),
    }
}

/// The languages of mail, each by its own name.
fn languages() -> Vec<Choice> {
    Language::ALL.map(|language| Choice::flat(language.tag(), language.native_name().to_owned())).into()
}
