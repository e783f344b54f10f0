use heard_domain::wave::{Phase, Preset};
use heard_server::service::Door;

use crate::support::{
    app::{TestApp, moment},
    db::{TestDb, engines, files},
    organisation::{Shape, one_question},
    rows,
};

const HOUR: i64 = 3_600;

/// An open wave with 12 sheets that wait for the first tick.
async fn twelve_waiting(db: &TestDb) -> (TestApp, Vec<String>) {
    let app = TestApp::start(db).await;
    let shape = Shape::new(&[("all", None, 30)]);
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    app.at(HOUR).await;
    for code in &codes[..12] {
        app.send(code, &[("mood", "4")]).await;
    }
    (app, codes)
}

#[tokio::test]
async fn blocks_of_an_earlier_epoch_are_refused_even_with_their_key() {
    for restart in [false, true] {
        for db in engines().await {
            let (app, codes) = twelve_waiting(&db).await;
            let first_key = db.keys().join("wave-1-epoch-0.key");
            let (blocks, key) = (rows::blocks(&db).await, std::fs::read(&first_key).expect("the first key"));
            app.at(2 * HOUR).await;
            rows::put_blocks(&db, blocks).await;
            std::fs::write(&first_key, key).expect("the first key, put back");
            let app = if restart {
                app.crash().await;
                TestApp::start_at(&db, moment(2 * HOUR), false).await
            } else {
                let live = app.live();
                for code in &codes[12..20] {
                    let sent = app.services.submit(&live, code, [("mood", "4")]).await;
                    assert!(sent.is_err(), "nothing is acknowledged that cannot be counted");
                }
                app.at(3 * HOUR).await;
                app
            };
            assert_eq!(app.board(1).phase(app.services.now()), Phase::Interrupted);
            assert!(matches!(app.services.door("pulse"), Door::Interrupted(_)));
            assert_eq!(app.board(1).results()[0].sheets, 12, "sealed once");
            assert_eq!(db.key_files(), Vec::<String>::new());
        }
    }
}

#[tokio::test]
async fn a_key_that_another_process_is_making_is_left_alone() {
    for db in engines().await {
        let (app, codes) = twelve_waiting(&db).await;
        // Another process is in the middle of the first tick: its key is on disk, its transaction is not committed.
        let next_key = db.keys().join("wave-1-epoch-1.key");
        std::fs::write(&next_key, [7; 32]).expect("a key");
        app.crash().await;
        let app = TestApp::start_at(&db, moment(HOUR), false).await;
        assert_eq!(std::fs::read(&next_key).ok(), Some(vec![7; 32]));
        // It never committed: this process makes the tick, under a key of its own.
        app.at(2 * HOUR).await;
        assert_ne!(std::fs::read(&next_key).expect("a key"), [7; 32]);
        assert_eq!(db.key_files(), ["wave-1-codes.key", "wave-1-epoch-1.key"]);
        for code in &codes[12..20] {
            app.send(code, &[("mood", "4")]).await;
        }
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 20);
    }
}

#[tokio::test]
async fn after_the_close_there_is_no_key_no_block_and_no_invitation() {
    for db in engines().await {
        let (app, _) = twelve_waiting(&db).await;
        let rows = rows::all(&db).await;
        assert_eq!(rows["invitation"].len(), 30);
        assert!(!rows["pending_block"].is_empty());
        app.at(9 * HOUR).await;
        let rows = rows::all(&db).await;
        assert!(rows["invitation"].is_empty() && rows["pending_block"].is_empty());
        assert_eq!(rows["batch"].len(), 1);
        assert_eq!(db.key_files(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn no_byte_of_earlier_blocks_is_left_in_the_embedded_files_after_a_tick_nor_of_the_wave_after_the_close() {
    let db = TestDb::sqlite();
    let app = TestApp::one_by_one(&db).await;
    let shape = Shape::new(&[("all", None, 30)]);
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    app.at(HOUR).await;
    let mut earlier = rows::blocks(&db).await;
    for code in &codes[..12] {
        app.send(code, &[("mood", "4")]).await;
        earlier.extend(rows::blocks(&db).await);
    }
    let left = |earlier: &[heard_server::store::entity::pending_block::Model]| -> usize {
        let files: Vec<Vec<u8>> = files(&db.directory).iter().filter_map(|file| std::fs::read(file).ok()).collect();
        // A piece from every 256 bytes: whatever page of a block was kept would show.
        let pieces = earlier.iter().flat_map(|block| {
            let data = block.data.chunks(256).map(|chunk| &chunk[..chunk.len().min(16)]);
            data.chain([block.nonce.as_slice()]).collect::<Vec<_>>()
        });
        let holds = |piece: &&[u8]| files.iter().any(|file| file.windows(piece.len()).any(|window| window == *piece));
        pieces.filter(holds).count()
    };
    let current = rows::blocks(&db).await;
    assert!(left(&current) > 16, "the search finds what is there");
    app.at(2 * HOUR).await;
    assert_eq!(left(&earlier), 0);

    // After the close nothing is left of the last blocks either, nor of the codes' digests.
    app.send(&codes[12], &[("mood", "4")]).await;
    let last = rows::blocks(&db).await;
    let digests: Vec<_> = rows::all(&db).await["invitation"].iter().map(|row| rows::bytes(&row.cells[4])).collect();
    let digests_left = || {
        let files: Vec<Vec<u8>> = files(&db.directory).iter().filter_map(|file| std::fs::read(file).ok()).collect();
        let holds = |digest: &&Vec<u8>| files.iter().any(|file| file.windows(16).any(|window| window == *digest));
        digests.iter().filter(holds).count()
    };
    assert_eq!(digests_left(), 30);
    app.at(9 * HOUR).await;
    assert_eq!((left(&last), digests_left()), (0, 0));
}
