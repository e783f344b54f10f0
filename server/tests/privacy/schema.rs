//! What the database may hold: exactly these tables and columns.

use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    rows,
};

pub(crate) const TABLES: &[(&str, &[&str])] = &[
    ("account", &["created_at", "email", "id", "name", "password_hash", "role"]),
    ("account_link", &["account_id", "digest", "expires_at"]),
    ("api_token", &["created_at", "digest", "name", "role"]),
    ("audit_event", &["action", "actor", "at", "id", "subject"]),
    ("batch", &["id", "node", "sheets", "tables", "wave_id"]),
    ("invitation", &["cell", "digest", "kind", "number", "wave_id"]),
    ("mailing", &["after", "done", "due_at", "leased_until", "number", "refused", "sent", "wave_id"]),
    ("option_group", &["id", "node", "sheets", "tables", "wave_id"]),
    (
        "organisation",
        &["board_access", "board_secret", "demo", "id", "languages", "name", "passphrase_hash", "preset", "time_zone"],
    ),
    ("passkey", &["account_id", "created_at", "credential", "id", "name"]),
    ("passkey_ceremony", &["account_id", "digest", "expires_at", "state"]),
    ("pending_block", &["collection", "data", "epoch", "nonce", "shard", "wave_id"]),
    ("person", &["email", "id", "language", "leader", "unit"]),
    ("pulse", &["cadence", "cadence_since", "id", "questionnaire", "repeats", "slug"]),
    (
        "response",
        &[
            "author",
            "heard",
            "id",
            "language",
            "next_day",
            "owner",
            "plan",
            "published_at",
            "question",
            "re_ask",
            "revision",
            "status",
            "unit",
            "wave_id",
            "why",
        ],
    ),
    ("response_update", &["at", "id", "language", "next_day", "response_id", "said", "status"]),
    ("session", &["account_id", "created_at", "device", "digest", "seen_at"]),
    ("unit", &["key", "name", "parent", "position"]),
    (
        "wave",
        &[
            "close_tick",
            "codes_fixed",
            "codes_version",
            "counted_at",
            "id",
            "key_directory",
            "manifest",
            "number",
            "promise",
            "pulse_id",
            "revision",
            "sealed_block",
            "shards",
            "some_unshown",
            "state",
            "ticks_done",
        ],
    ),
];

/// Tables with anything that comes from a sheet, or that lies beside it.
const OF_SHEETS: [&str; 4] = ["batch", "invitation", "option_group", "pending_block"];

/// Tables that a wave's people could be found in, if they had a word of who they are.
const OF_WAVES: [&str; 5] = ["batch", "invitation", "option_group", "pending_block", "wave"];

/// Table, column, type, and whether the database fills it in by itself.
async fn columns(db: &TestDb) -> Vec<(String, String, String, bool)> {
    let query = if db.is_sqlite() {
        "SELECT m.name AS t, p.name AS c, lower(p.type) AS k, \
         CASE WHEN p.dflt_value IS NOT NULL OR (p.pk > 0 AND lower(m.sql) LIKE '%autoincrement%') THEN 1 ELSE 0 END AS a \
         FROM sqlite_master m JOIN pragma_table_info(m.name) p \
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'seaql_migrations' ORDER BY 1, 2"
    } else {
        "SELECT table_name::text AS t, column_name::text AS c, data_type::text AS k, \
         CASE WHEN column_default IS NOT NULL OR is_identity = 'YES' OR is_generated = 'ALWAYS' THEN 1 ELSE 0 END AS a \
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'seaql_migrations' \
         ORDER BY 1, 2"
    };
    let connection = rows::connect(db).await;
    let rows = rows::query(&connection, query).await;
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
                let tells = |what: &str| kind.contains(what) || column.contains(what);
                assert!(
                    !["time", "date", "created", "uuid", "serial"].into_iter().any(tells),
                    "{table}.{column}: {kind}"
                );
                assert!(column != "at" && !column.ends_with("_at"), "{table}.{column} tells a time");
            }
        }
        let of = |table: &str| TABLES.iter().find(|(name, _)| *name == table).map_or(&[][..], |(_, columns)| *columns);
        // Nothing leads from the list of people to a wave, a code or a sheet, or back; and nothing there has a time.
        for column in of("person") {
            for table in OF_WAVES {
                assert!(*column == "id" || !of(table).contains(column), "{table} and person share {column}");
            }
            let tells = |what: &&str| column.contains(*what);
            assert!(!["wave", "code", "invitation", "sheet", "sent", "time", "used"].iter().any(tells));
            assert!(*column != "at" && !column.ends_with("_at"), "person.{column} tells a time");
        }
        for (table, columns) in TABLES.iter().filter(|(table, _)| OF_WAVES.contains(table)) {
            let of_people = |column: &&&str| column.contains("person") || column.contains("mail");
            assert_eq!(columns.iter().find(of_people), None, "{table}");
        }
        // Nothing that an invitation holds is found in a batch, but the wave that both belong to.
        for sealed in ["batch", "option_group"] {
            let shared: Vec<_> = of("invitation").iter().filter(|column| of(sealed).contains(column)).collect();
            assert_eq!(shared, [&"wave_id"]);
        }
    }
}

#[tokio::test]
async fn nothing_in_the_database_acts_or_points_by_itself() {
    for db in engines().await {
        let _app = TestApp::start(&db).await;
        let queries: &[&str] = if db.is_sqlite() {
            &[
                // Foreign keys.
                "SELECT m.name || '.' || f.\"from\" AS n FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f",
                // Triggers and views.
                "SELECT name AS n FROM sqlite_master WHERE type NOT IN ('table', 'index')",
                // Numbers that grow, of anything that comes from a sheet.
                "SELECT name AS n FROM sqlite_master WHERE lower(sql) LIKE '%autoincrement%' \
                 AND name NOT IN ('audit_event', 'pulse', 'response', 'response_update', 'wave')",
            ]
        } else {
            &[
                "SELECT conname::text AS n FROM pg_constraint WHERE contype = 'f'",
                "SELECT tgname::text AS n FROM pg_trigger",
                "SELECT relname::text AS n FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace \
                 WHERE s.nspname = 'public' AND relkind NOT IN ('r', 'i', 'S')",
                "SELECT sequence_name::text AS n FROM information_schema.sequences WHERE sequence_schema = 'public' \
                 AND sequence_name NOT IN ('audit_event_id_seq', 'pulse_id_seq', 'response_id_seq', \
                 'response_update_id_seq', 'wave_id_seq')",
                "SELECT proname::text AS n FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace \
                 WHERE s.nspname = 'public'",
            ]
        };
        let connection = rows::connect(&db).await;
        for query in queries {
            let found = rows::query(&connection, query).await;
            let names: Vec<String> = found.iter().map(|row| row.try_get("", "n").expect("a name")).collect();
            assert_eq!(names, Vec::<String>::new(), "{query}");
        }
    }
}
