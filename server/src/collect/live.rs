//! A launched wave in memory.

use std::sync::{Arc, PoisonError, RwLock};

use heard_domain::wave::Manifest;
use time::OffsetDateTime;
use tokio::sync::{Mutex, OnceCell};

use super::{codec::BlockLayout, codes::Codes, shard::Shard};
use crate::store::repo::wave::{State, Wave};

/// Where a wave stands, as far as this process knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) state: State,
    pub(super) ticks_done: usize,
    pub(super) close_tick: usize,
    revision: i64,
}

/// A launched wave that is not closed.
pub struct LiveWave {
    /// Row number.
    pub id: i64,
    /// Row number of its pulse.
    pub pulse_id: i64,
    /// What it promised.
    pub manifest: Arc<Manifest>,
    pub(super) layout: BlockLayout,
    pub(super) shards: Vec<Mutex<Option<Shard>>>,
    position: RwLock<Position>,
    /// Read once they are fixed.
    pub(super) codes: OnceCell<Codes>,
}

impl LiveWave {
    pub(super) fn new(wave: &Wave) -> Self {
        Self {
            id: wave.id,
            pulse_id: wave.pulse_id,
            manifest: wave.manifest.clone(),
            layout: BlockLayout::new(&wave.manifest, wave.shards),
            shards: (0..wave.shards).map(|_| Mutex::new(None)).collect(),
            position: RwLock::new(position(wave)),
            codes: OnceCell::new(),
        }
    }

    pub(super) fn position(&self) -> Position {
        *self.position.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes over where the wave stands, unless something newer is known.
    pub(super) fn follow(&self, wave: &Wave) {
        let mut known = self.position.write().unwrap_or_else(PoisonError::into_inner);
        if known.revision <= wave.revision {
            *known = position(wave);
        }
    }

    /// Forgets the pools and ciphers of epochs that are over.
    pub(super) async fn leave_epochs_before(&self, epoch: usize) {
        for slot in &self.shards {
            let mut slot = slot.lock().await;
            if slot.as_ref().is_some_and(|shard| shard.cipher.epoch() < epoch) {
                *slot = None;
            }
        }
    }

    /// How many ticks have come by `now`, up to the close.
    pub(super) fn due(&self, now: OffsetDateTime) -> usize {
        self.manifest.content.schedule.due(now).min(self.position().close_tick + 1)
    }
}

fn position(wave: &Wave) -> Position {
    let Wave { state, ticks_done, close_tick, revision, .. } = *wave;
    Position { state, ticks_done, close_tick, revision }
}
