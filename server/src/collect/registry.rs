//! All collections of this process.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock, Weak},
};

use heard_ballot::{
    code::Code,
    redeem::{Admission, Mark, Redeem as _},
};
use heard_domain::{
    clock::Clock,
    sheet::AnswerSheet,
    wave::{Entry, Manifest, Phase},
};
use time::OffsetDateTime;
use tokio::sync::{broadcast, mpsc, oneshot};

use super::{
    codec::BlockLayout,
    error::CollectError,
    keys::KeyDirectory,
    live::LiveWave,
    seal::Cipher,
    shard::Shard,
    tick::Ticked,
    writer::{self, Arrival},
};
use crate::store::{
    Engine, Store, UnitOfWork,
    repo::{block, wave::State},
};

/// How many sheets may wait for a shard's writer.
const QUEUE: usize = 4096;

/// What admits a sheet.
pub enum Ticket {
    /// A code.
    Code(Code),
    /// An open link. It admits to waves of open links only.
    OpenLink {
        /// Position of the unit in whose cell the sheet counts.
        unit: usize,
    },
}

/// One person's answers with what admits them.
pub struct Submission {
    /// What admits them.
    pub ticket: Ticket,
    /// The answers.
    pub sheet: AnswerSheet,
}

struct Collection {
    live: Arc<LiveWave>,
    writers: Vec<mpsc::Sender<Arrival>>,
}

struct Inner {
    store: Store,
    keys: KeyDirectory,
    clock: Arc<dyn Clock>,
    waves: RwLock<BTreeMap<i64, Collection>>,
    ticked: broadcast::Sender<Ticked>,
    one_by_one: bool,
}

/// Counts sheets, seals them at ticks and closes waves. Cheap to clone.
#[derive(Clone)]
pub struct Collector(Arc<Inner>);

/// A collector that may be gone.
pub(super) struct WeakCollector(Weak<Inner>);

impl WeakCollector {
    pub(super) fn upgrade(&self) -> Option<Collector> {
        self.0.upgrade().map(Collector)
    }

    pub(super) fn one_by_one(&self) -> bool {
        self.0.upgrade().is_some_and(|inner| inner.one_by_one)
    }
}

impl Collector {
    /// A collector without waves; see [`Self::recover`]. With `one_by_one` each sheet is committed alone, which is what
    /// tests of storage need.
    #[must_use]
    pub fn new(store: Store, keys: KeyDirectory, clock: Arc<dyn Clock>, one_by_one: bool) -> Self {
        let (ticked, _) = broadcast::channel(256);
        Self(Arc::new(Inner { store, keys, clock, waves: RwLock::default(), ticked, one_by_one }))
    }

    pub(super) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(super) fn keys(&self) -> &KeyDirectory {
        &self.0.keys
    }

    pub(super) fn now(&self) -> OffsetDateTime {
        self.0.clock.now()
    }

    pub(super) fn announce(&self, ticked: Ticked) {
        // Nobody listening is fine.
        let _ = self.0.ticked.send(ticked);
    }

    /// Tells of every tick made by this process.
    #[must_use]
    pub fn ticks(&self) -> broadcast::Receiver<Ticked> {
        self.0.ticked.subscribe()
    }

    /// Makes the keys and the empty blocks of a wave that is being launched.
    ///
    /// # Errors
    /// [`CollectError`].
    pub async fn prepare(&self, work: &UnitOfWork, id: i64, manifest: &Manifest) -> Result<(), CollectError> {
        let entry = manifest.content.entry;
        let shards = self.shards(entry);
        let layout = BlockLayout::new(manifest, shards);
        let key = self.keys().create_epoch(id, 0)?;
        if entry == Entry::Codes {
            self.keys().create_codes(id)?;
        }
        for number in 0..shards {
            let pools = layout.empty(number);
            let shard = Shard { number, pools, cipher: Cipher::new(&key, id, 0), nonce: Vec::new() };
            block::insert(work, id, shard.block(&layout)?).await?;
        }
        Ok(())
    }

    /// Which key directory a new wave's keys are in.
    #[must_use]
    pub fn key_directory(&self) -> &str {
        self.keys().id()
    }

    /// How many shards a new wave gets: SQLite has one writer anyway, and behind an open link one block counts all sheets.
    #[must_use]
    pub fn shards(&self, entry: Entry) -> usize {
        match (self.0.store.engine(), entry) {
            (Engine::Sqlite, _) | (_, Entry::Open) => 1,
            (Engine::Postgres, Entry::Codes) => 4,
        }
    }

    /// Destroys a wave's keys and takes no sheets for it any more.
    ///
    /// # Errors
    /// [`CollectError::Keys`].
    pub fn forget(&self, id: i64) -> Result<(), CollectError> {
        self.remove(id);
        Ok(self.keys().destroy_but(id, None)?)
    }

    /// Takes no sheets for a wave any more.
    pub(super) fn remove(&self, id: i64) {
        self.0.waves.write().unwrap_or_else(PoisonError::into_inner).remove(&id);
    }

    /// Takes sheets for a wave from now on, by a writer for each of its shards.
    pub(super) fn insert(&self, live: Arc<LiveWave>) {
        let mut waves = self.0.waves.write().unwrap_or_else(PoisonError::into_inner);
        if waves.contains_key(&live.id) {
            return;
        }
        let writers = (0..live.shards.len())
            .map(|shard| {
                let (sender, receiver) = mpsc::channel(QUEUE);
                let collector = WeakCollector(Arc::downgrade(&self.0));
                tokio::spawn(writer::run(collector, live.clone(), shard, receiver));
                sender
            })
            .collect();
        waves.insert(live.id, Collection { live, writers });
    }

    /// The wave with that row number, unless it is closed.
    #[must_use]
    pub fn live(&self, id: i64) -> Option<Arc<LiveWave>> {
        let waves = self.0.waves.read().unwrap_or_else(PoisonError::into_inner);
        waves.get(&id).map(|collection| collection.live.clone())
    }

    /// The wave of a pulse that people find now: the one that is open, else the next to open.
    #[must_use]
    pub fn of_pulse(&self, slug: &str) -> Option<Arc<LiveWave>> {
        let waves = self.0.waves.read().unwrap_or_else(PoisonError::into_inner);
        let of_pulse =
            waves.values().map(|collection| &collection.live).filter(|live| live.manifest.pulse.as_str() == slug);
        of_pulse.min_by_key(|live| (self.phase(live) == Phase::Closed, live.manifest.wave)).cloned()
    }

    /// Where a wave stands now.
    #[must_use]
    pub fn phase(&self, live: &LiveWave) -> Phase {
        let now = self.now();
        let position = live.position();
        match position.state {
            State::Closed => Phase::Closed,
            _ if live.due(now) > position.close_tick => Phase::Closed,
            State::Interrupted => Phase::Interrupted,
            State::Launched if now < live.manifest.content.schedule.opens => Phase::Scheduled,
            State::Launched => Phase::Open,
        }
    }

    /// Counts a sheet, if its code is one of the wave's and is not used yet; behind an open link, if the wave has not
    /// counted the most sheets that it may. The answer is the same, and takes as long, whether it counts or not. Durable
    /// when this returns.
    ///
    /// # Errors
    /// [`CollectError`].
    pub async fn submit(&self, live: &LiveWave, submission: Submission) -> Result<(), CollectError> {
        if self.now() < live.manifest.content.schedule.opens {
            return Err(CollectError::NotOpen);
        }
        let (shard, place) = match &submission.ticket {
            Ticket::Code(code) => {
                let codes = self.codes(live).await?;
                let unknown = || codes.map_or(0, |codes| codes.shard_of_unknown(code, live.shards.len()));
                let admission = codes.and_then(|codes| codes.redeem(code));
                (admission.map_or_else(unknown, |admission| live.layout.shard(admission.mark)), admission)
            }
            Ticket::OpenLink { unit } => {
                let node = live.manifest.roster.nodes().get(*unit);
                let admission = node.map(|node| Admission { cell: node.cell, mark: Mark::OpenLink });
                (live.layout.shard(Mark::OpenLink), admission)
            }
        };
        let place = place.and_then(|place| Some((live.layout.cell_index(place.cell)?, place.mark)));
        let writer = {
            let waves = self.0.waves.read().unwrap_or_else(PoisonError::into_inner);
            waves.get(&live.id).map(|collection| collection.writers[shard].clone()).ok_or(CollectError::Closed)?
        };
        let (done, answer) = oneshot::channel();
        let arrival = Arrival { place, sheet: submission.sheet, done };
        writer.send(arrival).await.map_err(|_| CollectError::Gone)?;
        answer.await.map_err(|_| CollectError::Gone)?
    }

    /// Makes every tick that is due, of every wave; reads the codes of waves that have opened, and looks whether keys
    /// are still there. Errors are logged; all of it is tried again next time.
    pub async fn tick_all(&self) {
        let waves: Vec<_> = {
            let waves = self.0.waves.read().unwrap_or_else(PoisonError::into_inner);
            waves.values().map(|collection| collection.live.clone()).collect()
        };
        for live in waves {
            if live.due(self.now()) <= live.position().ticks_done {
                if let Err(error) = self.look_after(&live).await {
                    tracing::error!(wave = live.id, %error, "a wave could not be looked after");
                }
                continue;
            }
            match self.tick(&live).await {
                Ok(_) if live.position().state == State::Closed => {
                    self.remove(live.id);
                }
                Ok(_) => {}
                Err(error) => tracing::error!(wave = live.id, %error, "a tick could not be made"),
            }
        }
    }

    async fn look_after(&self, live: &LiveWave) -> Result<(), CollectError> {
        let position = live.position();
        if position.state != State::Launched {
            return Ok(());
        }
        if !self.keys().holds_epoch(live.id, position.ticks_done)
            && let Some(row) = self.check(live.id).await?
        {
            live.follow(&row);
        }
        if live.manifest.content.entry == Entry::Codes && self.phase(live) == Phase::Open {
            self.codes(live).await?;
        }
        Ok(())
    }
}
