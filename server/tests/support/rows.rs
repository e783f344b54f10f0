//! What the database holds, read and damaged beside the application.

use std::collections::BTreeMap;

use heard_server::store::entity::pending_block::{Entity, Model};
use sea_orm::{
    ActiveModelTrait as _, ConnectionTrait, Database, DatabaseConnection, EntityTrait, IntoActiveModel as _,
    QueryOrder, QueryResult, Statement,
};

use super::db::TestDb;

/// A row: what the engine tells of its writing, and its columns as text; bytes as PostgreSQL writes them, `\x` and
/// hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// PostgreSQL's transaction (`xmin`), or SQLite's row number: both grow.
    pub(crate) written: i64,
    /// PostgreSQL's place in the file (`ctid`).
    pub(crate) place: String,
    pub(crate) cells: Vec<String>,
}

/// All rows of all tables, ordered by their columns.
pub(crate) type Tables = BTreeMap<String, Vec<Row>>;

/// A connection beside the application's own.
pub(crate) async fn connect(db: &TestDb) -> DatabaseConnection {
    Database::connect(db.address()).await.expect("a connection beside the application")
}

pub(crate) async fn query(connection: &DatabaseConnection, query: &str) -> Vec<QueryResult> {
    let statement = Statement::from_string(connection.get_database_backend(), query);
    connection.query_all_raw(statement).await.unwrap_or_else(|error| panic!("{query}: {error}"))
}

/// Everything there is to read.
pub(crate) async fn tables(db: &TestDb, connection: &DatabaseConnection) -> Tables {
    let columns = if db.is_sqlite() {
        "SELECT m.name AS t, p.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) p \
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, p.cid"
    } else {
        "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns \
         WHERE table_schema = 'public' ORDER BY table_name, ordinal_position"
    };
    let mut columns_of: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in query(connection, columns).await {
        columns_of.entry(text(&row, "t")).or_default().push(text(&row, "c"));
    }
    let mut tables = Tables::new();
    for (table, columns) in columns_of {
        let cell = |(number, column): (usize, &String)| {
            if db.is_sqlite() {
                format!(
                    "CASE typeof(\"{column}\") WHEN 'blob' THEN '\\x' || hex(\"{column}\") ELSE CAST(\"{column}\" AS TEXT) END AS c{number}"
                )
            } else {
                format!("\"{column}\"::text AS c{number}")
            }
        };
        let cells: Vec<String> = columns.iter().enumerate().map(cell).collect();
        let hidden = if db.is_sqlite() { "rowid AS w, '' AS p" } else { "xmin::text::bigint AS w, ctid::text AS p" };
        let rows = query(connection, &format!("SELECT {hidden}, {} FROM \"{table}\"", cells.join(", "))).await;
        let read = |row: &QueryResult| Row {
            written: row.try_get("", "w").expect("a number"),
            place: text(row, "p"),
            cells: (0..columns.len())
                .map(|number| {
                    row.try_get::<Option<String>>("", &format!("c{number}")).expect("text").unwrap_or_default()
                })
                .collect(),
        };
        let mut rows: Vec<Row> = rows.iter().map(read).collect();
        rows.sort_by(|one, other| one.cells.cmp(&other.cells));
        tables.insert(table, rows);
    }
    tables
}

/// The same without connecting first.
pub(crate) async fn all(db: &TestDb) -> Tables {
    let connection = connect(db).await;
    let tables = tables(db, &connection).await;
    connection.close().await.expect("closed");
    tables
}

/// Every pending block, in the order of the shards.
pub(crate) async fn blocks(db: &TestDb) -> Vec<Model> {
    let connection = connect(db).await;
    let query = Entity::find().order_by_asc(heard_server::store::entity::pending_block::Column::Shard);
    let blocks = query.all(&connection).await.expect("blocks");
    connection.close().await.expect("closed");
    blocks
}

/// Writes blocks over those that are there.
pub(crate) async fn put_blocks(db: &TestDb, blocks: Vec<Model>) {
    let connection = connect(db).await;
    for block in blocks {
        block.into_active_model().reset_all().update(&connection).await.expect("a block written over");
    }
    connection.close().await.expect("closed");
}

fn text(row: &QueryResult, column: &str) -> String {
    row.try_get("", column).expect("text")
}

/// Runs statements.
pub(crate) async fn run(connection: &DatabaseConnection, statements: &str) {
    connection.execute_unprepared(statements).await.unwrap_or_else(|error| panic!("{statements}: {error}"));
}

/// The bytes of a cell that holds some; none where it holds something else.
pub(crate) fn bytes(cell: &str) -> Vec<u8> {
    let Some(digits) = cell.strip_prefix("\\x") else { return Vec::new() };
    let pair = |place: usize| digits.get(place..place + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let bytes: Option<Vec<u8>> = (0..digits.len()).step_by(2).map(pair).collect();
    bytes.unwrap_or_default()
}
