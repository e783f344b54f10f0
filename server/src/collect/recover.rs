//! Taking up waves as the database has them: at the start, and after other processes.

use std::sync::Arc;

use heard_domain::wave::Entry;

use super::{codec::BlockLayout, error::CollectError, live::LiveWave, registry::Collector, seal::Cipher, shard::Shard};
use crate::store::{
    Engine,
    repo::{
        block, invitation,
        wave::{self, State, Wave},
    },
};

impl Collector {
    /// Takes up every launched wave of the database: finishes interrupted destructions of keys, and marks waves whose
    /// keys or blocks are gone as interrupted.
    ///
    /// # Errors
    /// [`CollectError`].
    pub async fn recover(&self) -> Result<(), CollectError> {
        let rows = wave::all(self.store()).await?;
        // A launch of another process may be under way; with an embedded database there is none.
        if self.store().engine() == Engine::Sqlite {
            for id in self.keys().waves()? {
                if rows.iter().all(|row| row.id != id) {
                    self.keys().destroy_but(id, None)?;
                }
            }
        }
        for row in rows {
            self.follow(row.id).await?;
        }
        Ok(())
    }

    /// Takes up a wave, or follows what another process did with it.
    ///
    /// # Errors
    /// [`CollectError`].
    pub async fn follow(&self, id: i64) -> Result<(), CollectError> {
        let known = self.live(id);
        let row = match &known {
            Some(_) => wave::find(self.store(), id).await?,
            None => self.check(id).await?,
        };
        let Some(row) = row else { return Ok(()) };
        match known {
            Some(live) => {
                live.follow(&row);
                live.leave_epochs_before(row.ticks_done).await;
                // Whoever made the tick may have died before it could do this.
                self.destroy_old_keys(&row)?;
            }
            None if row.state == State::Closed => {}
            None => self.insert(Arc::new(LiveWave::new(&row))),
        }
        if row.state == State::Closed {
            self.remove(id);
        }
        Ok(())
    }

    /// Under the wave's lock: destroys keys whose epoch is over, and marks the wave as interrupted if what is left
    /// cannot be opened.
    pub(super) async fn check(&self, id: i64) -> Result<Option<Wave>, CollectError> {
        let work = self.store().begin().await?;
        let Some(mut row) = wave::lock(&work, id).await? else { return Ok(None) };
        if row.state == State::Launched {
            let layout = BlockLayout::new(&row.manifest, row.shards);
            let blocks = block::lock_all(&work, id).await?;
            let key = self.keys().epoch(id, row.ticks_done)?;
            let whole = blocks.len() == row.shards
                && (row.manifest.content.entry == Entry::Open || self.keys().codes(id)?.is_some())
                && key.is_some_and(|key| {
                    blocks.into_iter().all(|block| {
                        block.epoch == row.ticks_done
                            && Shard::open(&layout, Cipher::new(&key, id, row.ticks_done), block).is_ok()
                    })
                });
            // With one process and an embedded database, a new directory means that the old one is lost.
            if !whole && self.store().engine() == Engine::Postgres && self.keys().may_be_in(&row.key_directory) {
                return Err(CollectError::OtherKeys);
            }
            if !whole {
                tracing::warn!(wave = id, "the wave is interrupted: its key or its blocks are gone");
                row.state = State::Interrupted;
                block::delete(&work, id).await?;
                invitation::delete(&work, id).await?;
                wave::update(&work, &mut row).await?;
            }
        }
        work.save().await?;
        self.destroy_old_keys(&row)?;
        Ok(Some(row))
    }

    /// Destroys the keys of epochs that are over by what the database says.
    pub(super) fn destroy_old_keys(&self, row: &Wave) -> Result<(), CollectError> {
        Ok(self.keys().destroy_but(row.id, (row.state == State::Launched).then_some(row.ticks_done))?)
    }
}
