//! When a wave opens, counts and closes (release rule R2).

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use crate::wave::Roster;

/// How the counts of a wave are spread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// So many equal steps from opening to close.
    Steps(u32),
    /// At these moments; the close is counted in any case.
    At(#[serde(with = "moments")] Vec<OffsetDateTime>),
}

impl Default for Pace {
    /// Eight equal steps.
    fn default() -> Self {
        Self::Steps(8)
    }
}

/// The most ticks one wave may have.
const MAX_TICKS: usize = 1_000;
/// The longest that a wave may be open.
const MAX_LENGTH: Duration = Duration::days(92);
/// The shortest time between two ticks.
const APART: Duration = Duration::hours(1);
/// The same where every cell has at least [`MANY`] people, and in the demo organisation.
const APART_MANY: Duration = Duration::minutes(1);
const MANY: u32 = 50;

/// Why a plan was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// It closes before it opens.
    #[error("the wave closes before it opens")]
    ClosesBeforeOpening,
    /// It is open for longer than 92 days.
    #[error("a wave is open for at most {} days", MAX_LENGTH.whole_days())]
    TooLong,
    /// No tick at all, or more than 1 000.
    #[error("a wave has 1 to {MAX_TICKS} counts")]
    TickCount,
    /// Ticks that are not in order, or lie outside of the wave.
    #[error("counts lie in order between opening and close")]
    TickOrder,
    /// Ticks too close to each other for the smallest cell.
    #[error("counts lie at least {minutes} minutes apart")]
    TicksTooClose {
        /// The least distance.
        minutes: i64,
    },
}

impl PlanError {
    /// The field that is wrong.
    #[must_use]
    pub const fn at(&self) -> &'static str {
        match self {
            Self::ClosesBeforeOpening | Self::TooLong => "closes",
            Self::TickCount | Self::TickOrder | Self::TicksTooClose { .. } => "pace",
        }
    }
}

/// When a wave opens, counts and closes. Whole seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// From this moment on sheets are taken.
    #[serde(with = "time::serde::timestamp")]
    pub opens: OffsetDateTime,
    /// The moments at which pools are sealed, ascending. The last one is the close.
    #[serde(with = "moments")]
    pub ticks: Vec<OffsetDateTime>,
}

impl Schedule {
    /// Plans a wave.
    ///
    /// # Errors
    /// [`PlanError`].
    pub fn plan(
        opens: OffsetDateTime,
        closes: OffsetDateTime,
        pace: &Pace,
        roster: &Roster,
        demo: bool,
    ) -> Result<Self, PlanError> {
        let whole = |moment: OffsetDateTime| moment.replace_nanosecond(0).unwrap_or(moment);
        let (opens, closes) = (whole(opens), whole(closes));
        let length = closes - opens;
        if !length.is_positive() {
            return Err(PlanError::ClosesBeforeOpening);
        }
        if length > MAX_LENGTH {
            return Err(PlanError::TooLong);
        }
        let ticks: Vec<OffsetDateTime> = match pace {
            Pace::Steps(steps) => {
                if *steps == 0 || *steps as usize > MAX_TICKS {
                    return Err(PlanError::TickCount);
                }
                let seconds = length.whole_seconds();
                let step = |number: u32| opens + Duration::seconds(seconds * i64::from(number) / i64::from(*steps));
                (1..=*steps).map(step).collect()
            }
            Pace::At(moments) => {
                let mut ticks: Vec<_> = moments.iter().copied().map(whole).collect();
                if ticks.last() != Some(&closes) {
                    ticks.push(closes);
                }
                ticks
            }
        };
        if ticks.len() > MAX_TICKS {
            return Err(PlanError::TickCount);
        }
        let apart = if demo || roster.smallest_cell() >= MANY { APART_MANY } else { APART };
        let mut before = opens;
        for (index, tick) in ticks.iter().enumerate() {
            if *tick <= before {
                return Err(PlanError::TickOrder);
            }
            // A wave shorter than the least distance counts once, at its close.
            if *tick - before < apart && index > 0 {
                return Err(PlanError::TicksTooClose { minutes: apart.whole_minutes() });
            }
            before = *tick;
        }
        Ok(Self { opens, ticks })
    }

    /// When the wave closes, unless it is closed early.
    #[must_use]
    pub fn closes(&self) -> OffsetDateTime {
        self.ticks.last().copied().unwrap_or(self.opens)
    }

    /// How many ticks have come by `now`.
    #[must_use]
    pub fn due(&self, now: OffsetDateTime) -> usize {
        self.ticks.partition_point(|tick| *tick <= now)
    }
}

/// Moments as Unix seconds.
mod moments {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
    use time::OffsetDateTime;

    pub(super) fn serialize<S: Serializer>(moments: &[OffsetDateTime], serializer: S) -> Result<S::Ok, S::Error> {
        moments.iter().map(|moment| moment.unix_timestamp()).collect::<Vec<_>>().serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<OffsetDateTime>, D::Error> {
        let seconds = Vec::<i64>::deserialize(deserializer)?;
        seconds
            .into_iter()
            .map(|second| OffsetDateTime::from_unix_timestamp(second).map_err(D::Error::custom))
            .collect()
    }
}
