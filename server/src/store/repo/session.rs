//! Devices on which somebody has signed in.

use sea_orm::{ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};

pub use crate::store::entity::session::Model as Session;
use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::session::{Column, Entity},
};

/// The session with that digest.
///
/// # Errors
/// [`StoreError`].
pub async fn find(store: &Store, digest: &str) -> Result<Option<Session>, StoreError> {
    Ok(Entity::find_by_id(digest.to_owned()).one(store.reader()).await?)
}

/// The devices of an account, the last used first.
///
/// # Errors
/// [`StoreError`].
pub async fn of(store: &Store, account: &str) -> Result<Vec<Session>, StoreError> {
    let query = Entity::find().filter(Column::AccountId.eq(account)).order_by_desc(Column::SeenAt);
    Ok(query.order_by_asc(Column::Digest).all(store.reader()).await?)
}

/// Adds a session.
///
/// # Errors
/// [`StoreError`].
pub async fn insert(work: &UnitOfWork, session: Session) -> Result<(), StoreError> {
    Entity::insert(session.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

/// Notes that a device is used.
///
/// # Errors
/// [`StoreError`].
pub async fn seen(work: &UnitOfWork, digest: &str, at: i64) -> Result<(), StoreError> {
    let update = Entity::update_many().col_expr(Column::SeenAt, Expr::value(at)).filter(Column::Digest.eq(digest));
    update.exec(work.connection()).await?;
    Ok(())
}

/// Signs a device out. `false` where it was not signed in.
///
/// # Errors
/// [`StoreError`].
pub async fn delete(work: &UnitOfWork, digest: &str) -> Result<bool, StoreError> {
    Ok(Entity::delete_by_id(digest.to_owned()).exec(work.connection()).await?.rows_affected > 0)
}

/// Signs all devices of an account out, but the one with the digest `kept`.
///
/// # Errors
/// [`StoreError`].
pub async fn delete_of(work: &UnitOfWork, account: &str, kept: Option<&str>) -> Result<(), StoreError> {
    let others =
        Condition::all().add(Column::AccountId.eq(account)).add_option(kept.map(|kept| Column::Digest.ne(kept)));
    Entity::delete_many().filter(others).exec(work.connection()).await?;
    Ok(())
}

/// Forgets devices that signed in before `created`, or were last used before `seen`.
///
/// # Errors
/// [`StoreError`].
pub async fn delete_older(work: &UnitOfWork, created: i64, seen: i64) -> Result<(), StoreError> {
    let old = Condition::any().add(Column::CreatedAt.lt(created)).add(Column::SeenAt.lt(seen));
    Entity::delete_many().filter(old).exec(work.connection()).await?;
    Ok(())
}
