//! A17: two truths with the same stored tables look the same everywhere.

use heard_domain::wave::Preset;

use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    http::{get, without_nonces},
    organisation::{Shape, all_kinds, one_question},
    rows,
};

const HOUR: i64 = 3_600;

#[tokio::test]
async fn a_unanimous_team_and_one_with_two_dissenters_look_the_same_to_the_byte() {
    for engine in 0..engines().await.len() {
        let mut seen = Vec::new();
        // 10 of 10 favourable; 9 and one neutral; 8 and two unfavourable.
        for truth in [["5"; 2], ["3", "4"], ["1", "2"]] {
            let db = engines().await.remove(engine);
            let app = TestApp::start(&db).await;
            let shape = Shape::new(&[("all", None, 30)]);
            app.found(&shape, one_question()).await;
            let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
            app.at(HOUR).await;
            for (number, code) in codes[..10].iter().enumerate() {
                let answer = truth.get(number).copied().unwrap_or("5");
                app.send(code, &[("mood", answer)]).await;
            }
            app.at(2 * HOUR).await;
            let board = get(&app.router, "/api/v1/board").await;
            assert_eq!(board.json()["units"][0]["questions"][0]["bands"][2]["range"], serde_json::json!([80, 100]));
            let page = without_nonces(&get(&app.router, "/board").await.text());
            seen.push((board.text(), page));
        }
        assert_eq!(seen[0], seen[1]);
        assert_eq!(seen[0], seen[2]);
    }
}

/// One answer to each question; a word for each option chosen of the last.
type Answers = [&'static str; 5];

/// A page without what is written as code: the bytes of the last sealed block are as random as its key was.
fn without_block(page: &str) -> String {
    page.split("<code>").map(|part| part.split_once("</code>").map_or(part, |(_, rest)| rest)).collect()
}

/// What everybody sees during and after a wave of 30 people, of whom the first two may dissent, and what is stored.
async fn seen(db: &TestDb, dissent: [Answers; 2]) -> (Vec<String>, Vec<Vec<String>>) {
    let app = TestApp::start(db).await;
    let shape = Shape::new(&[("all", None, 30)]);
    app.found(&shape, all_kinds()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    app.at(HOUR).await;
    for (number, code) in codes.iter().enumerate() {
        let answers = dissent.get(number).copied().unwrap_or(ALIKE);
        let [recommend, mood, ready, help, hurdles] = answers;
        let single = [("recommend", recommend), ("mood", mood), ("ready", ready), ("help", help)];
        let chosen = hurdles.split(' ').map(|option| ("hurdles", option));
        app.send(code, &single.into_iter().chain(chosen).collect::<Vec<_>>()).await;
    }
    let mut seen = Vec::new();
    for hour in [2, 9] {
        app.at(hour * HOUR).await;
        for path in ["/api/v1/board", "/api/v1/pulses/pulse/waves/1/board", "/board", "/board/all", "/privacy"] {
            seen.push(without_block(&without_nonces(&get(&app.router, path).await.text())));
        }
        seen.push(format!("{:?}", app.board(1).results()));
    }
    let rows = rows::all(db).await;
    let sealed = ["batch", "option_group"].into_iter().flat_map(|table| &rows[table]);
    // All but the random id.
    (seen, sealed.map(|row| row.cells[1..].to_vec()).collect())
}

const ALIKE: Answers = ["9", "4", "yes", "a", "a"];

#[tokio::test]
async fn two_truths_with_equal_tables_look_the_same_for_every_kind_of_question_and_after_the_close() {
    for engine in 0..engines().await.len() {
        let mut all = Vec::new();
        for dissent in [
            [ALIKE; 2],
            [["10", "5", "yes", "a", "a"]; 2],
            [["7", "3", "no", "b", "b"], ALIKE],
            [["0", "1", "no", "c", "b c"], ["8", "2", "no", "b", "c"]],
            [["", "", "", "", "a b"], ALIKE],
        ] {
            all.push(seen(&engines().await.remove(engine), dissent).await);
        }
        let (blank, same) = all.split_last().expect("truths");
        for other in same {
            assert_eq!(other, &same[0]);
        }
        // How many answered is public: this one is another table, so the comparison can tell.
        assert_ne!(blank, &same[0]);
    }
}
