//! Invitations of open waves.

use heard_ballot::redeem::DIGEST;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::invitation::{Column, Entity, Model},
};

const CHUNK: usize = 1_000;

/// An invitation as stored.
#[derive(Debug, Clone, Copy)]
pub struct Invitation {
    /// Shuffled number in the wave.
    pub number: u32,
    /// Position of its cell in the roster.
    pub cell: usize,
    /// Digest of its code.
    pub digest: [u8; DIGEST],
}

/// All invitations of a wave. They are read once, never one by one: a query would say who answers when.
///
/// # Errors
/// [`StoreError`].
pub async fn all(work: &UnitOfWork, wave: i64) -> Result<Vec<Invitation>, StoreError> {
    let rows = Entity::find().filter(Column::WaveId.eq(wave)).all(work.connection()).await?;
    rows.into_iter()
        .map(|row| {
            let digest = row
                .digest
                .try_into()
                .map_err(|_| StoreError::Malformed { what: "digest", cause: "wrong length".to_owned() })?;
            Ok(Invitation { number: row.number as u32, cell: row.cell as usize, digest })
        })
        .collect()
}

/// Whether a wave has any invitations. Locks nothing.
///
/// # Errors
/// [`StoreError`].
pub async fn exist(store: &Store, wave: i64) -> Result<bool, StoreError> {
    any(store.reader(), wave).await
}

/// Whether a wave has any invitations, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn exist_in(work: &UnitOfWork, wave: i64) -> Result<bool, StoreError> {
    any(work.connection(), wave).await
}

async fn any(connection: &impl ConnectionTrait, wave: i64) -> Result<bool, StoreError> {
    let query = Entity::find().filter(Column::WaveId.eq(wave)).select_only().column(Column::Number);
    Ok(query.into_tuple::<i32>().one(connection).await?.is_some())
}

/// Replaces all invitations of a wave by slips. The caller has shuffled them, and has locked the wave, so that nothing
/// is added once a close has deleted everything.
///
/// # Errors
/// [`StoreError`].
pub async fn replace(work: &UnitOfWork, wave: i64, invitations: &[Invitation]) -> Result<(), StoreError> {
    delete(work, wave).await?;
    for chunk in invitations.chunks(CHUNK) {
        let rows = chunk.iter().map(|invitation| {
            Model {
                wave_id: wave,
                number: invitation.number as i32,
                cell: invitation.cell as i32,
                kind: "single".to_owned(),
                digest: invitation.digest.to_vec(),
            }
            .into_active_model()
        });
        Entity::insert_many(rows).exec_without_returning(work.connection()).await?;
    }
    Ok(())
}

/// Deletes all invitations of a wave.
///
/// # Errors
/// [`StoreError`].
pub async fn delete(work: &UnitOfWork, wave: i64) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::WaveId.eq(wave)).exec(work.connection()).await?;
    Ok(())
}
