//! Accounts.

use heard_domain::access::Role;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::account::{Column, Entity, Model},
};

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Random, hexadecimal.
    pub id: String,
    /// What the person signs in with, in lower case.
    pub email: String,
    /// What others call the person.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Argon2 hash.
    pub password_hash: Option<String>,
    /// Unix seconds.
    pub created_at: i64,
}

/// All accounts, by name.
///
/// # Errors
/// [`StoreError`].
pub async fn all(store: &Store) -> Result<Vec<Account>, StoreError> {
    list(store.reader()).await
}

/// All accounts, by name, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn all_in(work: &UnitOfWork) -> Result<Vec<Account>, StoreError> {
    list(work.connection()).await
}

/// The account of that id.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, id: &str) -> Result<Option<Account>, StoreError> {
    Entity::find_by_id(id.to_owned()).one(store.reader()).await?.map(read).transpose()
}

/// The account that signs in with that address, which is in lower case.
///
/// # Errors
/// [`StoreError`].
pub async fn by_email(store: &Store, email: &str) -> Result<Option<Account>, StoreError> {
    Entity::find().filter(Column::Email.eq(email)).one(store.reader()).await?.map(read).transpose()
}

/// The account of that id, locked: whoever changes it waits for the end of the transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn lock(work: &UnitOfWork, id: &str) -> Result<Option<Account>, StoreError> {
    let row = Entity::find_by_id(id.to_owned()).lock_exclusive().one(work.connection()).await?;
    row.map(read).transpose()
}

/// Adds an account.
///
/// # Errors
/// [`StoreError`]; also where the address is taken.
pub async fn insert(work: &UnitOfWork, account: &Account) -> Result<(), StoreError> {
    Entity::insert(write(account)?.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

/// Replaces what is stored of an account.
///
/// # Errors
/// [`StoreError`]; also where the address is taken, or the account is gone.
pub async fn update(work: &UnitOfWork, account: &Account) -> Result<(), StoreError> {
    Entity::update(write(account)?.into_active_model().reset_all()).exec(work.connection()).await?;
    Ok(())
}

/// Removes an account.
///
/// # Errors
/// [`StoreError`].
pub async fn delete(work: &UnitOfWork, id: &str) -> Result<(), StoreError> {
    Entity::delete_by_id(id.to_owned()).exec(work.connection()).await?;
    Ok(())
}

async fn list(connection: &impl ConnectionTrait) -> Result<Vec<Account>, StoreError> {
    let query = Entity::find().order_by_asc(Column::Name).order_by_asc(Column::Email);
    query.all(connection).await?.into_iter().map(read).collect()
}

fn read(row: Model) -> Result<Account, StoreError> {
    let role = serde_json::from_str(&row.role).map_err(StoreError::malformed("role"))?;
    let Model { id, email, name, password_hash, created_at, .. } = row;
    Ok(Account { id, email, name, role, password_hash, created_at })
}

fn write(account: &Account) -> Result<Model, StoreError> {
    let role = serde_json::to_string(&account.role).map_err(StoreError::malformed("role"))?;
    let Account { id, email, name, password_hash, created_at, .. } = account.clone();
    Ok(Model { id, email, name, role, password_hash, created_at })
}
