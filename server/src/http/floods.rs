//! How many sheets one source may send by an open link in a while. That slows a flood; what bounds it is the most sheets
//! that a wave counts (`heard_domain::release::most_sheets`).
//!
//! A whole site comes from one address at the end of a shift, so that the limit lies far above what people of one site
//! send. Where exactly is drawn anew for each source and each while: otherwise somebody who sends until nothing more is
//! taken would learn how many others of the same address have sent. Addresses are never kept, see
//! [`super::attempts`].

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use rand::RngExt as _;
use time::{Duration, OffsetDateTime};

use super::attempts::Source;

/// A while.
const WHILE: Duration = Duration::minutes(10);
/// The limit lies between one and two times the headcount of the wave, but that between these.
const LEAST: u32 = 30;
const MOST: u32 = 300;
/// So many sources are told apart. Beyond that all are forgotten: memory is bounded, and nobody is locked out.
const SOURCES: usize = 100_000;

/// What the sources may still send.
#[derive(Default)]
pub(super) struct Floods(Mutex<HashMap<(Source, i64), Allowance>>);

#[derive(Clone, Copy)]
struct Allowance {
    left: u32,
    ends: OffsetDateTime,
}

impl Floods {
    /// Counts a sheet for that wave of so many people, and says whether it may be taken.
    pub(super) fn admit(&self, source: Source, wave: i64, people: u32, now: OffsetDateTime) -> bool {
        let mut sources = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !sources.contains_key(&(source, wave)) {
            sources.retain(|_, allowance| now < allowance.ends);
            if sources.len() >= SOURCES {
                sources.clear();
            }
        }
        let fresh = || {
            let least = people.clamp(LEAST, MOST);
            Allowance { left: rand::rng().random_range(least..=2 * least), ends: now + WHILE }
        };
        let allowance = sources.entry((source, wave)).or_insert_with(fresh);
        if allowance.ends <= now {
            *allowance = fresh();
        }
        let admitted = allowance.left > 0;
        allowance.left = allowance.left.saturating_sub(1);
        admitted
    }
}

#[cfg(test)]
mod tests {
    use super::{super::attempts::Attempts, *};

    fn moment(seconds: i64) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + Duration::seconds(seconds)
    }

    fn source(attempts: &Attempts, number: u8) -> Source {
        attempts.source(Some([192, 0, 2, number].into()), moment(0))
    }

    /// How many sheets are taken at one moment.
    fn taken(floods: &Floods, source: Source, wave: i64, people: u32, now: OffsetDateTime) -> u32 {
        (0..).find(|_| !floods.admit(source, wave, people, now)).expect("a limit")
    }

    #[test]
    fn one_source_sends_up_to_a_limit_that_nobody_can_foretell() {
        let (attempts, floods) = (Attempts::default(), Floods::default());
        let limits: Vec<u32> = (0..40).map(|wave| taken(&floods, source(&attempts, 1), wave, 100, moment(0))).collect();
        assert!(limits.iter().all(|limit| (100..=200).contains(limit)), "{limits:?}");
        assert!(limits.iter().any(|limit| *limit != limits[0]));
        assert!(taken(&floods, source(&attempts, 1), 50, 5, moment(0)) >= LEAST);
        assert!(taken(&floods, source(&attempts, 1), 51, 1_000_000, moment(0)) <= 2 * MOST);
    }

    #[test]
    fn other_sources_and_later_whiles_are_not_held_up() {
        let (attempts, floods) = (Attempts::default(), Floods::default());
        taken(&floods, source(&attempts, 1), 1, 100, moment(0));
        assert!(floods.admit(source(&attempts, 2), 1, 100, moment(0)));
        assert!(!floods.admit(source(&attempts, 1), 1, 100, moment(599)));
        assert!(floods.admit(source(&attempts, 1), 1, 100, moment(600)));
        assert_eq!(floods.0.lock().expect("a lock").len(), 2, "one while of each source");
        floods.admit(source(&attempts, 3), 1, 100, moment(1_200));
        assert_eq!(floods.0.lock().expect("a lock").len(), 1, "what is over is forgotten");
    }
}
