//! What leaders have published, in memory beside the boards. It changes when a leader publishes, and at nothing else.

use std::sync::{Arc, PoisonError, RwLock};

use heard_domain::{
    key::Key,
    language::Language,
    response::{Response, newest, shortened},
    text::Text,
    wave::Manifest,
};
use time::{Date, Duration, OffsetDateTime, UtcOffset};

use super::{ServiceError, Services, WaveBoard};
use crate::store::repo::response::{self, Mark};

/// The most characters of what is told to people who answer.
const NEWS: usize = 120;
/// How old news may be where there was no wave before.
const BEFORE_THE_FIRST: Duration = Duration::days(92);

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

    /// The one thing to tell whoever answers a wave: what leaders said last, since the wave before opened, to everybody or
    /// to the unit of that name and those above it.
    #[must_use]
    pub fn news(&self, wave: &Manifest, unit: &str) -> Option<Text> {
        let roster = &wave.roster;
        let path = roster.position(unit).map_or_else(|| vec![0], |unit| roster.path(unit));
        let units: Vec<&Key> =
            path.into_iter().filter_map(|node| roster.nodes().get(node)).map(|node| &node.key).collect();
        let before = self.history(wave.pulse.as_str()).into_iter().rfind(|before| before.number() < wave.wave);
        let since = before.map_or(wave.content.schedule.opens - BEFORE_THE_FIRST, |before| before.opens());
        let responses = self.responses();
        let text = newest(responses.iter(), &units, since)?.newest();
        let (text, language) = text.find(Language::En);
        Some(Text::only(language, shortened(text, NEWS)))
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
        let offset = jiff::Timestamp::from_second(moment.unix_timestamp()).map(|at| zone.to_offset(at).seconds());
        let offset = offset.ok().and_then(|seconds| UtcOffset::from_whole_seconds(seconds).ok());
        moment.to_offset(offset.unwrap_or(UtcOffset::UTC)).date()
    }

    /// What changes whenever anything does that the wave's board shows, and never because of a sheet: figures, responses,
    /// and the day, which makes promises late.
    #[must_use]
    pub fn board_version(&self, wave: &WaveBoard) -> String {
        let (_, _, changes) = self.0.responses.0.read().unwrap_or_else(PoisonError::into_inner).0;
        format!("{}/{changes}/{}", wave.version(self.now()), self.today())
    }

    /// Shows what was just stored. Where that fails it is shown a moment later, and is no failure of who stored it: told
    /// so, they would publish it twice.
    pub(super) async fn show_responses(&self) {
        if let Err(error) = self.reload_responses().await {
            tracing::error!(%error, "responses are shown late");
        }
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
