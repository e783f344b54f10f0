//! A17: two truths with the same stored tables look the same everywhere.

use heard_domain::wave::Preset;

use crate::support::{
    app::TestApp,
    db::engines,
    http::{get, without_nonces},
    organisation::{Shape, one_question},
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
