//! What leaders added to published responses. Rows are only ever added.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One update.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "response_update")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The response.
    pub response_id: i64,
    /// Tag of the language that the text is written in.
    pub language: String,
    /// How far it has got.
    pub status: String,
    /// What is new.
    #[sea_orm(column_type = "Text")]
    pub said: String,
    /// Day of the next update, such as `2027-01-31`.
    pub next_day: Option<String>,
    /// When it was published, Unix seconds.
    pub at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
