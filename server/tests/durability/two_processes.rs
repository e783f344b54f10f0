//! Two processes on one PostgreSQL and one key directory.

use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

use super::{
    crowd::Crowd,
    process::{Moment, Process},
    town::{OPENS, TICKS, Town, due, epoch_key},
};
use crate::support::db::TestDb;

const PULSES: usize = 2;

#[tokio::test(flavor = "multi_thread")]
async fn of_two_processes_on_one_postgresql_either_is_killed_under_load_and_in_ticks() {
    let Some(db) = TestDb::postgres().await else { return };
    let town = Town::found(&db, PULSES, 13).await;
    let people = town.slips.len();
    let servers = [Process::new(&db), Process::new(&db)];
    for server in &servers {
        server.start(OPENS).await;
    }
    let mut crowd = Crowd::gather(town.slips.clone(), &[&servers[0], &servers[1]], 2);
    let mut rng = StdRng::seed_from_u64(2);
    let share = people.div_ceil(2 * TICKS);
    let mut answered = 0;
    for tick in 1..=TICKS {
        let (steady, unlucky) = (&servers[tick % 2], &servers[(tick + 1) % 2]);
        // Under load.
        crowd.let_in(share);
        crowd.answered(answered + share / 2).await;
        unlucky.kill();
        crowd.settled().await;
        unlucky.start(due(tick - 1)).await;
        // In a tick that both begin.
        crowd.let_in(share);
        let moment = match tick % 4 {
            0 => Moment::After(Duration::from_micros(rng.random_range(0..10_000))),
            1 if tick < TICKS => Moment::Made(db.keys().join(epoch_key(0, tick))),
            2 if tick < TICKS => Moment::Made(db.keys().join(epoch_key(1, tick))),
            _ => Moment::Gone(db.keys().join(epoch_key(0, tick - 1))),
        };
        tokio::join!(unlucky.kill_at(moment, unlucky.move_clock(due(tick))), steady.move_clock(due(tick)));
        unlucky.start(due(tick)).await;
        town.make_tick(&db, &[steady, unlucky], tick).await;
        crowd.settled().await;
        answered = share * 2 * tick;
    }
    let fate = crowd.disperse().await;
    assert!(fate.acknowledged.len() > people / 2, "{} acknowledged", fate.acknowledged.len());
    for server in &servers {
        town.check_sums(server, &fate).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_starts_while_another_one_seals_takes_no_key_away() {
    let Some(db) = TestDb::postgres().await else { return };
    let town = Town::found(&db, PULSES, 9).await;
    let people = town.slips.len();
    let servers = [Process::new(&db), Process::new(&db)];
    servers[0].start(OPENS).await;
    let mut crowd = Crowd::gather(town.slips.clone(), &[&servers[0]], 3);
    let mut rng = StdRng::seed_from_u64(3);
    for tick in 1..=TICKS {
        crowd.let_in(people.div_ceil(TICKS));
        let wait = Duration::from_micros(rng.random_range(0..150_000));
        tokio::join!(servers[1].start(due(tick)), async {
            tokio::time::sleep(wait).await;
            servers[0].move_clock(due(tick)).await;
        });
        town.make_tick(&db, &[&servers[0], &servers[1]], tick).await;
        servers[1].kill();
        crowd.settled().await;
    }
    let fate = crowd.disperse().await;
    assert!(fate.acknowledged.len() > people / 2, "{} acknowledged", fate.acknowledged.len());
    town.check_sums(&servers[0], &fate).await;
}
