//! Keeping up: with the clock, and with what other processes do to the same database.

use std::time::Duration;

use super::{ServiceError, Services};
use crate::store::{Engine, repo::wave};

/// How often the clock is looked at.
const BEAT: Duration = Duration::from_millis(250);
/// How many beats pass between two looks at the database for changes of other processes.
const BEATS_PER_LOOK: u32 = 4;
/// How many beats pass between two looks for waves that launch by themselves: 5 seconds.
const BEATS_PER_LAUNCH: u32 = 20;
/// How many beats pass between two truncations of SQLite's log: 20 seconds.
const BEATS_PER_TRUNCATION: u32 = 80;

impl Services {
    /// Makes every tick that is due, brings the boards up to date, and launches what launches by itself.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`]; it is tried again next time.
    pub async fn run_due(&self) -> Result<(), ServiceError> {
        self.collector().tick_all().await;
        self.catch_up().await?;
        self.launch_due().await
    }

    /// Reads every wave that has changed, the organisation, and what leaders have published.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn reload(&self) -> Result<(), ServiceError> {
        self.reload_organisation().await?;
        let followed = self.catch_up().await;
        self.reload_responses().await?;
        followed
    }

    async fn catch_up(&self) -> Result<(), ServiceError> {
        let revisions = wave::revisions(self.store()).await?;
        self.forget_waves_but(&revisions);
        // One wave that cannot be taken up keeps no other one back.
        let mut failed = None;
        for (id, revision) in revisions {
            if self.known_revision(id) != Some(revision)
                && let Err(error) = self.take_up(id).await
            {
                failed = failed.or(Some(error));
            }
        }
        self.tell_openings();
        failed.map_or(Ok(()), Err)
    }

    async fn take_up(&self, id: i64) -> Result<(), ServiceError> {
        self.collector().follow(id).await?;
        self.reload_wave(id).await?;
        // It may have moved on between the two.
        Ok(self.collector().follow(id).await?)
    }

    /// Runs until the returned task is aborted: ticks, boards, SQLite's log.
    #[must_use]
    pub fn keep_up(&self) -> tokio::task::JoinHandle<()> {
        let services = self.clone();
        tokio::spawn(async move {
            let mut ticks = services.collector().ticks();
            let mut beat = tokio::time::interval(BEAT);
            let mut count = 0_u32;
            loop {
                tokio::select! {
                    _ = beat.tick() => {}
                    // A sheet that came after a missed tick has made it.
                    _ = ticks.recv() => {}
                }
                count = count.wrapping_add(1);
                services.beat(count).await;
            }
        })
    }

    async fn beat(&self, count: u32) {
        let Ok(_going) = self.0.going.try_read() else { return };
        self.collector().tick_all().await;
        let shared = self.store().engine() == Engine::Postgres;
        let outcome =
            if shared && count.is_multiple_of(BEATS_PER_LOOK) { self.reload().await } else { self.catch_up().await };
        if let Err(error) = outcome {
            tracing::error!(%error, "the boards could not be brought up to date");
        }
        if count.is_multiple_of(BEATS_PER_LAUNCH)
            && let Err(error) = self.launch_due().await
        {
            tracing::error!(%error, "waves that launch by themselves");
        }
        let again = self.store().log_lingers() && count.is_multiple_of(BEATS_PER_LOOK);
        if (again || count.is_multiple_of(BEATS_PER_TRUNCATION))
            && let Err(error) = self.store().truncate_log().await
        {
            tracing::error!(%error, "the database's log could not be truncated");
        }
    }
}
