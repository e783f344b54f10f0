//! Every endpoint, tried by everybody.

use std::collections::BTreeSet;

use heard_domain::access::Role;
use heard_server::service::create_token;
use serde_json::{Value, json};

use super::schema::Document;
use crate::support::{
    app::TestApp,
    db::engines,
    http::{call, request},
    organisation::{Shape, one_question},
};

/// Method, path, body; then whether owner, observer, leader, and a caller without a token get past the door.
type Row = (&'static str, &'static str, Value, [bool; 4]);

fn rows() -> Vec<Row> {
    let plan = json!({"opens": "2026-11-25T00:00:00Z", "closes": "2026-11-26T00:00:00Z", "preset": "standard", "headcounts": []});
    vec![
        ("GET", "/organisation", Value::Null, [true, true, false, false]),
        ("PUT", "/organisation", json!({}), [true, false, false, false]),
        ("GET", "/units", Value::Null, [true, true, true, false]),
        ("PUT", "/units?dry_run=true", json!({"units": []}), [true, false, false, false]),
        ("POST", "/units", json!({}), [true, false, false, false]),
        ("PATCH", "/units/team-d", json!({}), [true, false, false, false]),
        ("POST", "/units/team-d/merge", json!({}), [true, false, false, false]),
        ("DELETE", "/units/nowhere", Value::Null, [true, false, false, false]),
        ("GET", "/people", Value::Null, [true, false, false, false]),
        ("PUT", "/people?dry_run=true", json!({"people": []}), [true, false, false, false]),
        ("GET", "/ready-pulses", Value::Null, [true, true, true, false]),
        ("GET", "/pulses", Value::Null, [true, true, true, false]),
        ("POST", "/pulses", json!({"slug": "pulse", "ready": "check-in"}), [true, false, false, false]),
        ("GET", "/pulses/pulse", Value::Null, [true, true, true, false]),
        ("PUT", "/pulses/pulse/questionnaire", json!({}), [true, false, false, false]),
        ("GET", "/pulses/pulse/waves", Value::Null, [true, true, true, false]),
        ("POST", "/pulses/pulse/waves", plan.clone(), [true, false, false, false]),
        ("POST", "/pulses/pulse/waves/dry-run", plan, [true, false, false, false]),
        ("GET", "/pulses/pulse/waves/1", Value::Null, [true, true, true, true]),
        ("POST", "/pulses/pulse/waves/1/close", json!({"at": "2026-11-25T00:00:00Z"}), [true, false, false, false]),
        ("POST", "/pulses/pulse/waves/9/invitations", Value::Null, [true, false, false, false]),
        ("GET", "/board", Value::Null, [true, true, true, true]),
        ("GET", "/board/all", Value::Null, [true, true, true, true]),
        ("GET", "/pulses/pulse/waves/1/board", Value::Null, [true, true, true, true]),
        ("GET", "/audit-log", Value::Null, [true, true, false, false]),
        ("GET", "/events?wave=pulse/9", Value::Null, [true, true, true, true]),
        ("POST", "/pulses/pulse/waves/1/sheets", json!({"code": "", "answers": {}}), [true, true, true, true]),
    ]
}

#[test]
fn the_table_has_every_endpoint_that_the_document_has() {
    let document = Document::new();
    let described = document.operations().into_iter().map(|(method, path, _)| (method, path));
    let tried = rows().into_iter().map(|(method, path, ..)| (method.to_owned(), document.operation(method, path).0));
    assert_eq!(tried.collect::<BTreeSet<_>>(), described.collect());
}

#[tokio::test]
async fn every_role_gets_exactly_where_it_may() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        app.launch(&shape, heard_domain::wave::Preset::Standard, 1, 9).await;
        let leader = Role::Leader { units: [shape.0[2].0.parse().expect("a key")].into() };
        let document = Document::new();
        let mut tokens = Vec::new();
        for role in [Role::Owner, Role::Observer, leader] {
            let token = create_token(&app.store, app.services.now(), "operator", "test", &role).await;
            tokens.push(token.expect("a token"));
        }
        tokens.push("heard_0".to_owned());
        for (method, path, body, allowed) in rows() {
            for (token, allowed) in tokens.iter().zip(allowed) {
                let answer = call(&app.router, request(method, &format!("/api/v1{path}"), token, &body)).await;
                let denied = [401, 403].contains(&answer.status.as_u16());
                assert_eq!(!denied, allowed, "{method} {path} with {token}: {}", answer.status);
                document.check(method, path, &answer);
            }
        }
    }
}
