//! What makes a list of units a tree, and everything that is wrong with one that is none.

use std::collections::BTreeMap;

use super::{MAX_DEPTH, MAX_NAME, MAX_UNITS, Unit};
use crate::key::Key;

/// A row of a list of units, as far as it could be read. What could not be read breaks no rule here, and excuses what
/// hangs on it: whoever read it has said what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitRow {
    /// The unit's key; `None` where it could not be read.
    pub key: Option<Key>,
    /// Its name; `None` where it could not be read.
    pub name: Option<String>,
    /// The unit above.
    pub parent: Parent,
}

/// The unit above, as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parent {
    /// There is none: it is the root.
    None,
    /// The unit with that key.
    Unit(Key),
    /// It could not be read.
    Unread,
}

impl From<&Unit> for UnitRow {
    fn from(unit: &Unit) -> Self {
        Self {
            key: Some(unit.key.clone()),
            name: Some(unit.name.clone()),
            parent: unit.parent.clone().map_or(Parent::None, Parent::Unit),
        }
    }
}

impl UnitRow {
    /// The unit, where all of it could be read.
    #[must_use]
    pub fn unit(self) -> Option<Unit> {
        let parent = match self.parent {
            Parent::None => None,
            Parent::Unit(key) => Some(key),
            Parent::Unread => return None,
        };
        Some(Unit { key: self.key?, name: self.name?, parent })
    }
}

/// Why a list of units is no tree. `row` is the unit's position in the list, from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnitTreeError {
    /// There is no unit at all.
    #[error("there is no unit")]
    Empty,
    /// More than [`MAX_UNITS`].
    #[error("there are more than {MAX_UNITS} units")]
    TooMany,
    /// No unit without a parent.
    #[error("there is no root: one unit has no parent")]
    NoRoot,
    /// A second unit without a parent.
    #[error("there is already a root: only one unit has no parent")]
    SecondRoot {
        /// The second root's row.
        row: usize,
    },
    /// A key that another unit has.
    #[error("the key {key} is used twice")]
    KeyTwice {
        /// The later row.
        row: usize,
        /// The key.
        key: Key,
    },
    /// A parent that is not in the list.
    #[error("there is no unit {parent}")]
    UnknownParent {
        /// The row that names it.
        row: usize,
        /// The key that is missing.
        parent: Key,
    },
    /// A unit that is its own ancestor.
    #[error("the unit lies below itself")]
    Cycle {
        /// A row of the circle; the others are named too.
        row: usize,
    },
    /// Deeper than [`MAX_DEPTH`].
    #[error("the tree has more than {MAX_DEPTH} levels")]
    TooDeep {
        /// A row of the first level that is too deep.
        row: usize,
    },
    /// A name that is blank, too long, or more than one line.
    #[error("a name has 1 to {MAX_NAME} characters, none of them a control character")]
    Name {
        /// The row.
        row: usize,
    },
}

impl UnitTreeError {
    /// A stable name of the rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::Empty => "no-unit",
            Self::TooMany => "too-many-units",
            Self::NoRoot => "no-root",
            Self::SecondRoot { .. } => "second-root",
            Self::KeyTwice { .. } => "key-twice",
            Self::UnknownParent { .. } => "unknown-unit",
            Self::Cycle { .. } => "below-itself",
            Self::TooDeep { .. } => "too-deep",
            Self::Name { .. } => "name",
        }
    }

    /// The row that is wrong, from 0, and the column.
    #[must_use]
    pub fn place(&self) -> (Option<usize>, &'static str) {
        match self {
            Self::Empty | Self::TooMany => (None, "units"),
            Self::NoRoot => (None, "parent"),
            Self::SecondRoot { row }
            | Self::UnknownParent { row, .. }
            | Self::Cycle { row }
            | Self::TooDeep { row } => (Some(*row), "parent"),
            Self::KeyTwice { row, .. } => (Some(*row), "key"),
            Self::Name { row } => (Some(*row), "name"),
        }
    }
}

/// Everything that keeps the rows from being a tree, in the order of the rows, so that a file can be mended in one go.
#[must_use]
pub fn check(rows: &[UnitRow]) -> Vec<UnitTreeError> {
    if rows.is_empty() {
        return vec![UnitTreeError::Empty];
    }
    if rows.len() > MAX_UNITS {
        return vec![UnitTreeError::TooMany];
    }
    let mut errors = Vec::new();
    let mut places = BTreeMap::new();
    for (row, unit) in rows.iter().enumerate() {
        if unit.name.as_deref().is_some_and(|name| !is_name(name)) {
            errors.push(UnitTreeError::Name { row });
        }
        let Some(key) = &unit.key else { continue };
        if *places.entry(key).or_insert(row) != row {
            errors.push(UnitTreeError::KeyTwice { row, key: key.clone() });
        }
    }
    let mut roots = 0;
    let mut parents = vec![None; rows.len()];
    for (row, unit) in rows.iter().enumerate() {
        match &unit.parent {
            Parent::Unread => {}
            Parent::None => {
                roots += 1;
                if roots > 1 {
                    errors.push(UnitTreeError::SecondRoot { row });
                }
            }
            Parent::Unit(parent) => {
                parents[row] = places.get(parent).copied();
                if parents[row].is_none() {
                    errors.push(UnitTreeError::UnknownParent { row, parent: parent.clone() });
                }
            }
        }
    }
    if roots == 0 && rows.iter().all(|unit| unit.parent != Parent::Unread) {
        errors.push(UnitTreeError::NoRoot);
    }
    levels(&parents, &mut errors);
    errors.sort_by_key(|error| error.place().0);
    errors
}

fn is_name(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= MAX_NAME && !name.contains(char::is_control)
}

/// Finds circles and what lies too deep, walking up from each row as far as nobody has walked before.
fn levels(parents: &[Option<usize>], errors: &mut Vec<UnitTreeError>) {
    let mut seen = vec![false; parents.len()];
    // Levels from the top; `None` for circles and what lies below them.
    let mut levels: Vec<Option<usize>> = vec![None; parents.len()];
    for row in 0..parents.len() {
        let mut path = Vec::new();
        let mut above = Some(row);
        while let Some(row) = above.filter(|row| !seen[*row]) {
            seen[row] = true;
            path.push(row);
            above = parents[row];
        }
        let met = above.and_then(|above| path.iter().position(|row| *row == above));
        let circle = met.map_or(&[][..], |met| &path[met..]);
        errors.extend(circle.iter().map(|row| UnitTreeError::Cycle { row: *row }));
        let mut level = above.map_or(Some(0), |above| levels[above]);
        for row in path.into_iter().rev() {
            level = level.map(|level| level + 1);
            levels[row] = level;
            if level == Some(MAX_DEPTH + 1) {
                errors.push(UnitTreeError::TooDeep { row });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        text.parse().expect("a key")
    }

    fn row(own: &str, parent: Option<&str>) -> UnitRow {
        let parent = parent.map_or(Parent::None, |parent| Parent::Unit(key(parent)));
        UnitRow { key: Some(key(own)), name: Some(own.to_owned()), parent }
    }

    fn places(rows: &[UnitRow]) -> Vec<(Option<usize>, &'static str)> {
        check(rows).iter().map(UnitTreeError::place).collect()
    }

    #[test]
    fn errors_of_every_kind_are_named_together_in_the_order_of_the_rows() {
        let mut rows = vec![
            row("all", None),
            row("all", Some("all")),
            row("team", Some("nowhere")),
            row("other", None),
            row("a", Some("b")),
            row("b", Some("a")),
            row("under-a", Some("a")),
            row("itself", Some("itself")),
            row("named", Some("all")),
        ];
        rows[8].name = Some("two\nlines".to_owned());
        let expected =
            [(1, "key"), (2, "parent"), (3, "parent"), (4, "parent"), (5, "parent"), (7, "parent"), (8, "name")];
        assert_eq!(places(&rows), expected.map(|(row, column)| (Some(row), column)));
    }

    #[test]
    fn what_could_not_be_read_excuses_what_hangs_on_it() {
        let mut rows = vec![row("all", None), row("site", Some("all")), row("team", Some("site"))];
        rows[0].parent = Parent::Unread;
        rows[1].name = None;
        rows[2].key = None;
        assert_eq!(places(&rows), []);
        rows[2].parent = Parent::Unit(key("nowhere"));
        assert_eq!(places(&rows), [(Some(2), "parent")]);
    }

    #[test]
    fn a_list_without_a_root_is_told_so() {
        assert_eq!(places(&[row("a", Some("nowhere"))]), [(None, "parent"), (Some(0), "parent")]);
        assert_eq!(places(&[]), [(None, "units")]);
    }

    #[test]
    fn only_the_first_level_that_is_too_deep_is_named() {
        let level = |number: usize| {
            row(&format!("level-{number}"), (number > 1).then(|| format!("level-{}", number - 1)).as_deref())
        };
        let rows: Vec<_> = (1..=MAX_DEPTH + 2).rev().map(level).collect();
        assert_eq!(places(&rows[2..]), []);
        assert_eq!(places(&rows), [(Some(1), "parent")]);
    }
}
