//! What only the demo organisation may: be erased.

use tokio::sync::RwLockWriteGuard;

use super::{ServiceError, Services};
use crate::store::repo::{erase, organisation};

impl Services {
    /// Keeps this process from ticking and from following the database, until the guard is dropped: while history is
    /// being made under another clock.
    pub async fn stand_still(&self) -> RwLockWriteGuard<'_, ()> {
        self.0.going.write().await
    }

    /// Erases the demo organisation with all that belongs to it. Does nothing where there is no organisation: units and
    /// pulses that are there already are somebody's. Waves are taken from the database, since a load that failed leaves
    /// some that this process has never seen.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] where the organisation is a real one.
    pub async fn erase_demo(&self) -> Result<(), ServiceError> {
        let work = self.store().begin().await?;
        let waves = match organisation::lock(&work).await? {
            Some(organisation) if organisation.demo => erase::everything(&work).await?,
            Some(_) => return Err(ServiceError::conflict("not-the-demo", "this organisation is a real one")),
            None => Vec::new(),
        };
        work.save().await?;
        for wave in waves {
            self.collector().forget(wave)?;
        }
        self.store().truncate_log().await?;
        self.reload().await
    }
}
