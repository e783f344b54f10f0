//! What a sheet may look like, and that nobody learns from the answer what a code is worth.

use axum::body::Body;
use heard_domain::{survey::Questionnaire, wave::Preset};
use serde_json::{Value, json};

use super::schema::Document;
use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    http::{Answer, call, request},
    organisation::{Shape, all_kinds, one_question},
};

const HOUR: i64 = 3_600;
const UNKNOWN: &str = "0000-0000-00000";

/// An application with a wave for 30 people that opens after an hour and closes after nine, and its codes.
async fn launched(db: &TestDb, questionnaire: Questionnaire) -> (TestApp, Vec<String>) {
    let app = TestApp::start(db).await;
    let shape = Shape::new(&[("all", None, 30)]);
    app.found(&shape, questionnaire).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
    (app, codes)
}

async fn send(app: &TestApp, body: impl Into<Body>) -> Answer {
    let mut request = request("POST", "/api/v1/pulses/pulse/waves/1/sheets", "none", &Value::Null);
    *request.body_mut() = body.into();
    let answer = call(&app.router, request).await;
    Document::new().check("POST", "/pulses/pulse/waves/1/sheets", &answer);
    answer
}

#[tokio::test]
async fn counted_used_and_unknown_codes_get_the_same_bytes() {
    for db in engines().await {
        let (app, codes) = launched(&db, one_question()).await;
        app.at(HOUR).await;
        let mut answers = Vec::new();
        for (code, mood) in [(codes[0].as_str(), 4), (codes[0].as_str(), 1), (UNKNOWN, 4)] {
            let answer = send(&app, json!({"code": code, "answers": {"mood": mood}}).to_string()).await;
            answers.push((answer.status, format!("{:?}", answer.headers), answer.text()));
        }
        assert_eq!(answers[0].0, 202);
        assert_eq!(answers[0].2, r#"{"received":true,"each_code_counts_once":true}"#);
        assert_eq!(answers[0], answers[1]);
        assert_eq!(answers[0], answers[2]);
    }
}

#[tokio::test]
async fn answers_are_numbers_texts_lists_or_nothing() {
    let db = TestDb::sqlite();
    let (app, codes) = launched(&db, all_kinds()).await;
    app.at(HOUR).await;
    let ways = [
        json!({"recommend": 10, "mood": 5, "ready": "yes", "help": "a", "hurdles": ["a", "c"]}),
        json!({"recommend": "10", "mood": "5", "ready": ["yes"], "help": ["a"], "hurdles": "a"}),
        json!({"recommend": null, "mood": "", "ready": [], "hurdles": ["b", "b"]}),
        json!({}),
    ];
    for (code, answers) in codes.iter().zip(ways.iter().cycle()) {
        assert_eq!(send(&app, json!({"code": code, "answers": answers}).to_string()).await.status, 202, "{answers}");
    }
    app.at(9 * HOUR).await;
    let results = app.board(1).results()[0].clone();
    assert_eq!(results.sheets, 30);
    assert_eq!(results.questions[0].answered, 16, "8 numbers and 8 texts");
}

#[tokio::test]
async fn what_is_no_answer_is_refused_by_the_name_of_its_question() {
    let db = TestDb::sqlite();
    let (app, codes) = launched(&db, all_kinds()).await;
    app.at(HOUR).await;
    for (question, answers) in [
        ("mood", r#"{"mood": 4, "mood": 5}"#),
        ("mood", r#"{"mood": 11}"#),
        ("mood", r#"{"mood": 6}"#),
        ("mood", r#"{"mood": -1}"#),
        ("mood", r#"{"mood": 4.5}"#),
        ("mood", r#"{"mood": true}"#),
        ("mood", r#"{"mood": [4]}"#),
        ("mood", r#"{"mood": [["4"]]}"#),
        ("mood", r#"{"mood": {"4": "4"}}"#),
        ("ready", r#"{"ready": "Yes"}"#),
        ("help", r#"{"help": ["a", "b"]}"#),
        ("salary", r#"{"salary": null}"#),
    ] {
        let answer = send(&app, format!(r#"{{"code": "{}", "answers": {answers}}}"#, codes[0])).await;
        assert_eq!(answer.status, 422, "{answers}: {}", answer.text());
        let field = answer.json()["errors"][0]["field"].as_str().unwrap_or_default().to_owned();
        assert!(field.starts_with(&format!("answers.{question}")), "{answers}: {}", answer.text());
        assert!(!answer.text().contains("enum"), "{answers}: {}", answer.text());
    }
    for code in &codes[..10] {
        send(&app, format!(r#"{{"code": "{code}", "answers": {{"mood": 4}}}}"#)).await;
    }
    app.at(2 * HOUR).await;
    assert_eq!(app.board(1).results()[0].sheets, 10, "a refused sheet does not use its code up");
}

#[tokio::test]
async fn a_code_or_a_unit_stands_where_the_wave_has_a_place_for_it() {
    for db in engines().await {
        let (app, codes) = launched(&db, one_question()).await;
        app.at(HOUR).await;
        for (body, field) in [
            (json!({"answers": {"mood": 4}}), "code"),
            (json!({"code": null, "answers": {"mood": 4}}), "code"),
            (json!({"code": codes[0], "unit": "all", "answers": {"mood": 4}}), "unit"),
        ] {
            let answer = send(&app, body.to_string()).await;
            assert_eq!((answer.status.as_u16(), &answer.json()["errors"][0]["field"]), (422, &json!(field)), "{body}");
        }
        for code in &codes[..9] {
            send(&app, json!({"code": code, "unit": null, "answers": {"mood": 4}}).to_string()).await;
        }
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 9);
    }
}

#[tokio::test]
async fn behind_an_open_link_sheets_need_no_code_and_floods_are_slowed() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 12), ("team", Some("all"), 20)]);
        app.found(&shape, one_question()).await;
        app.launch_open(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let coded = send(&app, json!({"code": UNKNOWN, "answers": {"mood": 4}}).to_string()).await;
        assert_eq!((coded.status.as_u16(), &coded.json()["errors"][0]["rule"]), (422, &json!("other-entry")));
        for body in [
            json!({"unit": "team", "answers": {"mood": 4}}),
            json!({"unit": "nowhere", "answers": {"mood": 4}}),
            json!({"code": null, "unit": null, "answers": {"mood": 4}}),
        ] {
            let answer = send(&app, body.to_string()).await;
            assert_eq!(answer.status, 202);
            assert_eq!(answer.text(), r#"{"received":true,"each_code_counts_once":false}"#);
        }
        for _ in 0..9 {
            send(&app, json!({"unit": "team", "answers": {"mood": 4}}).to_string()).await;
        }
        app.at(9 * HOUR).await;
        let sheets: Vec<u32> = app.board(1).results().iter().map(|unit| unit.sheets).collect();
        assert_eq!(sheets, [10, 10], "two at the top are too few");
    }
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let shape = Shape::new(&[("all", None, 12)]);
    app.found(&shape, one_question()).await;
    app.launch_open(&shape, Preset::Standard, 1, 9).await;
    app.at(HOUR).await;
    let answers =
        futures_util::future::join_all((0..61).map(|_| send(&app, json!({"answers": {"mood": 4}}).to_string())));
    let slowed = answers.await.into_iter().find(|answer| answer.status != 202).expect("a limit");
    assert_eq!((slowed.status.as_u16(), &slowed.headers["retry-after"]), (429, &"600".parse().expect("a header")));
}

#[tokio::test]
async fn sheets_come_in_while_the_wave_is_open_and_are_small() {
    let db = TestDb::sqlite();
    let (app, _) = launched(&db, one_question()).await;
    let sheet = json!({"code": UNKNOWN, "answers": {"mood": 4}}).to_string();
    let early = send(&app, sheet.clone()).await;
    assert_eq!((early.status.as_u16(), early.json()["type"].clone()), (409, json!("not-open")));
    app.at(HOUR).await;
    let large = send(&app, json!({"code": UNKNOWN, "answers": {"mood": "4".repeat(70_000)}}).to_string()).await;
    assert_eq!((large.status.as_u16(), large.json()["errors"][0]["field"].clone()), (413, json!("body")));
    app.at(9 * HOUR).await;
    let late = send(&app, sheet).await;
    assert_eq!((late.status.as_u16(), late.json()["type"].clone()), (409, json!("closed")));
}
