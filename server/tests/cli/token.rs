//! Tokens: made, listed and revoked at the shell, beside a server that notices at once.

use serde_json::Value;

use super::{heard, printed};
use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    http::{call, request},
    organisation::{Shape, one_question},
};

async fn status(app: &TestApp, token: &str) -> u16 {
    call(&app.router, request("GET", "/api/v1/pulses", token, &Value::Null)).await.status.as_u16()
}

fn create(db: &TestDb, name: &str) -> String {
    printed(db, &["token", "create", "--role", "owner", "--name", name]).trim().to_owned()
}

/// The id of the token with that name.
fn id(list: &str, name: &str) -> String {
    let line = list.lines().find(|line| line.ends_with(name)).unwrap_or_else(|| panic!("{name} is not in {list}"));
    line.split_whitespace().next().expect("an id").to_owned()
}

#[tokio::test]
async fn a_revoked_token_is_void_at_once_and_the_others_stay() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&Shape::company(), one_question()).await;
        let (kept, lost) = (create(&db, "kept"), create(&db, "lost"));
        assert_eq!((status(&app, &kept).await, status(&app, &lost).await), (200, 200));
        let list = printed(&db, &["token", "list"]);
        let said = printed(&db, &["token", "revoke", &id(&list, "lost")]);
        assert!(said.contains("lost, owner"), "{said}");
        assert_eq!((status(&app, &kept).await, status(&app, &lost).await), (200, 401));
        let list = printed(&db, &["token", "list"]);
        assert!(list.contains("kept") && !list.contains("lost"), "{list}");
        let log = call(&app.router, request("GET", "/api/v1/audit-log", &kept, &Value::Null)).await.json();
        let newest = log.pointer("/events/0").unwrap_or_else(|| panic!("{log}"));
        assert_eq!((&newest["action"], &newest["subject"]), (&"token.revoke".into(), &"lost (owner)".into()));
    }
}

#[tokio::test]
async fn whoever_holds_a_lost_token_can_have_it_revoked_by_its_text() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let lost = create(&db, "lost");
    printed(&db, &["token", "revoke", &lost]);
    assert_eq!(status(&app, &lost).await, 401);
    for unknown in [lost.as_str(), "0123456789ab", ""] {
        let output = heard(&db, &["token", "revoke", unknown]);
        assert!(!output.status.success());
        assert!(String::from_utf8_lossy(&output.stderr).contains("there is no such token"));
    }
}

#[tokio::test]
async fn the_list_tells_nothing_that_opens_anything() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    app.found(&Shape::company(), one_question()).await;
    let token = create(&db, "Survey team");
    printed(&db, &["token", "create", "--role", "leader", "--unit", "team-a", "--unit", "team-b", "--name", "Crew"]);
    let list = printed(&db, &["token", "list"]);
    let line = |name: &str| list.lines().find(|line| line.ends_with(name)).unwrap_or_default();
    assert_eq!(list.lines().count(), 3, "{list}");
    assert!(line("  Survey team").contains("  owner  "), "{list}");
    assert!(line("  Crew").contains("  leader of team-a, team-b  "), "{list}");
    let secret = token.strip_prefix("heard_").expect("a token");
    assert!((0..=secret.len() - 8).all(|start| !list.contains(&secret[start..start + 8])), "{list}");
    for id in [id(&list, "Survey team"), format!("heard_{}", id(&list, "Survey team"))] {
        assert_eq!(status(&app, &id).await, 401);
    }
}

#[tokio::test]
async fn a_leader_of_units_that_do_not_exist_is_refused() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let leader = ["token", "create", "--role", "leader", "--name", "Crew", "--unit", "team-a", "--unit", "nowhere"];
    for (units, message) in [
        (false, "heard: --unit: there is no unit nowhere; --unit: there is no unit team-a"),
        (true, "heard: --unit: there is no unit nowhere\n"),
    ] {
        if units {
            app.found(&Shape::company(), one_question()).await;
        }
        let output = heard(&db, &leader);
        assert!(!output.status.success());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(message), "{said}");
        assert_eq!(printed(&db, &["token", "list"]).lines().count(), 1);
    }
}
