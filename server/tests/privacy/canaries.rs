//! A9 in its simplest form: what people type is searched for in every byte on disk.

use heard_domain::wave::Preset;

use crate::support::{
    app::TestApp,
    db::{TestDb, files},
    organisation::{Shape, all_kinds},
};

const HOUR: i64 = 3_600;

fn found(db: &TestDb, needle: &[u8]) -> Vec<String> {
    let holds = |path: &std::path::PathBuf| {
        let bytes = std::fs::read(path).expect("a file");
        bytes.windows(needle.len()).any(|window| window == needle)
    };
    files(&db.directory).iter().filter(|path| holds(path)).map(|path| path.display().to_string()).collect()
}

#[tokio::test]
async fn no_code_is_on_disk_during_or_after_the_wave() {
    let db = TestDb::sqlite();
    let app = TestApp::one_by_one(&db).await;
    let shape = Shape::new(&[("all", None, 12)]);
    app.found(&shape, all_kinds()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    assert!(!found(&db, b"TESTERS").is_empty() || !found(&db, b"Testers").is_empty(), "the search finds what is there");
    app.at(HOUR).await;
    for hour in 1..=8 {
        if let Some(code) = codes.get(hour as usize) {
            app.send(code, &[("recommend", "9"), ("mood", "2"), ("hurdles", "a"), ("hurdles", "c")]).await;
        }
        for code in &codes {
            assert_eq!(found(&db, code.as_bytes()), Vec::<String>::new());
            assert_eq!(found(&db, code.replace('-', "").as_bytes()), Vec::<String>::new());
        }
        app.at((hour + 1) * HOUR).await;
    }
    app.crash().await;
    for code in &codes {
        assert_eq!(found(&db, code.replace('-', "").as_bytes()), Vec::<String>::new());
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
