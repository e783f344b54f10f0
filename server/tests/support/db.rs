//! Fresh databases: SQLite always, PostgreSQL where `HEARD_TEST_POSTGRES` names a server.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use heard_server::config::Storage;
use sea_orm::{ConnectionTrait, Database};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A fresh database with a directory of its own, removed when dropped.
pub(crate) struct TestDb {
    pub(crate) directory: PathBuf,
    pub(crate) url: Option<String>,
}

impl TestDb {
    fn new(url: Option<String>) -> Self {
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let directory = std::env::temp_dir().join(format!("heard-test-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&directory).expect("a temporary directory");
        Self { directory, url }
    }

    /// An embedded database.
    pub(crate) fn sqlite() -> Self {
        Self::new(None)
    }

    /// A database of its own on the test server; `None` where there is no server.
    pub(crate) async fn postgres() -> Option<Self> {
        let server = variable("HEARD_TEST_POSTGRES").filter(|_| !only_sqlite())?;
        let name = format!("heard_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
        let admin = Database::connect(&server).await.expect("the test server");
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a fresh database");
        admin.close().await.expect("closed");
        let (server, _) = server.rsplit_once('/').expect("a URL with a database");
        Some(Self::new(Some(format!("{server}/{name}"))))
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        self.url.is_none()
    }

    /// Where somebody beside the application reads it.
    pub(crate) fn address(&self) -> String {
        let embedded = || format!("sqlite://{}", self.directory.join("heard.sqlite").display());
        self.url.clone().unwrap_or_else(embedded)
    }

    /// The files of an embedded database as they are at this moment, its log and its keys included: what a power cut
    /// would leave, or a thief take.
    pub(crate) fn image(&self) -> Self {
        let image = Self::sqlite();
        for file in files(&self.directory) {
            let name = file.strip_prefix(&self.directory).expect("a file of the directory");
            // The lock is the process's; the shared memory is built anew from the log.
            if name.ends_with("heard.lock") || name.ends_with("heard.sqlite-shm") {
                continue;
            }
            let copy = image.directory.join(name);
            std::fs::create_dir_all(copy.parent().expect("a directory")).expect("a directory");
            std::fs::copy(&file, copy).expect("a copy");
        }
        image
    }

    pub(crate) fn storage(&self) -> Storage {
        Storage { data_dir: self.directory.clone(), key_dir: None, database_url: self.url.clone() }
    }

    pub(crate) fn keys(&self) -> PathBuf {
        self.directory.join("keys")
    }

    /// Names of the key files that are there.
    pub(crate) fn key_files(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.keys())
            .expect("the key directory")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .filter(|name| name.ends_with(".key"))
            .collect();
        names.sort();
        names
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.directory);
        if let Some((server, name)) = self.url.as_deref().and_then(|url| url.rsplit_once('/')) {
            let (server, name) = (format!("{server}/postgres"), name.to_owned());
            // A test's own runtime cannot be waited for from within.
            let _ = std::thread::spawn(move || drop_database(&server, &name)).join();
        }
    }
}

fn drop_database(server: &str, name: &str) {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    runtime.block_on(async {
        if let Ok(admin) = Database::connect(server).await {
            let _ = admin.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            let _ = admin.close().await;
        }
    });
}

/// One fresh database on each engine.
pub(crate) async fn engines() -> Vec<TestDb> {
    let mut engines = vec![TestDb::sqlite()];
    engines.extend(TestDb::postgres().await);
    engines
}

/// `HEARD_TEST_ENGINES=sqlite` leaves PostgreSQL out.
fn only_sqlite() -> bool {
    variable("HEARD_TEST_ENGINES").as_deref() == Some("sqlite")
}

#[expect(clippy::disallowed_methods, reason = "what the command that runs the tests says of its surroundings")]
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Every file below a directory.
pub(crate) fn files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}
