//! Bearer tokens of the API.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One token.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "api_token")]
pub struct Model {
    /// SHA-256 of the token, hexadecimal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: String,
    /// What it is for; appears in the audit log.
    pub name: String,
    /// JSON of the role.
    pub role: String,
    /// Unix seconds.
    pub created_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
