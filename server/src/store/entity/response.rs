//! What leaders write about what people said. Nothing in it comes from a sheet.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One response. It is a draft until it is published; then only its revision grows, and the wish to ask again may change.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "response")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The wave.
    pub wave_id: i64,
    /// Key of the unit that the leader speaks for.
    pub unit: String,
    /// Key of the question; none for the wave as a whole.
    pub question: Option<String>,
    /// Tag of the language that the texts are written in.
    pub language: String,
    /// What was heard.
    #[sea_orm(column_type = "Text")]
    pub heard: String,
    /// What will be done.
    #[sea_orm(column_type = "Text")]
    pub plan: String,
    /// Why, or why not.
    #[sea_orm(column_type = "Text")]
    pub why: String,
    /// Who answers for it, as people know them.
    pub owner: String,
    /// How far it has got; none in some drafts.
    pub status: Option<String>,
    /// Day of the next update, such as `2027-01-31`.
    pub next_day: Option<String>,
    /// Whether the question should be put again in the next wave.
    pub re_ask: bool,
    /// Who wrote it: the name that the audit log has.
    pub author: String,
    /// When it was published, Unix seconds; none for a draft.
    pub published_at: Option<i64>,
    /// Grows with every change, so that other processes notice.
    pub revision: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
