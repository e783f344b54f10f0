//! Opening the database.

use std::{
    fs::File,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbErr, RuntimeErr, TransactionTrait,
    sqlx::{
        self, Row as _,
        sqlite::{SqliteConnection, SqliteJournalMode, SqliteSynchronous},
    },
};

use crate::store::StoreError;

/// How long a writer waits for another process that has locked SQLite's file.
const PATIENCE: Duration = Duration::from_secs(10);

/// Which database it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One embedded file, one process.
    Sqlite,
    /// A server, any number of processes.
    Postgres,
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    engine: Engine,
    /// SQLite has one writer; a pool of one keeps others from waiting on its lock.
    write: DatabaseConnection,
    read: DatabaseConnection,
    log_lingers: Arc<AtomicBool>,
    _lock: Option<Arc<File>>,
}

/// A transaction. Dropped without [`UnitOfWork::save`], it leaves no trace.
pub struct UnitOfWork(DatabaseTransaction);

impl UnitOfWork {
    /// Makes everything durable.
    ///
    /// # Errors
    /// Where the database did not confirm it; it may or may not have happened.
    pub async fn save(self) -> Result<(), StoreError> {
        Ok(self.0.commit().await?)
    }

    pub(super) fn connection(&self) -> &DatabaseTransaction {
        &self.0
    }
}

impl Store {
    /// Opens `heard.sqlite` in `directory`, alone: a second server is refused.
    ///
    /// # Errors
    /// [`StoreError::InUse`], or what kept the file from being opened.
    pub async fn sqlite(directory: &Path) -> Result<Self, StoreError> {
        std::fs::create_dir_all(directory)
            .map_err(|cause| StoreError::Directory { what: "the data directory cannot be made", cause })?;
        let lock = File::create(directory.join("heard.lock"))
            .map_err(|cause| StoreError::Directory { what: "the data directory cannot be written", cause })?;
        lock.try_lock().map_err(|_| StoreError::InUse)?;
        Ok(Self { _lock: Some(Arc::new(lock)), ..Self::sqlite_beside(directory).await? })
    }

    /// Opens `heard.sqlite` in `directory` beside a server that may be running: for commands that touch no pool.
    ///
    /// # Errors
    /// What kept the file from being opened.
    pub async fn sqlite_beside(directory: &Path) -> Result<Self, StoreError> {
        std::fs::create_dir_all(directory)
            .map_err(|cause| StoreError::Directory { what: "the data directory cannot be made", cause })?;
        let url = format!("sqlite://{}?mode=rwc", directory.join("heard.sqlite").display());
        Ok(Self {
            engine: Engine::Sqlite,
            write: Database::connect(sqlite_options(&url, 1)).await?,
            read: Database::connect(sqlite_options(&url, 4)).await?,
            log_lingers: Arc::default(),
            _lock: None,
        })
    }

    /// Connects to a PostgreSQL server.
    ///
    /// # Errors
    /// Where it cannot be reached.
    pub async fn postgres(url: &str) -> Result<Self, StoreError> {
        let mut options = quiet(url, 16);
        options.acquire_timeout(Duration::from_secs(10));
        let pool = Database::connect(options).await?;
        Ok(Self { engine: Engine::Postgres, write: pool.clone(), read: pool, log_lingers: Arc::default(), _lock: None })
    }

    /// Which database it is.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Begins a transaction.
    ///
    /// # Errors
    /// Where the database is unavailable.
    pub async fn begin(&self) -> Result<UnitOfWork, StoreError> {
        Ok(UnitOfWork(self.write.begin().await?))
    }

    /// Empties SQLite's write-ahead log into the database file, so that nothing of an older state lingers in it. That
    /// cannot be while somebody reads an older state, such as a backup; nobody is kept waiting for it, see
    /// [`Self::log_lingers`].
    ///
    /// # Errors
    /// Where the database is unavailable.
    pub async fn truncate_log(&self) -> Result<(), StoreError> {
        if self.engine != Engine::Sqlite {
            return Ok(());
        }
        let mut connection = self.write.get_sqlite_connection_pool().acquire().await.map_err(unavailable)?;
        wait_at_most(&mut connection, Duration::from_millis(20)).await?;
        let truncated = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *connection).await;
        wait_at_most(&mut connection, PATIENCE).await?;
        let busy: i64 = truncated.and_then(|row| row.try_get(0)).map_err(unavailable)?;
        self.log_lingers.store(busy != 0, Ordering::Relaxed);
        Ok(())
    }

    /// Whether the log could not be emptied when it should have been.
    #[must_use]
    pub fn log_lingers(&self) -> bool {
        self.log_lingers.load(Ordering::Relaxed)
    }

    /// Closes all connections.
    ///
    /// # Errors
    /// Where one does not close.
    pub async fn close(self) -> Result<(), StoreError> {
        self.read.close().await?;
        Ok(self.write.close().await?)
    }

    pub(super) fn writer(&self) -> &DatabaseConnection {
        &self.write
    }

    pub(super) fn reader(&self) -> &DatabaseConnection {
        &self.read
    }
}

/// How long the writer waits for the database's lock from then on.
async fn wait_at_most(connection: &mut SqliteConnection, time: Duration) -> Result<(), StoreError> {
    let pragma = format!("PRAGMA busy_timeout = {}", time.as_millis());
    sqlx::query(sqlx::AssertSqlSafe(pragma)).execute(connection).await.map_err(unavailable)?;
    Ok(())
}

fn unavailable(error: sqlx::Error) -> StoreError {
    DbErr::Query(RuntimeErr::SqlxError(error.into())).into()
}

/// No statement ever reaches a log or a span: its values could be answers.
fn quiet(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .test_before_acquire(false)
        .max_lifetime(None::<Duration>)
        .idle_timeout(None::<Duration>);
    options
}

fn sqlite_options(url: &str, connections: u32) -> ConnectOptions {
    let mut options = quiet(url, connections);
    options.map_sqlx_sqlite_opts(|options| {
        options
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY")
    });
    options
}
