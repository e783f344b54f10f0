//! What boards show, in memory. It changes at ticks, at launches and closes, and at nothing that a person does.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use heard_domain::{
    board::{Figures, UnitResults, results},
    release::is_full,
    wave::{Manifest, Phase},
};
use time::OffsetDateTime;
use tokio::sync::broadcast;

use super::{ServiceError, Services};
use crate::store::repo::{
    sealed,
    wave::{self, State, Wave},
};

/// One wave as the board shows it. It has no pools: only what is sealed.
#[derive(Debug, Clone)]
pub struct WaveBoard {
    wave: Wave,
    results: Arc<Vec<UnitResults>>,
}

/// All waves, by row number: the oldest first.
#[derive(Default)]
pub(super) struct Boards(RwLock<BTreeMap<i64, Arc<WaveBoard>>>);

impl WaveBoard {
    pub(crate) fn id(&self) -> i64 {
        self.wave.id
    }

    /// The pulse's slug.
    #[must_use]
    pub fn pulse(&self) -> &str {
        self.wave.manifest.pulse.as_str()
    }

    /// Number of the wave in its pulse.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.wave.manifest.wave
    }

    /// The frozen promise.
    #[must_use]
    pub fn manifest(&self) -> &Arc<Manifest> {
        &self.wave.manifest
    }

    /// SHA-256 of the promise, hexadecimal.
    #[must_use]
    pub fn promise(&self) -> &str {
        &self.wave.promise
    }

    /// Figures per unit, by position in the roster.
    #[must_use]
    pub fn results(&self) -> &Arc<Vec<UnitResults>> {
        &self.results
    }

    /// The figures with what was frozen, to be compared with those of other waves.
    #[must_use]
    pub fn figures(&self) -> Figures<'_> {
        Figures { manifest: &self.wave.manifest, results: &self.results }
    }

    /// How many ticks have been made.
    #[must_use]
    pub fn ticks_done(&self) -> u32 {
        self.wave.ticks_done as u32
    }

    /// When the last tick was made.
    #[must_use]
    pub fn counted_at(&self) -> Option<OffsetDateTime> {
        self.wave.counted_at.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
    }

    /// When the next tick is; `None` once the wave is over.
    #[must_use]
    pub fn next_tick(&self) -> Option<OffsetDateTime> {
        let ticks = &self.wave.manifest.content.schedule.ticks;
        ticks.get(self.wave.ticks_done).filter(|_| self.wave.state == State::Launched).copied()
    }

    /// When it opens.
    #[must_use]
    pub fn opens(&self) -> OffsetDateTime {
        self.wave.manifest.content.schedule.opens
    }

    /// When it closes, or closed; early where that was announced.
    #[must_use]
    pub fn closes(&self) -> OffsetDateTime {
        let schedule = &self.wave.manifest.content.schedule;
        schedule.ticks.get(self.wave.close_tick).copied().unwrap_or_else(|| schedule.closes())
    }

    /// Whether it closes earlier than planned.
    #[must_use]
    pub fn closes_early(&self) -> bool {
        self.wave.close_tick + 1 < self.wave.manifest.content.schedule.ticks.len()
    }

    /// How the last block of the last sealed epoch begins, hexadecimal; `None` before the first count.
    #[must_use]
    pub fn sealed_block(&self) -> Option<&str> {
        self.wave.sealed_block.as_deref()
    }

    /// Whether sheets were left unshown at the close.
    #[must_use]
    pub fn some_unshown(&self) -> bool {
        self.wave.some_unshown
    }

    /// Whether the wave takes no more sheets that come by an open link. Told from what the board shows, and from nothing
    /// else.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.results.first().is_some_and(|root| is_full(&self.wave.manifest, root.sheets))
    }

    /// What changes whenever anything does that the board shows, and never because of a sheet.
    #[must_use]
    pub fn version(&self, now: OffsetDateTime) -> String {
        format!("{}/{}/{}/{:?}", self.pulse(), self.number(), self.wave.revision, self.phase(now)).to_lowercase()
    }

    /// Where the wave stands.
    #[must_use]
    pub fn phase(&self, now: OffsetDateTime) -> Phase {
        match self.wave.state {
            State::Closed => Phase::Closed,
            State::Interrupted => Phase::Interrupted,
            State::Launched if now < self.opens() => Phase::Scheduled,
            State::Launched => Phase::Open,
        }
    }
}

impl Services {
    /// All waves of all pulses, the oldest first.
    #[must_use]
    pub fn all_waves(&self) -> Vec<Arc<WaveBoard>> {
        self.0.boards.0.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    /// All waves as the database has them now, the oldest first, without figures.
    pub(super) async fn stored_waves(&self) -> Result<Vec<WaveBoard>, ServiceError> {
        let waves = wave::all(self.store()).await?;
        Ok(waves.into_iter().map(|wave| WaveBoard { wave, results: Arc::default() }).collect())
    }

    /// The waves of a pulse, the oldest first.
    #[must_use]
    pub fn history(&self, slug: &str) -> Vec<Arc<WaveBoard>> {
        let mut waves = self.all_waves();
        waves.retain(|wave| wave.pulse() == slug);
        waves
    }

    /// One wave.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub fn wave(&self, slug: &str, number: u32) -> Result<Arc<WaveBoard>, ServiceError> {
        let boards = self.0.boards.0.read().unwrap_or_else(PoisonError::into_inner);
        boards
            .values()
            .find(|wave| wave.pulse() == slug && wave.number() == number)
            .cloned()
            .ok_or(ServiceError::NotFound("wave"))
    }

    /// The wave that the board opens with, of one pulse or of all: the newest one that has opened, else the next to
    /// open.
    #[must_use]
    pub fn current_wave(&self, pulse: Option<&str>) -> Option<Arc<WaveBoard>> {
        let now = self.now();
        let mut waves = self.all_waves();
        waves.retain(|wave| pulse.is_none_or(|pulse| wave.pulse() == pulse));
        let opened = waves.iter().filter(|wave| wave.opens() <= now).max_by_key(|wave| (wave.opens(), wave.id()));
        opened.or_else(|| waves.iter().min_by_key(|wave| wave.opens())).cloned()
    }

    /// Tells whenever a board has changed.
    #[must_use]
    pub fn board_moves(&self) -> broadcast::Receiver<()> {
        self.0.moved.subscribe()
    }

    /// Tells of waves that have opened since the last time, and of a new day: that is a matter of the clock alone.
    pub(super) fn tell_openings(&self) {
        let now = self.now();
        let since = std::mem::replace(&mut *self.0.looked_at.lock().unwrap_or_else(PoisonError::into_inner), now);
        let opened = self.all_waves().iter().any(|wave| since < wave.opens() && wave.opens() <= now);
        if opened || self.day(since) != self.day(now) {
            self.tell();
        }
    }

    pub(super) fn tell(&self) {
        // Nobody listening is fine.
        let _ = self.0.moved.send(());
    }

    pub(super) async fn reload_wave(&self, id: i64) -> Result<(), ServiceError> {
        let Some(wave) = wave::find(self.store(), id).await? else { return Ok(()) };
        let batches = sealed::batches(self.store(), id).await?;
        let groups = sealed::groups(self.store(), id).await?;
        let manifest = wave.manifest.clone();
        let results = Arc::new(results(&manifest, &batches, &groups, wave.state == State::Closed));
        let board = Arc::new(WaveBoard { wave, results });
        self.0.boards.0.write().unwrap_or_else(PoisonError::into_inner).insert(id, board);
        self.tell();
        Ok(())
    }

    pub(super) fn known_revision(&self, id: i64) -> Option<i64> {
        let boards = self.0.boards.0.read().unwrap_or_else(PoisonError::into_inner);
        boards.get(&id).map(|board| board.wave.revision)
    }

    pub(super) fn forget_waves_but(&self, kept: &[(i64, i64)]) {
        let mut boards = self.0.boards.0.write().unwrap_or_else(PoisonError::into_inner);
        boards.retain(|id, _| kept.iter().any(|(kept, _)| kept == id));
    }
}
