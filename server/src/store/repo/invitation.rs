//! Invitations of open waves.

use heard_ballot::redeem::DIGEST;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::invitation::{Column, Entity, Model},
    repo::wave,
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
pub async fn all(store: &Store, wave: i64) -> Result<Vec<Invitation>, StoreError> {
    let rows = Entity::find().filter(Column::WaveId.eq(wave)).all(store.reader()).await?;
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

/// How many invitations a wave has.
///
/// # Errors
/// [`StoreError`].
pub async fn count(store: &Store, wave: i64) -> Result<u64, StoreError> {
    Ok(Entity::find().filter(Column::WaveId.eq(wave)).count(store.reader()).await?)
}

/// Replaces all invitations of a wave by slips, and lets other processes notice. The caller has shuffled them.
///
/// # Errors
/// [`StoreError`], also where the wave takes no sheets any more.
pub async fn replace(work: &UnitOfWork, wave: i64, invitations: &[Invitation]) -> Result<(), StoreError> {
    // First, as ticks do: it locks the wave, so that nothing is added once a close has deleted everything.
    wave::touch(work, wave).await?;
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
