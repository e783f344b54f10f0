//! Every page of those who sign in, tried by everybody.

use axum::http::Method;

use super::{colleague, owner};
use crate::support::{app::TestApp, db::engines, http::Browser};

/// Method and path; then whether owner, observer, leader, and somebody who has not signed in get past the door.
const PAGES: &[(Method, &str, [bool; 4])] = &[
    (Method::GET, "/", [true, true, true, true]),
    (Method::GET, "/privacy", [true, true, true, true]),
    (Method::GET, "/sign-in?to=/x", [true, true, true, true]),
    (Method::GET, "/setup", [true, true, true, true]),
    (Method::GET, "/join/none", [true, true, true, true]),
    (Method::POST, "/join/none", [true, true, true, true]),
    (Method::GET, "/board", [true, true, true, false]),
    (Method::GET, "/account", [true, true, true, false]),
    (Method::POST, "/account/name", [true, true, true, false]),
    (Method::POST, "/account/password", [true, true, true, false]),
    (Method::POST, "/account/devices", [true, true, true, false]),
    (Method::GET, "/manage", [true, true, false, false]),
    (Method::GET, "/manage/audit-log", [true, true, false, false]),
    (Method::GET, "/manage/organisation", [true, true, false, false]),
    (Method::POST, "/manage/organisation", [true, false, false, false]),
    (Method::GET, "/manage/colleagues", [true, false, false, false]),
    (Method::POST, "/manage/colleagues", [true, false, false, false]),
    (Method::GET, "/manage/colleagues/none", [true, false, false, false]),
    (Method::POST, "/manage/colleagues/none/role", [true, false, false, false]),
    (Method::POST, "/manage/colleagues/none/link", [true, false, false, false]),
    (Method::GET, "/manage/colleagues/none/remove", [true, false, false, false]),
    (Method::POST, "/manage/colleagues/none/remove", [true, false, false, false]),
    (Method::GET, "/manage/pulses", [true, false, false, false]),
    (Method::GET, "/manage/pulses/new", [true, false, false, false]),
    (Method::POST, "/manage/pulses/new", [true, false, false, false]),
    (Method::GET, "/manage/pulses/none", [true, false, false, false]),
    (Method::POST, "/manage/pulses/none/cadence", [true, false, false, false]),
    (Method::GET, "/manage/pulses/none/questions", [true, false, false, false]),
    (Method::POST, "/manage/pulses/none/questions", [true, false, false, false]),
    (Method::GET, "/manage/pulses/none/preview", [true, false, false, false]),
    (Method::POST, "/manage/pulses/none/preview", [true, false, false, false]),
    (Method::GET, "/manage/pulses/none/launch", [true, false, false, false]),
    (Method::POST, "/manage/pulses/none/launch", [true, false, false, false]),
    (Method::POST, "/demo/enter", [true, true, true, true]),
    (Method::GET, "/lead", [true, false, true, false]),
    (Method::GET, "/lead/harbour/none/1/respond", [true, false, true, false]),
    (Method::POST, "/lead/harbour/none/1/respond", [true, false, true, false]),
    (Method::GET, "/lead/responses/0", [true, false, true, false]),
    (Method::POST, "/lead/responses/0", [true, false, true, false]),
    (Method::POST, "/lead/responses/0/updates", [true, false, true, false]),
    (Method::POST, "/lead/responses/0/re-ask", [true, false, true, false]),
    (Method::GET, "/lead/responses/0/withdraw", [true, false, true, false]),
    (Method::POST, "/lead/responses/0/withdraw", [true, false, true, false]),
    (Method::POST, "/account/passkeys/start", [true, true, true, false]),
    (Method::POST, "/account/passkeys/finish", [true, true, true, false]),
    (Method::GET, "/account/passkeys/none/remove", [true, true, true, false]),
    (Method::POST, "/account/passkeys/none/remove", [true, true, true, false]),
    (Method::GET, "/manage/units", [true, false, false, false]),
    (Method::GET, "/manage/units.csv", [true, false, false, false]),
    (Method::GET, "/manage/units/template.csv", [true, false, false, false]),
    (Method::POST, "/manage/units/add", [true, false, false, false]),
    (Method::GET, "/manage/units/import", [true, false, false, false]),
    (Method::POST, "/manage/units/import", [true, false, false, false]),
    (Method::POST, "/manage/units/none/rename", [true, false, false, false]),
    (Method::POST, "/manage/units/none/shift", [true, false, false, false]),
    (Method::GET, "/manage/units/none/move", [true, false, false, false]),
    (Method::POST, "/manage/units/none/move", [true, false, false, false]),
    (Method::GET, "/manage/units/none/merge", [true, false, false, false]),
    (Method::POST, "/manage/units/none/merge", [true, false, false, false]),
    (Method::GET, "/manage/units/none/remove", [true, false, false, false]),
    (Method::POST, "/manage/units/none/remove", [true, false, false, false]),
    (Method::GET, "/manage/people", [true, false, false, false]),
    (Method::POST, "/manage/people", [true, false, false, false]),
    (Method::GET, "/manage/people.csv", [true, false, false, false]),
    (Method::GET, "/manage/people/template.csv", [true, false, false, false]),
    (Method::GET, "/manage/people/import", [true, false, false, false]),
    (Method::POST, "/manage/people/import", [true, false, false, false]),
    (Method::GET, "/manage/people/none", [true, false, false, false]),
    (Method::POST, "/manage/people/none", [true, false, false, false]),
    (Method::GET, "/manage/people/none/remove", [true, false, false, false]),
    (Method::POST, "/manage/people/none/remove", [true, false, false, false]),
    (Method::GET, "/manage/waves/none/1", [true, true, false, false]),
    (Method::GET, "/manage/waves/none/1/close", [true, false, false, false]),
    (Method::POST, "/manage/waves/none/1/close", [true, false, false, false]),
    (Method::GET, "/manage/waves/none/1/posters", [true, false, false, false]),
    (Method::POST, "/manage/waves/none/1/mail", [true, false, false, false]),
    (Method::GET, "/manage/waves/none/1/slips", [true, false, false, false]),
    (Method::POST, "/manage/waves/none/1/slips", [true, false, false, false]),
    (Method::POST, "/demo/load", [false, false, false, false]),
    (Method::POST, "/demo/remove", [false, false, false, false]),
];

#[tokio::test]
async fn every_role_gets_exactly_where_it_may() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner(&app).await;
        let operator = heard_server::service::Actor::operator();
        let unit = heard_server::service::UnitImport {
            key: "harbour".into(),
            name: "Harbour".into(),
            parent: None,
            fault: None,
        };
        app.services.owning(&operator).expect("an owner").import_units(vec![unit], false).await.expect("a unit");
        let observer = colleague(&app, &mut owner, "observer@harbour.example", &[("role", "observer")]).await;
        let role = [("role", "leader"), ("unit", "harbour")];
        let leader = colleague(&app, &mut owner, "leader@harbour.example", &role).await;
        let mut everybody = [owner, observer, leader, Browser::new(&app.router)];
        for (method, path, allowed) in PAGES {
            for (number, (browser, allowed)) in everybody.iter_mut().zip(*allowed).enumerate() {
                let answer = match *method {
                    Method::GET => browser.get(path).await,
                    _ => browser.post(path, &[]).await,
                };
                let sent_away = answer.status == 303 && answer.location().starts_with("/sign-in?to=");
                let denied = sent_away || [401, 403].contains(&answer.status.as_u16());
                assert_eq!(!denied, allowed, "{method} {path} by {number}: {}", answer.status);
            }
        }
    }
}

#[test]
fn the_table_has_every_page_that_the_router_has() {
    let router = include_str!("../../src/http/router.rs");
    let (_, own) = router.split_once("fn accounts()").expect("the routes");
    for route in own.split(".route(").skip(1) {
        let path = route.split('"').nth(1).expect("a path");
        for (method, name) in [(Method::GET, "get("), (Method::POST, "post(")] {
            let fits = |tried: &str| {
                let (tried, path) = (tried.split('?').next().unwrap_or_default().split('/'), path.split('/'));
                tried.clone().count() == path.clone().count()
                    && tried.zip(path).all(|(tried, part)| tried == part || part.starts_with('{'))
            };
            // Signing in and out would change who tries.
            let apart = path.starts_with("/sign-") || path == "/setup";
            let apart = apart && method == Method::POST;
            let tried = apart || PAGES.iter().any(|(of, tried, _)| *of == method && fits(tried));
            assert!(!route.contains(name) || tried, "{method} {path}");
        }
    }
}
