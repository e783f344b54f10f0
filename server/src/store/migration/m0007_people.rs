//! People whom invitations are mailed to.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{boolean, string},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table("person")
            .col(string("id").primary_key())
            .col(string("unit"))
            .col(string("email").unique_key())
            .col(string("language"))
            .col(boolean("leader"))
            .take();
        manager.create_table(table).await?;
        manager.create_index(Index::create().name("person_of_unit").table("person").col("unit").take()).await
    }
}
