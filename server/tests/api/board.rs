//! Who may see the board, and what is sent again.

use axum::{body::Body, http::Request};
use heard_domain::{access::Role, language::Language, wave::Preset};
use heard_server::service::{Actor, BoardAccess, NewOrganisation, create_token};

use super::schema::Document;
use crate::support::{
    app::TestApp,
    db::engines,
    http::{Answer, call},
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;
const BOARDS: [&str; 3] = ["/board", "/board/team-b", "/pulses/pulse/waves/1/board"];

async fn see(app: &TestApp, path: &str, header: Option<(&str, &str)>) -> Answer {
    let mut request = Request::get(format!("/api/v1{path}"));
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    let answer = call(&app.router, request.body(Body::empty()).expect("a request")).await;
    Document::new().check("GET", path, &answer);
    answer
}

#[tokio::test]
async fn the_board_opens_by_its_cookie_by_any_token_or_because_it_is_public() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        app.launch(&shape, Preset::Standard, 1, 9).await;
        for path in BOARDS {
            assert_eq!(see(&app, path, None).await.status, 200, "{path} is public");
        }
        let operator = Actor::operator();
        let organisation = NewOrganisation {
            name: "Testers".to_owned(),
            time_zone: "UTC".to_owned(),
            languages: vec![Language::En],
            preset: Preset::Standard,
            board_access: BoardAccess::Passphrase,
            passphrase: Some("tide and time".to_owned()),
        };
        let owner = app.services.owning(&operator).expect("an owner");
        owner.put_organisation(organisation, false).await.expect("a passphrase");
        let leader = Role::Leader { units: [shape.0[2].0.parse().expect("a key")].into() };
        let token = create_token(&app.store, app.services.now(), "operator", "x", &leader).await.expect("a token");
        let pass = app.services.organisation().expect("an organisation").board_pass();
        for path in BOARDS {
            let locked = see(&app, path, None).await;
            assert_eq!(locked.status, 401, "{path}");
            assert_eq!(locked.headers["www-authenticate"], "Bearer");
            for (name, value, status) in [
                ("cookie", format!("other=1; heard_board={pass}"), 200),
                ("cookie", format!("heard_board={}", "0".repeat(pass.len())), 401),
                ("cookie", "heard_board=".to_owned(), 401),
                ("authorization", format!("Bearer {token}"), 200),
                ("authorization", format!("bearer {token}"), 200),
                ("authorization", format!("Basic {token}"), 401),
                ("authorization", format!("Bearer {token}0"), 401),
                ("authorization", token.clone(), 401),
            ] {
                let answer = see(&app, path, Some((name, &value))).await;
                assert_eq!(answer.status, status, "{path} with {name}: {value}");
            }
        }
    }
}

#[tokio::test]
async fn a_board_is_sent_again_only_after_a_count() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let team = &codes.iter().find(|(unit, _)| unit == "team-b").expect("team B").1;
        let mut tags = Vec::new();
        for path in BOARDS {
            let first = see(&app, path, None).await;
            assert_eq!(first.headers["cache-control"], "private, no-cache");
            let tag = first.headers["etag"].to_str().expect("text").to_owned();
            for (known, status) in
                [(tag.clone(), 304), (format!("\"a\", W/{tag}"), 304), ("*".to_owned(), 304), ("\"a\"".to_owned(), 200)]
            {
                let again = see(&app, path, Some(("if-none-match", &known))).await;
                assert_eq!(again.status, status, "{known}");
                assert_eq!(again.headers["etag"].to_str().ok(), Some(tag.as_str()));
            }
            tags.push((path, tag));
        }
        for code in &team[..12] {
            app.send(code, &[("mood", "4")]).await;
        }
        for (path, tag) in &tags {
            assert_eq!(see(&app, path, Some(("if-none-match", tag))).await.status, 304, "a sheet moves nothing");
        }
        app.at(2 * HOUR).await;
        for (path, tag) in &tags {
            assert_eq!(see(&app, path, Some(("if-none-match", tag))).await.status, 200, "a count does");
        }
    }
}
