//! Killed while sheets come in as fast as they can.

use super::{
    crowd::Crowd,
    process::Process,
    town::{OPENS, TICKS, Town},
};
use crate::support::db::engines;

const KILLS: usize = 20;

#[tokio::test(flavor = "multi_thread")]
async fn a_server_killed_twenty_times_under_load_loses_nothing_and_counts_nothing_twice() {
    for db in engines().await {
        let town = Town::found(&db, 1, 41).await;
        let people = town.slips.len();
        let server = Process::new(&db);
        server.start(OPENS).await;
        let mut crowd = Crowd::gather(town.slips.clone(), &[&server], 20);
        crowd.let_in(people);
        for kill in 1..=KILLS {
            crowd.answered(kill * people / (KILLS + 1)).await;
            server.kill();
            server.start(OPENS).await;
            town.check_keys(&db, &server).await;
        }
        let fate = crowd.disperse().await;
        assert_eq!(fate.acknowledged.len(), people);
        town.make_tick(&db, &[&server], TICKS).await;
        town.check_sums(&server, &fate).await;
        town.check_answers(&server).await;
    }
}
