//! Backups: one text file that holds no key, no block and no invitation, and fits either engine.
//!
//! The first line names the format; each further line is one row as JSON with its table's name. Restoring it interrupts
//! every open wave: its pools are not in there, so no code can count twice.

use std::io::{BufRead, Write};

use sea_orm::{
    AccessMode, ConnectionTrait, EntityTrait, IntoActiveModel, IsolationLevel, PaginatorTrait, TransactionTrait,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::store::{
    Engine, Store, StoreError, UnitOfWork,
    entity::{
        account, api_token, audit_event, batch, option_group, organisation, passkey, person, pulse, response,
        response_update, unit, wave,
    },
};

const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Header {
    heard_backup: u32,
}

#[derive(Serialize, Deserialize)]
struct Line {
    table: String,
    row: Value,
}

/// Why a backup could not be made or restored.
#[derive(Debug, thiserror::Error)]
pub enum DumpError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file cannot be read or written.
    #[error("the backup file: {0}")]
    File(#[from] std::io::Error),
    /// The file is no backup, or of a newer Heard.
    #[error("line {line}: {cause}")]
    Malformed {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        cause: String,
    },
    /// Something is there already.
    #[error("the database is not empty: restore into a fresh one")]
    NotEmpty,
}

impl From<sea_orm::DbErr> for DumpError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

/// Writes everything that is sealed or set, as of one moment. Gives the number of rows.
///
/// # Errors
/// [`DumpError`].
pub async fn backup(store: &Store, out: &mut impl Write) -> Result<usize, DumpError> {
    let isolation = (store.engine() == Engine::Postgres).then_some(IsolationLevel::RepeatableRead);
    let access = (store.engine() == Engine::Postgres).then_some(AccessMode::ReadOnly);
    let snapshot = store.reader().begin_with_config(isolation, access).await?;
    writeln!(out, "{}", to_json(&Header { heard_backup: FORMAT })?)?;
    let mut rows = write_table::<organisation::Entity>(&snapshot, "organisation", out).await?;
    rows += write_table::<unit::Entity>(&snapshot, "unit", out).await?;
    rows += write_table::<person::Entity>(&snapshot, "person", out).await?;
    rows += write_table::<pulse::Entity>(&snapshot, "pulse", out).await?;
    rows += write_table::<wave::Entity>(&snapshot, "wave", out).await?;
    rows += write_table::<batch::Entity>(&snapshot, "batch", out).await?;
    rows += write_table::<option_group::Entity>(&snapshot, "option_group", out).await?;
    rows += write_table::<response::Entity>(&snapshot, "response", out).await?;
    rows += write_table::<response_update::Entity>(&snapshot, "response_update", out).await?;
    rows += write_table::<api_token::Entity>(&snapshot, "api_token", out).await?;
    rows += write_table::<account::Entity>(&snapshot, "account", out).await?;
    rows += write_table::<passkey::Entity>(&snapshot, "passkey", out).await?;
    rows += write_table::<audit_event::Entity>(&snapshot, "audit_event", out).await?;
    out.flush()?;
    Ok(rows)
}

/// Restores a backup into an empty database, in one transaction. Gives the number of rows.
///
/// # Errors
/// [`DumpError`]; then the database is still empty.
pub async fn restore(store: &Store, input: &mut impl BufRead) -> Result<usize, DumpError> {
    if organisation::Entity::find().count(store.reader()).await? > 0
        || wave::Entity::find().count(store.reader()).await? > 0
    {
        return Err(DumpError::NotEmpty);
    }
    let mut lines = input.lines().enumerate();
    let malformed = |line: usize, cause: &str| DumpError::Malformed { line: line + 1, cause: cause.to_owned() };
    let header = lines.next().map(|(_, line)| line).transpose()?.unwrap_or_default();
    match serde_json::from_str::<Header>(&header) {
        Ok(Header { heard_backup: FORMAT }) => {}
        Ok(_) => return Err(malformed(0, "this backup was made by a newer Heard")),
        Err(_) => return Err(malformed(0, "this is no backup of Heard")),
    }
    let work = store.begin().await?;
    let mut rows = 0;
    for (number, line) in lines {
        let line = line?;
        let parsed: Line = serde_json::from_str(&line).map_err(|error| malformed(number, &error.to_string()))?;
        write_row(&work, parsed).await.map_err(|error| match error {
            DumpError::Malformed { cause, .. } => DumpError::Malformed { line: number + 1, cause },
            other => other,
        })?;
        rows += 1;
    }
    if store.engine() == Engine::Postgres {
        for table in ["pulse", "wave", "response", "response_update", "audit_event"] {
            let next = format!(
                "SELECT setval(pg_get_serial_sequence('{table}', 'id'), COALESCE((SELECT MAX(id) FROM {table}), 0) + 1, false)"
            );
            work.connection().execute_unprepared(&next).await?;
        }
    }
    work.save().await?;
    Ok(rows)
}

async fn write_table<E>(
    connection: &impl ConnectionTrait,
    table: &str,
    out: &mut impl Write,
) -> Result<usize, DumpError>
where
    E: EntityTrait,
    E::Model: Serialize,
{
    let rows = E::find().all(connection).await?;
    for row in &rows {
        let row = serde_json::to_value(row).map_err(StoreError::malformed("row"))?;
        writeln!(out, "{}", to_json(&Line { table: table.to_owned(), row })?)?;
    }
    Ok(rows.len())
}

async fn write_row(work: &UnitOfWork, mut line: Line) -> Result<(), DumpError> {
    let Line { table, row } = &mut line;
    match table.as_str() {
        "organisation" => insert::<organisation::Entity>(work, row).await,
        "unit" => insert::<unit::Entity>(work, row).await,
        "person" => insert::<person::Entity>(work, row).await,
        "pulse" => insert::<pulse::Entity>(work, row).await,
        "wave" => {
            if row.get("state").and_then(Value::as_str) == Some("launched") {
                row["state"] = Value::from("interrupted");
            }
            insert::<wave::Entity>(work, row).await
        }
        "batch" => insert::<batch::Entity>(work, row).await,
        "option_group" => insert::<option_group::Entity>(work, row).await,
        "response" => insert::<response::Entity>(work, row).await,
        "response_update" => insert::<response_update::Entity>(work, row).await,
        "api_token" => insert::<api_token::Entity>(work, row).await,
        "account" => insert::<account::Entity>(work, row).await,
        "passkey" => insert::<passkey::Entity>(work, row).await,
        "audit_event" => insert::<audit_event::Entity>(work, row).await,
        other => Err(DumpError::Malformed { line: 0, cause: format!("there is no table {other}") }),
    }
}

async fn insert<E>(work: &UnitOfWork, row: &Value) -> Result<(), DumpError>
where
    E: EntityTrait,
    E::Model: DeserializeOwned + IntoActiveModel<E::ActiveModel>,
{
    let model =
        E::Model::deserialize(row).map_err(|error| DumpError::Malformed { line: 0, cause: error.to_string() })?;
    E::insert(model.into_active_model()).exec_without_returning(work.connection()).await?;
    Ok(())
}

fn to_json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(StoreError::malformed("row"))
}
