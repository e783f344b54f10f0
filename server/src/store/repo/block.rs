//! Encrypted pools of open waves.

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::pending_block::{Column, Entity, Model},
};

/// What is counted in the only collection there is.
const ANSWERS: &str = "answers";

/// A block as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The shard, from 0.
    pub shard: usize,
    /// Epoch of its key.
    pub epoch: usize,
    /// Its nonce.
    pub nonce: Vec<u8>,
    /// Its ciphertext.
    pub data: Vec<u8>,
}

fn read(row: Model) -> Block {
    Block { shard: row.shard as usize, epoch: row.epoch as usize, nonce: row.nonce, data: row.data }
}

/// One shard's block, locked; `None` once the wave is closed.
///
/// # Errors
/// [`StoreError`].
pub async fn lock(work: &UnitOfWork, wave: i64, shard: usize) -> Result<Option<Block>, StoreError> {
    let key = (wave, ANSWERS.to_owned(), shard as i32);
    Ok(Entity::find_by_id(key).lock_exclusive().one(work.connection()).await?.map(read))
}

/// All blocks of a wave, locked in the order of the shards.
///
/// # Errors
/// [`StoreError`].
pub async fn lock_all(work: &UnitOfWork, wave: i64) -> Result<Vec<Block>, StoreError> {
    let query = Entity::find().filter(of(wave)).order_by_asc(Column::Shard).lock_exclusive();
    Ok(query.all(work.connection()).await?.into_iter().map(read).collect())
}

/// Adds the first block of a shard.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(work: &UnitOfWork, wave: i64, block: Block) -> Result<(), StoreError> {
    let row = Model {
        wave_id: wave,
        collection: ANSWERS.to_owned(),
        shard: block.shard as i32,
        epoch: block.epoch as i32,
        nonce: block.nonce,
        data: block.data,
    };
    Entity::insert(row.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

/// Replaces a block if it is still the one with nonce `before`; says whether it was. Durable when this returns.
///
/// # Errors
/// [`StoreError`]; then it may or may not have happened.
pub async fn replace(store: &Store, wave: i64, before: &[u8], block: Block) -> Result<bool, StoreError> {
    replace_in(store.writer(), wave, before, block).await
}

/// The same inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn replace_with(work: &UnitOfWork, wave: i64, before: &[u8], block: Block) -> Result<bool, StoreError> {
    replace_in(work.connection(), wave, before, block).await
}

async fn replace_in(
    connection: &impl ConnectionTrait,
    wave: i64,
    before: &[u8],
    block: Block,
) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .filter(of(wave))
        .filter(Column::Shard.eq(block.shard as i32))
        .filter(Column::Nonce.eq(before))
        .col_expr(Column::Epoch, Expr::value(block.epoch as i32))
        .col_expr(Column::Nonce, Expr::value(block.nonce))
        .col_expr(Column::Data, Expr::value(block.data))
        .exec(connection)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Deletes all blocks of a wave.
///
/// # Errors
/// [`StoreError`].
pub async fn delete(work: &UnitOfWork, wave: i64) -> Result<(), StoreError> {
    Entity::delete_many().filter(of(wave)).exec(work.connection()).await?;
    Ok(())
}

fn of(wave: i64) -> Expr {
    Column::WaveId.eq(wave).and(Column::Collection.eq(ANSWERS))
}
