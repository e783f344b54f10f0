//! A9 in its simplest form: what people type is searched for in every byte on disk.

use std::path::PathBuf;

use axum::{body::Body, http::Request};
use heard_domain::wave::Preset;

use crate::support::{
    app::TestApp,
    db::{TestDb, engines, files},
    http::{call, get},
    organisation::{Shape, all_kinds},
    rows,
};

const HOUR: i64 = 3_600;
/// Typed by somebody as the code, as an answer, and as a question that nobody asked.
const MISTYPED: [&str; 3] = ["K4KA-P0TM-ARKER", "kakapo-answer-marker", "kakapo-question-marker"];

/// The files of the test; on PostgreSQL also those of its database and of the server's log of writes, if this is a server
/// that the tests may look into.
async fn disk(db: &TestDb) -> Vec<PathBuf> {
    let mut disk = files(&db.directory);
    if !db.is_sqlite() {
        let connection = rows::connect(db).await;
        rows::run(&connection, "CHECKPOINT").await;
        let place = "SELECT current_setting('data_directory') AS d, \
                     (SELECT oid FROM pg_database WHERE datname = current_database())::text AS o";
        let row = rows::query(&connection, place).await.remove(0);
        let text = |column: &str| row.try_get::<String>("", column).expect("text");
        let (cluster, database) = (PathBuf::from(text("d")), text("o"));
        connection.close().await.expect("closed");
        if std::fs::read_dir(&cluster).is_ok() {
            disk.extend(files(&cluster.join("base").join(database)));
            disk.extend(files(&cluster.join("pg_wal")));
        }
    }
    disk
}

/// The needles that are found, and where. A file may go while it is looked for.
pub(crate) async fn found(db: &TestDb, needles: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for path in disk(db).await {
        let Ok(bytes) = std::fs::read(&path) else { continue };
        // Needles are ASCII: what is no text does not matter.
        let text = String::from_utf8_lossy(&bytes);
        let held = needles.iter().filter(|needle| text.contains(needle.as_str()));
        found.extend(held.map(|needle| format!("{needle} in {}", path.display())));
    }
    found
}

/// A code as it is printed, as it is digested, as it may be typed, and as numbers of its symbols.
pub(crate) fn forms(code: &str) -> Vec<String> {
    let plain = code.replace('-', "");
    let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let symbols = plain.chars().filter_map(|symbol| alphabet.find(symbol)).map(|number| char::from(number as u8));
    vec![code.to_owned(), plain.to_lowercase(), symbols.collect(), plain]
}

#[tokio::test]
async fn nothing_that_people_type_is_on_disk_during_or_after_the_wave() {
    for db in engines().await {
        let app = TestApp::one_by_one(&db).await;
        let shape = Shape::new(&[("all", None, 12)]);
        app.found(&shape, all_kinds()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        assert!(!found(&db, &["Testers".to_owned()]).await.is_empty(), "the search finds what is there");
        let mut needles: Vec<String> = codes[..2].iter().flat_map(|code| forms(code)).collect();
        needles.extend(MISTYPED.map(str::to_owned));
        app.at(HOUR).await;
        let live = app.live();
        for code in &codes[..10] {
            app.send(code, &[("recommend", "9"), ("mood", "2"), ("hurdles", "a"), ("hurdles", "c")]).await;
        }
        for (code, question, answer) in [
            (MISTYPED[0], "mood", "2"),
            (codes[10].as_str(), "mood", MISTYPED[1]),
            (codes[10].as_str(), MISTYPED[2], "2"),
        ] {
            assert!(app.services.submit(&live, code, [(question, answer)]).await.is_err());
        }
        assert_eq!(found(&db, &needles).await, Vec::<String>::new());
        app.at(2 * HOUR).await;
        app.send(&codes[10], &[("mood", "2")]).await;
        app.at(9 * HOUR).await;
        app.crash().await;
        assert_eq!(found(&db, &needles).await, Vec::<String>::new());
    }
}

/// What the browser of somebody who answers by an open link sends along, and what is asked for.
const BROWSER: [&str; 5] =
    ["kakapo-unit-marker", "kakapo-agent-marker", "kakapo-cookie-marker", "198.51.100.77", "kakapo-referrer"];

#[tokio::test]
async fn nothing_that_comes_by_an_open_link_is_on_disk_during_or_after_the_wave() {
    for db in engines().await {
        let app = TestApp::one_by_one(&db).await;
        let shape = Shape::new(&[("all", None, 12)]);
        app.found(&shape, all_kinds()).await;
        app.launch_open(&shape, Preset::Standard, 1, 9).await;
        let mut needles: Vec<String> = BROWSER.iter().chain(&MISTYPED).map(|needle| (*needle).to_owned()).collect();
        needles.push("heard_sent_".to_owned());
        app.at(HOUR).await;
        let send = async |answers: &str| {
            let request = Request::post("/s/pulse")
                .header("content-type", "application/x-www-form-urlencoded")
                .header("user-agent", BROWSER[1])
                .header("cookie", BROWSER[2])
                .header("x-forwarded-for", BROWSER[3])
                .header("referer", BROWSER[4])
                .body(Body::from(format!("unit={}&wave=1&{answers}", BROWSER[0])))
                .expect("a request");
            call(&app.router, request).await.status
        };
        for _ in 0..10 {
            assert_eq!(send("q.recommend=9&q.mood=2&q.hurdles=a&q.hurdles=c").await, 303);
        }
        for wrong in [format!("q.mood={}", MISTYPED[1]), format!("q.{}=2", MISTYPED[2])] {
            assert_eq!(send(&wrong).await, 422);
        }
        get(&app.router, &format!("/s/pulse?unit={}", BROWSER[0])).await;
        assert_eq!(found(&db, &needles).await, Vec::<String>::new());
        app.at(2 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 10);
        assert_eq!(send("q.mood=2").await, 303);
        app.at(9 * HOUR).await;
        app.crash().await;
        assert_eq!(found(&db, &needles).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn no_old_block_is_left_in_the_log_after_a_tick() {
    let db = TestDb::sqlite();
    let app = TestApp::one_by_one(&db).await;
    let shape = Shape::new(&[("all", None, 30)]);
    app.found(&shape, all_kinds()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    app.at(HOUR).await;
    for code in &codes[..12] {
        app.send(code, &[("mood", "3")]).await;
    }
    let log = db.directory.join("heard.sqlite-wal");
    assert!(std::fs::metadata(&log).expect("the log").len() > 0);
    app.at(2 * HOUR).await;
    assert_eq!(std::fs::metadata(&log).map_or(0, |log| log.len()), 0, "the log is empty after a tick");
}
