//! Passkeys.

use std::collections::BTreeSet;

use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

pub use crate::store::entity::passkey::Model as Passkey;
use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::passkey::{Column, Entity},
};

/// The passkeys of an account, the oldest first.
///
/// # Errors
/// [`StoreError`].
pub async fn of(store: &Store, account: &str) -> Result<Vec<Passkey>, StoreError> {
    list(store.reader(), account).await
}

/// The same, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn of_in(work: &UnitOfWork, account: &str) -> Result<Vec<Passkey>, StoreError> {
    list(work.connection(), account).await
}

/// The passkey of that credential.
///
/// # Errors
/// [`StoreError`].
pub async fn find_in(work: &UnitOfWork, id: &str) -> Result<Option<Passkey>, StoreError> {
    Ok(Entity::find_by_id(id.to_owned()).one(work.connection()).await?)
}

/// The accounts that have passkeys.
///
/// # Errors
/// [`StoreError`].
pub async fn holders(store: &Store) -> Result<BTreeSet<String>, StoreError> {
    accounts(store.reader()).await
}

/// The same, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn holders_in(work: &UnitOfWork) -> Result<BTreeSet<String>, StoreError> {
    accounts(work.connection()).await
}

/// Adds a passkey.
///
/// # Errors
/// [`StoreError`]; also where its credential is known already.
pub async fn insert(work: &UnitOfWork, passkey: Passkey) -> Result<(), StoreError> {
    Entity::insert(passkey.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

/// Notes what a sign-in changed in the credential, such as its counter.
///
/// # Errors
/// [`StoreError`].
pub async fn update_credential(work: &UnitOfWork, id: &str, credential: String) -> Result<(), StoreError> {
    let update = Entity::update_many().col_expr(Column::Credential, Expr::value(credential)).filter(Column::Id.eq(id));
    update.exec(work.connection()).await?;
    Ok(())
}

/// Removes a passkey.
///
/// # Errors
/// [`StoreError`].
pub async fn delete(work: &UnitOfWork, id: &str) -> Result<(), StoreError> {
    Entity::delete_by_id(id.to_owned()).exec(work.connection()).await?;
    Ok(())
}

/// Removes the passkeys of an account.
///
/// # Errors
/// [`StoreError`].
pub async fn delete_of(work: &UnitOfWork, account: &str) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::AccountId.eq(account)).exec(work.connection()).await?;
    Ok(())
}

async fn list(connection: &impl ConnectionTrait, account: &str) -> Result<Vec<Passkey>, StoreError> {
    let query = Entity::find().filter(Column::AccountId.eq(account)).order_by_asc(Column::CreatedAt);
    Ok(query.order_by_asc(Column::Id).all(connection).await?)
}

async fn accounts(connection: &impl ConnectionTrait) -> Result<BTreeSet<String>, StoreError> {
    let query = Entity::find().select_only().column(Column::AccountId).distinct();
    Ok(query.into_tuple().all(connection).await?.into_iter().collect())
}
