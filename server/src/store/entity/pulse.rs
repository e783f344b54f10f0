//! Pulses.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One pulse.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "pulse")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Its name in URLs.
    #[sea_orm(unique)]
    pub slug: String,
    /// JSON of the questionnaire that the next wave asks.
    #[sea_orm(column_type = "Text")]
    pub questionnaire: String,
    /// How often it is asked.
    pub cadence: String,
    /// Since when it is asked so often; Unix seconds. 0 from the beginning.
    #[serde(default)]
    pub cadence_since: i64,
    /// Whether its next wave launches by itself.
    #[serde(default)]
    pub repeats: bool,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
