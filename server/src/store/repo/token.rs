//! Bearer tokens of the API.

use heard_domain::access::Role;
use sea_orm::{EntityTrait, IntoActiveModel};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::api_token::{Entity, Model},
};

/// The name and role of the token with that digest.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, digest: &str) -> Result<Option<(String, Role)>, StoreError> {
    let Some(row) = Entity::find_by_id(digest.to_owned()).one(store.reader()).await? else { return Ok(None) };
    let role = serde_json::from_str(&row.role).map_err(StoreError::malformed("role"))?;
    Ok(Some((row.name, role)))
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
