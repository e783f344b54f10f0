//! Waves.

pub(super) mod close;
pub(super) mod dry_run;
pub(super) mod get;
pub(super) mod launch;
pub(super) mod list;

use heard_domain::{
    key::Key,
    wave::{Entry, Headcount, Pace, Phase},
};
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use time::{OffsetDateTime, UtcOffset};
use utoipa::ToSchema;

use super::organisation::PresetName;
use crate::service::{WaveBoard, WavePlan};

/// When a wave counts, `{"steps": 8}` or `{"at": [moments]}`: `steps` equal steps from opening to close, or `at` the moments given.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(try_from = "PaceFields")]
#[schema(as = Pace, rename_all = "kebab-case")]
pub(super) enum PaceBody {
    /// So many equal steps.
    Steps(u32),
    /// At these moments; the close counts in any case.
    At(Vec<Moment>),
}

/// A [`PaceBody`] as it is sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PaceFields {
    steps: Option<u32>,
    at: Option<Vec<Moment>>,
}

impl TryFrom<PaceFields> for PaceBody {
    type Error = &'static str;

    fn try_from(fields: PaceFields) -> Result<Self, Self::Error> {
        match (fields.steps, fields.at) {
            (Some(steps), None) => Ok(Self::Steps(steps)),
            (None, Some(moments)) => Ok(Self::At(moments)),
            _ => Err("give either steps or at"),
        }
    }
}

/// A moment, RFC 3339.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = String, format = DateTime, example = "2027-01-11T06:00:00Z")]
pub(super) struct Moment(#[serde(with = "time::serde::rfc3339")] pub(super) OffsetDateTime);

impl<'de> Deserialize<'de> for Moment {
    /// In UTC, so that sums of moments from different offsets cannot leave the calendar.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let moment = time::serde::rfc3339::deserialize(deserializer)?;
        moment.checked_to_offset(UtcOffset::UTC).map(Self).ok_or_else(|| D::Error::custom("this is no moment in UTC"))
    }
}

/// People of one unit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Headcount)]
pub(super) struct HeadcountBody {
    /// Key of the unit.
    #[schema(value_type = String, example = "cranes")]
    unit: Key,
    /// People of this very unit; its leader counts in the unit above.
    #[schema(example = 14)]
    invited: u32,
}

/// How people get in.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = Entry)]
pub(super) enum EntryName {
    /// One code, one sheet.
    #[default]
    Codes,
    /// Anybody with the link, as often as they like: labelled everywhere as not verified. There are no codes; headcounts
    /// stand in for invited people, and at most four sheets are counted for each.
    Open,
}

impl From<EntryName> for Entry {
    fn from(name: EntryName) -> Self {
        match name {
            EntryName::Codes => Self::Codes,
            EntryName::Open => Self::Open,
        }
    }
}

impl From<Entry> for EntryName {
    fn from(entry: Entry) -> Self {
        match entry {
            Entry::Codes => Self::Codes,
            Entry::Open => Self::Open,
        }
    }
}

/// A wave to be planned or launched.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "opens": "2027-01-11T06:00:00Z", "closes": "2027-01-18T18:00:00Z", "preset": "standard", "pace": {"steps": 8},
    "headcounts": [
        {"unit": "cranes", "invited": 14}, {"unit": "gates", "invited": 12}, {"unit": "harbour", "invited": 4}
    ],
    "spares": 2
}))]
pub(super) struct Plan {
    /// When it opens; not in the past.
    opens: Moment,
    /// When it closes; at most 92 days later.
    closes: Moment,
    /// The strength of the promise; not weaker than the organisation's.
    preset: PresetName,
    /// How people get in; the same for the whole wave.
    #[serde(default)]
    entry: EntryName,
    /// When it counts; 8 equal steps if missing. Counts lie an hour apart at least.
    pace: Option<PaceBody>,
    /// People per unit.
    headcounts: Vec<HeadcountBody>,
    /// Further codes, for newcomers; they count in the whole organisation. None behind an open link.
    #[serde(default)]
    spares: u32,
    /// By how many days after the close leaders say what they will do: 1 to 90. People are told when they have answered.
    #[serde(default = "respond_within")]
    #[schema(default = 14)]
    respond_within: u32,
}

const fn respond_within() -> u32 {
    WavePlan::RESPOND_WITHIN
}

impl From<Plan> for WavePlan {
    fn from(plan: Plan) -> Self {
        Self {
            opens: plan.opens.0,
            closes: plan.closes.0,
            preset: plan.preset.into(),
            entry: plan.entry.into(),
            pace: match plan.pace {
                None => Pace::default(),
                Some(PaceBody::Steps(steps)) => Pace::Steps(steps),
                Some(PaceBody::At(moments)) => Pace::At(moments.into_iter().map(|moment| moment.0).collect()),
            },
            headcounts: plan
                .headcounts
                .into_iter()
                .map(|headcount| Headcount { unit: headcount.unit, invited: headcount.invited })
                .collect(),
            spares: plan.spares,
            respond_within: plan.respond_within,
        }
    }
}

/// Where a wave stands.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = Phase)]
pub(super) enum PhaseName {
    /// Frozen, and not open yet.
    Scheduled,
    /// Takes sheets.
    Open,
    /// Takes no sheets any more; what was counted stays.
    Interrupted,
    /// Over.
    Closed,
}

impl From<Phase> for PhaseName {
    fn from(phase: Phase) -> Self {
        match phase {
            Phase::Scheduled => Self::Scheduled,
            Phase::Open => Self::Open,
            Phase::Interrupted => Self::Interrupted,
            Phase::Closed => Self::Closed,
        }
    }
}

/// A launched wave.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Wave {
    /// The pulse's slug.
    pulse: String,
    /// Number in the pulse, from 1.
    number: u32,
    /// Where it stands.
    phase: PhaseName,
    /// How people get in.
    entry: EntryName,
    /// When it opens.
    opens: Moment,
    /// When it closes, earlier than planned where that was announced.
    closes: Moment,
    /// Whether it closes earlier than planned.
    closes_early: bool,
    /// By when leaders say what they will do; null in waves of before there was such a promise.
    respond_by: Option<Moment>,
    /// When it counts; the last one is the planned close.
    ticks: Vec<Moment>,
    /// How many counts have been made.
    ticks_done: u32,
    /// Everybody who is invited; behind an open link, the headcount.
    invited: u32,
    /// The strength of the promise.
    preset: PresetName,
    /// SHA-256 of the frozen promise, hexadecimal.
    promise: String,
}

impl Wave {
    pub(super) fn of(board: &WaveBoard, now: OffsetDateTime) -> Self {
        let manifest = board.manifest();
        Self {
            pulse: board.pulse().to_owned(),
            number: board.number(),
            phase: board.phase(now).into(),
            entry: manifest.content.entry.into(),
            opens: Moment(board.opens()),
            closes: Moment(board.closes()),
            closes_early: board.closes_early(),
            respond_by: manifest.content.respond_by.map(Moment),
            ticks: manifest.content.schedule.ticks.iter().copied().map(Moment).collect(),
            ticks_done: board.ticks_done(),
            invited: manifest.roster.invited(),
            preset: manifest.preset.into(),
            promise: board.promise().to_owned(),
        }
    }
}
