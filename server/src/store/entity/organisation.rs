//! The organisation: one row.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One row, `id` = 1.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    /// Always 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i32,
    /// What people read.
    pub name: String,
    /// IANA name, such as `Europe/Berlin`.
    pub time_zone: String,
    /// Tags of the languages offered, separated by commas, the first one preferred.
    pub languages: String,
    /// The weakest preset that a wave may use.
    pub preset: String,
    /// `public` or `passphrase`.
    pub board_access: String,
    /// Argon2 hash of the board's passphrase.
    pub passphrase_hash: Option<String>,
    /// Key of the board's cookie, hexadecimal. Everybody who knows the passphrase has the same cookie.
    pub board_secret: String,
    /// Whether these people exist.
    pub demo: bool,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
