//! The organisation's tree of units.

mod change;
mod check;
mod listed;

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use serde::{Deserialize, Serialize};

pub use self::{
    change::{ChangeError, Way},
    check::{Parent, UnitRow, UnitTreeError, check},
    listed::{Listed, ListedError, read},
};
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

impl UnitTree {
    /// Builds the tree from units in any order; siblings keep the order in which they are listed.
    ///
    /// # Errors
    /// Every error there is, in the order of the rows, so that a file can be mended in one go.
    pub fn new(listed: &[Unit]) -> Result<Self, Vec<UnitTreeError>> {
        let errors = check(&listed.iter().map(UnitRow::from).collect::<Vec<_>>());
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut children: BTreeMap<Option<&Key>, Vec<usize>> = BTreeMap::new();
        for (row, unit) in listed.iter().enumerate() {
            children.entry(unit.parent.as_ref()).or_default().push(row);
        }
        let below = |parent| children.get(&parent).into_iter().flatten().rev().copied();
        let mut order = Vec::with_capacity(listed.len());
        let mut stack: Vec<(usize, Option<usize>)> = below(None).map(|root| (root, None)).collect();
        while let Some((row, parent)) = stack.pop() {
            let place = order.len();
            order.push((row, parent));
            stack.extend(below(Some(&listed[row].key)).map(|child| (child, Some(place))));
        }
        let (units, parents) = order.into_iter().map(|(row, parent)| (listed[row].clone(), parent)).unzip();
        Ok(Self { units, parents })
    }

    /// The units, in pre-order.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// Position of a unit.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.units.iter().position(|unit| unit.key.as_str() == key)
    }

    /// Position of the parent of the unit at `position`.
    #[must_use]
    pub fn parent(&self, position: usize) -> Option<usize> {
        self.parents[position]
    }

    /// Positions of the units directly below, in order.
    pub fn children(&self, position: usize) -> impl Iterator<Item = usize> + '_ {
        let below = self.subtree(position).skip(1);
        below.filter(move |child| self.parents[*child] == Some(position))
    }

    /// Positions of a unit and of all units below it.
    #[must_use]
    pub fn subtree(&self, position: usize) -> Range<usize> {
        // Pre-order: the first unit that hangs above it ends its run.
        let after =
            self.parents[position + 1..].iter().position(|parent| parent.is_none_or(|parent| parent < position));
        position..after.map_or(self.units.len(), |after| position + 1 + after)
    }

    /// From the root down to the unit itself.
    #[must_use]
    pub fn path(&self, position: usize) -> Vec<usize> {
        let mut path: Vec<usize> = std::iter::successors(Some(position), |above| self.parents[*above]).collect();
        path.reverse();
        path
    }

    /// Those units and everything below them, in pre-order.
    pub fn within<'a>(&'a self, those: &BTreeSet<Key>) -> impl Iterator<Item = &'a Unit> + use<'a> {
        let mut inside: Vec<bool> = Vec::with_capacity(self.units.len());
        for (unit, parent) in self.units.iter().zip(&self.parents) {
            inside.push(those.contains(&unit.key) || parent.is_some_and(|parent| inside[parent]));
        }
        self.units.iter().zip(inside).filter_map(|(unit, inside)| inside.then_some(unit))
    }

    /// Whether the unit of that name is one of those, or lies below one of them.
    #[must_use]
    pub fn is_within(&self, unit: &Key, those: &BTreeSet<Key>) -> bool {
        let mut place = self.units.iter().position(|other| other.key == *unit);
        while let Some(position) = place {
            if those.contains(&self.units[position].key) {
                return true;
            }
            place = self.parents[position];
        }
        false
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
        assert_eq!(tree.subtree(1), 1..4);
        assert_eq!(tree.subtree(3), 3..4);
        assert_eq!(tree.subtree(0), 0..5);
        assert_eq!(tree.children(0).collect::<Vec<_>>(), [1, 4]);
        assert_eq!(tree.path(3), [0, 1, 3]);
    }

    #[test]
    fn a_unit_lies_within_itself_and_within_every_unit_above() {
        let listed =
            [unit("all", None), unit("site", Some("all")), unit("team", Some("site")), unit("depot", Some("all"))];
        let tree = UnitTree::new(&listed).expect("a tree");
        let key = |text: &str| text.parse::<Key>().expect("a key");
        let keys = |those: &[&str]| those.iter().map(|one| key(one)).collect::<BTreeSet<Key>>();
        let within = |own: &str, above: &[&str]| tree.is_within(&key(own), &keys(above));
        assert!(within("team", &["team"]) && within("team", &["site"]) && within("team", &["depot", "all"]));
        assert!(!within("site", &["team"]) && !within("depot", &["site"]) && !within("team", &[]));
        assert!(!within("nowhere", &["all"]) && !within("nowhere", &["nowhere"]));
        let all = |above: &[&str]| tree.within(&keys(above)).map(|unit| unit.key.to_string()).collect::<Vec<_>>();
        assert_eq!(all(&["depot", "site"]), ["site", "team", "depot"]);
        assert_eq!(all(&["all"]).len(), 4);
        assert_eq!(all(&["nowhere"]).len(), 0);
    }
}
