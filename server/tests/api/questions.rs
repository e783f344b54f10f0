//! The questions of a pulse change for its next wave, never for one that was launched.

use axum::http::StatusCode;
use heard_domain::{
    access::Role,
    wave::{Entry, Headcount, Pace, Preset},
};
use heard_server::service::{Actor, WavePlan, create_token};
use serde_json::{Value, json};

use super::schema::Document;
use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::{Answer, call, request},
    organisation::{Shape, all_kinds, question},
};

const HOUR: i64 = 3_600;

struct Owner<'a> {
    app: &'a TestApp,
    token: String,
}

impl Owner<'_> {
    async fn of(app: &TestApp) -> Owner<'_> {
        let token = create_token(&app.store, moment(0), "operator", "Survey team", &Role::Owner).await;
        Owner { app, token: token.expect("a token") }
    }

    async fn get(&self, path: &str) -> Value {
        call(&self.app.router, request("GET", &format!("/api/v1{path}"), &self.token, &Value::Null)).await.json()
    }

    async fn change(&self, questions: Value) -> Answer {
        let body = json!({"title": {"en": "Pulse"}, "questions": questions});
        let path = "/pulses/pulse/questionnaire";
        let answer = call(&self.app.router, request("PUT", &format!("/api/v1{path}"), &self.token, &body)).await;
        Document::new().check("PUT", path, &answer);
        answer
    }
}

/// Field and rule of everything that is wrong.
fn wrong(answer: &Answer) -> Vec<(String, String)> {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let problem = answer.json();
    let errors = problem["errors"].as_array().expect("errors");
    errors.iter().map(|error| (text(&error["field"]), text(&error["rule"]))).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(field, rule)| ((*field).to_owned(), (*rule).to_owned())).collect()
}

fn choice(key: &str, kind: &str, options: &[&str]) -> Value {
    let option = |key: &&str| json!({"key": key, "text": {"en": format!("{key}, now said otherwise")}});
    json!({"key": key, "kind": kind, "text": {"en": "?"}, "options": options.iter().map(option).collect::<Vec<_>>()})
}

#[tokio::test]
async fn only_the_next_wave_asks_what_was_changed() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, all_kinds()).await;
        app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let owner = Owner::of(&app).await;
        let stale = app.services.pulse("pulse").await.expect("the pulse");
        let before = owner.get("/pulses/pulse/waves/1").await;
        let questions = json!([question("mood", "one-to-five"), question("proud", "yes-no")]);
        let changed = owner.change(questions).await;
        assert_eq!(changed.status, StatusCode::OK);
        assert_eq!(changed.json()["questionnaire"]["questions"][1]["key"], "proud");
        assert_eq!(owner.get("/pulses/pulse").await, changed.json());
        assert_eq!(owner.get("/pulses/pulse/waves/1").await, before, "what was promised stays");
        assert_eq!(app.live().manifest.content.questionnaire, all_kinds());
        let log = owner.get("/audit-log").await;
        let newest = &log["events"][0];
        assert_eq!([&newest["action"], &newest["subject"]], ["pulse.change", "pulse"]);
        app.at(9 * HOUR).await;
        let operator = Actor::operator();
        let plan = WavePlan {
            opens: moment(200 * HOUR),
            closes: moment(300 * HOUR),
            preset: Preset::Standard,
            entry: Entry::Codes,
            pace: Pace::Steps(8),
            headcounts: vec![Headcount { unit: "team-b".parse().expect("a key"), invited: 20 }],
            spares: 0,
            respond_within: WavePlan::RESPOND_WITHIN,
        };
        let launched = app.services.owning(&operator).expect("an owner").launch(&stale, &plan).await;
        let wave = launched.expect("a launch").number();
        let asked = app.board(wave).manifest().content.questionnaire.questions.clone();
        assert_eq!(asked.iter().map(|question| question.key.as_str()).collect::<Vec<_>>(), ["mood", "proud"]);
        assert_ne!(stale.version().ok(), app.services.pulse("pulse").await.expect("the pulse").version().ok());
    }
}

#[tokio::test]
async fn a_key_that_was_asked_stands_for_the_same_question_for_ever() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, all_kinds()).await;
        let owner = Owner::of(&app).await;
        let free = owner.change(json!([question("ready", "one-to-five"), question("mood", "one-to-five")])).await;
        assert_eq!(free.status, StatusCode::OK, "nothing was asked yet");
        owner.change(serde_json::to_value(all_kinds().questions).expect("JSON")).await;
        app.launch_only(&shape, Preset::Standard, 1, 9).await;
        let twisted = json!([
            question("ready", "one-to-five"),
            question("mood", "one-to-five"),
            choice("help", "multiple-choice", &["a", "b", "c"]),
            choice("hurdles", "multiple-choice", &["a", "c", "b"]),
            choice("new", "multiple-choice", &["a", "c"]),
        ]);
        let errors = wrong(&owner.change(twisted).await);
        let wanted = [
            ("questions[0].key", "asked-in-another-kind"),
            ("questions[2].key", "asked-in-another-kind"),
            ("questions[3].key", "asked-with-other-options"),
        ];
        assert_eq!(errors, pairs(&wanted));
        let said_otherwise = json!([choice("help", "single-choice", &["a", "b", "c"]), question("ready", "yes-no")]);
        assert_eq!(owner.change(said_otherwise).await.status, StatusCode::OK, "words and order are free");
    }
}

#[tokio::test]
async fn everything_that_is_wrong_is_named_at_once() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&Shape::company(), all_kinds()).await;
        let owner = Owner::of(&app).await;
        let before = owner.get("/pulses/pulse").await;
        let questions = json!([
            {"key": "a", "kind": "yes-no", "text": {}},
            {"key": "a", "kind": "one-to-five", "text": {"en": "?", "de": "x".repeat(201)}, "low": {"ar": " "}, "high": {"en": "!"}},
            choice("b", "single-choice", &["x"]),
        ]);
        let errors = wrong(&owner.change(questions).await);
        let wanted = [
            ("questions[0].text", "missing"),
            ("questions[1].key", "key-twice"),
            ("questions[1].text.de", "too-long"),
            ("questions[1].low.ar", "missing"),
            ("questions[2].options", "count"),
        ];
        assert_eq!(errors, pairs(&wanted));
        assert_eq!(owner.get("/pulses/pulse").await, before);
    }
}
