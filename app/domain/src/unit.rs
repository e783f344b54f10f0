//! The organisation's tree of units.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::key::Key;

/// The most units one organisation may have.
pub const MAX_UNITS: usize = 20_000;
/// The most levels of the tree, the organisation itself included.
pub const MAX_DEPTH: usize = 12;
const MAX_NAME: usize = 80;

/// One unit: the organisation itself, a region, a site, a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// The unit's name in URLs and files, unique in the organisation. Trends join on it.
    pub key: Key,
    /// What people read.
    pub name: String,
    /// The unit above; `None` for the root, of which there is exactly one.
    #[serde(default)]
    pub parent: Option<Key>,
}

/// A valid tree of units in pre-order: each parent stands before its children, the root first, and each unit's
/// subtree is one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitTree {
    units: Vec<Unit>,
    parents: Vec<Option<usize>>,
}

/// Why a list of units is no tree. `row` counts the units as listed, from 1.
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
    /// A unit that is its own ancestor, or lies under such a one.
    #[error("the unit is not connected to the root")]
    Cycle {
        /// The first such row.
        row: usize,
    },
    /// Deeper than [`MAX_DEPTH`].
    #[error("the tree has more than {MAX_DEPTH} levels")]
    TooDeep {
        /// The first row that lies too deep.
        row: usize,
    },
    /// A blank name, or one of over 80 characters.
    #[error("a name has 1 to {MAX_NAME} characters")]
    Name {
        /// The row.
        row: usize,
    },
}

impl UnitTreeError {
    /// The row that is wrong, from 1, and the column.
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

impl UnitTree {
    /// Builds the tree from units in any order; siblings keep the order in which they are listed.
    ///
    /// # Errors
    /// Every error there is, in the order of the rows, so that a file can be mended in one go.
    pub fn new(listed: &[Unit]) -> Result<Self, Vec<UnitTreeError>> {
        let mut errors = Vec::new();
        if listed.is_empty() {
            return Err(vec![UnitTreeError::Empty]);
        }
        if listed.len() > MAX_UNITS {
            return Err(vec![UnitTreeError::TooMany]);
        }
        let mut rows = BTreeMap::new();
        let mut root = None;
        for (index, unit) in listed.iter().enumerate() {
            let row = index + 1;
            if unit.name.trim().is_empty() || unit.name.chars().count() > MAX_NAME {
                errors.push(UnitTreeError::Name { row });
            }
            if rows.insert(&unit.key, index).is_some() {
                errors.push(UnitTreeError::KeyTwice { row, key: unit.key.clone() });
            }
            if unit.parent.is_none() && root.replace(index).is_some() {
                errors.push(UnitTreeError::SecondRoot { row });
            }
        }
        let mut children: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, unit) in listed.iter().enumerate() {
            match unit.parent.as_ref().map(|parent| (parent, rows.get(parent))) {
                None => {}
                Some((_, Some(parent))) => children.entry(*parent).or_default().push(index),
                Some((parent, None)) => {
                    errors.push(UnitTreeError::UnknownParent { row: index + 1, parent: parent.clone() });
                }
            }
        }
        let Some(root) = root else {
            errors.push(UnitTreeError::NoRoot);
            return Err(errors);
        };
        if !errors.is_empty() {
            return Err(errors);
        }

        let mut order = Vec::with_capacity(listed.len());
        let mut stack = vec![(root, None, 1)];
        let mut reached = BTreeSet::new();
        while let Some((index, parent, depth)) = stack.pop() {
            if depth > MAX_DEPTH {
                return Err(vec![UnitTreeError::TooDeep { row: index + 1 }]);
            }
            reached.insert(index);
            let place = order.len();
            order.push((index, parent));
            let below = children.get(&index).map(Vec::as_slice).unwrap_or_default();
            stack.extend(below.iter().rev().map(|child| (*child, Some(place), depth + 1)));
        }
        if let Some(lost) = (0..listed.len()).find(|index| !reached.contains(index)) {
            return Err(vec![UnitTreeError::Cycle { row: lost + 1 }]);
        }
        let (units, parents) = order.into_iter().map(|(index, parent)| (listed[index].clone(), parent)).unzip();
        Ok(Self { units, parents })
    }

    /// The units, in pre-order.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// Position of the parent of the unit at `position`.
    #[must_use]
    pub fn parent(&self, position: usize) -> Option<usize> {
        self.parents[position]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(key: &str, parent: Option<&str>) -> Unit {
        let read = |text: &str| text.parse::<Key>().expect("a key");
        Unit { key: read(key), name: key.to_uppercase(), parent: parent.map(read) }
    }

    #[test]
    fn a_tree_is_in_pre_order_whatever_the_order_listed() {
        let tree = UnitTree::new(&[
            unit("team-b", Some("site")),
            unit("site", Some("all")),
            unit("depot", Some("all")),
            unit("all", None),
            unit("team-a", Some("site")),
        ])
        .expect("a tree");
        let keys: Vec<_> = tree.units().iter().map(|unit| unit.key.as_str()).collect();
        assert_eq!(keys, ["all", "site", "team-b", "team-a", "depot"]);
        assert_eq!(tree.parent(3), Some(1));
        assert_eq!(tree.parent(4), Some(0));
    }

    #[test]
    fn every_wrong_row_is_named() {
        let errors = UnitTree::new(&[
            unit("all", None),
            unit("all", Some("all")),
            unit("team", Some("nowhere")),
            unit("other", None),
        ])
        .expect_err("no tree");
        let places: Vec<_> = errors.iter().map(UnitTreeError::place).collect();
        assert_eq!(places, [(Some(2), "key"), (Some(4), "parent"), (Some(3), "parent")]);
    }

    #[test]
    fn a_circle_is_refused() {
        let errors = UnitTree::new(&[unit("all", None), unit("a", Some("b")), unit("b", Some("a"))]);
        assert_eq!(errors, Err(vec![UnitTreeError::Cycle { row: 2 }]));
    }
}
