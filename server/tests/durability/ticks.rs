//! Killed around ticks and closes: before, in the middle of, and after the transaction, and while starting.

use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

use super::{
    crowd::Crowd,
    process::{Moment, Process},
    town::{OPENS, TICKS, Town, codes_key, due, epoch_key},
};
use crate::support::db::{TestDb, engines};

/// Waves that tick at the same moment, one after another.
const PULSES: usize = 3;

/// Moments of a tick at which a server is killed: before, in the middle of, and after each wave's transaction.
fn moments(db: &TestDb, tick: usize, rng: &mut StdRng) -> Vec<Moment> {
    let key = |name: String| db.keys().join(name);
    let mut moments = vec![Moment::After(Duration::from_micros(rng.random_range(0..15_000)))];
    for pulse in 0..PULSES {
        match tick {
            // The close makes no key.
            TICKS => moments.push(Moment::Gone(key(codes_key(pulse)))),
            _ => moments.push(Moment::Made(key(epoch_key(pulse, tick)))),
        }
        if rng.random() {
            moments.push(Moment::Gone(key(epoch_key(pulse, tick - 1))));
        }
    }
    moments
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_around_every_tick_and_close_nothing_is_lost_and_no_key_outlives_its_epoch() {
    for db in engines().await {
        let town = Town::found(&db, PULSES, 9).await;
        let people = town.slips.len();
        let server = Process::new(&db);
        server.start(OPENS).await;
        let mut crowd = Crowd::gather(town.slips.clone(), &[&server], 8);
        let mut rng = StdRng::seed_from_u64(8);
        let (mut kills, mut while_sealing) = (0, 0);
        for tick in 1..=TICKS {
            crowd.let_in(people.div_ceil(TICKS));
            for moment in moments(&db, tick, &mut rng) {
                let seals = matches!(moment, Moment::Made(_));
                let met = server.kill_at(moment, server.move_clock(due(tick))).await;
                (kills, while_sealing) = (kills + 1, while_sealing + usize::from(seals && met));
                // The clock stands before the tick: what is found now is what the start made of it.
                server.start(due(tick) - 1).await;
                town.check_keys(&db, &server).await;
            }
            // And once in a start that finds the tick due.
            server.kill();
            drop(server.spawn(due(tick)));
            tokio::time::sleep(Duration::from_micros(rng.random_range(0..150_000))).await;
            server.kill();
            server.start(due(tick)).await;
            town.make_tick(&db, &[&server], tick).await;
            crowd.settled().await;
        }
        let fate = crowd.disperse().await;
        assert!(fate.acknowledged.len() > people / 2, "{} acknowledged", fate.acknowledged.len());
        town.check_sums(&server, &fate).await;
        let engine = if db.is_sqlite() { "SQLite" } else { "PostgreSQL" };
        println!("{engine}: {kills} kills, {while_sealing} of them while it sealed");
        assert!(while_sealing > 0, "no kill met a transaction");
    }
}
