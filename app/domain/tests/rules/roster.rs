use std::collections::BTreeSet;

use heard_domain::wave::{Headcount, Preset, Roster, RosterError};
use proptest::prelude::*;

use crate::stories::{Story, config, is_below, roster, stories, tree};

/// R1 as it is written, by recursion: whether each unit is a cell, and how many people it passes upwards.
fn freeze(story: &Story, apart: &[bool], unit: usize, cells: &mut [bool]) -> u32 {
    let below = (0..story.parents.len()).filter(|child| story.parents[*child] == unit).map(|child| child + 1);
    let merged: u32 = below.map(|child| freeze(story, apart, child, cells)).sum();
    let people = story.people[unit] + merged;
    cells[unit] = unit == 0 || (people >= story.preset.k() && !apart[unit]);
    if cells[unit] { 0 } else { people }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn everybody_is_in_exactly_one_cell_and_every_cell_but_the_root_has_enough(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let invited: u32 = story.people.iter().sum();
        prop_assert_eq!(roster.invited(), invited);
        prop_assert_eq!(roster.cells().map(|cell| roster.nodes()[cell].invited).sum::<u32>(), invited);
        for (position, node) in roster.nodes().iter().enumerate() {
            prop_assert!(is_below(&roster, position, node.cell), "counted in itself or above");
            if node.cell == position && position > 0 {
                prop_assert!(node.invited >= story.preset.k());
            }
        }
    }

    #[test]
    fn small_units_and_those_set_apart_merge_upwards_and_are_told_so(
        story in stories(),
        apart in prop::collection::vec(prop::bool::weighted(0.2), 15),
    ) {
        let headcount =
            |unit: usize| Headcount { unit: format!("u-{unit}").parse().expect("a key"), invited: story.people[unit] };
        let headcounts: Vec<Headcount> = (0..story.people.len()).map(headcount).collect();
        let keys: BTreeSet<_> =
            (0..story.people.len()).filter(|unit| apart[*unit]).map(|unit| headcounts[unit].unit.clone()).collect();
        let invited: u32 = story.people.iter().sum();
        let frozen = Roster::freeze(&tree(&story), &headcounts, story.preset, &keys);
        if invited < story.preset.k() {
            prop_assert_eq!(frozen, Err(RosterError::TooFew { k: story.preset.k() }));
            return Ok(());
        }
        let roster = frozen.expect("a roster");
        let mut cells = vec![false; story.people.len()];
        freeze(&story, &apart, 0, &mut cells);
        for unit in 0..story.people.len() {
            let mut cell = unit;
            while !cells[cell] {
                cell = story.parents[cell - 1];
            }
            let position = roster.position(&format!("u-{unit}")).expect("the unit");
            let node = &roster.nodes()[position];
            prop_assert_eq!(roster.nodes()[node.cell].key.as_str(), format!("u-{cell}"));
            prop_assert_eq!(roster.is_merged(position), cell != unit && story.people[unit] > 0, "people are told");
            prop_assert_eq!(node.own, story.people[unit]);
            let counted = |below: usize| -> u32 {
                let cells = roster.nodes().iter().enumerate().filter(|(position, _)| is_below(&roster, *position, below));
                cells.map(|(_, node)| node.invited).sum()
            };
            prop_assert_eq!(node.reach, counted(position));
        }
    }

    #[test]
    fn a_stronger_preset_never_makes_more_cells(story in stories()) {
        let cells = |preset: Preset| roster(&Story { preset, ..story.clone() }).map(|roster| roster.cells().count());
        for pair in Preset::ALL.windows(2) {
            if let Some(stronger) = cells(pair[1]) {
                prop_assert!(cells(pair[0]).is_some_and(|weaker| weaker >= stronger));
            }
        }
    }
}
