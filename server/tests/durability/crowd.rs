//! People with slips, and the phones on which they answer.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};
use tokio::{
    sync::{Semaphore, watch},
    task::JoinHandle,
};

use super::{
    client::{Connection, Request},
    process::{PATIENCE, Process},
};

/// How many phones there are; each keeps its connections alive.
const PHONES: usize = 16;
/// One in so many sends again what has been acknowledged, with another answer.
const AGAIN: usize = 8;

/// One person's code and answer.
#[derive(Clone)]
pub(super) struct Slip {
    pub(super) pulse: usize,
    pub(super) unit: usize,
    pub(super) code: String,
    /// 1 to 5.
    pub(super) answer: usize,
    /// Acknowledged before; this one must not count.
    again: bool,
}

impl Slip {
    pub(super) fn new(pulse: usize, unit: usize, code: String, answer: usize) -> Self {
        Self { pulse, unit, code, answer, again: false }
    }
}

/// What became of the slips that were let in.
#[derive(Default, Clone)]
pub(super) struct Fate {
    pub(super) acknowledged: Vec<Slip>,
    /// Sent, but the answer was that the wave is over; an earlier attempt may have been counted.
    pub(super) refused: Vec<Slip>,
}

struct Shared {
    /// Slips that may be sent now; there is a permit for each.
    waiting: Mutex<VecDeque<Slip>>,
    permits: Semaphore,
    fate: watch::Sender<Fate>,
}

/// Everybody.
pub(super) struct Crowd {
    outside: VecDeque<Slip>,
    let_in: usize,
    shared: Arc<Shared>,
    phones: Vec<JoinHandle<()>>,
}

impl Crowd {
    /// People in a random order, and phones that send to these servers: each to one of its own, or to another one while
    /// that is down.
    pub(super) fn gather(mut slips: Vec<Slip>, servers: &[&Arc<Process>], seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        slips.shuffle(&mut rng);
        let (waiting, permits) = (Mutex::default(), Semaphore::new(0));
        let shared = Arc::new(Shared { waiting, permits, fate: watch::channel(Fate::default()).0 });
        let phones = (0..PHONES).map(|phone| {
            let servers = (0..servers.len()).map(|turn| servers[(phone + turn) % servers.len()].address()).collect();
            tokio::spawn(answer(Arc::clone(&shared), servers, rng.random()))
        });
        Self { outside: slips.into(), let_in: 0, phones: phones.collect(), shared }
    }

    /// Lets so many more people answer, and does not wait.
    pub(super) fn let_in(&mut self, count: usize) {
        let count = count.min(self.outside.len());
        self.shared.waiting.lock().expect("a lock").extend(self.outside.drain(..count));
        self.shared.permits.add_permits(count);
        self.let_in += count;
    }

    /// Waits until so many sheets have been answered in all.
    pub(super) async fn answered(&self, count: usize) {
        let mut fate = self.shared.fate.subscribe();
        let answered = fate.wait_for(|fate| fate.acknowledged.len() + fate.refused.len() >= count);
        drop(tokio::time::timeout(PATIENCE, answered).await.expect("answers in time").expect("the crowd"));
    }

    /// Waits until everybody who was let in has an answer.
    pub(super) async fn settled(&self) {
        self.answered(self.let_in).await;
    }

    /// Sends everybody home who has an answer or is still outside.
    pub(super) async fn disperse(self) -> Fate {
        self.settled().await;
        self.shared.permits.close();
        for phone in self.phones {
            phone.await.expect("a phone");
        }
        self.shared.fate.borrow().clone()
    }
}

/// Sends slip after slip, each until it is answered.
async fn answer(shared: Arc<Shared>, mut servers: Vec<watch::Receiver<Option<SocketAddr>>>, seed: u64) {
    let mut rng = StdRng::seed_from_u64(seed);
    let mut connections: Vec<Connection> = servers.iter().map(|_| Connection::default()).collect();
    while let Ok(permit) = shared.permits.acquire().await {
        permit.forget();
        let slip = shared.waiting.lock().expect("a lock").pop_front().expect("a slip for each permit");
        let up = servers.iter().position(|server| server.borrow().is_some()).unwrap_or_default();
        let address = servers[up].wait_for(Option::is_some).await.expect("a server").expect("an address");
        let path = format!("/api/v1/pulses/pulse-{}/waves/1/sheets", slip.pulse);
        let body = format!("{{\"code\":\"{}\",\"answers\":{{\"mood\":{}}}}}", slip.code, slip.answer);
        let request = Request { method: "POST", path: &path, token: "", body: &body };
        let answer = connections[up].ask(address, &request).await;
        let next = match answer.map(|answer| answer.status) {
            Ok(202 | 409) if slip.again => None,
            Ok(202) => {
                shared.fate.send_modify(|fate| fate.acknowledged.push(slip.clone()));
                let answer = slip.answer % 5 + 1;
                (rng.random_range(0..AGAIN) == 0).then_some(Slip { answer, again: true, ..slip })
            }
            Ok(409) => {
                shared.fate.send_modify(|fate| fate.refused.push(slip));
                None
            }
            // Not answered, or not stored: it may be counted or not.
            Err(_) | Ok(503) => Some(slip),
            Ok(status) => panic!("the server answered {status}"),
        };
        if let Some(next) = next {
            shared.waiting.lock().expect("a lock").push_back(next);
            shared.permits.add_permits(1);
        }
    }
}
