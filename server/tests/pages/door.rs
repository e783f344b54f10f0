//! The board's door: wrong tries count against where they come from, and against nobody else.

use std::net::{IpAddr, SocketAddr};

use axum::{body::Body, extract::ConnectInfo, http::Request};
use futures_util::future::join_all;
use heard_domain::{language::Language, wave::Preset};
use heard_server::service::{Actor, BoardAccess, NewOrganisation};

use crate::support::{
    app::TestApp,
    db::TestDb,
    http::{Answer, call},
};

const RIGHT: &str = "tide and time";
const MOST: usize = 30;

/// An organisation with a passphrase.
pub(crate) async fn guard(app: &TestApp) {
    let operator = Actor::operator();
    let owner = app.services.owning(&operator).expect("an owner");
    let organisation = NewOrganisation {
        name: "Testers".to_owned(),
        time_zone: "UTC".to_owned(),
        languages: Language::ALL.to_vec(),
        preset: Preset::Standard,
        board_access: BoardAccess::Passphrase,
        passphrase: Some(RIGHT.to_owned()),
    };
    owner.put_organisation(organisation, false).await.expect("an organisation");
}

async fn knock(app: &TestApp, from: &str, passphrase: &str) -> Answer {
    let mut request = Request::post("/board/enter")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(format!("passphrase={passphrase}&to=/board")))
        .expect("a request");
    let address: IpAddr = from.parse().expect("an address");
    request.extensions_mut().insert(ConnectInfo(SocketAddr::new(address, 40_000)));
    call(&app.router, request).await
}

/// The statuses of that many tries side by side, sorted.
async fn knock_together(app: &TestApp, from: &str, passphrase: &str, tries: usize) -> Vec<u16> {
    let answers = join_all((0..tries).map(|_| knock(app, from, passphrase))).await;
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status.as_u16()).collect();
    statuses.sort_unstable();
    statuses
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_wrong_tries_side_by_side_none_slips_through() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    guard(&app).await;
    let statuses = knock_together(&app, "192.0.2.1", "wrong", 2 * MOST).await;
    assert_eq!(statuses, [[403; MOST], [429; MOST]].concat());
    let refused = knock(&app, "192.0.2.1", RIGHT).await;
    assert_eq!(refused.status, 429, "no guess is taken any more, not even the right one");
    assert!(refused.text().contains("Try again in 10 minutes"), "{}", refused.text());
    app.at(599).await;
    assert_eq!(knock(&app, "192.0.2.1", RIGHT).await.status, 429);
    app.at(600).await;
    assert_eq!(knock(&app, "192.0.2.1", RIGHT).await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_tries_lock_the_door_for_their_own_source_only() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    guard(&app).await;
    for (source, same, other) in
        [("192.0.2.1", "::ffff:192.0.2.1", "192.0.2.2"), ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", "2001:db8:1:3::1")]
    {
        assert_eq!(knock_together(&app, source, "wrong", MOST).await, [403; MOST]);
        assert_eq!(knock(&app, same, RIGHT).await.status, 429, "{same} is {source}");
        assert_eq!(knock(&app, other, RIGHT).await.status, 303, "{other} is not {source}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_company_behind_one_address_comes_in_at_once() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    guard(&app).await;
    assert_eq!(knock_together(&app, "192.0.2.1", "wrong", MOST - 2).await, [403; MOST - 2]);
    assert_eq!(knock_together(&app, "192.0.2.1", RIGHT, 2 * MOST).await, [303; 2 * MOST]);
}
