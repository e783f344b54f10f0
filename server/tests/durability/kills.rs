use std::{
    sync::{Arc, atomic::AtomicI64},
    time::Duration,
};

use heard_domain::wave::{Phase, Preset};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

use super::process::{Process, Slips, phones};
use crate::support::{
    app::{TestApp, moment},
    db::{TestDb, engines},
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;
const PHONES: usize = 16;
const KILLS: usize = 20;

/// A wave that is about to open, and its codes.
async fn prepared(db: &TestDb, people: u32) -> Vec<String> {
    let app = TestApp::start(db).await;
    let shape = Shape::new(&[("all", None, people)]);
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    app.crash().await;
    codes
}

/// What the board shows after the close.
async fn counted(db: &TestDb) -> u32 {
    let app = TestApp::start_at(db, moment(9 * HOUR), false).await;
    app.at(9 * HOUR).await;
    assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
    assert_eq!(db.key_files(), Vec::<String>::new(), "no key outlives the wave");
    app.board(1).results()[0].sheets
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_killed_twenty_times_under_load_loses_nothing_and_counts_nothing_twice() {
    for db in engines().await {
        let people = 2_400;
        let slips = Slips::new(prepared(&db, people).await);
        let server = Process::start(&db, Arc::new(AtomicI64::new(HOUR))).await;
        let phones = phones(PHONES, &slips, &[server.address]);
        for kill in 1..=KILLS {
            slips.reach(kill * 100).await;
            server.kill();
            server.restart().await;
        }
        for phone in phones {
            phone.await.expect("a phone");
        }
        assert_eq!(slips.acknowledged(), people as usize);
        server.kill();
        assert_eq!(counted(&db).await, people);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_during_ticks_and_during_the_close_nothing_is_lost_and_no_key_outlives_its_epoch() {
    for db in engines().await {
        let people = 1_500;
        let slips = Slips::new(prepared(&db, people).await);
        let server = Process::start(&db, Arc::new(AtomicI64::new(HOUR))).await;
        let phones = phones(PHONES, &slips, &[server.address]);
        let mut rng = StdRng::seed_from_u64(9);
        for tick in 1..=8 {
            slips.reach(tick * 150).await;
            if tick == 8 {
                slips.go_home();
            }
            let tries = 1 + tick % 3;
            for _ in 0..tries {
                // Somewhere before, in the middle of, or after the transaction.
                let wait = Duration::from_micros(rng.random_range(0..12_000));
                tokio::join!(server.move_clock((1 + tick as i64) * HOUR), async {
                    tokio::time::sleep(wait).await;
                    server.kill();
                });
                server.restart().await;
            }
            assert_eq!(server.move_clock((1 + tick as i64) * HOUR).await, Some(204));
            let keys = db.key_files();
            if tick < 8 {
                assert_eq!(keys, ["wave-1-codes.key".to_owned(), format!("wave-1-epoch-{tick}.key")]);
            } else {
                assert_eq!(keys, Vec::<String>::new());
            }
        }
        for phone in phones {
            phone.abort();
        }
        server.kill();
        let acknowledged = u32::try_from(slips.acknowledged()).expect("a count");
        let counted = counted(&db).await;
        // A sheet whose acknowledgement was lost may be counted, but nothing twice.
        assert!((acknowledged..=people).contains(&counted), "{acknowledged} acknowledged, {counted} counted");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_processes_on_one_postgresql_one_is_killed_again_and_again() {
    let Some(db) = TestDb::postgres().await else { return };
    let people = 1_600;
    let slips = Slips::new(prepared(&db, people).await);
    let now = Arc::new(AtomicI64::new(HOUR));
    let (steady, unlucky) = (Process::start(&db, Arc::clone(&now)).await, Process::start(&db, now).await);
    let phones = phones(PHONES, &slips, &[steady.address, unlucky.address]);
    for kill in 1..=10 {
        slips.reach(kill * 120).await;
        unlucky.kill();
        unlucky.restart().await;
    }
    for phone in phones {
        phone.await.expect("a phone");
    }
    assert_eq!(slips.acknowledged(), people as usize);
    steady.kill();
    unlucky.kill();
    assert_eq!(counted(&db).await, people);
}
