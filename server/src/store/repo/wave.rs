//! Waves.

use std::sync::Arc;

use heard_domain::wave::Manifest;
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::wave::{ActiveModel, Column, Entity, Model},
};

/// What the row says; open or not yet is a matter of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Frozen; scheduled or open.
    Launched,
    /// Its key or blocks are gone.
    Interrupted,
    /// Over.
    Closed,
}

impl State {
    const fn name(self) -> &'static str {
        match self {
            Self::Launched => "launched",
            Self::Interrupted => "interrupted",
            Self::Closed => "closed",
        }
    }
}

/// A wave as stored.
#[derive(Debug, Clone)]
pub struct Wave {
    /// Row number.
    pub id: i64,
    /// Its pulse.
    pub pulse_id: i64,
    /// The frozen promise.
    pub manifest: Arc<Manifest>,
    /// SHA-256 of the manifest, hexadecimal.
    pub promise: String,
    /// Where it stands.
    pub state: State,
    /// How many ticks have been made; also the epoch of its keys and blocks.
    pub ticks_done: usize,
    /// Position of the tick at which it closes.
    pub close_tick: usize,
    /// When the last tick was made, Unix seconds.
    pub counted_at: Option<i64>,
    /// Whether sheets were left unshown at the close.
    pub some_unshown: bool,
    /// How many shards its block has.
    pub shards: usize,
    /// Whether its codes are those that people use: none is made any more.
    pub codes_fixed: bool,
    /// Random, and another one each time that codes are made; empty before the first time.
    pub codes_version: String,
    /// How the last block of the last sealed epoch begins, hexadecimal. Its key and its nonce are destroyed.
    pub sealed_block: Option<String>,
    /// The key directory that holds its keys; empty in waves of before that was noted.
    pub key_directory: String,
    /// Grows with every change.
    pub revision: i64,
}

fn read(row: Model) -> Result<Wave, StoreError> {
    let manifest = serde_json::from_str(&row.manifest).map_err(StoreError::malformed("manifest"))?;
    let state = match row.state.as_str() {
        "launched" => State::Launched,
        "interrupted" => State::Interrupted,
        "closed" => State::Closed,
        other => return Err(StoreError::Malformed { what: "state", cause: other.to_owned() }),
    };
    Ok(Wave {
        id: row.id,
        pulse_id: row.pulse_id,
        manifest: Arc::new(manifest),
        promise: row.promise,
        state,
        ticks_done: row.ticks_done as usize,
        close_tick: row.close_tick as usize,
        counted_at: row.counted_at,
        some_unshown: row.some_unshown,
        shards: row.shards as usize,
        codes_fixed: row.codes_fixed,
        codes_version: row.codes_version,
        sealed_block: row.sealed_block,
        key_directory: row.key_directory,
        revision: row.revision,
    })
}

/// All waves of all pulses, the oldest first.
///
/// # Errors
/// [`StoreError`].
pub async fn all(store: &Store) -> Result<Vec<Wave>, StoreError> {
    Entity::find().order_by_asc(Column::Id).all(store.reader()).await?.into_iter().map(read).collect()
}

/// Row numbers and revisions of all waves.
///
/// # Errors
/// [`StoreError`].
pub async fn revisions(store: &Store) -> Result<Vec<(i64, i64)>, StoreError> {
    let query = Entity::find().select_only().column(Column::Id).column(Column::Revision).order_by_asc(Column::Id);
    Ok(query.into_tuple().all(store.reader()).await?)
}

/// One wave.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, id: i64) -> Result<Option<Wave>, StoreError> {
    Entity::find_by_id(id).one(store.reader()).await?.map(read).transpose()
}

/// One wave, locked against every other transaction that locks it.
///
/// # Errors
/// [`StoreError`].
pub async fn lock(work: &UnitOfWork, id: i64) -> Result<Option<Wave>, StoreError> {
    Entity::find_by_id(id).lock_exclusive().one(work.connection()).await?.map(read).transpose()
}

/// Adds a launched wave and gives its row number.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(
    work: &UnitOfWork,
    pulse_id: i64,
    manifest: &Manifest,
    promise: &str,
    shards: usize,
    key_directory: &str,
) -> Result<i64, StoreError> {
    let row = ActiveModel {
        id: NotSet,
        pulse_id: Set(pulse_id),
        number: Set(manifest.wave as i32),
        manifest: Set(manifest.canonical().map_err(StoreError::malformed("manifest"))?),
        promise: Set(promise.to_owned()),
        state: Set(State::Launched.name().to_owned()),
        ticks_done: Set(0),
        close_tick: Set(manifest.content.schedule.ticks.len() as i32 - 1),
        counted_at: Set(None),
        some_unshown: Set(false),
        shards: Set(shards as i32),
        codes_fixed: Set(false),
        codes_version: Set(String::new()),
        sealed_block: Set(None),
        key_directory: Set(key_directory.to_owned()),
        revision: Set(1),
    };
    Ok(Entity::insert(row).exec(work.connection()).await?.last_insert_id)
}

/// Writes where the wave stands, under the next revision. The caller has locked it.
///
/// # Errors
/// [`StoreError`].
pub async fn update(work: &UnitOfWork, wave: &mut Wave) -> Result<(), StoreError> {
    wave.revision += 1;
    Entity::update_many()
        .filter(Column::Id.eq(wave.id))
        .col_expr(Column::State, Expr::value(wave.state.name()))
        .col_expr(Column::TicksDone, Expr::value(wave.ticks_done as i32))
        .col_expr(Column::CloseTick, Expr::value(wave.close_tick as i32))
        .col_expr(Column::CountedAt, Expr::value(wave.counted_at))
        .col_expr(Column::SomeUnshown, Expr::value(wave.some_unshown))
        .col_expr(Column::SealedBlock, Expr::value(wave.sealed_block.clone()))
        .col_expr(Column::Revision, Expr::value(wave.revision))
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Notes that a wave's codes are those that people use. Boards do not show it, so its revision stays.
///
/// # Errors
/// [`StoreError`].
pub async fn fix_codes(work: &UnitOfWork, id: i64) -> Result<(), StoreError> {
    Entity::update_many()
        .filter(Column::Id.eq(id))
        .col_expr(Column::CodesFixed, Expr::value(true))
        .exec(work.connection())
        .await?;
    Ok(())
}

/// Notes that a wave has other codes now. Boards do not show it, so its revision stays.
///
/// # Errors
/// [`StoreError`].
pub async fn note_codes(work: &UnitOfWork, id: i64, version: &str) -> Result<(), StoreError> {
    Entity::update_many()
        .filter(Column::Id.eq(id))
        .col_expr(Column::CodesVersion, Expr::value(version))
        .exec(work.connection())
        .await?;
    Ok(())
}
