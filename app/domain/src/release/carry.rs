//! Rule R11: a wave outside of the pulse's rhythm that asks nearly the same people the same again could be subtracted from
//! the one before. Units of which that is true merge upwards.

use std::{collections::BTreeSet, ops::Range};

use time::{Duration, OffsetDateTime};

use crate::{
    key::Key,
    survey::Question,
    unit::UnitTree,
    wave::{Headcount, Manifest, Node, Preset, Roster, RosterError},
};

/// How far from this wave another one matters.
const WINDOW: Duration = Duration::days(28);

/// An earlier wave of the organisation.
#[derive(Debug, Clone, Copy)]
pub struct Precedent<'a> {
    /// What it promised.
    pub manifest: &'a Manifest,
}

/// A frozen tree of which no unit is nearly the same people as in an earlier wave.
#[derive(Debug, Clone)]
pub struct Apart {
    /// The frozen tree.
    pub roster: Roster,
    /// Units that merged upwards because of an earlier wave, whatever their size.
    pub merged: BTreeSet<Key>,
    /// Position, among the precedents, of the wave that asked nearly the same people as this one does in all: there is
    /// nothing above into which the organisation itself could merge.
    pub too_like: Option<usize>,
}

/// Freezes the tree of a wave that is open in that time, and merges upwards every unit of which 1 to *k* − 1 people came
/// or went since a wave of at most 28 days before (or after) that asks one of the same questions. Merging mixes its people
/// with those of the unit above, which is looked at again. Scheduled waves of the pulse's rhythm are exempt; ask only for
/// others.
///
/// A unit has two sums: of the people counted in it, and of these with all below it. Both can be told from a board. What
/// is not as large as before is compared with everything that is not, and a question is the same if its words are: a new
/// name makes nobody new.
///
/// # Errors
/// [`RosterError`].
pub fn apart(
    open: &Range<OffsetDateTime>,
    questions: &[Question],
    tree: &UnitTree,
    headcounts: &[Headcount],
    preset: Preset,
    precedents: &[Precedent<'_>],
) -> Result<Apart, RosterError> {
    let near = |(_, precedent): &(usize, &Precedent<'_>)| {
        let content = &precedent.manifest.content;
        let repeats = |asked: &Question| content.questionnaire.questions.iter().any(|before| same(asked, before));
        let schedule = &content.schedule;
        let apart = open.start - schedule.closes() >= WINDOW || schedule.opens - open.end >= WINDOW;
        !apart && questions.iter().any(repeats)
    };
    let near: Vec<_> = precedents.iter().enumerate().filter(near).collect();
    let mut merged = BTreeSet::new();
    loop {
        let roster = Roster::freeze(tree, headcounts, preset, &merged)?;
        let mut more = BTreeSet::new();
        let mut too_like = None;
        for (number, Precedent { manifest }) in &near {
            let k = preset.k().max(manifest.preset.k());
            for position in nearly_the_same(k, &roster, &manifest.roster) {
                if position == 0 {
                    too_like = Some(*number);
                } else if merged.contains(&roster.nodes()[position].key) {
                    // Its own people are counted above: what is still shown of it are the units below.
                    more.extend(below(&roster, position).map(|below| roster.nodes()[below].key.clone()));
                } else {
                    more.insert(roster.nodes()[position].key.clone());
                }
            }
        }
        more.retain(|key| !merged.contains(key));
        if more.is_empty() {
            return Ok(Apart { roster, merged, too_like });
        }
        merged.extend(more);
    }
}

/// Whether two questions ask the same.
fn same(asked: &Question, before: &Question) -> bool {
    asked.key == before.key || asked.kind == before.kind && asked.text == before.text
}

/// What a board tells of a unit: whose sum, whether with the units below, and over how many people.
type Sum<'a> = (&'a Key, bool, u32);

/// The sums over anybody, with the position of the unit; those of the units above come first.
fn sums(roster: &Roster) -> impl Iterator<Item = (usize, Sum<'_>)> {
    let both = |(position, node): (usize, _)| {
        let node: &Node = node;
        [(position, (&node.key, false, node.invited)), (position, (&node.key, true, node.reach))]
    };
    roster.nodes().iter().enumerate().flat_map(both).filter(|(_, (.., people))| *people > 0)
}

/// Positions of the units with a sum that 1 to *k* − 1 people make different from what it was, or may have been.
fn nearly_the_same(k: u32, now: &Roster, before: &Roster) -> BTreeSet<usize> {
    let known: BTreeSet<Sum<'_>> = sums(now).map(|(_, sum)| sum).collect();
    let changed: Vec<Sum<'_>> = sums(before).map(|(_, sum)| sum).filter(|sum| !known.contains(sum)).collect();
    let before: BTreeSet<Sum<'_>> = sums(before).map(|(_, sum)| sum).collect();
    let nearly = |(.., people): Sum<'_>| changed.iter().any(|(.., old)| (1..k).contains(&people.abs_diff(*old)));
    sums(now).filter(|(_, sum)| !before.contains(sum) && nearly(*sum)).map(|(position, _)| position).collect()
}

/// Positions of all units below one.
fn below(roster: &Roster, position: usize) -> impl Iterator<Item = usize> + '_ {
    (position + 1..roster.nodes().len()).filter(move |below| roster.path(*below).contains(&position))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        survey::Questionnaire,
        unit::Unit,
        wave::{Content, Entry, Pace, Schedule},
    };

    /// A site of three teams, and a team that has another one below it.
    const BEFORE: [(&str, u32); 5] = [("a", 20), ("b", 20), ("c", 20), ("d", 70), ("e", 3)];

    fn key(text: &str) -> Key {
        text.parse().expect("a key")
    }

    fn question(name: &str, text: &str) -> Question {
        serde_json::from_value(serde_json::json!({"key": name, "kind": "yes-no", "text": {"en": text}}))
            .expect("a question")
    }

    fn headcounts(people: &[(&str, u32)]) -> Vec<Headcount> {
        people.iter().map(|(unit, invited)| Headcount { unit: key(unit), invited: *invited }).collect()
    }

    fn tree(people: &[(&str, u32)]) -> UnitTree {
        let mut units = vec![("all", None), ("site", Some("all"))];
        let named = people.iter().filter(|(unit, _)| *unit != "all");
        units.extend(named.map(|(unit, _)| match *unit {
            "d" => ("d", Some("all")),
            "e" => ("e", Some("d")),
            other => (other, Some("site")),
        }));
        let unit =
            |(name, parent): (&str, Option<&str>)| Unit { key: key(name), name: name.into(), parent: parent.map(key) };
        UnitTree::new(&units.into_iter().map(unit).collect::<Vec<_>>()).expect("a tree")
    }

    /// A wave that closed on day 7.
    fn earlier() -> Manifest {
        let roster = Roster::freeze(&tree(&BEFORE), &headcounts(&BEFORE), Preset::Standard, &BTreeSet::new());
        let (roster, opens) = (roster.expect("a roster"), OffsetDateTime::UNIX_EPOCH);
        let schedule =
            Schedule::plan(opens, opens + Duration::days(7), &Pace::default(), &roster, false).expect("a plan");
        let title = serde_json::from_value(serde_json::json!({"en": "P"})).expect("a text");
        let questionnaire = Questionnaire { title, questions: vec![question("tools", "Good tools?")] };
        Manifest {
            version: 1,
            pulse: key("p"),
            wave: 1,
            preset: Preset::Standard,
            roster,
            content: Content { questionnaire, schedule, entry: Entry::Codes, respond_by: None },
        }
    }

    fn found(day: i64, asked: &Question, people: &[(&str, u32)]) -> Apart {
        let manifest = earlier();
        let opens = OffsetDateTime::UNIX_EPOCH + Duration::days(day);
        let open = opens..opens + Duration::days(7);
        let precedents = [Precedent { manifest: &manifest }];
        let asked = std::slice::from_ref(asked);
        apart(&open, asked, &tree(people), &headcounts(people), Preset::Standard, &precedents).expect("a roster")
    }

    /// What merges a day after the earlier wave, and whether it may be launched.
    fn merged(people: &[(&'static str, u32)]) -> (Vec<&'static str>, bool) {
        let found = found(8, &question("tools", "Good tools?"), people);
        let named = ["a", "all", "b", "c", "d", "e", "site", "z"];
        (named.into_iter().filter(|name| found.merged.contains(&key(name))).collect(), found.too_like.is_none())
    }

    #[test]
    fn units_that_a_few_people_left_or_joined_merge_upwards_and_mix() {
        // One left and another one joined: the site's sum is over as many people as it was.
        assert_eq!(merged(&[("a", 19), ("b", 21), ("c", 20), ("d", 70), ("e", 3)]), (vec!["a", "b"], true));
    }

    #[test]
    fn the_units_above_them_are_looked_at_again() {
        // The site's sum is over two more people than it was, whatever its teams do.
        let found = merged(&[("a", 19), ("b", 23), ("c", 20), ("d", 80), ("e", 3)]);
        assert_eq!(found, (vec!["a", "b", "site"], true));
    }

    #[test]
    fn where_there_is_nobody_to_mix_with_that_is_said() {
        // One team alone is still the same people, wherever it is counted.
        assert_eq!(merged(&[("a", 19), ("b", 20), ("c", 30), ("d", 70), ("e", 3)]), (vec!["a", "site"], false));
        // Ten moved from b to a, where two joined: no team is nearly what it was, but the site is.
        let found = merged(&[("a", 32), ("b", 10), ("c", 20), ("d", 80), ("e", 3)]);
        assert_eq!(found, (vec!["a", "b", "c", "site"], false));
    }

    #[test]
    fn people_of_merged_units_count_where_they_merge() {
        // The team itself has 70 people as before; counted with it were 3 others, now 2 or none.
        assert_eq!(merged(&[("a", 50), ("b", 20), ("c", 20), ("d", 70), ("e", 2)]), (vec!["d"], false));
        assert_eq!(merged(&[("a", 50), ("b", 20), ("c", 20), ("d", 70)]), (vec!["d"], false));
    }

    #[test]
    fn a_new_name_makes_no_new_unit() {
        let like_a = (vec!["site", "z"], false);
        assert_eq!(merged(&[("z", 19), ("b", 20), ("c", 30), ("d", 70), ("e", 3)]), like_a);
        // Nor do an empty unit of the old name, or other people under it.
        assert_eq!(merged(&[("a", 0), ("z", 19), ("b", 20), ("c", 30), ("d", 70), ("e", 3)]), like_a);
        assert_eq!(merged(&[("a", 40), ("z", 19), ("b", 20), ("c", 20), ("d", 70), ("e", 3)]), like_a);
        assert_eq!(merged(&[("z", 20), ("b", 20), ("c", 20), ("d", 70), ("e", 3)]), (vec![], true));
    }

    #[test]
    fn nothing_merges_where_nobody_or_enough_people_changed() {
        assert_eq!(merged(&BEFORE), (vec![], true));
        assert_eq!(merged(&[("a", 20), ("b", 25), ("c", 15), ("d", 70), ("e", 3)]), (vec![], true));
        assert_eq!(merged(&[("a", 10), ("b", 20), ("c", 20), ("d", 70), ("e", 3)]), (vec![], true));
    }

    #[test]
    fn an_organisation_of_nearly_the_same_people_is_told() {
        assert!(!merged(&[("a", 20), ("b", 20), ("c", 20), ("d", 70), ("e", 3), ("all", 3)]).1);
    }

    #[test]
    fn another_question_or_four_weeks_between_are_another_matter() {
        let people = [("a", 19), ("b", 21), ("c", 20), ("d", 70), ("e", 3)];
        let merged = |day, key, text| found(day, &question(key, text), &people).merged.len();
        assert_eq!(merged(8, "training", "Good training?"), 0);
        assert_eq!(merged(8, "instruments", "Good tools?"), 2, "a new key makes no new question");
        assert_eq!(merged(8, "tools", "Better tools?"), 2);
        assert_eq!((merged(35, "tools", "Good tools?"), merged(34, "tools", "Good tools?")), (0, 2));
        assert_eq!((merged(-35, "tools", "Good tools?"), merged(-34, "tools", "Good tools?")), (0, 2));
    }
}
