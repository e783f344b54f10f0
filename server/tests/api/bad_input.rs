//! Whatever is sent: a 4xx problem that names the field, never a 5xx, and nothing changed.

use axum::{body::Body, http::Request};
use heard_domain::{access::Role, wave::Preset};
use heard_server::service::create_token;
use serde_json::{Value, json};

use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::{call, request},
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;

/// Method, path, body, and the field that the answer must name.
fn rows() -> Vec<(&'static str, &'static str, Value, &'static str)> {
    let organisation = |field: &str, value: Value| {
        let mut body = json!({"name": "A", "time_zone": "UTC", "languages": ["en"], "preset": "standard", "board_access": "public"});
        body[field] = value;
        body
    };
    let plan = |field: &str, value: Value| {
        let mut body = json!({
            "opens": "2026-12-25T00:00:00Z", "closes": "2026-12-26T00:00:00Z", "preset": "standard",
            "headcounts": [{"unit": "all", "invited": 20}],
        });
        body[field] = value;
        body
    };
    let long = "x".repeat(100_000);
    let own =
        |question: Value| json!({"slug": "own", "questionnaire": {"title": {"en": "Own"}, "questions": [question]}});
    let question = |field: &str, value: Value| {
        let mut question = json!({"key": "q", "kind": "yes-no", "text": {"en": "?"}});
        question[field] = value;
        own(question)
    };
    let waves = "/pulses/pulse/waves";
    let sheets = "/pulses/pulse/waves/1/sheets";
    vec![
        ("PUT", "/organisation", json!([]), "body"),
        ("PUT", "/organisation", json!({}), "name"),
        ("PUT", "/organisation", organisation("name", json!(7)), "name"),
        ("PUT", "/organisation", organisation("name", json!("")), "name"),
        ("PUT", "/organisation", organisation("name", json!(long)), "name"),
        ("PUT", "/organisation", organisation("time_zone", json!("Mars/Olympus")), "time_zone"),
        ("PUT", "/organisation", organisation("languages", json!([])), "languages"),
        ("PUT", "/organisation", organisation("languages", json!(["tlh"])), "languages[0]"),
        ("PUT", "/organisation", organisation("preset", json!("none")), "preset"),
        ("PUT", "/organisation", organisation("board_access", json!("nobody")), "board_access"),
        ("PUT", "/organisation", organisation("board_access", json!("passphrase")), "passphrase"),
        ("PUT", "/organisation", organisation("passphrase", json!("short")), "passphrase"),
        ("PUT", "/organisation", organisation("salary", json!(1)), "salary"),
        ("PUT", "/units", json!({"units": []}), "units"),
        ("PUT", "/units", json!({"units": [{"key": "A B", "name": "x"}]}), "units[0].key"),
        ("PUT", "/units", json!({"units": [{"key": "a", "name": ""}]}), "units[0].name"),
        ("PUT", "/units", json!({"units": [{"key": "a", "name": "A", "parent": "b"}]}), "units[0].parent"),
        (
            "PUT",
            "/units",
            json!({"units": [{"key": "a", "name": "A"}, {"key": "a", "name": "B", "parent": "a"}]}),
            "units[1].key",
        ),
        ("PUT", "/units", json!({"units": "all"}), "units"),
        ("PUT", "/units?dry_run=perhaps", json!({"units": []}), "query"),
        ("POST", "/units", json!({}), "name"),
        ("POST", "/units", json!({"name": "", "parent": "all"}), "name"),
        ("POST", "/units", json!({"name": "A\u{0}", "parent": "all"}), "name"),
        ("POST", "/units", json!({"name": long, "parent": "all"}), "name"),
        ("POST", "/units", json!({"name": "A", "parent": "nowhere"}), "parent"),
        ("POST", "/units", json!({"name": "A second root"}), "parent"),
        ("POST", "/units", json!({"name": "A", "key": "A B", "parent": "all"}), "key"),
        ("POST", "/units", json!({"name": "A", "key": "team-a", "parent": "all"}), "key"),
        ("POST", "/units", json!({"name": "A", "parent": "all", "leader": "me"}), "leader"),
        ("PATCH", "/units/nowhere", json!({"name": "A"}), "unit"),
        ("PATCH", "/units/%00", json!({"name": "A"}), "path"),
        ("PATCH", "/units/team-a", json!({}), "name"),
        ("PATCH", "/units/team-a", json!({"name": " "}), "name"),
        ("PATCH", "/units/team-a", json!({"key": "a"}), "key"),
        ("PATCH", "/units/team-a", json!({"parent": "nowhere"}), "parent"),
        ("PATCH", "/units/site-a", json!({"parent": "team-a"}), "parent"),
        ("PATCH", "/units/site-a", json!({"parent": "site-a"}), "parent"),
        ("PATCH", "/units/site-a?dry_run=true", json!({"name": "A"}), "query.dry_run"),
        ("POST", "/units/nowhere/merge", json!({"into": "all"}), "unit"),
        ("POST", "/units/site-a/merge", json!({}), "into"),
        ("POST", "/units/site-a/merge", json!({"into": "nowhere"}), "into"),
        ("POST", "/units/site-a/merge", json!({"into": "team-a"}), "into"),
        ("POST", "/units/site-a/merge", json!({"into": "site-a"}), "into"),
        ("DELETE", "/units/nowhere", Value::Null, "unit"),
        ("PUT", "/people", json!({}), "people"),
        ("PUT", "/people", json!({"people": []}), "people"),
        ("PUT", "/people", json!({"people": [{"unit": "all", "email": "ann"}]}), "people[0].email"),
        ("PUT", "/people", json!({"people": [{"unit": "all", "email": "a\u{0}@example.org"}]}), "people[0].email"),
        ("PUT", "/people", json!({"people": [{"unit": "nowhere", "email": "ann@example.org"}]}), "people[0].unit"),
        (
            "PUT",
            "/people",
            json!({"people": [{"unit": "all", "email": "a@example.org", "language": "tlh"}]}),
            "people[0].language",
        ),
        (
            "PUT",
            "/people",
            json!({"people": [{"unit": "all", "email": "a@example.org"}, {"unit": "all", "email": "A@example.org"}]}),
            "people[1].email",
        ),
        (
            "PUT",
            "/people",
            json!({"people": [{"unit": "all", "email": "a@example.org", "leader": "x"}]}),
            "people[0].leader",
        ),
        (
            "PUT",
            "/people",
            json!({"people": [{"unit": "all", "email": "a@example.org", "salary": 1}]}),
            "people[0].salary",
        ),
        ("PUT", "/people?keep=true", json!({"people": []}), "query.keep"),
        ("GET", "/people?unit=all", Value::Null, "query.unit"),
        ("POST", "/pulses", json!({"slug": "Not A Slug", "ready": "check-in"}), "slug"),
        ("POST", "/pulses", json!({"slug": "a"}), "ready"),
        ("POST", "/pulses", json!({"slug": "a", "ready": "nothing"}), "ready"),
        ("POST", "/pulses", json!({"slug": "a", "ready": "check-in", "cadence": "daily"}), "cadence"),
        (
            "POST",
            "/pulses",
            own(json!({"key": "q", "kind": "essay", "text": {"en": "?"}})),
            "questionnaire.questions[0]",
        ),
        ("POST", "/pulses", own(json!({"key": "q", "kind": "yes-no", "text": {}})), "questionnaire.questions[0].text"),
        (
            "POST",
            "/pulses",
            own(json!({"key": "q", "kind": "single-choice", "text": {"en": "?"}, "options": []})),
            "questionnaire.questions[0].options",
        ),
        ("PUT", "/pulses/pulse/questionnaire", json!({}), "title"),
        ("PUT", "/pulses/pulse/questionnaire", json!({"title": {"en": "T"}, "questions": []}), "questions"),
        (
            "PUT",
            "/pulses/pulse/questionnaire",
            json!({"title": {"en": "T"}, "questions": [{"key": "q", "kind": "yes-no", "text": {"de": " "}}]}),
            "questions[0].text.de",
        ),
        (
            "PUT",
            "/pulses/pulse/questionnaire",
            json!({"title": {"en": "T"}, "questions": [{"key": "mood", "kind": "yes-no", "text": {"en": "?"}}]}),
            "questions[0].key",
        ),
        (
            "PUT",
            "/pulses/nothing/questionnaire",
            json!({"title": {"en": "T"}, "questions": [{"key": "q", "kind": "yes-no", "text": {"en": "?"}}]}),
            "pulse",
        ),
        ("GET", "/pulses/nothing", Value::Null, "pulse"),
        ("GET", "/pulses/nothing/waves", Value::Null, "pulse"),
        ("POST", "/pulses/nothing/waves", plan("spares", json!(0)), "pulse"),
        ("POST", waves, plan("opens", json!("tomorrow")), "opens"),
        ("POST", waves, plan("opens", json!("2020-01-01T00:00:00Z")), "opens"),
        ("POST", waves, plan("closes", json!("2026-12-24T00:00:00Z")), "closes"),
        ("POST", waves, plan("closes", json!("2027-12-24T00:00:00Z")), "closes"),
        ("POST", waves, plan("preset", json!("weak")), "preset"),
        ("POST", waves, plan("entry", json!("ajar")), "entry"),
        ("POST", waves, plan("pace", json!({"steps": 0})), "pace"),
        ("POST", waves, plan("pace", json!({"steps": 500})), "pace"),
        ("POST", waves, plan("pace", json!({"at": ["2026-12-25T00:01:00Z", "2026-12-25T00:02:00Z"]})), "pace"),
        ("POST", waves, plan("headcounts", json!([])), "headcounts"),
        ("POST", waves, plan("headcounts", json!([{"unit": "nowhere", "invited": 9}])), "headcounts"),
        ("POST", waves, plan("headcounts", json!([{"unit": "all", "invited": -1}])), "headcounts[0].invited"),
        ("GET", "/audit-log?before=yesterday", Value::Null, "query"),
        ("POST", waves, plan("respond_within", json!(0)), "respond_within"),
        ("POST", waves, plan("respond_within", json!(91)), "respond_within"),
        ("POST", waves, plan("spares", json!(5_000_000_000_u64)), "spares"),
        ("POST", "/pulses/pulse/waves/dry-run", plan("headcounts", json!([])), "headcounts"),
        ("GET", "/pulses/pulse/waves/99", Value::Null, "wave"),
        ("GET", "/pulses/pulse/waves/one", Value::Null, "wave"),
        ("GET", "/pulses/pulse/waves/99/board", Value::Null, "wave"),
        ("POST", "/pulses/pulse/waves/1/close", json!({}), "at"),
        ("POST", "/pulses/pulse/waves/1/close", json!({"at": "2026-11-24T13:30:00Z"}), "at"),
        ("POST", "/pulses/pulse/waves/99/close", json!({"at": "2026-11-24T13:30:00Z"}), "wave"),
        ("POST", "/pulses/pulse/waves/99/invitations", Value::Null, "wave"),
        ("POST", sheets, json!({}), "answers"),
        ("POST", sheets, json!({"answers": {}}), "code"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "unit": "all", "answers": {}}), "unit"),
        ("POST", sheets, json!({"code": "", "answers": {}}), "code"),
        ("POST", sheets, json!({"code": "ABC", "answers": {}}), "code"),
        ("POST", sheets, json!({"code": "0000-0000-00001", "answers": {}}), "code"),
        ("POST", sheets, json!({"code": long[..60_000], "answers": {}}), "code"),
        ("POST", sheets, json!({"code": long, "answers": {}}), "body"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "answers": {"mood": 300}}), "answers.mood"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "answers": ["mood"]}), "answers"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "answers": {}, "name": "me"}), "name"),
        ("POST", "/pulses/pulse/waves/1/sheets?lang=en", json!({"code": "", "answers": {}}), "query.lang"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "answers": {"mood": 6}}), "answers.mood"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "answers": {"mood": "05"}}), "answers.mood"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "answers": {"mood": ["1", "2"]}}), "answers.mood"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "answers": {"mood": {"a": 1}}}), "answers.mood"),
        ("POST", sheets, json!({"code": "0000-0000-00000", "answers": {"salary": 1}}), "answers.salary"),
        ("POST", "/pulses/pulse/waves/99/sheets", json!({"code": "0000-0000-00000", "answers": {}}), "wave"),
        ("POST", "/pulses/nothing/waves/1/sheets", json!({"code": "0000-0000-00000", "answers": {}}), "wave"),
        ("GET", "/board/nowhere", Value::Null, "unit"),
        ("GET", "/board?pulse=nothing", Value::Null, "wave"),
        ("GET", "/board?color=blue", Value::Null, "query.color"),
        ("GET", "/pulses?color=blue", Value::Null, "query.color"),
        ("GET", "/units?dry_run=true", Value::Null, "query.dry_run"),
        // A dry run that is asked for in vain must not launch.
        ("POST", "/pulses/pulse/waves?dry_run=true", plan("spares", json!(0)), "query.dry_run"),
        ("GET", "/events?wave=pulse/99", Value::Null, "wave"),
        ("GET", "/events?tick=1", Value::Null, "query.tick"),
        ("GET", "/pulses/%ff", Value::Null, "path"),
        ("GET", "/pulses/%00", Value::Null, "path"),
        ("GET", "/board/%ff", Value::Null, "path"),
        ("GET", "/board/%00", Value::Null, "path"),
        ("GET", "/pulses/%ff/waves/1", Value::Null, "path"),
        ("POST", "/pulses/%ff/waves/1/sheets", json!({"code": "0000-0000-00000", "answers": {}}), "path"),
        ("PUT", "/organisation", organisation("name", json!("A\u{0}")), "name"),
        ("PUT", "/organisation", organisation("time_zone", json!("UTC\u{0}")), "time_zone"),
        ("PUT", "/units", json!({"units": [{"key": "all", "name": "A\u{0}"}]}), "units[0].name"),
        ("PUT", "/units", json!({"units": [{"key": "a\u{0}", "name": "A"}]}), "units[0].key"),
        ("PUT", "/units", json!({"units": [{"key": "a", "name": "A", "leader": "me"}]}), "units[0].leader"),
        ("POST", "/pulses", json!({"slug": "a\u{0}", "ready": "check-in"}), "slug"),
        ("POST", "/pulses", question("text", json!({"en": "a\u{0}"})), "questionnaire.questions[0].text"),
        ("POST", "/pulses", question("text", json!({"tlh": "nuq"})), "questionnaire.questions[0].text"),
        ("POST", "/pulses", question("low", json!({"en": "?"})), "questionnaire.questions[0].low"),
        ("POST", "/pulses", question("kind", json!("one-to-five")), "questionnaire.questions[0].high"),
        ("POST", "/pulses", question("kind", json!("multiple-choice")), "questionnaire.questions[0].options"),
        ("POST", "/pulses", question("must", json!(true)), "questionnaire.questions[0].must"),
        (
            "POST",
            waves,
            plan("headcounts", json!([{"unit": "all", "invited": 9, "leader": 1}])),
            "headcounts[0].leader",
        ),
        ("POST", waves, plan("headcounts", json!([{"unit": "A B", "invited": 9}])), "headcounts[0].unit"),
        ("POST", waves, plan("opens", json!("0000-01-01T00:00:00+14:00")), "opens"),
        ("POST", waves, plan("closes", json!("9999-12-31T23:59:59-23:59")), "closes"),
        ("POST", waves, plan("pace", json!({"at": ["9999-12-31T23:59:59-14:00"]})), "pace.at[0]"),
        ("POST", waves, plan("pace", json!({"at": ["noon"]})), "pace.at[0]"),
        ("POST", waves, plan("pace", json!({"steps": 8, "at": []})), "pace"),
        ("POST", waves, plan("pace", json!({"step": 8})), "pace.step"),
        ("POST", waves, plan("pace", json!("hourly")), "pace"),
        ("POST", waves, plan("pace", json!({})), "pace"),
        ("POST", "/pulses/pulse/waves/1/close", json!({"at": "9999-12-31T23:59:59-14:00"}), "at"),
    ]
}

/// All that an owner can read, to see that nothing has changed.
async fn everything(app: &TestApp, token: &str) -> Vec<String> {
    let mut seen = Vec::new();
    for path in [
        "/organisation",
        "/units",
        "/people",
        "/pulses",
        "/pulses/pulse/waves",
        "/pulses/pulse/waves/1",
        "/board",
        "/audit-log",
    ] {
        seen.push(call(&app.router, request("GET", &format!("/api/v1{path}"), token, &Value::Null)).await.text());
    }
    seen
}

#[tokio::test]
async fn bad_input_is_a_clear_problem_and_changes_nothing() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let token = create_token(&app.store, moment(HOUR), "operator", "owner", &Role::Owner).await.expect("a token");
        let before = everything(&app, &token).await;
        for (method, path, body, field) in rows() {
            let answer = call(&app.router, request(method, &format!("/api/v1{path}"), &token, &body)).await;
            let what = format!("{method} {path} {:.200}", body.to_string());
            assert!(answer.status.is_client_error(), "{what}: {} {}", answer.status, answer.text());
            assert_eq!(answer.headers["content-type"], "application/problem+json", "{what}");
            let problem = answer.json();
            assert_eq!(problem["status"], answer.status.as_u16(), "{what}");
            let named = problem["errors"].as_array().map(Vec::as_slice).unwrap_or_default();
            assert!(
                named.iter().any(|error| error["field"].as_str().is_some_and(|named| named.starts_with(field))),
                "{what}: {field} is not named in {problem}"
            );
        }
        assert_eq!(everything(&app, &token).await, before);
    }
}

#[tokio::test]
async fn what_is_no_json_no_utf_8_or_far_too_large_is_refused() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let shape = Shape::company();
    app.found(&shape, one_question()).await;
    app.launch(&shape, Preset::Standard, 1, 9).await;
    app.at(HOUR).await;
    let token = create_token(&app.store, moment(HOUR), "operator", "owner", &Role::Owner).await.expect("a token");
    let bodies: [(&str, Vec<u8>); 4] = [
        ("application/json", b"{\"code\":".to_vec()),
        ("application/json", b"{\"code\":\"\xff\xfe\"}".to_vec()),
        ("application/json", vec![b'x'; 10 * 1024 * 1024]),
        ("text/plain", b"{}".to_vec()),
    ];
    for (method, path) in [
        ("PUT", "/api/v1/organisation"),
        ("PUT", "/api/v1/units"),
        ("POST", "/api/v1/units"),
        ("PATCH", "/api/v1/units/team-a"),
        ("POST", "/api/v1/units/team-a/merge"),
        ("PUT", "/api/v1/people"),
        ("POST", "/api/v1/pulses"),
        ("PUT", "/api/v1/pulses/pulse/questionnaire"),
        ("POST", "/api/v1/pulses/pulse/waves"),
        ("POST", "/api/v1/pulses/pulse/waves/dry-run"),
        ("POST", "/api/v1/pulses/pulse/waves/1/close"),
        ("POST", "/api/v1/pulses/pulse/waves/1/sheets"),
    ] {
        for (kind, body) in &bodies {
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header("authorization", format!("Bearer {token}"))
                .header("content-type", *kind)
                .body(Body::from(body.clone()))
                .expect("a request");
            let answer = call(&app.router, request).await;
            assert!(answer.status.is_client_error(), "{method} {path} {kind}: {}", answer.status);
            assert!(!answer.json()["errors"][0]["field"].is_null(), "{method} {path}: {}", answer.text());
        }
    }
}

#[tokio::test]
async fn moments_at_the_end_of_the_calendar_are_an_answer_like_any_other() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let shape = Shape::company();
    app.found(&shape, one_question()).await;
    let token = create_token(&app.store, moment(0), "operator", "owner", &Role::Owner).await.expect("a token");
    let moments = ["9999-12-31T23:00:00+14:00", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00"];
    for opens in moments {
        for closes in moments {
            let body = json!({
                "opens": opens, "closes": closes, "preset": "standard", "headcounts": [{"unit": "all", "invited": 20}],
            });
            let answer = call(&app.router, request("POST", "/api/v1/pulses/pulse/waves/dry-run", &token, &body)).await;
            assert!(!answer.status.is_server_error(), "{opens} {closes}: {}", answer.text());
        }
    }
}

#[tokio::test]
async fn an_address_or_a_method_that_there_is_not_is_a_problem_too() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let mut problems = Vec::new();
    for path in [
        "/api",
        "/api/",
        "/api/%ff",
        "/api/v1",
        "/api/v1/",
        "/api/v1/?x=1",
        "/api/v1/nothing",
        "/api/v1/%ff",
        "/api/v1/board/",
        "/api/v1/pulses/pulse/waves/1/",
        "/api/v2/board",
    ] {
        for method in ["GET", "PUT", "DELETE"] {
            let missing = call(&app.router, request(method, path, "none", &Value::Null)).await;
            assert_eq!(missing.status, 404, "{method} {path}");
            assert_eq!(missing.json()["type"], "unknown-path", "{method} {path}");
            problems.push(missing);
        }
    }
    let wrong = call(&app.router, request("DELETE", "/api/v1/pulses", "none", &Value::Null)).await;
    assert_eq!((wrong.status.as_u16(), wrong.json()["type"].clone()), (405, json!("method")));
    assert_eq!(wrong.headers["allow"], "GET,HEAD,POST");
    problems.push(wrong);
    for answer in problems {
        assert_eq!(answer.headers["content-type"], "application/problem+json");
        assert_eq!(answer.headers["cache-control"], "no-store");
    }
}
