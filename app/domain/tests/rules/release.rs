use heard_domain::{
    batch::{OptionTable, Table},
    release::{OPTION_GROUP, is_full, most_sheets},
    wave::{Entry, Roster},
};
use proptest::prelude::*;

use crate::stories::{Story, TICKS, config, is_below, manifest, questions, roster, stories, told};

/// Node and sheets of batches or groups.
type Sizes = Vec<(usize, u32)>;

/// R2 and R3 as they are written, of numbers of sheets alone: the batches of all ticks, those of the close, and what
/// stays unshown.
fn release(story: &Story, roster: &Roster) -> (Sizes, Sizes, u32) {
    let cell = |unit: usize| roster.nodes()[roster.position(&format!("u-{unit}")).expect("a node")].cell;
    let mut pools = vec![0; roster.nodes().len()];
    let mut ticked = Sizes::new();
    for tick in 0..=TICKS {
        story.sheets.iter().filter(|(_, when, _)| *when == tick).for_each(|(unit, ..)| pools[cell(*unit)] += 1);
        for (node, pool) in pools.iter_mut().enumerate() {
            if tick < TICKS && *pool >= 2 * story.preset.k() {
                ticked.push((node, std::mem::take(pool)));
            }
        }
    }
    let mut closed = Sizes::new();
    let unshown = roll_up(roster, 0, &mut |node, left| {
        let sheets = pools[node] + left;
        if sheets < story.preset.k() {
            return sheets;
        }
        closed.push((node, sheets));
        0
    });
    (ticked, closed, unshown)
}

/// Post-order: gives each node what its children left, takes what it leaves, and gives what the root leaves.
fn roll_up(roster: &Roster, node: usize, take: &mut impl FnMut(usize, u32) -> u32) -> u32 {
    let children: Vec<usize> = roster.children(node).collect();
    let left = children.into_iter().map(|child| roll_up(roster, child, take)).sum();
    take(node, left)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_flooded_wave_is_always_told_and_one_that_all_answer_once_never(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let mut manifest = manifest(&story, &roster);
        prop_assert_eq!(most_sheets(&manifest), roster.invited());
        prop_assert!(!is_full(&manifest, u32::MAX), "each code counts once: nothing can be flooded");
        manifest.content.entry = Entry::Open;
        let most = most_sheets(&manifest);
        prop_assert_eq!(most, 4 * roster.invited());
        // After a tick every pool is either empty or keeps fewer than 2k sheets.
        let many = 2 * story.preset.k();
        let kept_back = roster.cells().count() as u32 * (many - 1);
        prop_assert!(kept_back < most, "something is published");
        prop_assert!(is_full(&manifest, many.max(most - kept_back)) && is_full(&manifest, most));
        prop_assert!(!is_full(&manifest, roster.invited()));
    }

    #[test]
    fn every_sheet_is_in_one_batch_or_unshown_and_every_batch_is_large_enough(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let told = told(&story, &roster, &questions());
        let sealed: u32 = told.batches.iter().map(|(_, batch)| batch.sheets).sum();
        prop_assert_eq!(sealed + told.unshown, story.sheets.len() as u32);
        prop_assert!(told.unshown < story.preset.k());
        for (tick, batch) in &told.batches {
            let least = if *tick < TICKS { 2 * story.preset.k() } else { story.preset.k() };
            prop_assert!(batch.sheets >= least);
        }
    }

    #[test]
    fn batches_and_option_groups_are_those_of_the_rules_and_depend_on_numbers_of_sheets_alone(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let told = told(&story, &roster, &questions());
        let (mut ticked, mut closed, unshown) = release(&story, &roster);
        prop_assert_eq!(told.unshown, unshown);
        // R9: whole batches join in post-order until they are a group; what the root leaves joins a smallest group.
        let mut groups = Sizes::new();
        let rest = roll_up(&roster, 0, &mut |node, left| {
            let batches = ticked.iter().chain(&closed).filter(|(of, _)| *of == node);
            let sheets = left + batches.map(|(_, sheets)| sheets).sum::<u32>();
            if sheets < OPTION_GROUP {
                return sheets;
            }
            groups.push((node, sheets));
            0
        });
        let mut found: Sizes = told.groups.iter().map(|group| (group.node, group.sheets)).collect();
        if rest > 0 && !groups.is_empty() {
            let smallest = groups.iter().map(|(_, sheets)| *sheets).min().expect("a group");
            let joined = found.iter().position(|group| *group == (0, smallest + rest));
            found.remove(joined.expect("the group that the rest joined"));
            let gone = groups.iter().position(|group| !found.contains(group) && group.1 == smallest);
            let gone = gone.or_else(|| groups.iter().position(|(_, sheets)| *sheets == smallest));
            groups.remove(gone.expect("the smallest group"));
        }
        let sizes = |close: bool| -> Sizes {
            let batches = told.batches.iter().filter(|(tick, _)| (*tick == TICKS) == close);
            batches.map(|(_, batch)| (batch.node, batch.sheets)).collect()
        };
        let (mut found_ticked, mut found_closed) = (sizes(false), sizes(true));
        for list in [&mut ticked, &mut closed, &mut groups, &mut found, &mut found_ticked, &mut found_closed] {
            list.sort_unstable();
        }
        prop_assert_eq!(found_ticked, ticked);
        prop_assert_eq!(found_closed, closed);
        prop_assert_eq!(found, groups);
    }

    /// A1 to A3, simply: at every instant, any node minus the sum of any of its children, and any later state minus any
    /// earlier one, is nothing or at least k people.
    #[test]
    fn no_difference_has_fewer_than_k_people(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let told = told(&story, &roster, &questions());
        let k = story.preset.k();
        let at = |node: usize, tick: usize| -> u32 {
            told.batches
                .iter()
                .filter(|(sealed, batch)| *sealed <= tick && is_below(&roster, batch.node, node))
                .map(|(_, batch)| batch.sheets)
                .sum()
        };
        for node in 0..roster.nodes().len() {
            let children: Vec<usize> = roster.children(node).collect();
            for tick in 0..=TICKS {
                let rest = at(node, tick) - children.iter().map(|child| at(*child, tick)).sum::<u32>();
                prop_assert!(rest == 0 || rest >= k);
                for earlier in 0..tick {
                    let new = at(node, tick) - at(node, earlier);
                    prop_assert!(new == 0 || new >= k);
                }
            }
        }
    }

    #[test]
    fn option_groups_are_large_and_made_of_whole_batches_with_true_bands(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let told = told(&story, &roster, &questions());
        let grouped: u32 = told.groups.iter().map(|group| group.sheets).sum();
        let sealed: u32 = told.batches.iter().map(|(_, batch)| batch.sheets).sum();
        prop_assert!(told.groups.iter().all(|group| group.sheets >= OPTION_GROUP));
        if sealed >= OPTION_GROUP {
            prop_assert_eq!(grouped, sealed, "the root's options are complete");
        }
        for group in &told.groups {
            if let OptionTable::Counts { counts } = &group.tables[1] {
                let answers: u32 = counts.iter().sum();
                prop_assert!(answers >= OPTION_GROUP);
                let known: u32 = told.batches.iter().filter_map(|(_, batch)| match &batch.tables[1] {
                    Table::Bands { counts } => Some(counts.iter().sum::<u32>()),
                    _ => None,
                }).sum();
                prop_assert!(answers <= known, "nothing is known of options where only a range is known of bands");
            }
        }
    }
}
