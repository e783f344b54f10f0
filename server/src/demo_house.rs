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
const SHOWN: usize = 6;

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

    /// Codes for visitors, others after each count: which of them were used is known to nobody.
    #[must_use]
    pub fn codes(&self, tick: u32) -> Vec<String> {
        let guest = self.guest.lock().unwrap_or_else(PoisonError::into_inner);
        let codes = guest.as_ref().map(Demo::codes).unwrap_or_default();
        let first = (tick as usize).wrapping_mul(SHOWN) % codes.len().max(1);
        codes.iter().cycle().skip(first).take(SHOWN.min(codes.len())).cloned().collect()
    }

    fn replace(&self, guest: Option<Demo>) {
        *self.guest.lock().unwrap_or_else(PoisonError::into_inner) = guest;
    }
}
