use heard_domain::wave::{Phase, Preset};
use heard_server::service::SheetRefusal;
use sea_orm::{ConnectionTrait as _, DbBackend, Statement, TransactionTrait as _};

use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    organisation::{Shape, one_question},
    rows,
};

const HOUR: i64 = 3_600;

#[tokio::test]
async fn an_acknowledged_sheet_survives_a_crash_and_counts_once() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 53)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let everybody: Vec<String> = codes.into_iter().flat_map(|(_, codes)| codes).collect();
        for code in &everybody[..30] {
            app.send(code, &[("mood", "4")]).await;
        }
        app.crash().await;

        let app = TestApp::start_at(&db, crate::support::app::moment(HOUR + 60), false).await;
        // The same sheets again, as phones do that never saw the acknowledgement.
        for code in &everybody[20..40] {
            app.send(code, &[("mood", "2")]).await;
        }
        app.at(9 * HOUR).await;
        let board = app.board(1);
        assert_eq!(board.results()[0].sheets, 40);
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
    }
}

#[tokio::test]
async fn the_files_as_they_are_right_after_an_acknowledgement_hold_the_sheet() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let shape = Shape::new(&[("all", None, 12)]);
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    app.at(HOUR).await;
    for (sheets, code) in (1..=9).zip(&codes) {
        app.send(code, &[("mood", "4")]).await;
        let image = db.image();
        let other = TestApp::start_at(&image, crate::support::app::moment(HOUR), false).await;
        other.send(code, &[("mood", "1")]).await;
        other.at(9 * HOUR).await;
        let board = other.board(1);
        assert_eq!(board.results()[0].sheets, if sheets < Preset::Standard.k() { 0 } else { sheets });
        assert_eq!(board.some_unshown(), sheets < Preset::Standard.k());
    }
}

#[tokio::test]
async fn one_code_sent_many_times_at_once_counts_once_and_an_unknown_code_not_at_all() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 10)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR).await;
        let live = app.live();
        let unknown = "0000-0000-00000";
        let sent = (0..100).map(|number| {
            let (services, live) = (&app.services, &live);
            let code = if number % 2 == 0 { codes[0].as_str() } else { unknown };
            async move { services.submit(live, code, [("mood", "5")]).await }
        });
        for answer in futures_util::future::join_all(sent).await {
            answer.expect("the same answer for every code");
        }
        for code in &codes[1..7] {
            app.send(code, &[("mood", "1")]).await;
        }
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 7);
    }
}

#[tokio::test]
async fn sheets_are_taken_only_while_the_wave_is_open_and_only_with_answers_it_asks_for() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        let code = codes[0].1[0].as_str();
        app.at(HOUR).await;
        let live = app.live();
        let refused = app.services.submit(&live, code, [("mood", "6")]).await;
        assert!(matches!(refused, Err(SheetRefusal::Answers(_))));
        let refused = app.services.submit(&live, code, [("salary", "1")]).await;
        assert!(matches!(refused, Err(SheetRefusal::Answers(_))));
        let refused = app.services.submit(&live, &code[1..], [("mood", "5")]).await;
        assert!(matches!(refused, Err(SheetRefusal::Code(_))));
        app.at(0).await;
        assert!(matches!(app.services.submit(&live, code, [("mood", "5")]).await, Err(SheetRefusal::NotOpen)));
        app.clock.set(crate::support::app::moment(9 * HOUR));
        assert!(matches!(app.services.submit(&live, code, [("mood", "5")]).await, Err(SheetRefusal::Closed)));
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 0);
    }
}

#[tokio::test]
async fn a_second_server_on_one_embedded_database_is_refused() {
    let db = TestDb::sqlite();
    let _app = TestApp::start(&db).await;
    assert!(heard_server::startup::open_store(&db.storage()).await.is_err());
}

#[tokio::test]
async fn somebody_who_reads_an_older_state_keeps_nobody_waiting_and_the_log_is_emptied_afterwards() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let shape = Shape::new(&[("all", None, 30)]);
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    app.at(HOUR).await;
    let backup = rows::connect(&db).await;
    let snapshot = backup.begin().await.expect("a transaction");
    snapshot.query_all_raw(Statement::from_string(DbBackend::Sqlite, "SELECT * FROM wave")).await.expect("rows");
    for code in &codes[..12] {
        app.send(code, &[("mood", "4")]).await;
    }
    let before = std::time::Instant::now();
    app.at(2 * HOUR).await;
    assert!(before.elapsed() < std::time::Duration::from_secs(5), "a tick does not wait for readers");
    assert!(app.store.log_lingers());
    snapshot.rollback().await.expect("the end of the transaction");
    app.store.truncate_log().await.expect("the log");
    assert!(!app.store.log_lingers());
    let log = db.directory.join("heard.sqlite-wal").metadata().expect("the log");
    assert_eq!(log.len(), 0);
}
