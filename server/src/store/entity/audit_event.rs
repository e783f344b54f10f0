//! What owners, leaders and operators did. Staff never appear in it.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "audit_event")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Unix seconds.
    pub at: i64,
    /// Name of the token, or `operator` for the command line.
    pub actor: String,
    /// What was done, such as `wave.launch`.
    pub action: String,
    /// To what, such as `check-in/3`.
    pub subject: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
