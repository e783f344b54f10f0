//! A16: nothing that can be read changes between ticks, and a code's answer does not tell what the code is worth.

use axum::{body::Body, http::Request};
use heard_domain::wave::Preset;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    http::{call, get, request, without_nonces},
    organisation::{Shape, one_question},
    rows,
};

const HOUR: i64 = 3_600;

/// Everything that anybody can read. The page's own nonce is a random number of each answer.
async fn everything(app: &TestApp) -> Vec<String> {
    let mut pages = Vec::new();
    for path in [
        "/",
        "/board",
        "/board/team-b",
        "/board/pulse/1",
        "/board?view=screen",
        "/s/pulse",
        "/s/pulse/thanks",
        "/privacy",
        "/board/history",
        "/healthz",
        "/readyz",
        "/api/v1/board",
        "/api/v1/board/team-b",
        "/api/v1/pulses/pulse/waves/1",
        "/api/v1/pulses/pulse/waves/1/board",
    ] {
        let answer = get(&app.router, path).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.status);
        let mut headers: Vec<String> = answer
            .headers
            .iter()
            .filter(|(name, _)| *name != "content-security-policy")
            .map(|(name, value)| format!("{name}: {value:?}"))
            .collect();
        headers.sort();
        let body = without_nonces(&answer.text());
        pages.push(format!("{path}\n{}\n{body}", headers.join("\n")));
    }
    pages
}

#[tokio::test]
async fn nothing_that_can_be_read_changes_because_of_a_sheet() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let team = &codes.iter().find(|(unit, _)| unit == "team-b").expect("team B").1;
        let silent = everything(&app).await;
        for code in &team[..12] {
            app.send(code, &[("mood", "5")]).await;
            app.services.run_due().await.expect("no tick is due");
        }
        assert_eq!(everything(&app).await, silent);
        app.at(2 * HOUR).await;
        assert_ne!(everything(&app).await, silent, "the next tick shows it");
    }
}

#[tokio::test]
async fn nothing_that_can_be_read_changes_because_of_a_sheet_by_an_open_link() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&Shape::company(), one_question()).await;
        app.launch_open(&Shape::company(), Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let silent = everything(&app).await;
        for _ in 0..12 {
            app.send_openly("team-b", &[("mood", "5")]).await;
            app.services.run_due().await.expect("no tick is due");
        }
        assert_eq!(everything(&app).await, silent);
        // Nor because of so many that the wave counts no more of them.
        for _ in 0..250 {
            app.send_openly("team-a", &[("mood", "5")]).await;
        }
        assert_eq!(everything(&app).await, silent);
        app.at(2 * HOUR).await;
        let board = get(&app.router, "/board").await.text();
        assert!(board.contains("Open link, not verified"));
        let after = everything(&app).await;
        let door =
            |pages: &[String]| pages.iter().find(|page| page.starts_with("/s/pulse\n")).cloned().expect("the door");
        assert_ne!(door(&after), door(&silent), "the next tick shows it");
    }
}

#[tokio::test]
async fn no_figure_and_no_row_but_the_blocks_changes_because_of_a_sheet() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        let team = codes.into_iter().find(|(unit, _)| unit == "team-b").expect("team B").1;
        let send = async |number: usize, mood| app.send(&team[number], &[("mood", mood)]).await;
        only_blocks_change(&db, &app, send).await;
    }
}

#[tokio::test]
async fn no_figure_and_no_row_but_the_block_changes_because_of_a_sheet_by_an_open_link() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&Shape::company(), one_question()).await;
        app.launch_open(&Shape::company(), Preset::Standard, 1, 9).await;
        let send = async |_, mood| app.send_openly("team-b", &[("mood", mood)]).await;
        only_blocks_change(&db, &app, send).await;
    }
}

/// Ten people answer before a tick, ten more and two of the first after it.
async fn only_blocks_change(db: &TestDb, app: &TestApp, send: impl AsyncFn(usize, &'static str)) {
    app.at(HOUR).await;
    for person in 0..10 {
        send(person, "5").await;
    }
    app.at(2 * HOUR).await;
    // Boards with revision, ticks and figures; rows with the transactions that wrote them; the names of the keys.
    let state = async || {
        let mut rows = rows::all(db).await;
        rows.remove("pending_block");
        app.services.run_due().await.expect("no tick is due");
        app.services.reload().await.expect("nothing to follow");
        (format!("{:?}", app.services.all_waves()), rows, db.key_files())
    };
    let silent = state().await;
    let mut moves = app.services.board_moves();
    for person in (10..20).chain(0..2) {
        send(person, "1").await;
        assert_eq!(state().await, silent);
    }
    assert!(moves.try_recv().is_err(), "nobody is told anything");
    app.at(3 * HOUR).await;
    assert_ne!(state().await, silent, "the next tick shows it");
}

#[tokio::test]
async fn good_used_and_unknown_codes_get_the_same_bytes() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR).await;
        let mut answers = Vec::new();
        for code in [codes[0].as_str(), codes[0].as_str(), "0000-0000-00000"] {
            let body = json!({"code": code, "answers": {"mood": 4}});
            let api = call(&app.router, request("POST", "/api/v1/pulses/pulse/waves/1/sheets", "none", &body)).await;
            let form = Request::post("/s/pulse")
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::from(format!("code={code}&q.mood=4")))
                .expect("a request");
            let page = call(&app.router, form).await;
            answers.push((api.status, format!("{:?}", api.headers), api.body, page.status, page.headers, page.body));
        }
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[0], answers[2]);
        assert_eq!(answers[0].0, 202);
        assert_eq!(answers[0].3, 303);
    }
}

#[tokio::test]
async fn everybody_can_see_the_last_sealed_block_and_check_the_promise() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR).await;
        let before = get(&app.router, "/privacy").await.text();
        assert_eq!(before.matches("<pre").count(), 1, "the hash alone: nothing has been sealed");
        for code in &codes[..12] {
            app.send(code, &[("mood", "4")]).await;
        }
        let last = rows::blocks(&db).await.remove(0);
        app.at(2 * HOUR).await;
        app.send(&codes[12], &[("mood", "4")]).await;
        let page = get(&app.router, "/privacy").await.text();
        let shown: String = last.data[..256].iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(page.replace(' ', "").contains(&shown), "the block as it was when the tick came");

        let (_, address) = page.split_once("href=\"/promise/").expect("a link");
        let hash = &address[..64];
        let promise = get(&app.router, &format!("/promise/{hash}")).await;
        assert_eq!(promise.status, 200);
        let digest: String = Sha256::digest(promise.text()).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, hash);
        assert_eq!(get(&app.router, "/promise/0").await.status, 404);
    }
}
