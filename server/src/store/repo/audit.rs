//! The audit log.

use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::audit_event::{ActiveModel, Column, Entity, Model},
};

/// The newest events, of those with a number below `before`; newest first.
///
/// # Errors
/// [`StoreError`].
pub async fn newest(store: &Store, before: Option<i64>, limit: u64) -> Result<Vec<Model>, StoreError> {
    let older = before.map(|before| Column::Id.lt(before));
    let query = Entity::find().filter(Condition::all().add_option(older)).order_by_desc(Column::Id);
    Ok(query.limit(limit).all(store.reader()).await?)
}

/// Adds an event.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(work: &UnitOfWork, at: i64, actor: &str, action: &str, subject: &str) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: NotSet,
        at: Set(at),
        actor: Set(actor.to_owned()),
        action: Set(action.to_owned()),
        subject: Set(subject.to_owned()),
    };
    Entity::insert(row).exec_without_returning(work.connection()).await?;
    Ok(())
}
