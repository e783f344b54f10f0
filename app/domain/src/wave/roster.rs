//! The frozen copy of the tree in a wave: who is invited where, and which units are cells (release rule R1).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Headcount, Preset};
use crate::{key::Key, unit::UnitTree};

/// A unit as frozen at launch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// The unit's key.
    pub key: Key,
    /// The unit's name at launch.
    pub name: String,
    /// Position of the unit above; smaller than the node's own.
    pub parent: Option<usize>,
    /// People of this very unit who are invited.
    pub own: u32,
    /// Position of the cell in which the unit's people are counted: its own, or one above.
    pub cell: usize,
    /// People counted in this cell; 0 where the node is no cell.
    pub invited: u32,
    /// People of the whole subtree who are counted in the subtree.
    pub reach: u32,
}

/// All units of a wave, in pre-order, the root first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Roster {
    nodes: Vec<Node>,
}

/// Why a roster was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RosterError {
    /// A headcount for a unit that does not exist.
    #[error("there is no unit {unit}")]
    UnknownUnit {
        /// The key as sent.
        unit: Key,
    },
    /// Two headcounts for one unit.
    #[error("the unit {unit} is listed twice")]
    UnitTwice {
        /// The unit.
        unit: Key,
    },
    /// Fewer than *k* people in all: nothing could ever be shown.
    #[error("fewer than {k} people are invited: nothing could ever be shown")]
    TooFew {
        /// The preset's k.
        k: u32,
    },
    /// More people than one wave can hold.
    #[error("more than {limit} people are invited")]
    TooMany {
        /// The most people.
        limit: u32,
    },
}

/// The most people that one wave may invite.
const MAX_INVITED: u32 = 1_000_000;

impl Roster {
    /// Freezes the tree. Post-order: a unit whose own people, together with those of merged units below it, are fewer
    /// than *k* merges into the unit above; the root is always a cell. Units in `apart` merge upwards whatever their
    /// size (rule R11).
    ///
    /// # Errors
    /// [`RosterError`].
    pub fn freeze(
        tree: &UnitTree,
        headcounts: &[Headcount],
        preset: Preset,
        apart: &BTreeSet<Key>,
    ) -> Result<Self, RosterError> {
        let mut own = BTreeMap::new();
        for headcount in headcounts {
            if !tree.units().iter().any(|unit| unit.key == headcount.unit) {
                return Err(RosterError::UnknownUnit { unit: headcount.unit.clone() });
            }
            if own.insert(&headcount.unit, headcount.invited).is_some() {
                return Err(RosterError::UnitTwice { unit: headcount.unit.clone() });
            }
        }
        let total: u64 = own.values().map(|invited| u64::from(*invited)).sum();
        if total < u64::from(preset.k()) {
            return Err(RosterError::TooFew { k: preset.k() });
        }
        if total > u64::from(MAX_INVITED) {
            return Err(RosterError::TooMany { limit: MAX_INVITED });
        }

        let units = tree.units();
        let mut carried: Vec<u32> = units.iter().map(|unit| own.get(&unit.key).copied().unwrap_or(0)).collect();
        let mut is_cell = vec![false; units.len()];
        for position in (0..units.len()).rev() {
            match tree.parent(position) {
                Some(parent) if carried[position] < preset.k() || apart.contains(&units[position].key) => {
                    carried[parent] += carried[position];
                    carried[position] = 0;
                }
                _ => is_cell[position] = true,
            }
        }
        let mut nodes: Vec<Node> = Vec::with_capacity(units.len());
        for (position, unit) in units.iter().enumerate() {
            let parent = tree.parent(position);
            let cell = match parent {
                Some(parent) if !is_cell[position] => nodes[parent].cell,
                _ => position,
            };
            nodes.push(Node {
                key: unit.key.clone(),
                name: unit.name.clone(),
                parent,
                own: own.get(&unit.key).copied().unwrap_or(0),
                cell,
                invited: carried[position],
                reach: carried[position],
            });
        }
        for position in (1..nodes.len()).rev() {
            if let Some(parent) = nodes[position].parent {
                nodes[parent].reach += nodes[position].reach;
            }
        }
        Ok(Self { nodes })
    }

    /// The units, in pre-order.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// Positions of the cells.
    pub fn cells(&self) -> impl Iterator<Item = usize> + '_ {
        self.nodes.iter().enumerate().filter(|(position, node)| node.cell == *position).map(|(position, _)| position)
    }

    /// Position of a unit.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.key.as_str() == key)
    }

    /// Whether the unit's own people are counted in a unit above it.
    #[must_use]
    pub fn is_merged(&self, position: usize) -> bool {
        self.nodes[position].cell != position && self.nodes[position].own > 0
    }

    /// Everybody who is invited.
    #[must_use]
    pub fn invited(&self) -> u32 {
        self.nodes.first().map_or(0, |root| root.reach)
    }

    /// The fewest people in any cell that has people at all. The root's own cell can have fewer than *k*.
    #[must_use]
    pub fn smallest_cell(&self) -> u32 {
        self.cells().map(|cell| self.nodes[cell].invited).filter(|invited| *invited > 0).min().unwrap_or(0)
    }

    /// Positions of the units directly below.
    pub fn children(&self, position: usize) -> impl Iterator<Item = usize> + '_ {
        self.nodes.iter().enumerate().filter(move |(_, node)| node.parent == Some(position)).map(|(child, _)| child)
    }

    /// From the root down to the unit itself.
    #[must_use]
    pub fn path(&self, position: usize) -> Vec<usize> {
        let mut path = vec![position];
        while let Some(parent) = self.nodes[path[path.len() - 1]].parent {
            path.push(parent);
        }
        path.reverse();
        path
    }
}
