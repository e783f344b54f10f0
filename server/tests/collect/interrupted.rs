use heard_domain::wave::{Phase, Preset};
use heard_server::{
    collect::{Collector, KeyDirectory},
    service::{Door, Services, SheetRefusal},
    startup,
    store::dump,
};

use crate::support::{
    app::{TestApp, moment},
    db::{TestDb, engines},
    organisation::{Shape, one_question},
    rows,
};

const HOUR: i64 = 3_600;

/// A wave with 12 sealed sheets and 3 that are not.
async fn half_a_wave(db: &TestDb) -> (TestApp, Vec<String>) {
    let app = TestApp::start(db).await;
    let shape = Shape::new(&[("all", None, 30)]);
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    app.at(HOUR).await;
    for code in &codes[..12] {
        app.send(code, &[("mood", "4")]).await;
    }
    app.at(2 * HOUR).await;
    for code in &codes[12..15] {
        app.send(code, &[("mood", "4")]).await;
    }
    (app, codes)
}

#[tokio::test]
async fn a_lost_key_interrupts_the_wave_and_what_was_sealed_stays() {
    for db in engines().await {
        let (app, _) = half_a_wave(&db).await;
        app.crash().await;
        std::fs::remove_file(db.keys().join("wave-1-epoch-1.key")).expect("the key was there");
        let app = TestApp::start_at(&db, moment(2 * HOUR), false).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Interrupted);
        assert!(matches!(app.services.door("pulse"), Door::Interrupted(_)));
        assert_eq!(app.board(1).results()[0].sheets, 12);
        assert_eq!(db.key_files(), Vec::<String>::new());
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
        assert_eq!(app.board(1).results()[0].sheets, 12);
        assert_eq!(app.board(1).counted_at(), Some(moment(2 * HOUR)), "nothing was counted since");
    }
}

#[tokio::test]
async fn a_key_lost_under_a_running_server_interrupts_the_wave_before_another_sheet_is_acknowledged() {
    for waits in [false, true] {
        for db in engines().await {
            let (app, codes) = half_a_wave(&db).await;
            let live = app.live();
            std::fs::remove_file(db.keys().join("wave-1-epoch-1.key")).expect("the key was there");
            if waits {
                app.services.run_due().await.expect("a look at the keys");
                assert_eq!(app.board(1).phase(app.services.now()), Phase::Interrupted);
            }
            let late = app.services.submit(&live, &codes[20], [("mood", "4")]).await;
            assert!(matches!(late, Err(SheetRefusal::Interrupted)));
            assert!(rows::all(&db).await["pending_block"].is_empty());
            app.at(9 * HOUR).await;
            assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
            assert_eq!(app.board(1).results()[0].sheets, 12);
            assert_eq!(db.key_files(), Vec::<String>::new());
        }
    }
}

#[tokio::test]
async fn a_damaged_key_or_block_interrupts_the_wave_and_the_server_still_starts() {
    for damage in
        ["another key", "half a key", "no codes' key", "half a codes' key", "a changed bit", "a shorter block"]
    {
        for db in engines().await {
            let (app, codes) = half_a_wave(&db).await;
            app.crash().await;
            let (key, codes_key) = (db.keys().join("wave-1-epoch-1.key"), db.keys().join("wave-1-codes.key"));
            match damage {
                "another key" => std::fs::write(key, [7; 32]).expect("another key"),
                "half a key" => std::fs::write(key, [7; 16]).expect("half a key"),
                "no codes' key" => std::fs::remove_file(codes_key).expect("the key was there"),
                "half a codes' key" => std::fs::write(codes_key, [7; 16]).expect("half a key"),
                _ => {
                    let mut blocks = rows::blocks(&db).await;
                    let data = &mut blocks.last_mut().expect("a block").data;
                    match damage {
                        "a changed bit" => data[1_000] ^= 4,
                        _ => data.truncate(4_096),
                    }
                    rows::put_blocks(&db, blocks).await;
                }
            }
            let app = TestApp::start_at(&db, moment(2 * HOUR), false).await;
            assert_eq!(app.board(1).phase(app.services.now()), Phase::Interrupted, "{damage}");
            let Door::Interrupted(live) = app.services.door("pulse") else { panic!("{damage}: it takes no sheets") };
            let late = app.services.submit(&live, &codes[20], [("mood", "4")]).await;
            assert!(matches!(late, Err(SheetRefusal::Interrupted)), "{damage}");
            assert_eq!(app.board(1).results()[0].sheets, 12, "{damage}");
            app.at(9 * HOUR).await;
            assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed, "{damage}");
            assert_eq!(db.key_files(), Vec::<String>::new(), "{damage}");
        }
    }
}

#[tokio::test]
async fn a_block_damaged_under_a_running_server_acknowledges_nothing_and_interrupts_at_the_next_tick() {
    for db in engines().await {
        let (app, codes) = half_a_wave(&db).await;
        let mut blocks = rows::blocks(&db).await;
        for block in &mut blocks {
            block.data[100] ^= 1;
            block.nonce[0] ^= 1;
        }
        rows::put_blocks(&db, blocks).await;
        let live = app.live();
        for code in &codes[15..20] {
            assert!(app.services.submit(&live, code, [("mood", "4")]).await.is_err());
        }
        app.at(3 * HOUR).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Interrupted);
        assert_eq!(app.board(1).results()[0].sheets, 12);
    }
}

#[tokio::test]
async fn a_process_with_another_key_directory_does_not_start_and_interrupts_nothing_unless_it_is_told_that_keys_are_lost()
 {
    let Some(db) = TestDb::postgres().await else { return };
    let (app, codes) = half_a_wave(&db).await;
    let elsewhere = TestDb::sqlite();
    let start = async |lost: bool| {
        let store = startup::open_store(&db.storage()).await.expect("the database");
        let keys = KeyDirectory::open(&elsewhere.keys()).expect("a key directory").with_keys_lost(lost);
        let collector = Collector::new(store.clone(), keys, app.clock.clone(), false);
        Services::start(store, collector, app.clock.clone()).await
    };
    assert!(start(false).await.is_err());
    app.send(&codes[15], &[("mood", "4")]).await;
    app.at(3 * HOUR).await;
    assert_eq!(app.board(1).phase(app.services.now()), Phase::Open);
    let other = start(true).await.expect("it starts");
    assert!(matches!(other.door("pulse"), Door::Interrupted(_)));
}

#[tokio::test]
async fn a_restored_backup_interrupts_open_waves_on_either_engine() {
    for from in engines().await {
        let (app, _) = half_a_wave(&from).await;
        let mut file = Vec::new();
        dump::backup(&app.store, &mut file).await.expect("a backup");
        let text = String::from_utf8(file.clone()).expect("text");
        assert!(!text.contains("pending_block") && !text.contains("invitation\""));
        for to in engines().await {
            let store = startup::open_store(&to.storage()).await.expect("a database");
            heard_server::store::migrate(&store).await.expect("migrations");
            dump::restore(&store, &mut file.as_slice()).await.expect("restored");
            assert!(dump::restore(&store, &mut file.as_slice()).await.is_err(), "not over something that is there");
            store.close().await.expect("closed");
            let restored = TestApp::start_at(&to, moment(2 * HOUR), false).await;
            assert_eq!(restored.board(1).phase(restored.services.now()), Phase::Interrupted);
            assert_eq!(restored.board(1).results()[0], app.board(1).results()[0]);
            let pulse = restored.services.pulse("pulse").await.expect("the pulse");
            assert_eq!(pulse.slug, "pulse");
        }
    }
}

#[tokio::test]
async fn what_is_no_backup_is_refused_and_leaves_the_database_empty() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    for wrong in ["", "hello", "{\"heard_backup\":99}", "{\"heard_backup\":1}\n{\"table\":\"salary\",\"row\":{}}"] {
        assert!(dump::restore(&app.store, &mut wrong.as_bytes()).await.is_err(), "{wrong}");
    }
    app.services.reload().await.expect("a reload");
    assert!(app.services.organisation().is_none());
}
