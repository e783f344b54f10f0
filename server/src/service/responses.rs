//! What leaders have published, in memory beside the boards. It changes when a leader publishes, and at nothing else.

use std::sync::{Arc, PoisonError, RwLock};

use heard_domain::response::Response;
use time::{Date, OffsetDateTime};

use super::{ServiceError, Services, WaveBoard};
use crate::store::repo::response::{self, Mark};

/// All that is published, the oldest first, and what tells this state from others.
#[derive(Default)]
pub(super) struct Responses(RwLock<(Mark, Arc<Vec<Response>>)>);

impl Services {
    /// All published responses, the oldest first.
    #[must_use]
    pub fn responses(&self) -> Arc<Vec<Response>> {
        self.0.responses.0.read().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// A published response.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub fn response(&self, id: i64) -> Result<Response, ServiceError> {
        let responses = self.responses();
        responses.iter().find(|response| response.id == id).cloned().ok_or(ServiceError::NotFound("response"))
    }

    /// The present day in the organisation's time zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.day(self.now())
    }

    /// The day of a moment in the organisation's time zone.
    #[must_use]
    pub fn day(&self, moment: OffsetDateTime) -> Date {
        let zone = self.organisation().map_or(jiff::tz::TimeZone::UTC, |organisation| organisation.zone.clone());
        let local = jiff::Timestamp::from_second(moment.unix_timestamp()).map(|moment| zone.to_datetime(moment).date());
        let day = local.ok().and_then(|day| {
            let month = time::Month::try_from(day.month().unsigned_abs()).ok()?;
            Date::from_calendar_date(day.year().into(), month, day.day().unsigned_abs()).ok()
        });
        day.unwrap_or(moment.date())
    }

    /// What changes whenever anything does that the wave's board shows, and never because of a sheet: figures, responses,
    /// and the day, which makes promises late.
    #[must_use]
    pub fn board_version(&self, wave: &WaveBoard) -> String {
        let (_, _, changes) = self.0.responses.0.read().unwrap_or_else(PoisonError::into_inner).0;
        format!("{}/{changes}/{}", wave.version(self.now()), self.today())
    }

    /// Reads what is published, if it is not known yet.
    pub(super) async fn reload_responses(&self) -> Result<(), ServiceError> {
        let mark = response::mark(self.store()).await?;
        if self.0.responses.0.read().unwrap_or_else(PoisonError::into_inner).0 == mark {
            return Ok(());
        }
        let responses = Arc::new(response::published(self.store()).await?);
        *self.0.responses.0.write().unwrap_or_else(PoisonError::into_inner) = (mark, responses);
        self.tell();
        Ok(())
    }
}
