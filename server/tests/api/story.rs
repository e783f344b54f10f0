//! An owner runs a whole wave over the API.

use axum::{body::Body, http::Request};
use heard_domain::{
    access::Role,
    wave::{Phase, Preset},
};
use heard_server::service::create_token;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use time::format_description::well_known::Rfc3339;

use super::schema::Document;
use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::{call, get, request},
    organisation::{Shape, all_kinds},
};

const HOUR: i64 = 3_600;

#[tokio::test]
async fn from_an_empty_server_to_a_closed_wave() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let token =
            create_token(&app.store, moment(0), "operator", "Survey team", &Role::Owner).await.expect("a token");
        let document = Document::new();
        let send = async |method: &str, path: &str, body: Value| {
            let answer = call(&app.router, request(method, &format!("/api/v1{path}"), &token, &body)).await;
            document.check(method, path, &answer);
            answer
        };
        let api = async |method: &str, path: &str, body: Value| {
            let answer = send(method, path, body).await;
            assert!(answer.status.is_success(), "{method} {path}: {}", answer.text());
            if answer.body.is_empty() { Value::Null } else { answer.json() }
        };
        let organisation = json!({
            "name": "Harbour Works", "time_zone": "Europe/Berlin", "languages": ["en", "ar"], "preset": "standard",
            "board_access": "passphrase", "passphrase": "tide and time",
        });
        api("PUT", "/organisation", organisation).await;
        let file = "key,name,parent\nharbour,Harbour,\ncranes,=Cranes,harbour\noffice,Office,harbour\n";
        for (query, known) in [("?dry_run=true", 0), ("?dry_run=false", 3)] {
            let units = Request::put(format!("/api/v1/units{query}"))
                .header("authorization", format!("Bearer {token}"))
                .header("content-type", "text/csv; charset=utf-8")
                .body(Body::from(file))
                .expect("a request");
            let answer = call(&app.router, units).await;
            assert_eq!(answer.json()["added"], json!(["harbour", "cranes", "office"]));
            assert_eq!(api("GET", "/units", Value::Null).await["units"].as_array().map(Vec::len), Some(known));
        }
        let ready = api("GET", "/ready-pulses", Value::Null).await;
        assert!(ready["pulses"].as_array().is_some_and(|pulses| pulses.iter().any(|pulse| pulse["key"] == "check-in")));
        api("POST", "/pulses", json!({"slug": "weekly", "ready": "check-in", "cadence": "weekly"})).await;
        let plan = json!({
            "opens": "2026-11-24T13:00:00Z", "closes": "2026-11-24T21:00:00Z", "preset": "standard",
            "headcounts": [{"unit": "cranes", "invited": 14}, {"unit": "office", "invited": 3}], "spares": 2,
        });
        let dry = api("POST", "/pulses/weekly/waves/dry-run", plan.clone()).await;
        assert_eq!(dry["units"][2]["counted_in"], "harbour");
        assert_eq!(dry["units"][1]["cell"], true);
        assert_eq!(dry["ticks"].as_array().map(Vec::len), Some(8));
        let unit =
            |unit: usize| [&dry["units"][unit]["sheets_for_a_count"], &dry["units"][unit]["sheets_at_the_close"]];
        assert_eq!(unit(0), [&Value::Null, &json!(5)], "five people are counted in the harbour itself");
        assert_eq!(unit(1), [&json!(10), &json!(5)]);
        assert_eq!(unit(2), [&Value::Null, &Value::Null]);
        let mut open = plan.clone();
        open["entry"] = "open".into();
        let spared = send("POST", "/pulses/weekly/waves/dry-run", open.clone()).await;
        assert_eq!((spared.status.as_u16(), &spared.json()["errors"][0]["rule"]), (422, &json!("no-codes")));
        open["spares"] = 0.into();
        let open = api("POST", "/pulses/weekly/waves/dry-run", open).await;
        assert_eq!(open["units"][0]["sheets_for_a_count"], 10, "one of three people can send several");
        assert_ne!(open["promise"], dry["promise"]);
        assert!(app.services.wave("weekly", 1).is_err(), "a dry run launches nothing");
        let launched = send("POST", "/pulses/weekly/waves", plan.clone()).await;
        assert_eq!(launched.status, 201);
        assert_eq!(launched.headers["location"], "/api/v1/pulses/weekly/waves/1");
        let wave = launched.json();
        assert_eq!(wave["phase"], "scheduled");
        assert_eq!(wave["promise"], dry["promise"], "the dry run shows the very promise");
        let whole = send("GET", "/pulses/weekly/waves/1", Value::Null).await.text();
        let (_, manifest) = whole.split_once("\"manifest\":").expect("a manifest");
        let hash = Sha256::digest(manifest.strip_suffix('}').unwrap_or_default());
        let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(wave["promise"], hash, "anybody can check the promise against what it promises");
        let again = send("POST", "/pulses/weekly/waves", plan.clone()).await;
        assert_eq!(again.status, 409, "one wave at a time");
        assert_eq!(again.json()["detail"], "wave 1 of this pulse is not over by then");

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
        let late = send("POST", "/pulses/weekly/waves/1/invitations", Value::Null).await;
        assert_eq!(late.status, 409, "codes cannot be seen again once the wave is open");

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
        let board = api("GET", "/pulses/weekly/waves/1/board", Value::Null).await;
        assert_eq!(board["units"][0]["questions"].as_array().map(Vec::len), Some(3));
        for path in ["/organisation", "/pulses", "/pulses/weekly", "/pulses/weekly/waves", "/board/cranes"] {
            api("GET", path, Value::Null).await;
        }
        let log = api("GET", "/audit-log", Value::Null).await;
        let actions: Vec<_> =
            log["events"].as_array().into_iter().flatten().map(|event| event["action"].clone()).collect();
        assert_eq!(actions[..3], [json!("invitations.make"), json!("invitations.make"), json!("wave.launch")]);
        let older = api("GET", &format!("/audit-log?before={}", log["events"][1]["id"]), Value::Null).await;
        assert_eq!(older["events"].as_array(), log["events"].as_array().map(|all| all[2..].to_vec()).as_ref());
    }
}

#[tokio::test]
async fn a_wave_is_closed_early_only_with_a_day_of_notice() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, all_kinds()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 81).await;
        app.at(HOUR).await;
        let token = create_token(&app.store, moment(HOUR), "operator", "owner", &Role::Owner).await.expect("a token");
        let document = Document::new();
        let close = async |at: i64| {
            let body = json!({"at": moment(at * HOUR).format(&Rfc3339).expect("a time")});
            let answer = call(&app.router, request("POST", "/api/v1/pulses/pulse/waves/1/close", &token, &body)).await;
            document.check("POST", "/pulses/pulse/waves/1/close", &answer);
            answer
        };
        for (_, codes) in &codes {
            for (number, code) in codes.iter().enumerate() {
                let help = ["a", "b", "c"][number % 3];
                let answers = [("mood", "4"), ("recommend", "9"), ("ready", "yes"), ("help", help), ("hurdles", "c")];
                app.send(code, &answers).await;
            }
        }
        assert_eq!(close(11).await.json()["errors"][0]["rule"], "too-soon");
        assert_eq!(close(12).await.json()["errors"][0]["rule"], "no-tick");
        assert_eq!(close(31).await.json()["closes_early"], true);
        assert_eq!(close(41).await.json()["errors"][0]["rule"], "too-late");
        let log = call(&app.router, request("GET", "/api/v1/audit-log", &token, &Value::Null)).await.json();
        let noted =
            log["events"].as_array().expect("events").iter().filter(|event| event["action"] == "wave.close-early");
        let noted: Vec<_> = noted.map(|event| (&event["actor"], &event["subject"])).collect();
        assert_eq!(noted, [(&json!("owner"), &json!("pulse/1"))], "only what was done");
        app.at(30 * HOUR).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Open);
        app.at(31 * HOUR).await;
        let board = get(&app.router, "/api/v1/pulses/pulse/waves/1/board").await;
        document.check("GET", "/pulses/pulse/waves/1/board", &board);
        let board = board.json();
        assert_eq!(board["phase"], "closed");
        let options = |unit: usize, question: usize| &board["units"][unit]["questions"][question]["options"]["of"];
        assert_eq!(options(0, 4), 53, "options come with the close");
        assert_eq!(options(0, 3), &Value::Null, "the bands of a single choice are its options");
        assert_eq!(options(3, 4), &Value::Null, "20 people are too few");
        assert!(close(71).await.status.is_client_error(), "it is over");
    }
}
