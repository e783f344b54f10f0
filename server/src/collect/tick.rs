//! Ticks: sealing, and the close. One transaction each.

use heard_domain::{
    batch::{Batch, OptionGroup},
    release::{self, OptionPool},
    tally::Tally,
};
use tokio::sync::MutexGuard;

use super::{error::CollectError, live::LiveWave, registry::Collector, seal::Cipher, shard::Shard};
use crate::{
    hex::{hex, random_hex},
    store::{
        UnitOfWork,
        repo::{
            block, invitation, sealed,
            wave::{self, State, Wave},
        },
    },
};

/// How many bytes of the last block of a sealed epoch are shown.
const SHOWN: usize = 256;

/// What a tick did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticked {
    /// Row number of the wave.
    pub wave: i64,
    /// How many ticks have been made now.
    pub ticks_done: usize,
    /// Whether the wave is closed.
    pub closed: bool,
}

impl Collector {
    /// Makes the ticks that are due, missed ones by one. `None` where there is nothing to do.
    ///
    /// # Errors
    /// [`CollectError`]; the tick is then tried again later.
    pub async fn tick(&self, live: &LiveWave) -> Result<Option<Ticked>, CollectError> {
        let mut slots = Vec::with_capacity(live.shards.len());
        for shard in &live.shards {
            slots.push(shard.lock().await);
        }
        let ticked = self.tick_locked(live, &mut slots).await;
        if ticked.is_err() {
            // Nothing is known of what was committed: read it again next time.
            slots.iter_mut().for_each(|slot| **slot = None);
        }
        let ticked = ticked?;
        drop(slots);
        if let Some(ticked) = ticked {
            self.store().truncate_log().await?;
            self.announce(ticked);
        }
        Ok(ticked)
    }

    async fn tick_locked(
        &self,
        live: &LiveWave,
        slots: &mut [MutexGuard<'_, Option<Shard>>],
    ) -> Result<Option<Ticked>, CollectError> {
        let now = self.now();
        let work = self.store().begin().await?;
        let Some(mut row) = wave::lock(&work, live.id).await? else { return Ok(None) };
        live.follow(&row);
        let due = live.due(now);
        if row.state == State::Closed || due <= row.ticks_done {
            for slot in slots.iter_mut() {
                if slot.as_ref().is_some_and(|shard| shard.cipher.epoch() != row.ticks_done) {
                    **slot = None;
                }
            }
            // An attempt whose outcome was not learnt may have been committed.
            self.destroy_old_keys(&row)?;
            return Ok(None);
        }
        let closing = due > row.close_tick;
        let mut next = Vec::new();
        if row.state == State::Launched {
            match self.open_shards(live, &mut row, &work).await? {
                Some(shards) if closing => self.close(live, &mut row, shards, &work).await?,
                Some(shards) => next = self.seal(live, due, shards, &work).await?,
                None => row.state = State::Interrupted,
            }
        }
        if row.state == State::Launched {
            row.counted_at = Some(now.unix_timestamp());
        }
        if closing {
            row.state = State::Closed;
        }
        if row.state != State::Launched {
            block::delete(&work, live.id).await?;
            invitation::delete(&work, live.id).await?;
        }
        row.ticks_done = due;
        wave::update(&work, &mut row).await?;
        work.save().await?;

        self.destroy_old_keys(&row)?;
        live.follow(&row);
        let mut next = next.into_iter();
        slots.iter_mut().for_each(|slot| **slot = next.next());
        Ok(Some(Ticked { wave: live.id, ticks_done: due, closed: closing }))
    }

    /// All shards, locked and decrypted; `None` where one or its key is gone. Keeps how the first one begins: it is the
    /// last block of its epoch, and is shown to everybody once its key is destroyed.
    async fn open_shards(
        &self,
        live: &LiveWave,
        row: &mut Wave,
        work: &UnitOfWork,
    ) -> Result<Option<Vec<Shard>>, CollectError> {
        let blocks = block::lock_all(work, live.id).await?;
        let Some(key) = self.keys().epoch(live.id, row.ticks_done)? else { return Ok(None) };
        if blocks.len() != live.shards.len() || blocks.iter().any(|block| block.epoch != row.ticks_done) {
            return Ok(None);
        }
        row.sealed_block = blocks.first().map(|block| hex(&block.data[..block.data.len().min(SHOWN)]));
        let open = |block| Shard::open(&live.layout, Cipher::new(&key, live.id, row.ticks_done), block);
        Ok(blocks.into_iter().map(open).collect::<Result<Vec<_>, _>>().ok())
    }

    /// Rule R2: seals every cell's pool that is large enough, and moves all blocks to the next epoch.
    async fn seal(
        &self,
        live: &LiveWave,
        epoch: usize,
        mut shards: Vec<Shard>,
        work: &UnitOfWork,
    ) -> Result<Vec<Shard>, CollectError> {
        let preset = live.manifest.preset;
        let questions = &live.manifest.content.questionnaire.questions;
        let mut batches = Vec::new();
        for (index, node) in live.layout.cells().enumerate() {
            let sheets = shards.iter().map(|shard| shard.pools.pools[index].sheets).sum();
            if !release::seals(preset, sheets) {
                continue;
            }
            let mut pool = Tally::empty(&live.layout.tally);
            for shard in &mut shards {
                pool.merge(&shard.pools.pools[index].take());
            }
            let options = &mut shards[0].pools.options[index];
            batches.push(release::seal(questions, &live.layout.tally, preset, node, &mut pool, options));
        }
        store(work, live.id, &batches, &[]).await?;
        let key = self.keys().create_epoch(live.id, epoch)?;
        for shard in &mut shards {
            shard.cipher = Cipher::new(&key, live.id, epoch);
            let block = shard.block(&live.layout)?;
            let nonce = block.nonce.clone();
            if !block::replace_with(work, live.id, &shard.nonce, block).await? {
                return Err(CollectError::Gone);
            }
            shard.nonce = nonce;
        }
        Ok(shards)
    }

    /// Rule R3: rolls up what is left, and joins the option groups.
    async fn close(
        &self,
        live: &LiveWave,
        row: &mut Wave,
        mut shards: Vec<Shard>,
        work: &UnitOfWork,
    ) -> Result<(), CollectError> {
        let layout = &live.layout;
        let mut pools = vec![Tally::empty(&layout.tally); layout.nodes()];
        let mut options = vec![OptionPool::empty(&layout.tally); layout.nodes()];
        for shard in &mut shards {
            for (index, node) in layout.cells().enumerate() {
                pools[node].merge(&shard.pools.pools[index].take());
                if let Some(waiting) = shard.pools.options.get(index) {
                    options[node].merge(waiting);
                }
            }
        }
        let manifest = &live.manifest;
        let questions = &manifest.content.questionnaire.questions;
        let closing = release::close(questions, &layout.tally, manifest.preset, &manifest.roster, pools, options);
        row.some_unshown = closing.unshown > 0;
        store(work, live.id, &closing.batches, &closing.groups).await
    }
}

/// Writes batches and groups under random ids, in the random order of their ids.
async fn store(work: &UnitOfWork, wave: i64, batches: &[Batch], groups: &[OptionGroup]) -> Result<(), CollectError> {
    let mut batches: Vec<_> = batches.iter().map(|batch| (random_hex::<16>(), batch)).collect();
    batches.sort_by(|a, b| a.0.cmp(&b.0));
    for (id, batch) in batches {
        sealed::insert_batch(work, wave, id, batch).await?;
    }
    let mut groups: Vec<_> = groups.iter().map(|group| (random_hex::<16>(), group)).collect();
    groups.sort_by(|a, b| a.0.cmp(&b.0));
    for (id, group) in groups {
        sealed::insert_group(work, wave, id, group).await?;
    }
    Ok(())
}
