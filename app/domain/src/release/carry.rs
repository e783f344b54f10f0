//! Rule R11: a wave outside of the pulse's rhythm that asks a nearly unchanged unit the same again could be subtracted
//! from the one before. Such a unit merges upwards.

use std::collections::{BTreeMap, BTreeSet};

use time::{Duration, OffsetDateTime};

use crate::{
    key::Key,
    survey::Question,
    wave::{Headcount, Manifest, Preset},
};

/// How far back an earlier wave matters.
const WINDOW: Duration = Duration::days(28);

/// An earlier wave of the organisation.
#[derive(Debug, Clone, Copy)]
pub struct Precedent<'a> {
    /// What it promised.
    pub manifest: &'a Manifest,
}

/// The units that must merge upwards in a wave that opens at `opens`: those of which 1 to *k* − 1 people came or went
/// since a wave of the last 28 days that asked one of the same questions. Scheduled waves of the pulse's rhythm are
/// exempt; ask only for others.
#[must_use]
pub fn apart(
    opens: OffsetDateTime,
    questions: &[Question],
    headcounts: &[Headcount],
    preset: Preset,
    precedents: &[Precedent<'_>],
) -> BTreeSet<Key> {
    let asked: BTreeSet<&Key> = questions.iter().map(|question| &question.key).collect();
    let now: BTreeMap<&Key, u32> = headcounts.iter().map(|headcount| (&headcount.unit, headcount.invited)).collect();
    let mut apart = BTreeSet::new();
    for Precedent { manifest } in precedents {
        let schedule = &manifest.content.schedule;
        let recent = schedule.closes() + WINDOW > opens;
        let repeats = manifest.content.questionnaire.questions.iter().any(|question| asked.contains(&question.key));
        if !recent || !repeats {
            continue;
        }
        let k = preset.k().max(manifest.preset.k());
        for node in manifest.roster.nodes() {
            let changed = now.get(&node.key).copied().unwrap_or(0).abs_diff(node.own);
            if (1..k).contains(&changed) {
                apart.insert(node.key.clone());
            }
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        survey::{Question, Questionnaire},
        unit::{Unit, UnitTree},
        wave::{Content, Entry, Pace, Roster, Schedule},
    };

    fn key(text: &str) -> Key {
        text.parse().expect("a key")
    }

    fn question(name: &str) -> Question {
        serde_json::from_value(serde_json::json!({"key": name, "kind": "yes-no", "text": {"en": "?"}}))
            .expect("a question")
    }

    fn headcounts(people: &[(&str, u32)]) -> Vec<Headcount> {
        people.iter().map(|(unit, invited)| Headcount { unit: key(unit), invited: *invited }).collect()
    }

    /// A wave of three teams that closed on day 7.
    fn earlier() -> Manifest {
        let unit =
            |name: &str, parent: Option<&str>| Unit { key: key(name), name: name.into(), parent: parent.map(key) };
        let units = [unit("all", None), unit("a", Some("all")), unit("b", Some("all")), unit("c", Some("all"))];
        let tree = UnitTree::new(&units).expect("a tree");
        let people = headcounts(&[("a", 20), ("b", 20), ("c", 20)]);
        let roster = Roster::freeze(&tree, &people, Preset::Standard, &BTreeSet::new()).expect("a roster");
        let opens = OffsetDateTime::UNIX_EPOCH;
        let schedule =
            Schedule::plan(opens, opens + Duration::days(7), &Pace::default(), &roster, false).expect("a plan");
        let title = serde_json::from_value(serde_json::json!({"en": "P"})).expect("a text");
        let questionnaire = Questionnaire { title, questions: vec![question("tools")] };
        Manifest {
            version: 1,
            pulse: key("p"),
            wave: 1,
            preset: Preset::Standard,
            roster,
            content: Content { questionnaire, schedule, entry: Entry::Codes },
        }
    }

    fn merged(day: i64, asked: &str, people: &[(&str, u32)]) -> Vec<String> {
        let manifest = earlier();
        let opens = OffsetDateTime::UNIX_EPOCH + Duration::days(day);
        let precedents = [Precedent { manifest: &manifest }];
        let merged = apart(opens, &[question(asked)], &headcounts(people), Preset::Standard, &precedents);
        merged.into_iter().map(String::from).collect()
    }

    #[test]
    fn a_unit_that_a_few_people_left_or_joined_merges_upwards() {
        assert_eq!(merged(8, "tools", &[("a", 19), ("b", 24), ("c", 20)]), ["a", "b"]);
    }

    #[test]
    fn nothing_merges_where_nobody_or_enough_people_changed() {
        assert!(merged(8, "tools", &[("a", 20), ("b", 25), ("c", 15)]).is_empty());
    }

    #[test]
    fn another_question_or_four_weeks_later_is_another_matter() {
        assert!(merged(8, "training", &[("a", 19), ("b", 20), ("c", 20)]).is_empty());
        assert!(merged(35, "tools", &[("a", 19), ("b", 20), ("c", 20)]).is_empty());
    }
}
