//! How many people of each unit are invited.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{key::Key, unit::UnitTree};

/// How many people of a unit are invited, people of the units below it not included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headcount {
    /// The unit.
    pub unit: Key,
    /// People of this very unit. A unit's leader counts in the unit above.
    pub invited: u32,
}

/// The people listed in one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Staff {
    /// Those who do not lead it.
    pub members: u32,
    /// Those who do.
    pub leaders: u32,
}

impl Staff {
    /// All of them.
    #[must_use]
    pub const fn people(self) -> u32 {
        self.members.saturating_add(self.leaders)
    }
}

impl Headcount {
    /// The headcount of each unit by the people who are listed, in the order of the tree: a unit's own members and the
    /// leaders of the units directly below (rule R1: a leader's own sheet counts in the parent). The root's leader counts
    /// in the root. People of units that are not in the tree are in none.
    #[must_use]
    pub fn of(tree: &UnitTree, staff: &BTreeMap<Key, Staff>) -> Vec<Self> {
        let of = |unit: &Key| staff.get(unit).copied().unwrap_or_default();
        let mut counts: Vec<Self> =
            tree.units().iter().map(|unit| Self { unit: unit.key.clone(), invited: of(&unit.key).members }).collect();
        for (place, unit) in tree.units().iter().enumerate() {
            let count = &mut counts[tree.parent(place).unwrap_or(place)];
            count.invited = count.invited.saturating_add(of(&unit.key).leaders);
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::unit::Unit;

    fn key(text: &str) -> Key {
        text.parse().expect("a key")
    }

    fn tree(parents: &[usize]) -> UnitTree {
        let unit = |(place, parent): (usize, Option<usize>)| Unit {
            key: key(&format!("u{place}")),
            name: format!("Unit {place}"),
            parent: parent.map(|parent| key(&format!("u{parent}"))),
        };
        let parents = parents.iter().enumerate().map(|(place, parent)| Some(parent % (place + 1)));
        let units: Vec<Unit> = std::iter::once(None).chain(parents).enumerate().map(unit).collect();
        UnitTree::new(&units).expect("a tree")
    }

    fn staff(members: u32, leaders: u32) -> Staff {
        Staff { members, leaders }
    }

    #[test]
    fn a_leader_counts_in_the_unit_above_and_the_roots_in_the_root() {
        // u0 > u1 > u2
        let staff = BTreeMap::from([
            (key("u0"), staff(3, 1)),
            (key("u1"), staff(0, 2)),
            (key("u2"), staff(9, 1)),
            (key("gone"), staff(50, 5)),
        ]);
        let counts = Headcount::of(&tree(&[0, 1]), &staff);
        let counts: Vec<_> = counts.iter().map(|count| (count.unit.as_str(), count.invited)).collect();
        assert_eq!(counts, [("u0", 3 + 1 + 2), ("u1", 1), ("u2", 9)]);
    }

    proptest! {
        #[test]
        fn everybody_in_the_tree_counts_once_and_no_leader_in_the_own_unit_but_the_root(
            parents in proptest::collection::vec(0..50_usize, 0..12),
            people in proptest::collection::vec((0..50_u32, 0..4_u32), 13),
        ) {
            let tree = tree(&parents);
            let staff: BTreeMap<Key, Staff> = tree
                .units()
                .iter()
                .zip(&people)
                .map(|(unit, (members, leaders))| (unit.key.clone(), staff(*members, *leaders)))
                .collect();
            let counts = Headcount::of(&tree, &staff);
            let total: u32 = counts.iter().map(|count| count.invited).sum();
            prop_assert_eq!(total, staff.values().map(|staff| staff.people()).sum::<u32>());
            for (place, count) in counts.iter().enumerate().skip(1) {
                let above: u32 = tree.children(place).map(|child| staff[&tree.units()[child].key].leaders).sum();
                prop_assert_eq!(count.invited, staff[&count.unit].members + above);
            }
        }
    }
}
