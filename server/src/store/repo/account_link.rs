//! Links that let somebody set the password of an account.

use sea_orm::{ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::account_link::{Column, Entity, Model},
};

/// Adds a link.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(work: &UnitOfWork, digest: String, account_id: String, expires_at: i64) -> Result<(), StoreError> {
    let row = Model { digest, account_id, expires_at };
    Entity::insert(row.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

/// Whose link that is, where it is still good at `now`, in Unix seconds.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, digest: &str, now: i64) -> Result<Option<String>, StoreError> {
    let row = Entity::find_by_id(digest.to_owned()).one(store.reader()).await?;
    Ok(row.filter(|row| row.expires_at > now).map(|row| row.account_id))
}

/// Uses a link up. `false` where somebody was faster.
///
/// # Errors
/// [`StoreError`].
pub async fn take(work: &UnitOfWork, digest: &str) -> Result<bool, StoreError> {
    Ok(Entity::delete_by_id(digest.to_owned()).exec(work.connection()).await?.rows_affected > 0)
}

/// Removes the links of an account, and all that are good no more.
///
/// # Errors
/// [`StoreError`].
pub async fn delete_of(work: &UnitOfWork, account: &str, now: i64) -> Result<(), StoreError> {
    let gone = Condition::any().add(Column::AccountId.eq(account)).add(Column::ExpiresAt.lte(now));
    Entity::delete_many().filter(gone).exec(work.connection()).await?;
    Ok(())
}
