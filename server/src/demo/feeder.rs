//! Simulated staff who go on answering.

use std::time::Duration;

use tokio::task::JoinHandle;

use super::people::Answers;
use crate::service::{Door, Services};

/// Pause between two sheets.
const PAUSE: Duration = Duration::from_secs(12);

/// Answers until everybody has answered, or until it is dropped.
pub(super) struct Feeder(JoinHandle<()>);

impl Feeder {
    pub(super) fn start(live: Services, waiting: Vec<(String, Answers)>) -> Self {
        Self(tokio::spawn(async move {
            for (code, answers) in waiting {
                tokio::time::sleep(PAUSE).await;
                let Door::Open(wave) = live.door("pulse") else { return };
                if let Err(error) = live.submit(&wave, &code, answers).await {
                    tracing::warn!(%error, "a simulated answer was refused");
                }
            }
        }))
    }
}

impl Drop for Feeder {
    fn drop(&mut self) {
        self.0.abort();
    }
}
