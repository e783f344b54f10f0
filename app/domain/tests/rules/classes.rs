//! R7: what of a batch is stored, and that truths of one class are stored alike.

use heard_domain::{
    batch::{Pair, Table},
    release::{sanitise, sanitise_pair},
    survey::Question,
    tally::{Tally, TallyLayout},
    wave::Preset,
};
use proptest::prelude::*;

use crate::stories::{config, questions, roster, stories, told};

fn kinds() -> Vec<Question> {
    let text = |value: &str| serde_json::json!({"en": value});
    let options: Vec<_> = ["a", "b", "c", "d"].map(|key| serde_json::json!({"key": key, "text": text(key)})).to_vec();
    serde_json::from_value(serde_json::json!([
        {"key": "recommend", "kind": "zero-to-ten", "text": text("?"), "low": text("l"), "high": text("h")},
        {"key": "mood", "kind": "one-to-five", "text": text("?"), "low": text("l"), "high": text("h")},
        {"key": "ready", "kind": "yes-no", "text": text("?")},
        {"key": "help", "kind": "single-choice", "text": text("?"), "options": options},
    ]))
    .expect("questions")
}

/// R7's bands, written out: the options of each band of each of the kinds.
fn bands(kind: usize) -> Vec<Vec<usize>> {
    match kind {
        0 => vec![(0..=6).collect(), vec![7, 8], vec![9, 10]],
        1 => vec![vec![0, 1], vec![2], vec![3, 4]],
        2 => vec![vec![0], vec![1]],
        _ => vec![vec![0], vec![1], vec![2], vec![3]],
    }
}

/// What is stored of these answers to one question, each the position of an option; `blank` more gave none.
fn stored(preset: Preset, kind: usize, answers: &[usize], blank: u32) -> Table {
    let question = kinds().remove(kind);
    let mut counters = vec![0; 1 + question.option_count()];
    counters[0] = answers.len() as u32;
    answers.iter().for_each(|option| counters[1 + option] += 1);
    let questions = [question];
    let layout = TallyLayout::new(&questions);
    let pool = Tally::from_parts(&layout, answers.len() as u32 + blank, counters).expect("a pool");
    sanitise(&questions, &layout, preset, 0, &pool).tables.remove(0)
}

fn presets() -> impl Strategy<Value = Preset> {
    prop::sample::select(Preset::ALL.to_vec())
}

/// Answers of which all but some are in one band.
fn nearly_alike(kind: usize, band: usize, draws: &[u8], dissenters: usize) -> Vec<usize> {
    let bands = bands(kind);
    let within = |band: usize, draw: u8| bands[band][usize::from(draw) % bands[band].len()];
    let others: Vec<usize> = (0..bands.len()).filter(|other| *other != band).collect();
    let answer = |(person, draw): (usize, &u8)| {
        let band = if person < dissenters { others[usize::from(*draw / 16) % others.len()] } else { band };
        within(band, *draw)
    };
    draws.iter().enumerate().map(answer).collect()
}

proptest! {
    #![proptest_config(config())]

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

    #[test]
    fn truths_of_one_class_are_stored_alike(
        preset in presets(),
        kind in 0..4_usize,
        band in 0..4_usize,
        (one, other) in (10..40_usize).prop_flat_map(|people| {
            let draws = || prop::collection::vec(any::<u8>(), people);
            (draws(), draws())
        }),
        (few, more) in (0..4_usize, 0..4_usize),
    ) {
        let band = band % bands(kind).len();
        let least = |dissenters: usize| dissenters.min(preset.m() as usize);
        let one = stored(preset, kind, &nearly_alike(kind, band, &one, least(few)), 3);
        let answered = other.len() as u32;
        let other = stored(preset, kind, &nearly_alike(kind, band, &other, least(more)), 0);
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(one, Table::Class { answered, band });
    }

    #[test]
    fn what_is_stored_is_too_few_a_class_or_the_true_bands(
        preset in presets(),
        kind in 0..4_usize,
        answers in prop::collection::vec(any::<u8>(), 0..40),
        likely in any::<u8>(),
    ) {
        let options = kinds()[kind].option_count();
        // Half of the answers are the same.
        let option = |draw: &u8| usize::from(if draw.is_multiple_of(2) { likely } else { draw / 2 }) % options;
        let answers: Vec<usize> = answers.iter().map(option).collect();
        let answered = answers.len() as u32;
        let count = |band: &Vec<usize>| answers.iter().filter(|option| band.contains(option)).count() as u32;
        let truth: Vec<u32> = bands(kind).iter().map(count).collect();
        let full = truth.iter().position(|count| answered - count <= preset.m());
        let expected = match full {
            _ if answered < preset.k() => Table::TooFew,
            Some(band) => Table::Class { answered, band },
            None => Table::Bands { counts: truth },
        };
        prop_assert_eq!(stored(preset, kind, &answers, 2), expected);
    }

    #[test]
    fn an_option_that_nearly_all_or_nearly_none_chose_is_stored_as_that(
        preset in presets(),
        answered in 30..400_u32,
        chosen in any::<prop::sample::Index>(),
    ) {
        let chosen = chosen.index(answered as usize + 1) as u32;
        let expected = if chosen <= preset.m() {
            Pair::NearlyNone
        } else if answered - chosen <= preset.m() {
            Pair::NearlyAll
        } else {
            Pair::Chosen(chosen)
        };
        prop_assert_eq!(sanitise_pair(preset, answered, chosen), expected);
    }
}
