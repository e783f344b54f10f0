//! Waves that launch by themselves, in their pulse's rhythm.
//!
//! The next wave launches when the last one is over and a leader has responded to it: Heard does not ask again by itself
//! those who have heard nothing. It is like the last one; its people are those on the list, where there is one.

use heard_domain::{
    response::Subject,
    unit::UnitTree,
    wave::{Headcount, Manifest, Pace, Phase, next_opening},
};
use time::{Duration, OffsetDateTime};

use super::{Actor, Pulse, ServiceError, Services, WaveBoard, WavePlan};
use crate::store::repo::mailing;

/// Codes can be printed and handed out, and colleagues told, before a wave opens by itself.
const NOTICE: Duration = Duration::hours(24);

/// Who the audit log says launched such a wave.
const SCHEDULE: &str = "schedule";

/// Why the next wave of a pulse has not launched by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// The last one is not over.
    ForTheClose,
    /// Nobody has responded to the last one.
    ForAResponse,
    /// It was tried, and what the last one was like does not do any more: somebody has to look at the plan.
    ForSomebody,
}

impl Services {
    /// Launches every wave that is due to launch by itself.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`]. Where a plan does not do any more, nothing is launched, and owners are told.
    pub(super) async fn launch_due(&self) -> Result<(), ServiceError> {
        for pulse in self.pulses().await?.into_iter().filter(|pulse| pulse.repeats) {
            let history = self.history(&pulse.slug);
            let Some(last) = history.last() else { continue };
            if self.waits(last).is_some() {
                continue;
            }
            let Some(plan) = self.next_plan(&pulse, last).await? else { continue };
            let schedule = Actor { name: SCHEDULE.to_owned(), ..Actor::operator() };
            match self.owning(&schedule)?.launch(&pulse, &plan).await {
                Ok(next) => self.invite_likewise(last, &next).await?,
                Err(error @ ServiceError::Unavailable(_)) => return Err(error),
                // Another process was faster; or the plan does not do, which the pages say.
                Err(error) => tracing::debug!(%error, pulse = pulse.slug, "no wave launched by itself"),
            }
        }
        Ok(())
    }

    /// Whether a leader has responded to a wave, or to any question of it.
    #[must_use]
    pub fn is_answered(&self, wave: &WaveBoard) -> bool {
        let of = |subject: &Subject| subject.pulse.as_str() == wave.pulse() && subject.wave == wave.number();
        self.responses().iter().any(|response| of(&response.subject))
    }

    /// What the next wave of a pulse waits for that launches by itself; `None` where it launches now.
    fn waits(&self, last: &WaveBoard) -> Option<Waiting> {
        if last.phase(self.now()) != Phase::Closed {
            return Some(Waiting::ForTheClose);
        }
        (!self.is_answered(last)).then_some(Waiting::ForAResponse)
    }

    /// Why the next wave of a pulse has not launched by itself; `None` where it need not, or has.
    #[must_use]
    pub fn waiting(&self, pulse: &Pulse) -> Option<Waiting> {
        let history = self.history(&pulse.slug);
        let last = history.last().filter(|_| pulse.repeats)?;
        Some(self.waits(last).unwrap_or(Waiting::ForSomebody))
    }

    /// Plans mail for a wave as for the one before.
    async fn invite_likewise(&self, last: &WaveBoard, next: &WaveBoard) -> Result<(), ServiceError> {
        let mailings = mailing::of(self.store(), last.id()).await?;
        let Some(reminders) = mailings.len().checked_sub(1) else { return Ok(()) };
        let schedule = Actor { name: SCHEDULE.to_owned(), ..Actor::operator() };
        let reminders = reminders.try_into().ok();
        match self.owning(&schedule)?.plan_mail(next.pulse(), next.number(), reminders).await {
            Err(error @ ServiceError::Unavailable(_)) => Err(error),
            // The wave's page says that no mail is planned.
            Err(error) => {
                tracing::warn!(%error, "no mail is planned for a wave that launched by itself");
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    async fn next_plan(&self, pulse: &Pulse, last: &WaveBoard) -> Result<Option<WavePlan>, ServiceError> {
        let (Some(days), Some(tree), Some(organisation)) =
            (pulse.cadence.days(), self.units().await?, self.stored_organisation().await?)
        else {
            return Ok(None);
        };
        let content = &last.manifest().content;
        let length = content.schedule.closes() - content.schedule.opens;
        let Some(opens) = next_opening(last.opens(), Duration::days(days), self.now() + NOTICE) else {
            return Ok(None);
        };
        let Some(closes) = opens.checked_add(length) else { return Ok(None) };
        let operator = Actor::operator();
        let listed = self.owning(&operator)?.headcounts().await?;
        // A list that leaves units out is for mail alone: the others get slips, and are to be asked as before.
        let before = as_before(last.manifest(), &tree);
        let complete = before
            .iter()
            .filter(|unit| unit.invited > 0)
            .all(|unit| listed.iter().any(|listed| listed.unit == unit.unit && listed.invited > 0));
        let anybody = complete && listed.iter().any(|headcount| headcount.invited > 0);
        Ok(Some(WavePlan {
            opens,
            closes,
            preset: last.manifest().preset.max(organisation.preset),
            entry: content.entry,
            pace: Pace::Steps(content.schedule.ticks.len().try_into().unwrap_or(u32::MAX)),
            headcounts: if anybody { listed } else { before },
            spares: 0,
            respond_within: respond_within(content.respond_by, content.schedule.closes()),
        }))
    }
}

/// The people of the last wave, in the units that there still are.
fn as_before(last: &Manifest, tree: &UnitTree) -> Vec<Headcount> {
    let own = |unit: &heard_domain::unit::Unit| {
        let position = last.roster.position(unit.key.as_str())?;
        Some(Headcount { unit: unit.key.clone(), invited: last.roster.nodes()[position].own })
    };
    tree.units().iter().filter_map(own).collect()
}

fn respond_within(by: Option<OffsetDateTime>, closes: OffsetDateTime) -> u32 {
    let days = by.and_then(|by| u32::try_from((by - closes).whole_days()).ok());
    days.filter(|days| (1..=90).contains(days)).unwrap_or(WavePlan::RESPOND_WITHIN)
}
