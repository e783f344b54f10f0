//! Waves.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// One wave. `ticks_done` is also the epoch of its keys and blocks.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "wave")]
pub struct Model {
    /// Row number.
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The pulse.
    pub pulse_id: i64,
    /// Number in the pulse, from 1.
    pub number: i32,
    /// The frozen promise, canonical JSON.
    #[sea_orm(column_type = "Text")]
    pub manifest: String,
    /// SHA-256 of the manifest, hexadecimal.
    pub promise: String,
    /// `launched`, `interrupted` or `closed`.
    pub state: String,
    /// How many ticks have been made.
    pub ticks_done: i32,
    /// Position of the tick at which it closes.
    pub close_tick: i32,
    /// When the last tick was made, Unix seconds.
    pub counted_at: Option<i64>,
    /// Whether sheets were left unshown at the close.
    pub some_unshown: bool,
    /// How many shards its block has.
    pub shards: i32,
    /// Whether its codes are those that people use: none is made any more.
    #[serde(default)]
    pub codes_fixed: bool,
    /// Random, and another one each time that codes are made; empty before the first time.
    #[serde(default)]
    pub codes_version: String,
    /// How the last block of the last sealed epoch begins, hexadecimal. Its key and its nonce are destroyed.
    #[sea_orm(column_type = "Text", nullable)]
    #[serde(default)]
    pub sealed_block: Option<String>,
    /// The key directory that holds its keys; empty in waves of before that was noted.
    #[serde(default)]
    pub key_directory: String,
    /// Grows with every change, so that other processes notice.
    pub revision: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
