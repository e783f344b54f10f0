//! Encrypted pools of open waves: the only trace of sheets that are not sealed yet.

use sea_orm::entity::prelude::*;

/// One shard of a wave's pools.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pending_block")]
pub struct Model {
    /// The wave.
    #[sea_orm(primary_key, auto_increment = false)]
    pub wave_id: i64,
    /// What is counted: `answers`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub collection: String,
    /// The shard, from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub shard: i32,
    /// Epoch of the key.
    pub epoch: i32,
    /// The nonce, fresh at every write; it also tells whether somebody else has written.
    pub nonce: Vec<u8>,
    /// XChaCha20-Poly1305.
    pub data: Vec<u8>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
