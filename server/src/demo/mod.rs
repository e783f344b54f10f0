//! The demo organisation: Tidewater Lines, a made-up company of 300 people who do not exist. Its history is made by
//! driving the ordinary services under a clock that ends now; nothing is inserted past the rules.

mod feeder;
mod history;
mod people;
mod responses;
mod units;

use crate::{
    collect::KeyDirectory,
    service::{ServiceError, Services},
    store::Store,
};

/// The seed of every answer, and of when the last ones come.
const SEED: u64 = 1;

/// The loaded demo organisation. Dropped, its staff stop answering.
pub struct Demo {
    codes: Vec<String>,
    _feeder: feeder::Feeder,
}

impl Demo {
    /// Codes for visitors to try; unused when they were made.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        &self.codes
    }
}

/// Loads the demo organisation: six closed waves and one that is open, ticks every minute, and is fed by simulated staff.
///
/// # Errors
/// [`ServiceError`]; then the database holds nothing or part of the demo organisation, which [`remove`] erases.
pub async fn load(store: &Store, keys: &KeyDirectory, live: &Services) -> Result<Demo, ServiceError> {
    let open = {
        let _still = live.stand_still().await;
        history::make(store, keys, live.now(), SEED).await?
    };
    live.reload().await?;
    Ok(Demo { codes: open.visitors, _feeder: feeder::Feeder::start(live.clone(), open.waiting, SEED) })
}

/// Erases the demo organisation.
///
/// # Errors
/// [`ServiceError::Conflict`] where the organisation is a real one.
pub async fn remove(live: &Services) -> Result<(), ServiceError> {
    let _still = live.stand_still().await;
    live.erase_demo().await
}
