//! Devices on which somebody has signed in.

use sea_orm::entity::prelude::*;

/// One device.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// SHA-256 of the cookie's secret, hexadecimal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: String,
    /// Whose it is.
    pub account_id: String,
    /// What the device calls itself, in short: "Firefox, Android".
    pub device: String,
    /// When it signed in; Unix seconds.
    pub created_at: i64,
    /// When it was last used, to the hour; Unix seconds.
    pub seen_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
