//! The first tables. Nothing derived from a sheet has a growing number or a time.

use sea_orm_migration::{
    prelude::{
        DbErr, DeriveMigrationName, Index, MigrationTrait, SchemaManager, Table, TableCreateStatement, async_trait,
    },
    schema::{big_integer, big_integer_null, big_pk_auto, blob, boolean, integer, string, string_null, text},
};

#[derive(DeriveMigrationName)]
pub(super) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in settings().into_iter().chain(surveys()).chain(collection()) {
            manager.create_table(table).await?;
        }
        Ok(())
    }
}

fn settings() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("organisation")
            .col(integer("id").primary_key())
            .col(string("name"))
            .col(string("time_zone"))
            .col(string("languages"))
            .col(string("preset"))
            .col(string("board_access"))
            .col(string_null("passphrase_hash"))
            .col(string("board_secret"))
            .col(boolean("demo"))
            .take(),
        Table::create()
            .table("unit")
            .col(string("key").primary_key())
            .col(string("name"))
            .col(string_null("parent"))
            .col(integer("position"))
            .take(),
        Table::create()
            .table("api_token")
            .col(string("digest").primary_key())
            .col(string("name"))
            .col(text("role"))
            .col(big_integer("created_at"))
            .take(),
        Table::create()
            .table("audit_event")
            .col(big_pk_auto("id"))
            .col(big_integer("at"))
            .col(string("actor"))
            .col(string("action"))
            .col(string("subject"))
            .take(),
    ]
}

fn surveys() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("pulse")
            .col(big_pk_auto("id"))
            .col(string("slug").unique_key())
            .col(text("questionnaire"))
            .col(string("cadence"))
            .take(),
        Table::create()
            .table("wave")
            .col(big_pk_auto("id"))
            .col(big_integer("pulse_id"))
            .col(integer("number"))
            .col(text("manifest"))
            .col(string("promise"))
            .col(string("state"))
            .col(integer("ticks_done"))
            .col(integer("close_tick"))
            .col(big_integer_null("counted_at"))
            .col(boolean("some_unshown"))
            .col(integer("shards"))
            .col(big_integer("revision"))
            .index(Index::create().unique().name("wave_of_pulse").col("pulse_id").col("number"))
            .take(),
        Table::create()
            .table("invitation")
            .col(big_integer("wave_id"))
            .col(integer("number"))
            .col(integer("cell"))
            .col(string("kind"))
            .col(blob("digest"))
            .primary_key(Index::create().col("wave_id").col("number"))
            .take(),
    ]
}

fn collection() -> Vec<TableCreateStatement> {
    let sealed = |name: &'static str| {
        Table::create()
            .table(name)
            .col(string("id").primary_key())
            .col(big_integer("wave_id"))
            .col(integer("node"))
            .col(integer("sheets"))
            .col(text("tables"))
            .take()
    };
    vec![
        Table::create()
            .table("pending_block")
            .col(big_integer("wave_id"))
            .col(string("collection"))
            .col(integer("shard"))
            .col(integer("epoch"))
            .col(blob("nonce"))
            .col(blob("data"))
            .primary_key(Index::create().col("wave_id").col("collection").col("shard"))
            .take(),
        sealed("batch"),
        sealed("option_group"),
    ]
}
