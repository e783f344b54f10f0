//! Tries at the board's door: who may try, and how many passphrases are looked at side by side.
//!
//! Wrong tries count against where they come from, so that nobody can lock the door for everybody else. An address is
//! never kept: only its hash under a random key that lives for a day, and that for as long as the try counts.

use std::{
    collections::VecDeque,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};

use hmac::{Hmac, KeyInit as _, Mac as _};
use rand::Rng as _;
use sha2::Sha256;
use time::{Date, Duration, OffsetDateTime};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use zeroize::Zeroizing;

/// So many wrong tries of one source within [`WINDOW`] are taken.
const MOST: usize = 30;
/// So many of all sources together: what bounds memory, and guessing from many addresses.
const MOST_OF_ALL: usize = 300;
const WINDOW: Duration = Duration::minutes(10);
/// A passphrase is slow to look at, on purpose: so many at once, so that sheets and boards are not kept waiting.
const AT_ONCE: usize = 2;

/// The latest wrong tries, and those that are being looked at.
pub(super) struct Attempts {
    tries: Mutex<Tries>,
    turns: Arc<Semaphore>,
}

struct Tries {
    key: Zeroizing<[u8; 64]>,
    /// The day of the key.
    day: Option<Date>,
    /// The oldest first.
    latest: VecDeque<Try>,
}

/// Where a try comes from: a keyed hash, which is the same for one source on one day.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Source([u8; 16]);

/// A try that counts as a wrong one until it is given back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Try {
    source: Source,
    at: OffsetDateTime,
}

impl Default for Attempts {
    fn default() -> Self {
        let tries = Tries { key: Zeroizing::new([0; 64]), day: None, latest: VecDeque::new() };
        Self { tries: Mutex::new(tries), turns: Arc::new(Semaphore::new(AT_ONCE)) }
    }
}

impl Tries {
    /// With the key of the day.
    fn of_day(&mut self, now: OffsetDateTime) -> &Self {
        if self.day != Some(now.date()) {
            self.day = Some(now.date());
            rand::rng().fill_bytes(self.key.as_mut_slice());
        }
        self
    }

    fn keyed(&self, bytes: &[u8]) -> Source {
        let mut hmac = Hmac::<Sha256>::new((&*self.key).into());
        hmac.update(bytes);
        let mut source = [0; 16];
        source.copy_from_slice(&hmac.finalize().into_bytes()[..16]);
        Source(source)
    }
}

impl Attempts {
    /// The source of an address, which is forgotten. One line of IPv6 has 2^64 addresses, and is one source.
    pub(super) fn source(&self, address: Option<IpAddr>, now: OffsetDateTime) -> Source {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        let tries = tries.of_day(now);
        match address.map(|address| address.to_canonical()) {
            None => tries.keyed(&[]),
            Some(IpAddr::V4(address)) => tries.keyed(&address.octets()),
            Some(IpAddr::V6(address)) => tries.keyed(&address.octets()[..8]),
        }
    }

    /// What is tried, such as an account, in place of where from.
    pub(super) fn target(&self, name: &str, now: OffsetDateTime) -> Source {
        self.tries.lock().unwrap_or_else(PoisonError::into_inner).of_day(now).keyed(name.as_bytes())
    }

    /// Waits for a turn to look at a passphrase. Goes where the work goes: it ends when it is dropped.
    pub(super) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        self.turns.clone().acquire_owned().await.ok()
    }

    /// Counts a try before its passphrase is looked at, so that none slips through beside another.
    ///
    /// # Errors
    /// Minutes until the next one is taken.
    pub(super) fn reserve(&self, source: Source, now: OffsetDateTime) -> Result<Try, u32> {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        while tries.latest.front().is_some_and(|oldest| oldest.at + WINDOW <= now) {
            tries.latest.pop_front();
        }
        let mut own = tries.latest.iter().filter(|attempt| attempt.source == source);
        let oldest = if tries.latest.len() >= MOST_OF_ALL {
            tries.latest.front()
        } else {
            own.clone().nth(MOST - 1).and_then(|_| own.next())
        };
        if let Some(oldest) = oldest {
            let seconds = (oldest.at + WINDOW - now).whole_seconds();
            return Err(u32::try_from(seconds).unwrap_or(0).div_ceil(60).max(1));
        }
        let attempt = Try { source, at: now };
        tries.latest.push_back(attempt);
        Ok(attempt)
    }

    /// The passphrase was right: the try does not count.
    pub(super) fn give_back(&self, attempt: Try) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = tries.latest.iter().rposition(|other| *other == attempt) {
            tries.latest.remove(place);
        }
    }

    /// Gives the latest try of a source back, where it turned out to be right in another request.
    pub(super) fn forgive(&self, source: Source) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = tries.latest.iter().rposition(|other| other.source == source) {
            tries.latest.remove(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn moment(seconds: i64) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + Duration::seconds(seconds)
    }

    fn address(number: u8) -> Option<IpAddr> {
        Some(IpAddr::from([192, 0, 2, number]))
    }

    #[test]
    fn many_sources_together_have_a_limit_too() {
        let attempts = Attempts::default();
        for number in 0..MOST_OF_ALL {
            let source = attempts.source(address((number % 100) as u8), moment(0));
            assert!(attempts.reserve(source, moment(number as i64)).is_ok(), "{number}");
        }
        let other = attempts.source(address(200), moment(0));
        assert_eq!(attempts.reserve(other, moment(300)).err(), Some(5));
        assert!(attempts.reserve(other, moment(600)).is_ok(), "the oldest counts no more");
        assert!(attempts.reserve(other, moment(600)).is_err(), "but the others do");
    }

    #[test]
    fn a_source_has_another_name_on_another_day() {
        let attempts = Attempts::default();
        let names = [0, 86_399, 86_400].map(|second| attempts.source(address(1), moment(second)));
        assert!(names[0] == names[1]);
        assert!(names[1] != names[2]);
        assert!(names[2] != attempts.source(address(2), moment(86_400)));
    }

    #[test]
    fn what_is_given_back_does_not_count() {
        let attempts = Attempts::default();
        let source = attempts.source(address(1), moment(0));
        for _ in 0..2 * MOST {
            let attempt = attempts.reserve(source, moment(0)).expect("a try");
            attempts.give_back(attempt);
        }
        assert!(attempts.tries.lock().expect("a lock").latest.is_empty());
    }

    #[tokio::test]
    async fn only_so_many_passphrases_are_looked_at_side_by_side() {
        let attempts = Attempts::default();
        let mut turns = Vec::new();
        for _ in 0..AT_ONCE {
            turns.push(attempts.turn().now_or_never().flatten().expect("a turn"));
        }
        assert!(attempts.turn().now_or_never().is_none());
        turns.pop();
        assert!(attempts.turn().now_or_never().flatten().is_some());
    }
}
