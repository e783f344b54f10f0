//! What only the demo organisation may: be erased.

use tokio::sync::RwLockWriteGuard;

use super::{ServiceError, Services};
use crate::store::repo::erase;

impl Services {
    /// Keeps this process from ticking and from following the database, until the guard is dropped: while history is
    /// being made under another clock.
    pub async fn stand_still(&self) -> RwLockWriteGuard<'_, ()> {
        self.0.going.write().await
    }

    /// Erases the demo organisation with all that belongs to it. Does nothing where there is no organisation.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] where the organisation is a real one.
    pub async fn erase_demo(&self) -> Result<(), ServiceError> {
        self.reload_organisation().await?;
        match self.organisation() {
            None => return Ok(()),
            Some(organisation) if organisation.demo => {}
            Some(_) => return Err(ServiceError::conflict("not-the-demo", "this organisation is a real one")),
        }
        let waves = self.all_waves();
        let work = self.store().begin().await?;
        erase::everything(&work).await?;
        work.save().await?;
        for wave in waves {
            self.collector().forget(wave.id())?;
        }
        self.store().truncate_log().await?;
        self.reload().await
    }
}
