use heard_domain::{
    batch::Batch,
    board::{Standing, UnitResults, results},
    wave::Manifest,
};
use proptest::prelude::*;

use crate::stories::{TICKS, config, manifest, questions, roster, stories, told};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_board_shows_whole_figures(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let told = told(&story, &roster, &questions());
        let manifest = manifest(&story, &roster);
        let batches: Vec<Batch> = told.batches.iter().map(|(_, batch)| batch.clone()).collect();
        for unit in results(&manifest, &batches, &told.groups, true) {
            prop_assert!(unit.sheets == 0 || unit.sheets >= story.preset.k());
            prop_assert_eq!(unit.standing == Standing::Shown, unit.sheets > 0);
            for question in &unit.questions {
                if !question.bands.is_empty() {
                    prop_assert_eq!(question.bands.iter().map(|band| band.percent).sum::<u32>(), 100);
                }
                for band in &question.bands {
                    prop_assert!(band.range.0 <= band.range.1 && band.range.1 <= 100);
                    prop_assert!(band.interval.0 <= band.range.0 && band.range.1 <= band.interval.1);
                    prop_assert!(band.percent < 100 || band.range.0 < 100, "nobody is certain");
                }
                if let Some(score) = &question.score {
                    prop_assert!(score.interval.0 <= score.value && score.value <= score.interval.1);
                    prop_assert!(score.range.0 <= score.value && score.value <= score.range.1);
                }
            }
        }
    }

    #[test]
    fn figures_do_not_depend_on_the_order_in_which_batches_are_read(story in stories(), turn in any::<usize>()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let mut told = told(&story, &roster, &questions());
        let manifest = manifest(&story, &roster);
        let mut batches: Vec<Batch> = told.batches.into_iter().map(|(_, batch)| batch).collect();
        let figures = results(&manifest, &batches, &told.groups, true);
        batches.reverse();
        let middle = turn % batches.len().max(1);
        batches.rotate_left(middle);
        told.groups.reverse();
        prop_assert_eq!(results(&manifest, &batches, &told.groups, true), figures);
    }

    /// A1 and A2 on what is published: of each unit, at each instant, for sheets and for the answers to each question,
    /// what is new, and what is the unit's without some of its children, is nothing or stands for at least k people.
    #[test]
    fn no_published_number_minus_others_stands_for_fewer_than_k_people(story in stories(), some in any::<u16>()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let told = told(&story, &roster, &questions());
        let manifest = manifest(&story, &roster);
        let k = story.preset.k();
        let published = |tick: usize| -> Vec<UnitResults> {
            let sealed = told.batches.iter().filter(|(sealed, _)| *sealed <= tick);
            let batches: Vec<Batch> = sealed.map(|(_, batch)| batch.clone()).collect();
            results(&manifest, &batches, if tick == TICKS { &told.groups } else { &[] }, tick == TICKS)
        };
        // Sheets, then the answers to each question that has bands.
        let numbers = |unit: &UnitResults| -> Vec<u32> {
            let answered = unit.questions.iter().take(2).map(|question| question.answered);
            std::iter::once(unit.sheets).chain(answered).collect()
        };
        let at: Vec<Vec<Vec<u32>>> =
            (0..=TICKS).map(|tick| published(tick).iter().map(numbers).collect()).collect();
        for (tick, units) in at.iter().enumerate() {
            for (node, own) in units.iter().enumerate() {
                let chosen: Vec<usize> = roster.children(node).filter(|child| some & (1 << (child % 16)) != 0).collect();
                for (number, whole) in own.iter().enumerate() {
                    let rest = whole - chosen.iter().map(|child| units[*child][number]).sum::<u32>();
                    prop_assert!(rest == 0 || rest >= k);
                    for earlier in &at[..tick] {
                        let new = whole - earlier[node][number];
                        prop_assert!(new == 0 || new >= k);
                    }
                }
            }
        }
    }

    #[test]
    fn a_promise_reads_back_to_the_same_bytes(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let manifest = manifest(&story, &roster);
        let bytes = manifest.canonical().expect("JSON");
        let back: Manifest = serde_json::from_str(&bytes).expect("a manifest");
        prop_assert_eq!(back.canonical().expect("JSON"), bytes);
        prop_assert_eq!(back, manifest);
    }
}
