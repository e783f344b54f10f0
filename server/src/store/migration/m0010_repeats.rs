//! Notes of a pulse that its next wave launches by itself, and since when its rhythm holds.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{big_integer, boolean},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [boolean("repeats").default(false).take(), big_integer("cadence_since").default(0).take()] {
            manager.alter_table(Table::alter().table("pulse").add_column(column).take()).await?;
        }
        Ok(())
    }
}
