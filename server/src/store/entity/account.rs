//! Accounts of those who sign in. Staff have none.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One account.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "account")]
pub struct Model {
    /// Random, hexadecimal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// What the person signs in with, in lower case.
    #[sea_orm(unique)]
    pub email: String,
    /// What colleagues, the audit log and responses call the person.
    pub name: String,
    /// JSON of the role.
    pub role: String,
    /// Argon2 hash; none before the person has joined, or with passkeys alone.
    pub password_hash: Option<String>,
    /// Unix seconds.
    pub created_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
