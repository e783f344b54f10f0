//! Notes in a wave's row which codes it has, without saying anything of them: a form that was sent for others is refused.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::string,
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = string("codes_version").default("").take();
        manager.alter_table(Table::alter().table("wave").add_column(column).take()).await
    }
}
