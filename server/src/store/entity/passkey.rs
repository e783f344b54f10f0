//! Passkeys of accounts.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One passkey.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "passkey")]
pub struct Model {
    /// The credential's id, hexadecimal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Whose it is.
    pub account_id: String,
    /// What the person calls it.
    pub name: String,
    /// JSON of the public credential.
    pub credential: String,
    /// Unix seconds.
    pub created_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
