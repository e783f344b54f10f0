//! The tree of units as it is now. Waves keep their own frozen copy.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One unit.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "unit")]
pub struct Model {
    /// The unit's key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    /// What people read.
    pub name: String,
    /// Key of the unit above.
    pub parent: Option<String>,
    /// Place in pre-order, from 0.
    pub position: i32,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
