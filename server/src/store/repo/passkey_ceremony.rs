//! Challenges that browsers have been given.

use sea_orm::{ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter};

pub use crate::store::entity::passkey_ceremony::Model as Ceremony;
use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::passkey_ceremony::{Column, Entity},
};

/// Adds a challenge.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(work: &UnitOfWork, ceremony: Ceremony) -> Result<(), StoreError> {
    Entity::insert(ceremony.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

/// The challenge with that digest, where it is still good at `now`, in Unix seconds.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, digest: &str, now: i64) -> Result<Option<Ceremony>, StoreError> {
    let row = Entity::find_by_id(digest.to_owned()).one(store.reader()).await?;
    Ok(row.filter(|row| row.expires_at > now))
}

/// Uses a challenge up. `false` where somebody was faster.
///
/// # Errors
/// [`StoreError`].
pub async fn take(work: &UnitOfWork, digest: &str) -> Result<bool, StoreError> {
    Ok(Entity::delete_by_id(digest.to_owned()).exec(work.connection()).await?.rows_affected > 0)
}

/// Removes the challenges of an account, where one is given, and all that are good no more.
///
/// # Errors
/// [`StoreError`].
pub async fn delete_of(work: &UnitOfWork, account: Option<&str>, now: i64) -> Result<(), StoreError> {
    let gone = Condition::any()
        .add(Column::ExpiresAt.lte(now))
        .add_option(account.map(|account| Column::AccountId.eq(account)));
    Entity::delete_many().filter(gone).exec(work.connection()).await?;
    Ok(())
}
