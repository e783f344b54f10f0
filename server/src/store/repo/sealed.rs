//! Batches and option groups.

use heard_domain::batch::{Batch, OptionGroup};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::store::{
    Store, StoreError, UnitOfWork,
    entity::{batch, option_group},
};

/// All batches of a wave.
///
/// # Errors
/// [`StoreError`].
pub async fn batches(store: &Store, wave: i64) -> Result<Vec<Batch>, StoreError> {
    let rows = batch::Entity::find().filter(batch::Column::WaveId.eq(wave)).all(store.reader()).await?;
    rows.into_iter()
        .map(|row| {
            let tables = serde_json::from_str(&row.tables).map_err(StoreError::malformed("batch"))?;
            Ok(Batch { node: row.node as usize, sheets: row.sheets as u32, tables })
        })
        .collect()
}

/// All option groups of a wave.
///
/// # Errors
/// [`StoreError`].
pub async fn groups(store: &Store, wave: i64) -> Result<Vec<OptionGroup>, StoreError> {
    let rows = option_group::Entity::find().filter(option_group::Column::WaveId.eq(wave)).all(store.reader()).await?;
    rows.into_iter()
        .map(|row| {
            let tables = serde_json::from_str(&row.tables).map_err(StoreError::malformed("option group"))?;
            Ok(OptionGroup { node: row.node as usize, sheets: row.sheets as u32, tables })
        })
        .collect()
}

/// Adds a batch under a random id.
///
/// # Errors
/// [`StoreError`].
pub async fn insert_batch(work: &UnitOfWork, wave: i64, id: String, sealed: &Batch) -> Result<(), StoreError> {
    let tables = serde_json::to_string(&sealed.tables).map_err(StoreError::malformed("batch"))?;
    let row = batch::Model { id, wave_id: wave, node: sealed.node as i32, sheets: sealed.sheets as i32, tables };
    batch::Entity::insert(row.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

/// Adds an option group under a random id.
///
/// # Errors
/// [`StoreError`].
pub async fn insert_group(work: &UnitOfWork, wave: i64, id: String, sealed: &OptionGroup) -> Result<(), StoreError> {
    let tables = serde_json::to_string(&sealed.tables).map_err(StoreError::malformed("option group"))?;
    let row = option_group::Model { id, wave_id: wave, node: sealed.node as i32, sheets: sealed.sheets as i32, tables };
    option_group::Entity::insert(row.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}
