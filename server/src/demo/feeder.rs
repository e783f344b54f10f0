//! Simulated staff who go on answering.

use std::{ops::RangeInclusive, time::Duration};

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use tokio::task::JoinHandle;

use super::people::Answers;
use crate::service::{Door, Services};

/// Seconds between two groups of sheets.
const PAUSE: RangeInclusive<u64> = 10..=20;
/// Sheets that come together.
const TOGETHER: RangeInclusive<usize> = 1..=4;

/// Answers until everybody has answered, or until it is dropped.
pub(super) struct Feeder(JoinHandle<()>);

impl Feeder {
    pub(super) fn start(live: Services, waiting: Vec<(String, Answers)>, seed: u64) -> Self {
        Self(tokio::spawn(async move {
            let mut waiting = waiting.into_iter();
            for (pause, together) in rhythm(seed, waiting.len()) {
                tokio::time::sleep(pause).await;
                let Door::Open(wave) = live.door("pulse") else { return };
                for (code, answers) in waiting.by_ref().take(together) {
                    if let Err(error) = live.submit(&wave, &code, answers).await {
                        tracing::warn!(%error, "a simulated answer was refused");
                    }
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

/// Pauses, each with how many sheets follow it, until so many sheets have come.
fn rhythm(seed: u64, sheets: usize) -> impl Iterator<Item = (Duration, usize)> {
    let mut rng = StdRng::seed_from_u64(seed);
    let mut left = sheets;
    std::iter::from_fn(move || {
        let (pause, together) = (rng.random_range(PAUSE), rng.random_range(TOGETHER).min(left));
        left -= together;
        (together > 0).then(|| (Duration::from_secs(pause), together))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_answers_a_few_at_a_time_in_the_rhythm_of_the_seed() {
        let groups: Vec<_> = rhythm(1, 80).collect();
        assert_eq!(groups.iter().map(|(_, together)| together).sum::<usize>(), 80);
        assert!(groups.iter().all(|(pause, together)| PAUSE.contains(&pause.as_secs()) && TOGETHER.contains(together)));
        assert_eq!(groups, rhythm(1, 80).collect::<Vec<_>>());
        assert_ne!(groups, rhythm(2, 80).collect::<Vec<_>>());
        assert_eq!(rhythm(1, 0).count(), 0);
    }
}
