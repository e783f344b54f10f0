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
