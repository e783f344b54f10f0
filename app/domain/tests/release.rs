//! The release rules by property: random trees, random arrivals, random answers.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use heard_domain::{
    batch::{Batch, OptionTable, Table},
    board::{Standing, results},
    release::{OPTION_GROUP, OptionPool, close, seal, seals},
    sheet::AnswerSheet,
    survey::{Question, Questionnaire},
    tally::{Tally, TallyLayout},
    unit::{Unit, UnitTree},
    wave::{Content, Entry, Headcount, Manifest, Pace, Preset, Roster, Schedule},
};
use proptest::prelude::*;
use time::{Duration, OffsetDateTime};

const TICKS: usize = 4;

/// A tree, people per unit, and what each person does: the tick at which they answer, if at all, and their answers.
#[derive(Debug, Clone)]
struct Story {
    parents: Vec<usize>,
    people: Vec<u32>,
    preset: Preset,
    sheets: Vec<(usize, usize, [u8; 3])>,
}

fn questions() -> Vec<Question> {
    let text = |value: &str| serde_json::json!({"en": value});
    let option = |key: &str| serde_json::json!({"key": key, "text": text(key)});
    serde_json::from_value(serde_json::json!([
        {"key": "recommend", "kind": "zero-to-ten", "text": text("?"), "low": text("l"), "high": text("h")},
        {"key": "mood", "kind": "one-to-five", "text": text("?"), "low": text("l"), "high": text("h")},
        {"key": "hurdles", "kind": "multiple-choice", "text": text("?"), "options": [option("a"), option("b")]},
    ]))
    .expect("questions")
}

fn stories() -> impl Strategy<Value = Story> {
    let tree = prop::collection::vec(any::<prop::sample::Index>(), 1..14);
    let people = prop::collection::vec(prop_oneof![0..4_u32, 3..14_u32, 10..60_u32], 15);
    (tree, people, prop::sample::select(Preset::ALL.to_vec()), any::<u64>(), 0..4_u32).prop_map(
        |(parents, people, preset, seed, skew)| {
            let parents: Vec<usize> = parents.iter().enumerate().map(|(unit, parent)| parent.index(unit + 1)).collect();
            let people = people[..=parents.len()].to_vec();
            // A small generator of its own keeps the sheets a function of one seed.
            let mut state = seed | 1;
            let mut draw = move |below: u64| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                state % below
            };
            let mut sheets = Vec::new();
            for (unit, count) in people.iter().enumerate() {
                for _ in 0..*count {
                    let tick = draw(TICKS as u64 + 2) as usize;
                    if tick <= TICKS {
                        // With skew, most answers are alike.
                        let alike = skew > 0 && draw(u64::from(skew) * 4) != 0;
                        let answers = if alike { [10, 4, 1] } else { [draw(12) as u8, draw(6) as u8, draw(4) as u8] };
                        sheets.push((unit, tick, answers));
                    }
                }
            }
            Story { parents, people, preset, sheets }
        },
    )
}

fn tree(story: &Story) -> UnitTree {
    let key = |unit: usize| format!("u-{unit}").parse().expect("a key");
    let units: Vec<Unit> = (0..story.people.len())
        .map(|unit| Unit {
            key: key(unit),
            name: format!("U {unit}"),
            parent: unit.checked_sub(1).map(|above| key(story.parents[above])),
        })
        .collect();
    UnitTree::new(&units).expect("a tree")
}

fn roster(story: &Story) -> Option<Roster> {
    let headcounts: Vec<Headcount> = story
        .people
        .iter()
        .enumerate()
        .map(|(unit, people)| Headcount { unit: format!("u-{unit}").parse().expect("a key"), invited: *people })
        .collect();
    Roster::freeze(&tree(story), &headcounts, story.preset, &BTreeSet::new()).ok()
}

/// All batches with the instant at which each was sealed, the option groups' nodes and sheets, and what stayed unshown.
struct Told {
    batches: Vec<(usize, Batch)>,
    groups: Vec<heard_domain::batch::OptionGroup>,
    unshown: u32,
}

fn told(story: &Story, roster: &Roster, questions: &[Question]) -> Told {
    let layout = TallyLayout::new(questions);
    let nodes = roster.nodes().len();
    let mut pools = vec![Tally::empty(&layout); nodes];
    let mut options = vec![OptionPool::empty(&layout); nodes];
    let mut batches = Vec::new();
    for tick in 0..=TICKS {
        for (unit, _, answers) in story.sheets.iter().filter(|(_, when, _)| *when == tick) {
            let node = roster.position(&format!("u-{unit}")).expect("a node");
            pools[roster.nodes()[node].cell].add(&layout, &sheet(questions, *answers));
        }
        if tick < TICKS {
            for node in 0..nodes {
                if seals(story.preset, pools[node].sheets) {
                    let batch = seal(questions, &layout, story.preset, node, &mut pools[node], &mut options[node]);
                    batches.push((tick, batch));
                }
            }
        }
    }
    let closing = close(questions, &layout, story.preset, roster, pools, options);
    batches.extend(closing.batches.into_iter().map(|batch| (TICKS, batch)));
    Told { batches, groups: closing.groups, unshown: closing.unshown }
}

/// 11, 5 and 0 stand for no answer.
fn sheet(questions: &[Question], answers: [u8; 3]) -> AnswerSheet {
    let mut pairs = Vec::new();
    if answers[0] < 11 {
        pairs.push(("recommend", answers[0].to_string()));
    }
    if answers[1] < 5 {
        pairs.push(("mood", (answers[1] + 1).to_string()));
    }
    for (bit, option) in ["a", "b"].into_iter().enumerate() {
        if answers[2] & (1 << bit) != 0 {
            pairs.push(("hurdles", option.to_owned()));
        }
    }
    AnswerSheet::read(questions, pairs.iter().map(|(key, value)| (*key, value.as_str()))).expect("a sheet")
}

fn is_below(roster: &Roster, mut node: usize, above: usize) -> bool {
    loop {
        if node == above {
            return true;
        }
        match roster.nodes()[node].parent {
            Some(parent) => node = parent,
            None => return false,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

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
    fn no_stored_table_shows_a_band_that_all_but_m_chose(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        for (_, batch) in told(&story, &roster, &questions()).batches {
            for table in batch.tables {
                if let Table::Bands { counts } = table {
                    let answered: u32 = counts.iter().sum();
                    prop_assert!(answered >= story.preset.k());
                    prop_assert!(counts.iter().all(|count| count + story.preset.m() < answered));
                }
            }
        }
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

    #[test]
    fn the_board_shows_whole_figures(story in stories()) {
        let Some(roster) = roster(&story) else { return Ok(()) };
        let questions = questions();
        let told = told(&story, &roster, &questions);
        let opens = OffsetDateTime::UNIX_EPOCH;
        let schedule = Schedule::plan(opens, opens + Duration::days(7), &Pace::default(), &roster, false).expect("a plan");
        let title = serde_json::from_value(serde_json::json!({"en": "P"})).expect("a text");
        let manifest = Manifest {
            version: 1,
            pulse: "p".parse().expect("a key"),
            wave: 1,
            preset: story.preset,
            roster: roster.clone(),
            content: Content { questionnaire: Questionnaire { title, questions }, schedule, entry: Entry::Codes },
        };
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
}
