//! Time as an argument.

use std::sync::atomic::{AtomicI64, Ordering};

use time::OffsetDateTime;

/// Tells the time. The server's real clock, or one that a test or the demo organisation moves by hand.
pub trait Clock: Send + Sync {
    /// The present moment, UTC.
    fn now(&self) -> OffsetDateTime;
}

/// A clock that stands still until it is moved. Precise to the second.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows `now`.
    #[must_use]
    pub fn new(now: OffsetDateTime) -> Self {
        Self(AtomicI64::new(now.unix_timestamp()))
    }

    /// Moves the clock to `now`, forwards or backwards.
    pub fn set(&self, now: OffsetDateTime) {
        self.0.store(now.unix_timestamp(), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(self.0.load(Ordering::SeqCst)).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }
}
