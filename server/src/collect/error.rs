//! Why a sheet was not counted.

use crate::store::StoreError;

/// Why a collection did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum CollectError {
    /// The wave is not open yet.
    #[error("the wave is not open yet")]
    NotOpen,
    /// The wave is closed.
    #[error("the wave is closed")]
    Closed,
    /// The wave's key or block is gone.
    #[error("the wave is interrupted")]
    Interrupted,
    /// The keys of an open wave lie in another key directory than this process's.
    #[error(
        "the keys of an open wave are not in this key directory but in another one: give every process the same \
         --key-dir, or start once with --keys-lost if they are lost for good"
    )]
    OtherKeys,
    /// A key file cannot be read or written.
    #[error("key directory: {0}")]
    Keys(#[from] std::io::Error),
    /// The block is not what was written with this key.
    #[error("a pending block cannot be opened")]
    Unreadable,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The server is shutting down, or its writer has failed; nothing is known of the sheet.
    #[error("the collection does not answer")]
    Gone,
}
