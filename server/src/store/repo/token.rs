//! Bearer tokens of the API.

use heard_domain::access::Role;
use sea_orm::{EntityTrait, IntoActiveModel, QueryOrder};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::api_token::{Column, Entity, Model},
};

/// A token without its text, which nobody keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// SHA-256 of the text, hexadecimal.
    pub digest: String,
    /// What it is for.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Unix seconds.
    pub created_at: i64,
}

/// The name and role of the token with that digest.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, digest: &str) -> Result<Option<(String, Role)>, StoreError> {
    let Some(row) = Entity::find_by_id(digest.to_owned()).one(store.reader()).await? else { return Ok(None) };
    read(row).map(|token| Some((token.name, token.role)))
}

/// All tokens, the oldest first.
///
/// # Errors
/// [`StoreError`].
pub async fn all(store: &Store) -> Result<Vec<Token>, StoreError> {
    let query = Entity::find().order_by_asc(Column::CreatedAt).order_by_asc(Column::Digest);
    query.all(store.reader()).await?.into_iter().map(read).collect()
}

/// Removes the token with that digest. `false` where there is none.
///
/// # Errors
/// [`StoreError`].
pub async fn delete(work: &UnitOfWork, digest: &str) -> Result<bool, StoreError> {
    let deleted = Entity::delete_by_id(digest.to_owned()).exec(work.connection()).await?;
    Ok(deleted.rows_affected > 0)
}

/// Adds a token.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(
    work: &UnitOfWork,
    digest: String,
    name: &str,
    role: &Role,
    created_at: i64,
) -> Result<(), StoreError> {
    let role = serde_json::to_string(role).map_err(StoreError::malformed("role"))?;
    let row = Model { digest, name: name.to_owned(), role, created_at };
    Entity::insert(row.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

fn read(row: Model) -> Result<Token, StoreError> {
    let role = serde_json::from_str(&row.role).map_err(StoreError::malformed("role"))?;
    Ok(Token { digest: row.digest, name: row.name, role, created_at: row.created_at })
}
