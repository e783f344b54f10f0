//! Mail of waves that is sent, or will be.

use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};

pub use crate::store::entity::mailing::Model as Mailing;
use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::mailing::{Column, Entity},
};

/// The mailings of a wave: the invitations, then the reminders.
///
/// # Errors
/// [`StoreError`].
pub async fn of(store: &Store, wave: i64) -> Result<Vec<Mailing>, StoreError> {
    let query = Entity::find().filter(Column::WaveId.eq(wave)).order_by_asc(Column::Number);
    Ok(query.all(store.reader()).await?)
}

/// Whether a wave has any.
///
/// # Errors
/// [`StoreError`].
pub async fn exist(work: &UnitOfWork, wave: i64) -> Result<bool, StoreError> {
    Ok(Entity::find().filter(Column::WaveId.eq(wave)).one(work.connection()).await?.is_some())
}

/// Replaces the mailings of a wave.
///
/// # Errors
/// [`StoreError`].
pub async fn replace(work: &UnitOfWork, wave: i64, mailings: Vec<Mailing>) -> Result<(), StoreError> {
    delete(work, wave).await?;
    for mailing in mailings {
        Entity::insert(mailing.into_active_model()).exec_without_returning(work.connection()).await?;
    }
    Ok(())
}

/// Mailings that are due at `now` and that no process is at, the earliest first. Unix seconds.
///
/// # Errors
/// [`StoreError`].
pub async fn due(store: &Store, now: i64) -> Result<Vec<Mailing>, StoreError> {
    let due = Entity::find().filter(Column::Done.eq(false)).filter(Column::DueAt.lte(now));
    let free = due.filter(Column::LeasedUntil.lte(now)).order_by_asc(Column::DueAt).order_by_asc(Column::WaveId);
    Ok(free.all(store.reader()).await?)
}

/// Takes a mailing until a moment, unless another process was faster.
///
/// # Errors
/// [`StoreError`].
pub async fn lease(work: &UnitOfWork, mailing: &Mailing, until: i64) -> Result<bool, StoreError> {
    let row = Entity::update_many().col_expr(Column::LeasedUntil, Expr::value(until));
    let row = row.filter(Column::WaveId.eq(mailing.wave_id)).filter(Column::Number.eq(mailing.number));
    let row = row.filter(Column::LeasedUntil.eq(mailing.leased_until));
    Ok(row.exec(work.connection()).await?.rows_affected == 1)
}

/// Notes how far a mailing has come.
///
/// # Errors
/// [`StoreError`].
pub async fn update(work: &UnitOfWork, mailing: Mailing) -> Result<(), StoreError> {
    mailing.into_active_model().reset_all().update(work.connection()).await?;
    Ok(())
}

/// Forgets the mailings of a wave.
///
/// # Errors
/// [`StoreError`].
pub async fn delete(work: &UnitOfWork, wave: i64) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::WaveId.eq(wave)).exec(work.connection()).await?;
    Ok(())
}
