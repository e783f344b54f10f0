//! The response clock: how long nobody has heard anything, and what is late.

use time::{Date, OffsetDateTime};

use super::Response;

/// How long ago anything was said, and how many next dates have passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    /// Days since the last response or update; `None` where there has been none.
    pub days_since: Option<u32>,
    /// Responses with something still owed.
    pub open: usize,
    /// Of these, how many are late.
    pub overdue: usize,
}

impl Clock {
    /// The clock of some responses. `day` tells the day of a moment in the organisation's time zone.
    #[must_use]
    pub fn of<'a>(
        responses: impl IntoIterator<Item = &'a Response>,
        today: Date,
        day: impl Fn(OffsetDateTime) -> Date,
    ) -> Self {
        let mut clock = Self::default();
        let mut last = None;
        for response in responses {
            last = last.max(Some(response.heard_of()));
            clock.open += usize::from(!response.status_now().is_final());
            clock.overdue += usize::from(response.overdue(today).is_some());
        }
        let days = |last| u32::try_from((today - day(last)).whole_days()).unwrap_or(0);
        Self { days_since: last.map(days), ..clock }
    }
}
