//! Simulated staff who go on answering.

use std::{ops::RangeInclusive, time::Duration};

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use tokio::task::JoinHandle;

use super::history::Waiting;
use crate::service::{Door, Services};

/// How sheets come: so many together, so many seconds after those before.
struct Pace {
    together: RangeInclusive<usize>,
    pause: RangeInclusive<u64>,
}

/// At first, so that a visitor sees the board move.
const LIVELY: Pace = Pace { together: 1..=4, pause: 10..=20 };
/// Afterwards, team by team, so that it goes on moving for more than an hour.
const CALM: Pace = Pace { together: 8..=12, pause: 420..=900 };
/// How much of all sheets comes at first, in per cent.
const AT_FIRST: usize = 50;

/// Answers until everybody has answered, or until it is dropped.
pub(super) struct Feeder(JoinHandle<()>);

impl Feeder {
    pub(super) fn start(live: Services, mut waiting: Vec<Waiting>, seed: u64) -> Self {
        let at_first = waiting.len() * AT_FIRST / 100;
        waiting[at_first..].sort_by_key(|waiting| waiting.unit);
        Self(tokio::spawn(async move {
            let rhythm = rhythm(seed, at_first, &LIVELY).chain(rhythm(seed, waiting.len() - at_first, &CALM));
            let mut waiting = waiting.into_iter();
            for (pause, together) in rhythm {
                tokio::time::sleep(pause).await;
                let Door::Open(wave) = live.door("pulse") else { return };
                for Waiting { code, answers, .. } in waiting.by_ref().take(together) {
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
fn rhythm(seed: u64, sheets: usize, pace: &Pace) -> impl Iterator<Item = (Duration, usize)> + use<> {
    let Pace { together, pause } = pace;
    let (together, pause) = (together.clone(), pause.clone());
    let mut rng = StdRng::seed_from_u64(seed);
    let mut left = sheets;
    std::iter::from_fn(move || {
        let (pause, together) = (rng.random_range(pause.clone()), rng.random_range(together.clone()).min(left));
        left -= together;
        (together > 0).then(|| (Duration::from_secs(pause), together))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_answers_a_few_at_a_time_in_the_rhythm_of_the_seed() {
        for pace in [LIVELY, CALM] {
            let groups: Vec<_> = rhythm(1, 80, &pace).collect();
            assert_eq!(groups.iter().map(|(_, together)| together).sum::<usize>(), 80);
            assert!(
                groups.iter().all(|(pause, together)| {
                    pace.pause.contains(&pause.as_secs()) && together <= pace.together.end()
                })
            );
            assert_eq!(groups, rhythm(1, 80, &pace).collect::<Vec<_>>());
            assert_ne!(groups, rhythm(2, 80, &pace).collect::<Vec<_>>());
            assert_eq!(rhythm(1, 0, &pace).count(), 0);
        }
    }
}
