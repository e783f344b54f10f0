//! Random trees, and what people in them answer when.

use std::collections::BTreeSet;

use heard_domain::{
    batch::{Batch, OptionGroup},
    release::{OptionPool, close, seal, seals},
    sheet::AnswerSheet,
    survey::{Question, Questionnaire},
    tally::{Tally, TallyLayout},
    unit::{Unit, UnitTree},
    wave::{Content, Entry, Headcount, Manifest, Pace, Preset, Roster, Schedule},
};
use proptest::{prelude::*, test_runner::RngSeed};
use time::{Duration, OffsetDateTime};

/// Every run tries the same.
pub(crate) fn config() -> ProptestConfig {
    ProptestConfig { cases: 256, rng_seed: RngSeed::Fixed(9), failure_persistence: None, ..ProptestConfig::default() }
}

pub(crate) const TICKS: usize = 4;

/// A tree, people per unit, and what each person does: the tick at which they answer, if at all, and their answers.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    pub(crate) parents: Vec<usize>,
    pub(crate) people: Vec<u32>,
    pub(crate) preset: Preset,
    pub(crate) sheets: Vec<(usize, usize, [u8; 3])>,
}

pub(crate) fn questions() -> Vec<Question> {
    let text = |value: &str| serde_json::json!({"en": value});
    let option = |key: &str| serde_json::json!({"key": key, "text": text(key)});
    serde_json::from_value(serde_json::json!([
        {"key": "recommend", "kind": "zero-to-ten", "text": text("?"), "low": text("l"), "high": text("h")},
        {"key": "mood", "kind": "one-to-five", "text": text("?"), "low": text("l"), "high": text("h")},
        {"key": "hurdles", "kind": "multiple-choice", "text": text("?"), "options": [option("a"), option("b")]},
    ]))
    .expect("questions")
}

pub(crate) fn stories() -> impl Strategy<Value = Story> {
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

pub(crate) fn tree(story: &Story) -> UnitTree {
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

pub(crate) fn roster(story: &Story) -> Option<Roster> {
    let headcounts: Vec<Headcount> = story
        .people
        .iter()
        .enumerate()
        .map(|(unit, people)| Headcount { unit: format!("u-{unit}").parse().expect("a key"), invited: *people })
        .collect();
    Roster::freeze(&tree(story), &headcounts, story.preset, &BTreeSet::new()).ok()
}

/// All batches with the instant at which each was sealed, the option groups' nodes and sheets, and what stayed unshown.
pub(crate) struct Told {
    pub(crate) batches: Vec<(usize, Batch)>,
    pub(crate) groups: Vec<OptionGroup>,
    pub(crate) unshown: u32,
}

pub(crate) fn told(story: &Story, roster: &Roster, questions: &[Question]) -> Told {
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
pub(crate) fn sheet(questions: &[Question], answers: [u8; 3]) -> AnswerSheet {
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

pub(crate) fn is_below(roster: &Roster, mut node: usize, above: usize) -> bool {
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

/// The wave of a story, one week long.
pub(crate) fn manifest(story: &Story, roster: &Roster) -> Manifest {
    let opens = OffsetDateTime::UNIX_EPOCH;
    let schedule = Schedule::plan(opens, opens + Duration::days(7), &Pace::default(), roster, false).expect("a plan");
    let title = serde_json::from_value(serde_json::json!({"en": "P"})).expect("a text");
    Manifest {
        version: 1,
        pulse: "p".parse().expect("a key"),
        wave: 1,
        preset: story.preset,
        roster: roster.clone(),
        content: Content {
            questionnaire: Questionnaire { title, questions: questions() },
            schedule,
            entry: Entry::Codes,
            respond_by: None,
        },
    }
}
