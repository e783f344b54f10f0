//! Accounts of those who sign in, with their devices, links and passkeys.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
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
        let account = Table::create()
            .table("account")
            .col(string("id").primary_key())
            .col(string("email").unique_key())
            .col(string("name"))
            .col(text("role"))
            .col(string_null("password_hash"))
            .col(big_integer("created_at"))
            .take();
        let link = Table::create()
            .table("account_link")
            .col(string("digest").primary_key())
            .col(string("account_id"))
            .col(big_integer("expires_at"))
            .take();
        let session = Table::create()
            .table("session")
            .col(string("digest").primary_key())
            .col(string("account_id"))
            .col(string("device"))
            .col(big_integer("created_at"))
            .col(big_integer("seen_at"))
            .take();
        let passkey = Table::create()
            .table("passkey")
            .col(string("id").primary_key())
            .col(string("account_id"))
            .col(string("name"))
            .col(text("credential"))
            .col(big_integer("created_at"))
            .take();
        for table in [account, link, session, passkey] {
            manager.create_table(table).await?;
        }
        for table in ["account_link", "session", "passkey"] {
            let name = format!("{table}_of_account");
            manager.create_index(Index::create().name(name).table(table).col("account_id").take()).await?;
        }
        Ok(())
    }
}
