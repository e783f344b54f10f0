//! Planning a wave: what a launch would freeze.

use std::collections::BTreeSet;

use heard_domain::{
    key::Key,
    release::{Precedent, apart},
    wave::{Content, Entry, Headcount, MANIFEST_VERSION, Manifest, Pace, Preset, RosterError, Schedule},
};
use sha2::{Digest as _, Sha256};
use time::{Duration, OffsetDateTime};

use super::{Owning, Pulse, ServiceError, WaveBoard};
use crate::hex::hex;

/// What an owner wants.
#[derive(Debug, Clone)]
pub struct WavePlan {
    /// When it opens; not in the past.
    pub opens: OffsetDateTime,
    /// When it closes.
    pub closes: OffsetDateTime,
    /// The strength of the promise; not weaker than the organisation's.
    pub preset: Preset,
    /// How people get in.
    pub entry: Entry,
    /// When it counts.
    pub pace: Pace,
    /// People per unit; the leader of a unit counts in the unit above. Behind an open link nobody is invited one by one:
    /// the headcount stands in for that.
    pub headcounts: Vec<Headcount>,
    /// Further codes, for newcomers; they count at the root.
    pub spares: u32,
    /// By how many days after the close leaders say what they will do, 1 to 90.
    pub respond_within: u32,
}

impl WavePlan {
    /// Days that leaders have unless somebody says otherwise.
    pub const RESPOND_WITHIN: u32 = 14;
}

/// What a launch would freeze.
#[derive(Debug, Clone)]
pub struct DryRun {
    /// The promise.
    pub manifest: Manifest,
    /// Units that merge upwards since a wave shortly before asked nearly the same people the same.
    pub apart: BTreeSet<Key>,
}

impl DryRun {
    /// SHA-256 of the promise, hexadecimal.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`] where the promise cannot be written.
    pub fn promise(&self) -> Result<String, ServiceError> {
        let canonical = self.manifest.canonical().map_err(|error| ServiceError::Unavailable(error.to_string()))?;
        Ok(hex(&Sha256::digest(canonical.as_bytes())))
    }
}

/// Clocks of programs and servers differ a little.
const TOLERANCE: Duration = Duration::minutes(5);

impl Owning<'_> {
    /// Shows what a launch would freeze, and changes nothing. Looks at the database, not at what this process knows.
    ///
    /// # Errors
    /// What a launch would answer.
    pub async fn dry_run(&self, pulse: &Pulse, plan: &WavePlan) -> Result<DryRun, ServiceError> {
        let organisation = self
            .services
            .stored_organisation()
            .await?
            .ok_or_else(|| ServiceError::conflict("no-organisation", "create the organisation first"))?;
        let tree =
            self.services.units().await?.ok_or_else(|| ServiceError::conflict("no-units", "import the units first"))?;
        if plan.preset < organisation.preset {
            let detail = format!("the organisation's weakest preset is {}", organisation.preset.name());
            return Err(ServiceError::invalid("preset", "preset-too-weak", detail));
        }
        if plan.entry == Entry::Open && plan.spares > 0 {
            let detail = "an open link has no codes to spare: count everybody among the people of a unit";
            return Err(ServiceError::invalid("spares", "no-codes", detail));
        }
        if plan.opens < self.services.now() - TOLERANCE {
            return Err(ServiceError::invalid("opens", "in-the-past", "a wave cannot open in the past"));
        }
        if !(1..=90).contains(&plan.respond_within) {
            let detail = "leaders have 1 to 90 days";
            return Err(ServiceError::invalid("respond_within", "out-of-range", detail));
        }
        let earlier = self.services.stored_waves().await?;
        let own: Vec<_> = earlier.iter().filter(|wave| wave.pulse() == pulse.slug).collect();
        if let Some(last) = own.last()
            && plan.opens < last.closes()
        {
            let detail = format!("wave {} of this pulse is not over by then", last.number());
            return Err(ServiceError::conflict("wave-overlaps", detail));
        }
        let mut headcounts = plan.headcounts.clone();
        let root = &tree.units()[0].key;
        match headcounts.iter_mut().find(|headcount| headcount.unit == *root) {
            Some(headcount) => headcount.invited = headcount.invited.saturating_add(plan.spares),
            None => headcounts.push(Headcount { unit: root.clone(), invited: plan.spares }),
        }
        // Scheduled waves with ordinary turnover are exempt.
        let others = if in_rhythm(pulse, plan.opens, &own) { &[][..] } else { &earlier[..] };
        let precedents: Vec<_> = others.iter().map(|wave| Precedent { manifest: wave.manifest() }).collect();
        let questions = &pulse.questionnaire.questions;
        let apart = apart(&(plan.opens..plan.closes), questions, &tree, &headcounts, plan.preset, &precedents)
            .map_err(|error| {
                let (field, rule) = match &error {
                    RosterError::UnknownUnit { .. } => ("headcounts", "unknown-unit"),
                    RosterError::UnitTwice { .. } => ("headcounts", "unit-twice"),
                    RosterError::TooFew { .. } => ("headcounts", "too-few"),
                    RosterError::TooMany { .. } => ("headcounts", "too-many"),
                };
                ServiceError::invalid(field, rule, &error)
            })?;
        if let Some(before) = apart.too_like {
            return Err(ServiceError::conflict("too-like-an-earlier-wave", too_like(&others[before])));
        }
        let roster = apart.roster;
        let schedule = Schedule::plan(plan.opens, plan.closes, &plan.pace, &roster, organisation.demo)
            .map_err(|error| ServiceError::invalid(error.at(), "schedule", error))?;
        let respond_by = schedule.closes().checked_add(Duration::days(plan.respond_within.into()));
        let slug = pulse.slug.parse().map_err(|error| ServiceError::invalid("pulse", "key", error))?;
        let manifest = Manifest {
            version: MANIFEST_VERSION,
            pulse: slug,
            wave: own.last().map_or(1, |last| last.number() + 1),
            preset: plan.preset,
            roster,
            content: Content { questionnaire: pulse.questionnaire.clone(), schedule, entry: plan.entry, respond_by },
        };
        Ok(DryRun { manifest, apart: apart.merged })
    }
}

/// Whether a wave keeps its pulse's rhythm.
fn in_rhythm(pulse: &Pulse, opens: OffsetDateTime, own: &[&WaveBoard]) -> bool {
    match (pulse.cadence.days(), own.last()) {
        // A day early is still the rhythm: months and holidays. A rhythm that was set after the last wave began is none
        // yet: otherwise it could be set for the sake of the few who came or went in between.
        (Some(days), Some(last)) => {
            pulse.cadence_since <= last.opens().unix_timestamp() && opens - last.opens() >= Duration::days(days - 1)
        }
        _ => false,
    }
}

fn too_like(before: &WaveBoard) -> String {
    format!(
        "wave {} of {} asked nearly the same people the same within 28 days: the few who came or went could be told from \
         the difference; launch later, ask other questions, or keep the pulse's rhythm",
        before.number(),
        before.pulse()
    )
}
