//! A list of units as people write it: keys may be missing, and the unit above may be said by its name.

use std::collections::{BTreeMap, BTreeSet};

use super::{Parent, Unit, UnitRow, UnitTree};
use crate::key::Key;

/// A row as it was written. What is not there is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// The unit's key. Empty: the key of the unit of that name that is there already, or one made of the name.
    pub key: String,
    /// What people read.
    pub name: String,
    /// The unit above, by its key or its name; empty for the root.
    pub parent: String,
    /// Whether the row as a whole cannot be relied on. Of such a row nothing counts but its key, for those who refer to it.
    pub broken: bool,
}

/// What cannot be read of a row, from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListedError {
    /// The key is none.
    #[error("{}", crate::key::KeyError)]
    Key {
        /// The row.
        row: usize,
    },
    /// The unit above is none of the list.
    #[error("there is no unit {parent}")]
    UnknownParent {
        /// The row.
        row: usize,
        /// As written.
        parent: String,
    },
    /// The unit above is said by a name that several have.
    #[error("several units are called {parent}: name it by its key")]
    SeveralParents {
        /// The row.
        row: usize,
        /// As written.
        parent: String,
    },
}

impl ListedError {
    /// The row that is wrong, from 0, and the column.
    #[must_use]
    pub const fn place(&self) -> (usize, &'static str) {
        match self {
            Self::Key { row } => (*row, "key"),
            Self::UnknownParent { row, .. } | Self::SeveralParents { row, .. } => (*row, "parent"),
        }
    }

    /// A stable name of the rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::Key { .. } => "key",
            Self::UnknownParent { .. } => "unknown-unit",
            Self::SeveralParents { .. } => "several-units",
        }
    }
}

/// Reads a list: each row as far as it can be read, and what cannot be. A unit without a key is the one of the same name
/// that is there `now`, below a unit of the same name where several are called so; or else it is new, with a key that is
/// not `taken`.
#[must_use]
pub fn read(rows: &[Listed], now: Option<&UnitTree>, taken: &BTreeSet<Key>) -> (Vec<UnitRow>, Vec<ListedError>) {
    let mut errors = Vec::new();
    let keys = keys(rows, now, taken, &mut errors);
    let places: BTreeSet<&Key> = keys.iter().flatten().collect();
    let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (row, unit) in rows.iter().enumerate().filter(|(_, unit)| !unit.broken) {
        named.entry(unit.name.as_str()).or_default().push(row);
    }
    let mut read = Vec::with_capacity(rows.len());
    for (row, unit) in rows.iter().enumerate() {
        let written = &unit.parent;
        let parent = if unit.broken {
            Parent::Unread
        } else if written.is_empty() {
            Parent::None
        } else {
            let key = written.parse::<Key>().ok().filter(|key| places.contains(key));
            match (key, named.get(written.as_str()).map(Vec::as_slice)) {
                (Some(key), _) => Parent::Unit(key),
                (None, Some([above])) => keys[*above].clone().map_or(Parent::Unread, Parent::Unit),
                (None, Some(_)) => {
                    errors.push(ListedError::SeveralParents { row, parent: written.clone() });
                    Parent::Unread
                }
                (None, None) => {
                    errors.push(ListedError::UnknownParent { row, parent: written.clone() });
                    Parent::Unread
                }
            }
        };
        read.push(UnitRow { key: keys[row].clone(), name: (!unit.broken).then(|| unit.name.clone()), parent });
    }
    errors.sort_by_key(ListedError::place);
    (read, errors)
}

/// The key of each row; `None` where it is none, or where there is no name either.
fn keys(
    rows: &[Listed],
    now: Option<&UnitTree>,
    taken: &BTreeSet<Key>,
    errors: &mut Vec<ListedError>,
) -> Vec<Option<Key>> {
    let mut keys: Vec<Option<Key>> = Vec::with_capacity(rows.len());
    for (row, unit) in rows.iter().enumerate() {
        let key = unit.key.parse().ok();
        if key.is_none() && !unit.key.is_empty() && !unit.broken {
            errors.push(ListedError::Key { row });
        }
        keys.push(key);
    }
    let mut used: BTreeSet<Key> = keys.iter().flatten().cloned().collect();
    let mut known: BTreeMap<&str, Vec<&Unit>> = BTreeMap::new();
    for unit in now.iter().flat_map(|tree| tree.units()) {
        known.entry(unit.name.as_str()).or_default().push(unit);
    }
    let without: Vec<usize> = (0..rows.len()).filter(|row| rows[*row].key.is_empty() && !rows[*row].broken).collect();
    let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
    for row in &without {
        *alike.entry(rows[*row].name.as_str()).or_default() += 1;
    }
    let names: BTreeMap<&Key, &str> =
        now.iter().flat_map(|tree| tree.units()).map(|unit| (&unit.key, unit.name.as_str())).collect();
    // First those that stay where they are, then those that have moved; what is left is new.
    for stays in [true, false] {
        for row in &without {
            let unit = &rows[*row];
            let same = known.get(unit.name.as_str()).map(Vec::as_slice).unwrap_or_default();
            let mut same = same.iter().filter(|known| !used.contains(&known.key));
            let found = if stays {
                same.find(|known| match &known.parent {
                    None => unit.parent.is_empty(),
                    Some(parent) => parent.as_str() == unit.parent || names.get(parent) == Some(&unit.parent.as_str()),
                })
            } else {
                same.next().filter(|_| same.next().is_none() && alike[unit.name.as_str()] == 1)
            };
            if let (None, Some(found)) = (&keys[*row], found) {
                used.insert(found.key.clone());
                keys[*row] = Some(found.key.clone());
            }
        }
    }
    for row in without {
        if keys[row].is_none() && !rows[row].name.is_empty() {
            let key = Key::fresh(&rows[row].name, "unit", |key| {
                used.contains(key) || taken.contains(key) || names.contains_key(key)
            });
            used.insert(key.clone());
            keys[row] = Some(key);
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(rows: &[(&str, &str, &str)]) -> Vec<Listed> {
        let row = |(key, name, parent): &(&str, &str, &str)| Listed {
            key: (*key).to_owned(),
            name: (*name).to_owned(),
            parent: (*parent).to_owned(),
            broken: false,
        };
        rows.iter().map(row).collect()
    }

    /// Key and parent of each row.
    fn drawn(rows: &[UnitRow]) -> Vec<(&str, &str)> {
        let key = |key: &'_ Key| -> &str { Box::leak(key.to_string().into_boxed_str()) };
        rows.iter()
            .map(|row| {
                let parent = match &row.parent {
                    Parent::None => "",
                    Parent::Unit(parent) => key(parent),
                    Parent::Unread => "?",
                };
                (row.key.as_ref().map_or("?", key), parent)
            })
            .collect()
    }

    fn tree(rows: &[(&str, &str, &str)]) -> UnitTree {
        let (rows, errors) = read(&listed(rows), None, &BTreeSet::new());
        assert_eq!(errors, []);
        UnitTree::new(&rows.into_iter().filter_map(UnitRow::unit).collect::<Vec<_>>()).expect("a tree")
    }

    #[test]
    fn names_alone_make_a_tree() {
        let rows = [("", "Harbour", ""), ("", "Nord", "Harbour"), ("", "Kräne", "Nord"), ("", "Kräne", "Harbour")];
        let taken = BTreeSet::from(["nord".parse().expect("a key")]);
        let (rows, errors) = read(&listed(&rows), None, &taken);
        assert_eq!(errors, []);
        let expected = [("harbour", ""), ("nord-2", "harbour"), ("kraene", "nord-2"), ("kraene-2", "harbour")];
        assert_eq!(drawn(&rows), expected);
    }

    #[test]
    fn units_that_are_there_keep_their_keys() {
        let now = tree(&[
            ("all", "Harbour", ""),
            ("n", "North", "all"),
            ("s", "South", "all"),
            ("n-early", "Early", "n"),
            ("s-early", "Early", "s"),
            ("crane-team", "Cranes", "n"),
        ]);
        let rows = [
            ("", "Harbour", ""),
            ("", "South", "Harbour"),
            ("", "North", "Harbour"),
            ("", "Early", "South"),
            ("", "Early", "n"),
            ("", "Cranes", "South"),
            ("", "Late", "South"),
        ];
        let (rows, errors) = read(&listed(&rows), Some(&now), &BTreeSet::new());
        assert_eq!(errors, []);
        let keys: Vec<_> = drawn(&rows).into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["all", "s", "n", "s-early", "n-early", "crane-team", "late"]);
    }

    #[test]
    fn a_parent_is_a_key_or_else_a_name() {
        let rows = [
            ("all", "Harbour", ""),
            ("a", "Site", "Harbour"),
            ("b", "Site", "all"),
            ("c", "a", "Site"),
            ("d", "Team", "a"),
            ("E E", "Team", "Nowhere"),
        ];
        let (rows, errors) = read(&listed(&rows), None, &BTreeSet::new());
        assert_eq!(drawn(&rows), [("all", ""), ("a", "all"), ("b", "all"), ("c", "?"), ("d", "a"), ("?", "?")]);
        let places: Vec<_> = errors.iter().map(|error| (error.place(), error.rule())).collect();
        let expected = [((3, "parent"), "several-units"), ((5, "key"), "key"), ((5, "parent"), "unknown-unit")];
        assert_eq!(places, expected);
    }

    #[test]
    fn a_broken_row_counts_for_its_key_alone() {
        let mut rows = listed(&[("all", "Harbour", ""), ("site", "Site", "nowhere"), ("", "Team", "site")]);
        rows[1].broken = true;
        let (read, errors) = read(&rows, None, &BTreeSet::new());
        assert_eq!(errors, []);
        assert_eq!(drawn(&read), [("all", ""), ("site", "?"), ("team", "site")]);
    }
}
