//! `/manage/units`: where people work.

mod change;
mod import;
mod tree;

#[cfg(test)]
mod tests;

pub use change::{MergePage, MovePage, RemovePage, confirm_merge, merge, move_below, remove};
pub use import::{Added, Moved, Removed, Renamed, UnitsImport, import};
pub use tree::{Done, Opened, UnitLine, UnitsPage, render};

use crate::i18n::Words;

/// What is wrong with a field, in words. `value` is what was typed.
#[must_use]
pub fn problem(words: Words, field: &str, rule: &str, value: &str) -> String {
    let value = [("value", value.into())];
    match (field, rule) {
        (_, "name") => words.get("unit-problem-name"),
        (_, "key") => words.with("unit-problem-key", &value),
        (_, "key-twice") => words.with("unit-problem-key-twice", &value),
        (_, "unknown-unit") => words.with("unit-problem-unknown", &value),
        (_, "several-units") => words.with("unit-problem-several", &value),
        (_, "second-root") => words.get("unit-problem-second-root"),
        (_, "no-root") => words.get("unit-problem-no-root"),
        (_, "below-itself") => words.get("unit-problem-below-itself"),
        (_, "into-itself") => words.get("unit-problem-into-itself"),
        (_, "too-deep") => words.get("unit-problem-too-deep"),
        (_, "no-unit") => words.get("unit-problem-none"),
        (_, "too-many-units") => words.get("unit-problem-too-many"),
        (_, "row") => words.get("import-problem-row"),
        _ => words.get("problem-other"),
    }
}
