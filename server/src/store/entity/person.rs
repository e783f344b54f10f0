//! People whom invitations are mailed to. Nothing here says what somebody did, and nothing elsewhere says who did it: no
//! wave, code or sheet knows a person.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One person.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "person")]
pub struct Model {
    /// Random, hexadecimal; never given to anybody else.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Key of the unit where they work. It may have ended since.
    pub unit: String,
    /// E-mail address in small letters.
    #[sea_orm(unique)]
    pub email: String,
    /// Tag of the language of their mail.
    pub language: String,
    /// Whether they lead the unit.
    pub leader: bool,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl std::fmt::Debug for Model {
    /// Says nothing of the person: what is shown so may stand in a log.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("person")
    }
}
