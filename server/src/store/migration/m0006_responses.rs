//! What leaders publish, and what they add to it.

use sea_orm_migration::{
    prelude::{DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, async_trait},
    schema::{big_integer, big_integer_null, big_pk_auto, boolean, string, string_null, text},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let response = Table::create()
            .table("response")
            .col(big_pk_auto("id"))
            .col(big_integer("wave_id"))
            .col(string("unit"))
            .col(string_null("question"))
            .col(string("language"))
            .col(text("heard"))
            .col(text("plan"))
            .col(text("why"))
            .col(string("owner"))
            .col(string_null("status"))
            .col(string_null("next_day"))
            .col(boolean("re_ask"))
            .col(string("author"))
            .col(big_integer_null("published_at"))
            .col(big_integer("revision"))
            .take();
        let update = Table::create()
            .table("response_update")
            .col(big_pk_auto("id"))
            .col(big_integer("response_id"))
            .col(string("language"))
            .col(string("status"))
            .col(text("said"))
            .col(string_null("next_day"))
            .col(big_integer("at"))
            .take();
        manager.create_table(response).await?;
        manager.create_table(update).await?;
        let of = Index::create().name("update_of_response").table("response_update").col("response_id").take();
        manager.create_index(of).await
    }
}
