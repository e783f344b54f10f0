//! The organisation.

use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QuerySelect};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::organisation::{Entity, Model},
};

/// The organisation, if there is one yet.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store) -> Result<Option<Model>, StoreError> {
    Ok(Entity::find_by_id(1).one(store.reader()).await?)
}

/// The organisation, locked: whoever changes it, launches waves or erases it waits for the end of the transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn lock(work: &UnitOfWork) -> Result<Option<Model>, StoreError> {
    Ok(Entity::find_by_id(1).lock_exclusive().one(work.connection()).await?)
}

/// Creates or replaces it.
///
/// # Errors
/// [`StoreError`].
pub async fn put(work: &UnitOfWork, organisation: Model) -> Result<(), StoreError> {
    let exists = Entity::find_by_id(1).one(work.connection()).await?.is_some();
    let model = organisation.into_active_model().reset_all();
    if exists {
        model.update(work.connection()).await?;
    } else {
        model.insert(work.connection()).await?;
    }
    Ok(())
}
