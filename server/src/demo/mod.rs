//! The demo organisation.

use crate::{
    collect::KeyDirectory,
    service::{ServiceError, Services},
    store::Store,
};

/// The loaded demo organisation.
pub struct Demo(Vec<String>);

impl Demo {
    /// Unused codes for visitors.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        &self.0
    }
}

/// Loads it.
///
/// # Errors
/// [`ServiceError`].
pub async fn load(_store: &Store, _keys: &KeyDirectory, _live: &Services) -> Result<Demo, ServiceError> {
    Ok(Demo(Vec::new()))
}

/// Removes it.
///
/// # Errors
/// [`ServiceError`].
pub async fn remove(_live: &Services) -> Result<(), ServiceError> {
    Ok(())
}
