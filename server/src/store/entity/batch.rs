//! Sealed batches. Random ids in random order: nothing tells which came first.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One batch.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "batch")]
pub struct Model {
    /// 128 random bits, hexadecimal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The wave.
    pub wave_id: i64,
    /// Position of the node in the roster.
    pub node: i32,
    /// Sheets in it.
    pub sheets: i32,
    /// JSON: one sanitised table per question.
    #[sea_orm(column_type = "Text")]
    pub tables: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
