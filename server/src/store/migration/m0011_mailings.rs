//! Mail of waves that is sent, or will be.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{big_integer, boolean, integer, string},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mailing = Table::create()
            .table("mailing")
            .col(big_integer("wave_id"))
            .col(integer("number"))
            .col(big_integer("due_at"))
            .col(string("after"))
            .col(boolean("done"))
            .col(big_integer("sent"))
            .col(big_integer("refused"))
            .col(big_integer("leased_until"))
            .primary_key(Index::create().col("wave_id").col("number"))
            .take();
        manager.create_table(mailing).await
    }
}
