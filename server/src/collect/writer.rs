//! Group commit: the writer of a shard takes whatever arrived while the previous commit ran, counts it, writes one block,
//! and then acknowledges all of it.

use std::sync::Arc;

use heard_ballot::redeem::Mark;
use heard_domain::sheet::AnswerSheet;
use tokio::sync::{mpsc, oneshot};

use super::{
    error::CollectError,
    live::LiveWave,
    registry::{Collector, WeakCollector},
    seal::Cipher,
    shard::Shard,
};
use crate::store::repo::{block, wave::State};

/// The most sheets that one commit counts.
const GROUP: usize = 1024;
/// How often a commit is tried again when another process was faster.
const TRIES: usize = 4;

/// A sheet on its way into a pool. `place` is the cell's index and what keeps the sheet from counting twice; none where
/// the code is unknown: such a sheet takes the same way and the same time, and counts nowhere.
pub(super) struct Arrival {
    pub(super) place: Option<(usize, Mark)>,
    pub(super) sheet: AnswerSheet,
    pub(super) done: oneshot::Sender<Result<(), CollectError>>,
}

/// Runs until the collector and every sender is gone. Holds no collector while it waits: that would keep it alive.
pub(super) async fn run(
    collector: WeakCollector,
    wave: Arc<LiveWave>,
    shard: usize,
    mut arrivals: mpsc::Receiver<Arrival>,
) {
    let mut group = Vec::with_capacity(GROUP);
    let most = if collector.one_by_one() { 1 } else { GROUP };
    // Only the beginning and the end of a failure are told: a line for each would tell when somebody sent.
    let mut failing = false;
    while arrivals.recv_many(&mut group, most).await > 0 {
        let Some(collector) = collector.upgrade() else { return };
        match commit(&collector, &wave, shard, &group).await {
            Ok(()) => {
                if std::mem::take(&mut failing) {
                    tracing::info!(wave = wave.id, "sheets are counted again");
                }
                group.drain(..).for_each(|arrival| drop(arrival.done.send(Ok(()))));
            }
            Err(error) => {
                let expected =
                    matches!(error, CollectError::NotOpen | CollectError::Closed | CollectError::Interrupted);
                if !expected && !std::mem::replace(&mut failing, true) {
                    tracing::error!(wave = wave.id, %error, "sheets cannot be counted");
                }
                for arrival in group.drain(..) {
                    let _ = arrival.done.send(Err(again(&error)));
                }
            }
        }
    }
}

fn again(error: &CollectError) -> CollectError {
    match error {
        CollectError::NotOpen => CollectError::NotOpen,
        CollectError::Closed => CollectError::Closed,
        CollectError::Interrupted => CollectError::Interrupted,
        _ => CollectError::Gone,
    }
}

async fn commit(
    collector: &Collector,
    wave: &Arc<LiveWave>,
    number: usize,
    group: &[Arrival],
) -> Result<(), CollectError> {
    for attempt in 0..TRIES {
        ready(collector, wave).await?;
        let mut slot = wave.shards[number].lock().await;
        let done = match slot.take() {
            Some(shard) if attempt == 0 => optimistic(collector, wave, shard, group).await?,
            _ => locked(collector, wave, number, group).await?,
        };
        if let Some(shard) = done {
            *slot = Some(shard);
            return Ok(());
        }
    }
    Err(CollectError::Gone)
}

/// Makes up missed ticks before anything is counted, and refuses outside of the wave's time.
async fn ready(collector: &Collector, wave: &Arc<LiveWave>) -> Result<(), CollectError> {
    let now = collector.now();
    if now < wave.manifest.content.schedule.opens {
        return Err(CollectError::NotOpen);
    }
    if wave.due(now) > wave.position().ticks_done {
        collector.tick(wave).await?;
    }
    match wave.position().state {
        State::Launched => Ok(()),
        State::Interrupted => Err(CollectError::Interrupted),
        State::Closed => Err(CollectError::Closed),
    }
}

/// Counts on what this process knows, and writes if nobody else has written meanwhile. Not where the key is gone: what is
/// encrypted with it could not be read at the tick.
async fn optimistic(
    collector: &Collector,
    wave: &LiveWave,
    mut shard: Shard,
    group: &[Arrival],
) -> Result<Option<Shard>, CollectError> {
    if !collector.keys().holds_epoch(wave.id, shard.cipher.epoch()) {
        return Ok(None);
    }
    count(wave, &mut shard, group);
    let block = shard.block(&wave.layout)?;
    let nonce = block.nonce.clone();
    let written = block::replace(collector.store(), wave.id, &shard.nonce, block).await?;
    shard.nonce = nonce;
    Ok(written.then_some(shard))
}

/// Locks the block's row, reads it, counts and writes.
async fn locked(
    collector: &Collector,
    wave: &LiveWave,
    number: usize,
    group: &[Arrival],
) -> Result<Option<Shard>, CollectError> {
    let work = collector.store().begin().await?;
    let Some(block) = block::lock(&work, wave.id, number).await? else {
        drop(work);
        return gone(collector, wave).await;
    };
    // Sealing only moves on: such a block was put back, and the next tick would not take it.
    if block.epoch < wave.position().ticks_done {
        return Err(CollectError::Unreadable);
    }
    let Some(key) = collector.keys().epoch(wave.id, block.epoch)? else {
        // Another process may have sealed and destroyed this epoch between our two reads; the next attempt sees it.
        drop(work);
        return gone(collector, wave).await;
    };
    let mut shard = Shard::open(&wave.layout, Cipher::new(&key, wave.id, block.epoch), block)?;
    count(wave, &mut shard, group);
    let block = shard.block(&wave.layout)?;
    let nonce = block.nonce.clone();
    let written = block::replace_with(&work, wave.id, &shard.nonce, block).await?;
    work.save().await?;
    shard.nonce = nonce;
    Ok(written.then_some(shard))
}

/// The block or its key is not there: another process has sealed it, or it is lost.
async fn gone(collector: &Collector, wave: &LiveWave) -> Result<Option<Shard>, CollectError> {
    let row = collector.check(wave.id).await?.ok_or(CollectError::Closed)?;
    wave.follow(&row);
    match row.state {
        State::Launched => Ok(None),
        State::Interrupted => Err(CollectError::Interrupted),
        State::Closed => Err(CollectError::Closed),
    }
}

fn count(wave: &LiveWave, shard: &mut Shard, group: &[Arrival]) {
    for arrival in group {
        if let Some((cell, mark)) = arrival.place
            && shard.pools.admit(&wave.layout, mark)
        {
            shard.pools.pools[cell].add(&wave.layout.tally, &arrival.sheet);
        }
    }
}
