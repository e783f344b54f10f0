//! Several app processes on one PostgreSQL. In one test process: nothing is shared but database and key directory.

use heard_domain::wave::Preset;

use crate::support::{
    app::TestApp,
    db::TestDb,
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;

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
