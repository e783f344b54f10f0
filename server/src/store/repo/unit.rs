//! The tree of units.

use heard_domain::{
    key::Key,
    unit::{Unit, UnitTree},
};
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, QueryOrder};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::unit::{Column, Entity, Model},
};

/// Rows per INSERT: PostgreSQL takes 65 535 values in one statement, SQLite 32 766.
const CHUNK: usize = 1_000;

/// The tree, if units were imported.
///
/// # Errors
/// [`StoreError`].
pub async fn tree(store: &Store) -> Result<Option<UnitTree>, StoreError> {
    read(store.reader()).await
}

/// The same, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn tree_in(work: &UnitOfWork) -> Result<Option<UnitTree>, StoreError> {
    read(work.connection()).await
}

async fn read(connection: &impl ConnectionTrait) -> Result<Option<UnitTree>, StoreError> {
    let rows = Entity::find().order_by_asc(Column::Position).all(connection).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let malformed = |cause: String| StoreError::Malformed { what: "unit", cause };
    let key = |text: String| Key::try_from(text).map_err(|error| malformed(error.to_string()));
    let units = rows
        .into_iter()
        .map(|row| Ok(Unit { key: key(row.key)?, name: row.name, parent: row.parent.map(key).transpose()? }))
        .collect::<Result<Vec<_>, StoreError>>()?;
    let tree = UnitTree::new(&units);
    tree.map(Some).map_err(|errors| malformed(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))
}

/// Replaces all units.
///
/// # Errors
/// [`StoreError`].
pub async fn replace(work: &UnitOfWork, tree: &UnitTree) -> Result<(), StoreError> {
    Entity::delete_many().exec(work.connection()).await?;
    for (chunk, units) in tree.units().chunks(CHUNK).enumerate() {
        let rows = units.iter().enumerate().map(|(index, unit)| {
            Model {
                key: unit.key.to_string(),
                name: unit.name.clone(),
                parent: unit.parent.as_ref().map(ToString::to_string),
                position: (chunk * CHUNK + index) as i32,
            }
            .into_active_model()
        });
        Entity::insert_many(rows).exec_without_returning(work.connection()).await?;
    }
    Ok(())
}

/// Whether there is any, inside a transaction.
///
/// # Errors
/// [`StoreError`].
pub async fn exist(work: &UnitOfWork) -> Result<bool, StoreError> {
    Ok(Entity::find().one(work.connection()).await?.is_some())
}
