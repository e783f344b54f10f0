//! Wrong passphrases, counted for everybody together: the board's door knows nobody.

use std::{collections::VecDeque, sync::Mutex, sync::PoisonError};

use time::{Duration, OffsetDateTime};

/// So many wrong tries within [`WINDOW`] are taken.
const MOST: usize = 30;
const WINDOW: Duration = Duration::minutes(10);

/// Moments of the latest wrong tries.
#[derive(Debug, Default)]
pub(super) struct Attempts(Mutex<VecDeque<OffsetDateTime>>);

impl Attempts {
    /// Minutes until the next try is taken; `None` where one may be made now.
    pub(super) fn wait(&self, now: OffsetDateTime) -> Option<u32> {
        let mut tries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while tries.front().is_some_and(|oldest| *oldest + WINDOW <= now) {
            tries.pop_front();
        }
        let oldest = tries.front().filter(|_| tries.len() >= MOST)?;
        Some(u32::try_from((*oldest + WINDOW - now).whole_minutes() + 1).unwrap_or(1))
    }

    /// Counts a wrong try.
    pub(super) fn note(&self, now: OffsetDateTime) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push_back(now);
    }
}
