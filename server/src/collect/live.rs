//! A launched wave in memory.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use heard_ballot::{
    code::Code,
    redeem::{Admission, CodeKey, DIGEST, Mark, Redeem},
};
use heard_domain::wave::Manifest;
use time::OffsetDateTime;
use tokio::sync::Mutex;

use super::{codec::BlockLayout, shard::Shard};
use crate::store::repo::{
    invitation::Invitation,
    wave::{State, Wave},
};

/// Where a wave stands, as far as this process knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) state: State,
    pub(super) ticks_done: usize,
    pub(super) close_tick: usize,
}

/// The codes of a wave, digested.
struct Codes {
    key: CodeKey,
    places: HashMap<[u8; DIGEST], (u32, u32)>,
    /// The wave's revision of which they were read.
    revision: i64,
    /// Whether they can still be made, or made anew: until the wave is open and has some.
    pending: bool,
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
    codes: RwLock<Codes>,
}

impl LiveWave {
    pub(super) fn new(wave: &Wave, key: CodeKey, invitations: &[Invitation]) -> Self {
        Self {
            id: wave.id,
            pulse_id: wave.pulse_id,
            manifest: wave.manifest.clone(),
            layout: BlockLayout::new(&wave.manifest, wave.shards),
            shards: (0..wave.shards).map(|_| Mutex::new(None)).collect(),
            position: RwLock::new(position(wave)),
            codes: RwLock::new(Codes {
                key,
                places: places(invitations),
                revision: wave.revision,
                pending: pending(wave, invitations),
            }),
        }
    }

    pub(super) fn position(&self) -> Position {
        *self.position.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn follow(&self, wave: &Wave) {
        *self.position.write().unwrap_or_else(PoisonError::into_inner) = position(wave);
    }

    /// Whether codes may have been made since they were read, by another process perhaps.
    pub(super) fn lacks_codes(&self, wave: &Wave) -> bool {
        let codes = self.codes.read().unwrap_or_else(PoisonError::into_inner);
        wave.state == State::Launched && codes.pending && codes.revision < wave.revision
    }

    /// Takes the invitations into use that were read after `wave` was, unless newer ones are.
    pub(super) fn renew_codes(&self, wave: &Wave, invitations: &[Invitation]) {
        let mut codes = self.codes.write().unwrap_or_else(PoisonError::into_inner);
        if codes.revision < wave.revision {
            codes.places = places(invitations);
            codes.revision = wave.revision;
            codes.pending = pending(wave, invitations);
        }
    }

    /// How many ticks have come by `now`, up to the close.
    pub(super) fn due(&self, now: OffsetDateTime) -> usize {
        self.manifest.content.schedule.due(now).min(self.position().close_tick + 1)
    }
}

impl Redeem for LiveWave {
    type Credential = Code;

    fn redeem(&self, code: &Code) -> Option<Admission> {
        let codes = self.codes.read().unwrap_or_else(PoisonError::into_inner);
        let place = codes.places.get(&codes.key.digest(code));
        place.map(|(number, cell)| Admission { cell: *cell as usize, mark: Mark::Invitation(*number) })
    }
}

fn places(invitations: &[Invitation]) -> HashMap<[u8; DIGEST], (u32, u32)> {
    invitations.iter().map(|invitation| (invitation.digest, (invitation.number, invitation.cell as u32))).collect()
}

fn pending(wave: &Wave, invitations: &[Invitation]) -> bool {
    wave.ticks_done == 0 || invitations.is_empty()
}

fn position(wave: &Wave) -> Position {
    Position { state: wave.state, ticks_done: wave.ticks_done, close_tick: wave.close_tick }
}
