//! Challenges that browsers have been given and have not answered yet.

use sea_orm::entity::prelude::*;

/// One challenge.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "passkey_ceremony")]
pub struct Model {
    /// SHA-256 of the secret that the browser has, hexadecimal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: String,
    /// Whose account gets a passkey; none where somebody signs in.
    pub account_id: Option<String>,
    /// JSON of the challenge.
    pub state: String,
    /// Unix seconds.
    pub expires_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
