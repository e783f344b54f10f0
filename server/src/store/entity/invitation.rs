//! Invitations of open waves. They hold no person, no time and no sign of use, and are deleted at the close.

use sea_orm::entity::prelude::*;

/// One invitation.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    /// The wave.
    #[sea_orm(primary_key, auto_increment = false)]
    pub wave_id: i64,
    /// Shuffled number in the wave, from 0: the place of its bit in the pending block.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    /// Position of its cell in the roster.
    pub cell: i32,
    /// `single`: a slip for one wave. `standing`: a person in a pulse, whose secret is derived and never stored.
    pub kind: String,
    /// Digest of the code under the wave's key.
    pub digest: Vec<u8>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
