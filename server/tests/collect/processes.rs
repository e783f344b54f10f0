//! Several app processes on one PostgreSQL. In one test process: nothing is shared but database and key directory.

use heard_domain::wave::{Phase, Preset};
use heard_server::service::{Actor, ServiceError};

use crate::support::{
    app::{TestApp, moment},
    db::TestDb,
    organisation::{Shape, one_question},
    rows,
};

const HOUR: i64 = 3_600;

/// Two processes, and an organisation of one unit with so many people.
async fn two(db: &TestDb, people: u32) -> (TestApp, TestApp, Shape) {
    let (first, second) = (TestApp::start(db).await, TestApp::start(db).await);
    let shape = Shape::new(&[("all", None, people)]);
    first.found(&shape, one_question()).await;
    (first, second, shape)
}

#[tokio::test]
async fn two_processes_count_every_sheet_once_and_make_every_tick_once() {
    let Some(db) = TestDb::postgres().await else { return };
    let first = TestApp::start(&db).await;
    let shape = Shape::company();
    first.found(&shape, one_question()).await;
    let codes = first.launch(&shape, Preset::Standard, 1, 9).await;
    let second = TestApp::start(&db).await;
    let everybody: Vec<String> = codes.into_iter().flat_map(|(_, codes)| codes).collect();
    let (early, late) = everybody.split_at(26);
    for (hour, codes) in [(1, early), (2, late)] {
        // Both tick at once; one of them makes it.
        tokio::join!(first.at(hour * HOUR), second.at(hour * HOUR));
        let (one, other) = (first.live(), second.live());
        // Everybody sends twice, once to each.
        let sent = codes.iter().map(async |code| {
            let answers = [("mood", "3")];
            let (a, b) =
                tokio::join!(first.services.submit(&one, code, answers), second.services.submit(&other, code, answers));
            a.expect("acknowledged");
            b.expect("acknowledged");
        });
        futures_util::future::join_all(sent).await;
    }
    tokio::join!(first.at(9 * HOUR), second.at(9 * HOUR));
    first.services.reload().await.expect("a reload");
    second.services.reload().await.expect("a reload");
    assert_eq!(first.board(1).results()[0].sheets as usize, everybody.len());
    assert_eq!(first.board(1).results(), second.board(1).results());
    assert_eq!(db.key_files(), Vec::<String>::new());
}

#[tokio::test]
async fn codes_made_by_one_process_are_good_at_once_at_another_that_knew_the_wave_before() {
    let Some(db) = TestDb::postgres().await else { return };
    let (first, second, shape) = two(&db, 30).await;
    let wave = first.launch_only(&shape, Preset::Standard, 1, 9).await;
    second.services.reload().await.expect("it follows");
    let void = first.make_codes(wave).await.remove(0).1;
    second.services.reload().await.expect("it follows");
    let codes = first.make_codes(wave).await.remove(0).1;
    // It opens before the second process has looked at the database again.
    second.clock.set(moment(HOUR));
    for code in void.iter().chain(&codes[..12]) {
        second.send(code, &[("mood", "3")]).await;
    }
    second.at(2 * HOUR).await;
    assert_eq!(second.board(1).results()[0].sheets, 12);
}

#[tokio::test]
async fn codes_made_while_the_wave_is_open_are_good_at_once_at_another_process_too() {
    let Some(db) = TestDb::postgres().await else { return };
    let (first, second, shape) = two(&db, 30).await;
    let wave = first.launch_only(&shape, Preset::Standard, 1, 9).await;
    second.services.reload().await.expect("it follows");
    first.at(3 * HOUR).await;
    second.at(3 * HOUR).await;
    let early = "0000-0000-00000";
    assert!(second.services.submit(&second.live(), early, [("mood", "3")]).await.is_ok(), "unknown, as all are");
    let codes = first.make_codes(wave).await.remove(0).1;
    for code in &codes[..12] {
        second.send(code, &[("mood", "3")]).await;
    }
    second.at(9 * HOUR).await;
    assert_eq!(second.board(1).results()[0].sheets, 12);
}

#[tokio::test]
async fn a_process_whose_clock_is_behind_voids_no_codes_that_people_use_already() {
    let Some(db) = TestDb::postgres().await else { return };
    let (behind, ahead, shape) = two(&db, 30).await;
    let codes = behind.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    ahead.services.reload().await.expect("it follows");
    ahead.at(HOUR).await;
    for code in &codes[..6] {
        ahead.send(code, &[("mood", "3")]).await;
    }
    let operator = Actor::operator();
    let again = behind.services.owning(&operator).expect("an owner").make_codes("pulse", 1).await;
    assert!(matches!(again, Err(ServiceError::Conflict { .. })));
    for code in &codes[6..12] {
        ahead.send(code, &[("mood", "3")]).await;
    }
    ahead.at(2 * HOUR).await;
    assert_eq!(ahead.board(1).results()[0].sheets, 12);
}

#[tokio::test]
async fn sheets_that_arrive_while_two_processes_race_for_each_tick_are_counted_once() {
    let Some(db) = TestDb::postgres().await else { return };
    let (first, second, shape) = two(&db, 240).await;
    let codes = first.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    second.services.reload().await.expect("it follows");
    tokio::join!(first.at(HOUR), second.at(HOUR));
    let (one, other) = (first.live(), second.live());
    let mut acknowledged = 0;
    for (hour, codes) in (2..10).zip(codes.chunks(30)) {
        let sent = codes.iter().map(async |code| {
            let answers = [("mood", "3")];
            let (a, b) =
                tokio::join!(first.services.submit(&one, code, answers), second.services.submit(&other, code, answers));
            a.is_ok() || b.is_ok()
        });
        let (sent, (), ()) =
            tokio::join!(futures_util::future::join_all(sent), first.at(hour * HOUR), second.at(hour * HOUR));
        acknowledged += sent.into_iter().filter(|sent| *sent).count();
    }
    first.services.reload().await.expect("a reload");
    second.services.reload().await.expect("a reload");
    assert!(acknowledged >= 210, "only the close turns sheets away");
    assert_eq!(first.board(1).results()[0].sheets as usize, acknowledged);
    assert_eq!((first.board(1).ticks_done(), second.board(1).ticks_done()), (8, 8));
    assert_eq!(first.board(1).results(), second.board(1).results());
    assert_eq!(db.key_files(), Vec::<String>::new());
    let rows = rows::all(&db).await;
    assert!(rows["batch"].len() <= 8 && rows["pending_block"].is_empty() && rows["invitation"].is_empty());
}

#[tokio::test]
async fn a_process_whose_clock_is_behind_counts_into_the_new_epoch() {
    let Some(db) = TestDb::postgres().await else { return };
    let (first, second, shape) = two(&db, 60).await;
    let codes = first.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    second.services.reload().await.expect("it follows");
    tokio::join!(first.at(HOUR), second.at(HOUR));
    for code in &codes[..20] {
        second.send(code, &[("mood", "3")]).await;
    }
    first.at(2 * HOUR).await;
    assert_eq!(first.board(1).results()[0].sheets, 20);
    for code in &codes[10..32] {
        second.send(code, &[("mood", "3")]).await;
    }
    first.at(3 * HOUR).await;
    assert_eq!(first.board(1).results()[0].sheets, 32);
    assert_eq!(db.key_files(), ["wave-1-codes.key", "wave-1-epoch-2.key"]);
}

#[tokio::test]
async fn keys_that_the_maker_of_a_tick_did_not_live_to_destroy_are_destroyed_by_the_others() {
    let Some(db) = TestDb::postgres().await else { return };
    let (first, second, shape) = two(&db, 30).await;
    first.launch(&shape, Preset::Standard, 1, 9).await;
    second.services.reload().await.expect("it follows");
    let names = ["wave-1-codes.key", "wave-1-epoch-0.key"];
    let keys = names.map(|name| (db.keys().join(name), std::fs::read(db.keys().join(name)).expect("a key")));
    for hour in [2, 9] {
        first.at(hour * HOUR).await;
        for (path, key) in &keys {
            std::fs::write(path, key).expect("a key, as if it had never been destroyed");
        }
        second.services.reload().await.expect("it follows");
        let expected: &[&str] = if hour == 2 { &["wave-1-codes.key", "wave-1-epoch-1.key"] } else { &[] };
        assert_eq!(db.key_files(), expected);
    }
}

#[tokio::test]
async fn an_early_close_announced_at_one_process_closes_at_the_other() {
    let Some(db) = TestDb::postgres().await else { return };
    let (first, second, shape) = two(&db, 30).await;
    let codes = first.launch(&shape, Preset::Standard, 1, 81).await.remove(0).1;
    second.services.reload().await.expect("it follows");
    let operator = Actor::operator();
    let owner = first.services.owning(&operator).expect("an owner");
    owner.close_early("pulse", 1, moment(31 * HOUR)).await.expect("announced");
    second.services.reload().await.expect("it follows");
    assert_eq!(second.board(1).closes(), moment(31 * HOUR));
    second.at(HOUR).await;
    for code in &codes[..6] {
        second.send(code, &[("mood", "3")]).await;
    }
    second.at(31 * HOUR).await;
    first.at(31 * HOUR).await;
    for app in [&first, &second] {
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
        assert_eq!(app.board(1).results()[0].sheets, 6);
    }
}
