//! What the database may hold: exactly these tables and columns.

use sea_orm::{ConnectionTrait, Database, Statement};

use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
};

const TABLES: [(&str, &[&str]); 10] = [
    ("api_token", &["created_at", "digest", "name", "role"]),
    ("audit_event", &["action", "actor", "at", "id", "subject"]),
    ("batch", &["id", "node", "sheets", "tables", "wave_id"]),
    ("invitation", &["cell", "digest", "kind", "number", "wave_id"]),
    ("option_group", &["id", "node", "sheets", "tables", "wave_id"]),
    (
        "organisation",
        &["board_access", "board_secret", "demo", "id", "languages", "name", "passphrase_hash", "preset", "time_zone"],
    ),
    ("pending_block", &["collection", "data", "epoch", "nonce", "shard", "wave_id"]),
    ("pulse", &["cadence", "id", "questionnaire", "slug"]),
    ("unit", &["key", "name", "parent", "position"]),
    (
        "wave",
        &[
            "close_tick",
            "counted_at",
            "id",
            "manifest",
            "number",
            "promise",
            "pulse_id",
            "revision",
            "shards",
            "some_unshown",
            "state",
            "ticks_done",
        ],
    ),
];

/// Tables with anything that comes from a sheet, or that lies beside it.
const OF_SHEETS: [&str; 4] = ["batch", "invitation", "option_group", "pending_block"];

/// Table, column, type, and whether the database numbers it by itself.
async fn columns(db: &TestDb) -> Vec<(String, String, String, bool)> {
    let (url, query) = match &db.url {
        None => (
            format!("sqlite://{}", db.directory.join("heard.sqlite").display()),
            "SELECT m.name AS t, p.name AS c, lower(p.type) AS k, \
             CASE WHEN p.pk > 0 AND lower(m.sql) LIKE '%autoincrement%' THEN 1 ELSE 0 END AS a \
             FROM sqlite_master m JOIN pragma_table_info(m.name) p \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'seaql_migrations' ORDER BY 1, 2",
        ),
        Some(url) => (
            url.clone(),
            "SELECT table_name::text AS t, column_name::text AS c, data_type::text AS k, \
             CASE WHEN column_default LIKE 'nextval%' OR is_identity = 'YES' THEN 1 ELSE 0 END AS a \
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'seaql_migrations' \
             ORDER BY 1, 2",
        ),
    };
    let connection = Database::connect(&url).await.expect("the database");
    let rows = connection
        .query_all_raw(Statement::from_string(connection.get_database_backend(), query))
        .await
        .expect("the catalogue");
    rows.iter()
        .map(|row| {
            let text = |name: &str| row.try_get::<String>("", name).expect("text");
            (text("t"), text("c"), text("k"), row.try_get::<i32>("", "a").expect("a number") == 1)
        })
        .collect()
}

#[tokio::test]
async fn there_are_these_tables_and_columns_and_no_others() {
    for db in engines().await {
        let _app = TestApp::start(&db).await;
        let columns = columns(&db).await;
        let expected: Vec<(String, String)> = TABLES
            .iter()
            .flat_map(|(table, columns)| columns.iter().map(|column| ((*table).to_owned(), (*column).to_owned())))
            .collect();
        let found: Vec<(String, String)> =
            columns.iter().map(|(table, column, ..)| (table.clone(), column.clone())).collect();
        assert_eq!(found, expected);
        for (table, column, kind, numbered) in columns {
            if OF_SHEETS.contains(&table.as_str()) {
                assert!(!numbered, "{table}.{column} tells the order of its rows");
                assert!(!kind.contains("time") && !kind.contains("date"), "{table}.{column} tells a time");
            }
        }
        // Nothing that an invitation holds is found in a batch, but the wave that both belong to.
        let of = |table: &str| TABLES.iter().find(|(name, _)| *name == table).map_or(&[][..], |(_, columns)| *columns);
        for sealed in ["batch", "option_group"] {
            let shared: Vec<_> = of("invitation").iter().filter(|column| of(sealed).contains(column)).collect();
            assert_eq!(shared, [&"wave_id"]);
        }
    }
}
