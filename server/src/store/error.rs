//! What can go wrong with the database.

/// A failed use of the database. The cause is for the log; users only learn that it is unavailable.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database answered with an error, or did not answer.
    #[error("database: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// What is stored is not what this program writes.
    #[error("stored {what} is malformed: {cause}")]
    Malformed {
        /// Which column.
        what: &'static str,
        /// Why it cannot be read.
        cause: String,
    },
    /// The database file is used by another process.
    #[error("another Heard server uses this database file")]
    InUse,
    /// The data directory cannot be used.
    #[error("{what}: {cause}")]
    Directory {
        /// What was tried.
        what: &'static str,
        /// The operating system's answer.
        cause: std::io::Error,
    },
}

impl StoreError {
    /// For text that was stored as JSON.
    pub(super) fn malformed(what: &'static str) -> impl Fn(serde_json::Error) -> Self {
        move |cause| Self::Malformed { what, cause: cause.to_string() }
    }
}
