//! The demo organisation as a guest of this server: loaded, shown, removed.

use std::sync::PoisonError;

use tokio::sync::Mutex;

use crate::{
    collect::KeyDirectory,
    demo::{self, Demo},
    service::{ServiceError, Services},
    store::Store,
};

/// How many codes a page offers at once.
const SHOWN: usize = 8;

/// Room for the demo organisation.
pub struct DemoHouse {
    store: Store,
    keys: KeyDirectory,
    /// One load or removal at a time.
    door: Mutex<()>,
    guest: std::sync::Mutex<Option<Demo>>,
}

impl DemoHouse {
    /// An empty house.
    #[must_use]
    pub fn new(store: Store, keys: KeyDirectory) -> Self {
        Self { store, keys, door: Mutex::default(), guest: std::sync::Mutex::default() }
    }

    /// Loads the demo organisation, in place of an earlier one.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] where a real organisation is there.
    pub async fn load(&self, services: &Services) -> Result<(), ServiceError> {
        let _alone = self.door.lock().await;
        self.replace(None);
        demo::remove(services).await?;
        let guest = demo::load(&self.store, &self.keys, services).await?;
        self.replace(Some(guest));
        Ok(())
    }

    /// Back to empty.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] where a real organisation is there.
    pub async fn remove(&self, services: &Services) -> Result<(), ServiceError> {
        let _alone = self.door.lock().await;
        self.replace(None);
        demo::remove(services).await
    }

    /// Unused codes for visitors.
    #[must_use]
    pub fn codes(&self) -> Vec<String> {
        let guest = self.guest.lock().unwrap_or_else(PoisonError::into_inner);
        guest.as_ref().map(|guest| guest.codes().iter().take(SHOWN).cloned().collect()).unwrap_or_default()
    }

    fn replace(&self, guest: Option<Demo>) {
        *self.guest.lock().unwrap_or_else(PoisonError::into_inner) = guest;
    }
}
