//! Rule R11: a wave outside of the pulse's rhythm that asks nearly the same people the same again could be subtracted from
//! the one before. Units of which that is true merge upwards.

use std::collections::BTreeSet;

use time::{Duration, OffsetDateTime};

use crate::{
    key::Key,
    survey::Question,
    unit::UnitTree,
    wave::{Headcount, Manifest, Node, Preset, Roster, RosterError},
};

/// How far back an earlier wave matters.
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

/// Freezes the tree of a wave that opens at `opens`, and merges upwards every unit of which 1 to *k* − 1 people came or
/// went since a wave of the last 28 days that asked one of the same questions. A unit is the people counted in it, and
/// also the people counted in it and below: both are shown. Merging changes the units above, which are looked at again.
/// Scheduled waves of the pulse's rhythm are exempt; ask only for others.
///
/// A unit that there was not before is compared with every one that is gone, and a question is the same if its words
/// are: a new name makes nobody new.
///
/// # Errors
/// [`RosterError`].
pub fn apart(
    opens: OffsetDateTime,
    questions: &[Question],
    tree: &UnitTree,
    headcounts: &[Headcount],
    preset: Preset,
    precedents: &[Precedent<'_>],
) -> Result<Apart, RosterError> {
    let near = |(_, precedent): &(usize, &Precedent<'_>)| {
        let content = &precedent.manifest.content;
        let repeats = |asked: &Question| content.questionnaire.questions.iter().any(|before| same(asked, before));
        opens - content.schedule.closes() < WINDOW && questions.iter().any(repeats)
    };
    let near: Vec<_> = precedents.iter().enumerate().filter(near).collect();
    let mut merged = BTreeSet::new();
    loop {
        let roster = Roster::freeze(tree, headcounts, preset, &merged)?;
        let mut more = BTreeSet::new();
        let mut too_like = None;
        for (number, Precedent { manifest }) in &near {
            let k = preset.k().max(manifest.preset.k());
            for node in roster.nodes() {
                if !counterparts(node, &roster, &manifest.roster).any(|before| nearly(k, node, before)) {
                    continue;
                }
                if node.parent.is_none() {
                    too_like = Some(*number);
                } else if !merged.contains(&node.key) {
                    more.insert(node.key.clone());
                }
            }
        }
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

/// What a unit was in an earlier wave: itself, or any unit that is gone.
fn counterparts<'a>(node: &'a Node, now: &'a Roster, before: &'a Roster) -> impl Iterator<Item = &'a Node> {
    let root = node.parent.is_none();
    let known = !root && before.position(node.key.as_str()).is_some();
    before.nodes().iter().filter(move |old| match (root, known) {
        (true, _) => old.parent.is_none(),
        (false, true) => old.key == node.key,
        (false, false) => old.parent.is_some() && now.position(old.key.as_str()).is_none(),
    })
}

/// Whether 1 to *k* − 1 people make the difference between a unit and what it was. What nobody is counted in is not shown.
fn nearly(k: u32, node: &Node, before: &Node) -> bool {
    let nearly = |now: u32, before: u32| now > 0 && before > 0 && (1..k).contains(&now.abs_diff(before));
    nearly(node.invited, before.invited) || nearly(node.reach, before.reach)
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
    const BEFORE: [(&str, u32); 5] = [("a", 20), ("b", 20), ("c", 20), ("d", 20), ("e", 3)];

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
        units.extend(people.iter().map(|(unit, _)| match *unit {
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
        let precedents = [Precedent { manifest: &manifest }];
        let asked = std::slice::from_ref(asked);
        apart(opens, asked, &tree(people), &headcounts(people), Preset::Standard, &precedents).expect("a roster")
    }

    fn merged(people: &[(&str, u32)]) -> Vec<String> {
        let found = found(8, &question("tools", "Good tools?"), people);
        found.merged.into_iter().map(String::from).collect()
    }

    #[test]
    fn a_unit_that_a_few_people_left_or_joined_merges_upwards() {
        // One left and another one joined: the site's sum is over as many people as it was.
        assert_eq!(merged(&[("a", 19), ("b", 21), ("c", 20), ("d", 20), ("e", 3)]), ["a", "b"]);
    }

    #[test]
    fn the_units_above_it_are_looked_at_again() {
        // The site's sum is over two more people than it was, whatever its teams do.
        assert_eq!(merged(&[("a", 19), ("b", 23), ("c", 20), ("d", 30), ("e", 3)]), ["a", "b", "site"]);
    }

    #[test]
    fn people_of_merged_units_count_where_they_merge() {
        // The team itself has 20 people as before; counted with it were 3 others, now 2 or none.
        assert_eq!(merged(&[("a", 20), ("b", 20), ("c", 20), ("d", 20), ("e", 2)]), ["d"]);
        assert_eq!(merged(&[("a", 20), ("b", 20), ("c", 20), ("d", 20)]), ["d"]);
    }

    #[test]
    fn a_new_name_makes_no_new_unit() {
        assert_eq!(merged(&[("z", 19), ("b", 20), ("c", 30), ("d", 20), ("e", 3)]), ["z"]);
        assert!(merged(&[("z", 20), ("b", 20), ("c", 20), ("d", 20), ("e", 3)]).is_empty());
    }

    #[test]
    fn nothing_merges_where_nobody_or_enough_people_changed() {
        assert!(merged(&BEFORE).is_empty());
        assert!(merged(&[("a", 20), ("b", 25), ("c", 15), ("d", 20), ("e", 3)]).is_empty());
    }

    #[test]
    fn an_organisation_of_nearly_the_same_people_is_told() {
        let too_like = |a| {
            let people = [("a", a), ("b", 20), ("c", 20), ("d", 20), ("e", 3)];
            found(8, &question("tools", "Good tools?"), &people).too_like
        };
        assert_eq!((too_like(20), too_like(19), too_like(10)), (None, Some(0), None));
    }

    #[test]
    fn another_question_or_four_weeks_later_is_another_matter() {
        let people = [("a", 19), ("b", 21), ("c", 20), ("d", 20), ("e", 3)];
        let merged = |day, key, text| found(day, &question(key, text), &people).merged.len();
        assert_eq!(merged(8, "training", "Good training?"), 0);
        assert_eq!(merged(8, "instruments", "Good tools?"), 2, "a new key makes no new question");
        assert_eq!(merged(8, "tools", "Better tools?"), 2);
        assert_eq!(merged(35, "tools", "Good tools?"), 0);
    }
}
