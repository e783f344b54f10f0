//! Challenges of passkeys, which any server may give and any other check.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{big_integer, string, string_null, text},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let ceremony = Table::create()
            .table("passkey_ceremony")
            .col(string("digest").primary_key())
            .col(string_null("account_id"))
            .col(text("state"))
            .col(big_integer("expires_at"))
            .take();
        manager.create_table(ceremony).await
    }
}
