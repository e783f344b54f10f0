//! An owner runs a whole wave over the API.

use axum::{body::Body, http::Request};
use heard_domain::access::Role;
use heard_server::service::create_token;
use serde_json::{Value, json};

use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::{call, get, request},
};

const HOUR: i64 = 3_600;

#[tokio::test]
async fn from_an_empty_server_to_a_closed_wave() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let token =
            create_token(&app.store, moment(0), "operator", "Survey team", &Role::Owner).await.expect("a token");
        let api = async |method: &str, path: &str, body: Value| {
            let answer = call(&app.router, request(method, &format!("/api/v1{path}"), &token, &body)).await;
            assert!(answer.status.is_success(), "{method} {path}: {}", answer.text());
            if answer.body.is_empty() { Value::Null } else { answer.json() }
        };
        let organisation = json!({
            "name": "Harbour Works", "time_zone": "Europe/Berlin", "languages": ["en", "ar"], "preset": "standard",
            "board_access": "passphrase", "passphrase": "tide and time",
        });
        api("PUT", "/organisation", organisation).await;
        let units = json!({"units": [
            {"key": "harbour", "name": "Harbour"},
            {"key": "cranes", "name": "=Cranes", "parent": "harbour"},
            {"key": "office", "name": "Office", "parent": "harbour"},
        ]});
        api("PUT", "/units", units).await;
        api("POST", "/pulses", json!({"slug": "weekly", "ready": "check-in", "cadence": "weekly"})).await;
        let plan = json!({
            "opens": "2026-11-24T13:00:00Z", "closes": "2026-11-24T21:00:00Z", "preset": "standard",
            "headcounts": [{"unit": "cranes", "invited": 14}, {"unit": "office", "invited": 3}], "spares": 2,
        });
        let dry = api("POST", "/pulses/weekly/waves/dry-run", plan.clone()).await;
        assert_eq!(dry["units"][2]["counted_in"], "harbour");
        assert_eq!(dry["units"][1]["cell"], true);
        assert_eq!(dry["ticks"].as_array().map(Vec::len), Some(8));
        assert!(app.services.wave("weekly", 1).is_err(), "a dry run launches nothing");
        let wave = api("POST", "/pulses/weekly/waves", plan.clone()).await;
        assert_eq!(wave["phase"], "scheduled");
        let again = call(&app.router, request("POST", "/api/v1/pulses/weekly/waves", &token, &plan)).await;
        assert_eq!(again.status, 409, "one wave at a time");

        let first = api("POST", "/pulses/weekly/waves/1/invitations", Value::Null).await;
        let codes = Request::post("/api/v1/pulses/weekly/waves/1/invitations")
            .header("authorization", format!("Bearer {token}"))
            .header("accept", "text/csv")
            .body(Body::empty())
            .expect("a request");
        let file = call(&app.router, codes).await.text();
        assert_eq!(file.lines().count(), 1 + 14 + 3 + 2);
        assert!(file.contains("cranes,'=Cranes,"), "no spreadsheet runs a name as a formula");
        app.at(HOUR).await;
        let code = |line: &str| line.rsplit(',').next().unwrap_or_default().to_owned();
        let cranes: Vec<String> = file.lines().filter(|line| line.starts_with("cranes")).map(code).collect();
        for (number, code) in cranes[..12].iter().enumerate() {
            let answers = json!({"recommend": number % 11, "informed": number % 5 + 1, "tools": null});
            let answers = if number % 2 == 0 { json!({"recommend": number % 11}) } else { answers };
            let answers = answers.as_object().map(|map| {
                map.iter().filter(|(key, _)| *key != "tools").map(|(key, value)| (key.clone(), value.clone())).collect()
            });
            let answers = Value::Object(answers.unwrap_or_default());
            api("POST", "/pulses/weekly/waves/1/sheets", json!({"code": code, "answers": answers})).await;
        }
        let void = first["units"][1]["codes"][0].as_str().unwrap_or_default();
        api("POST", "/pulses/weekly/waves/1/sheets", json!({"code": void, "answers": {}})).await;
        let late =
            call(&app.router, request("POST", "/api/v1/pulses/weekly/waves/1/invitations", &token, &Value::Null));
        assert_eq!(late.await.status, 409, "codes cannot be seen again once the wave is open");

        assert_eq!(get(&app.router, "/api/v1/board").await.status, 401, "the board asks for its passphrase");
        assert_eq!(get(&app.router, "/board").await.status, 403);
        let enter = |passphrase: &str| {
            Request::post("/board/enter")
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::from(format!("passphrase={passphrase}&to=/board")))
                .expect("a request")
        };
        assert_eq!(call(&app.router, enter("wrong")).await.status, 403);
        let entered = call(&app.router, enter("tide+and+time")).await;
        assert_eq!(entered.status, 303);
        let cookie = entered.headers["set-cookie"].to_str().expect("text").split(';').next().unwrap_or_default();
        let board = Request::get("/board").header("cookie", cookie).body(Body::empty()).expect("a request");
        assert_eq!(call(&app.router, board).await.status, 200);

        app.at(2 * HOUR).await;
        let board = api("GET", "/board", Value::Null).await;
        assert_eq!(board["ticks_done"], 1);
        assert_eq!(board["units"][1]["sheets"], 12);
        assert_eq!(board["units"][2]["standing"], "counted-in");
        app.at(9 * HOUR).await;
        let wave = api("GET", "/pulses/weekly/waves/1", Value::Null).await;
        assert_eq!(wave["phase"], "closed");
        let log = api("GET", "/audit-log", Value::Null).await;
        let actions: Vec<_> =
            log["events"].as_array().into_iter().flatten().map(|event| event["action"].clone()).collect();
        assert_eq!(actions[..3], [json!("invitations.make"), json!("invitations.make"), json!("wave.launch")]);
    }
}
