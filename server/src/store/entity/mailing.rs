//! Mail of a wave that is sent, or will be: one row for all letters of one kind, never one for a person.

use sea_orm::entity::prelude::*;

/// One sending.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mailing")]
pub struct Model {
    /// Row number of the wave.
    #[sea_orm(primary_key, auto_increment = false)]
    pub wave_id: i64,
    /// 0 for the invitations, from 1 on for reminders.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    /// When it is due; Unix seconds.
    pub due_at: i64,
    /// Id of the last person of the list whose letter was handed over; empty before the first.
    pub after: String,
    /// Whether everybody's was.
    pub done: bool,
    /// Letters that the mail server took.
    pub sent: i64,
    /// Letters that it refused.
    pub refused: i64,
    /// Until when a process is at it; Unix seconds.
    pub leased_until: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
