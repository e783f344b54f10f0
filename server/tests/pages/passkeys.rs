//! Passkeys from outside: who has one comes in with it, and nothing else does.

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode},
};
use heard_domain::{access::Role, language::Language, wave::Preset};
use heard_server::service::{Actor, BoardAccess, FirstOwner, NewOrganisation};
use sea_orm::ConnectionTrait as _;
use serde_json::{Value, json};

use super::form;
use crate::support::{
    app::TestApp,
    authenticator::{Authenticator, base64},
    db::{TestDb, engines},
    http::{Answer, call},
    rows,
};

const ORIGIN: &str = "https://heard.example";
const COOKIE: &str = "__Host-heard_session";
const PASSWORD: &str = "tide and time wait for nobody";
const MINUTE: i64 = 60;

/// Somebody's browser.
struct Browser {
    router: Router,
    session: Option<String>,
}

impl Browser {
    fn new(router: &Router) -> Self {
        Self { router: router.clone(), session: None }
    }

    async fn send(&mut self, mut request: Request<Body>) -> Answer {
        if let Some(session) = &self.session {
            request.headers_mut().insert("cookie", format!("{COOKIE}={session}").parse().expect("a header"));
        }
        let answer = call(&self.router, request).await;
        if let Some(cookie) = answer.headers.get("set-cookie") {
            let value = cookie.to_str().expect("text").strip_prefix(&format!("{COOKIE}=")).expect("the session");
            self.session = value.split(';').next().filter(|value| !value.is_empty()).map(str::to_owned);
        }
        answer
    }

    async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    async fn post(&mut self, path: &str, body: &Value) -> Answer {
        let request = Request::post(path).header("content-type", "application/json").header("origin", ORIGIN);
        let request = request.header("host", "heard.example").body(Body::from(body.to_string()));
        self.send(request.expect("a request")).await
    }

    /// A challenge for a new passkey.
    async fn ask_for_new(&mut self) -> Value {
        let answer = self.post("/account/passkeys/start", &json!({ "passkey-name": "Phone" })).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    async fn add(&mut self, challenge: &Value, credential: &Value) -> Answer {
        let body = json!({ "ceremony": challenge["ceremony"], "credential": credential, "passkey-name": "Phone" });
        self.post("/account/passkeys/finish", &body).await
    }

    /// Adds the passkey of a device.
    async fn add_passkey(&mut self, device: &mut Authenticator) {
        let challenge = self.ask_for_new().await;
        let credential = device.create(&challenge["options"]);
        let added = self.add(&challenge, &credential).await;
        assert_eq!(added.json(), json!({ "to": "/account?done=passkey" }));
    }

    /// A challenge for any passkey.
    async fn ask_for_any(&mut self) -> Value {
        let answer = self.post("/sign-in/passkey/start", &json!({ "to": "" })).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    async fn enter(&mut self, challenge: &Value, credential: &Value) -> Answer {
        let body = json!({ "ceremony": challenge["ceremony"], "credential": credential, "to": "/board" });
        self.post("/sign-in/passkey/finish", &body).await
    }

    /// The status of a sign-in with the passkey of a device.
    async fn sign_in(&mut self, device: &mut Authenticator) -> StatusCode {
        let challenge = self.ask_for_any().await;
        let credential = device.answer(&challenge["options"]);
        self.enter(&challenge, &credential).await.status
    }
}

/// An organisation with its first owner, who has just signed in.
struct House {
    app: TestApp,
    router: Router,
    ada: Browser,
}

async fn house(db: &TestDb) -> House {
    let app = TestApp::start(db).await;
    let router = app.reached_at(db, ORIGIN);
    let organisation = NewOrganisation {
        name: "Testers".to_owned(),
        time_zone: "UTC".to_owned(),
        languages: Language::ALL.to_vec(),
        preset: Preset::Standard,
        board_access: BoardAccess::Public,
        passphrase: None,
    };
    let first = FirstOwner {
        name: "Ada".to_owned(),
        email: "ada@heard.example".to_owned(),
        password: PASSWORD.to_owned(),
        device: "Firefox, Linux".to_owned(),
    };
    let session = app.services.found(organisation, first).await.expect("an owner");
    let ada = Browser { router: router.clone(), session: Some(session) };
    House { app, router, ada }
}

impl House {
    /// Gives an account to somebody who has never signed in, and the secret of the link.
    async fn invite(&self, name: &str) -> (String, String) {
        let operator = Actor::operator();
        let owner = self.app.services.owning(&operator).expect("an owner");
        let email = format!("{name}@heard.example");
        let (account, link) = owner.invite(name, &email, Role::Owner).await.expect("an account");
        (account.id, link)
    }

    async fn join(&self, name: &str, link: &str) -> Browser {
        let session = self.app.services.join(link, name, PASSWORD, String::new()).await.expect("joined");
        Browser { router: self.router.clone(), session: Some(session) }
    }

    async fn log(&self) -> Vec<String> {
        let operator = Actor::operator();
        let log = self.app.services.observing(&operator).expect("an observer").audit_log(None).await.expect("the log");
        log.into_iter().map(|event| format!("{} {} {}", event.actor, event.action, event.subject)).collect()
    }
}

fn device(seed: u8) -> Authenticator {
    Authenticator::new(seed, ORIGIN)
}

#[tokio::test]
async fn a_passkey_is_added_opens_the_door_without_an_address_and_is_removed() {
    for db in engines().await {
        let mut house = house(&db).await;
        let mut phone = device(1);
        house.ada.add_passkey(&mut phone).await;
        let page = house.ada.get("/account?done=passkey").await.text();
        assert!(page.contains("Phone") && page.contains(&phone.hex()), "{page}");
        assert_eq!(house.log().await[0], "Ada passkey.add Phone");

        let mut elsewhere = Browser { router: house.router.clone(), session: Some("0".repeat(64)) };
        let challenge = elsewhere.ask_for_any().await;
        assert_eq!(challenge["options"]["allowCredentials"], json!([]));
        let entered = elsewhere.enter(&challenge, &phone.answer(&challenge["options"])).await;
        assert_eq!(entered.json(), json!({ "to": "/board" }));
        let cookie = entered.headers["set-cookie"].to_str().expect("text");
        assert!(cookie.contains("; HttpOnly; SameSite=Lax; Secure"), "{cookie}");
        let session = elsewhere.session.clone().expect("a session");
        assert_ne!(session, "0".repeat(64), "what was in the browser before is worth nothing");
        assert!(elsewhere.get("/account").await.text().contains("ada@heard.example"));

        let path = format!("/account/passkeys/{}/remove", phone.hex());
        assert!(house.ada.get(&path).await.text().contains("Remove the passkey Phone?"));
        let removed = house.ada.send(form(&path, "")).await;
        assert_eq!(removed.headers["location"], "/account?done=passkey-removed");
        assert_eq!(house.log().await[0], "Ada passkey.remove Phone");
        assert_eq!(house.ada.send(form(&path, "")).await.status, 404);
        assert_eq!(Browser::new(&house.router).sign_in(&mut phone).await, 422);
        assert_eq!(elsewhere.get("/account").await.status, 200, "who is signed in stays so");
    }
}

#[tokio::test]
async fn an_answer_counts_once() {
    for db in engines().await {
        let mut house = house(&db).await;
        let mut phone = device(1);
        let challenge = house.ada.ask_for_new().await;
        let credential = phone.create(&challenge["options"]);
        assert_eq!(house.ada.add(&challenge, &credential).await.status, 200);
        assert_eq!(house.ada.add(&challenge, &credential).await.status, 410);

        let mut browser = Browser::new(&house.router);
        let challenge = browser.ask_for_any().await;
        let credential = phone.answer(&challenge["options"]);
        assert_eq!(browser.enter(&challenge, &credential).await.status, 200);
        let mut thief = Browser::new(&house.router);
        assert_eq!(thief.enter(&challenge, &credential).await.status, 422);
        assert_eq!(thief.session, None);

        // A wrong answer uses the challenge up, too.
        let challenge = browser.ask_for_any().await;
        let credential = phone.answer(&challenge["options"]);
        assert_eq!(browser.enter(&challenge, &json!({})).await.status, 422);
        assert_eq!(browser.enter(&challenge, &credential).await.status, 422);

        // So does a later challenge for a new passkey.
        let [first, second] = [house.ada.ask_for_new().await, house.ada.ask_for_new().await];
        let mut tablet = device(2);
        let credential = tablet.create(&first["options"]);
        assert_eq!(house.ada.add(&first, &credential).await.status, 410);
        let credential = tablet.create(&second["options"]);
        assert_eq!(house.ada.add(&second, &credential).await.status, 200);
    }
}

#[tokio::test]
async fn a_challenge_waits_five_minutes_and_leaves_no_row_behind() {
    for db in engines().await {
        let mut house = house(&db).await;
        let mut phone = device(1);
        house.ada.add_passkey(&mut phone).await;
        let mut browser = Browser::new(&house.router);
        for (after, signs_in, adds) in [(5 * MINUTE - 1, 200, 200), (5 * MINUTE, 422, 410)] {
            let start = house.app.clock_seconds();
            let any = browser.ask_for_any().await;
            let new = house.ada.ask_for_new().await;
            house.app.at(start + after).await;
            let credential = phone.answer(&any["options"]);
            assert_eq!(browser.enter(&any, &credential).await.status, signs_in, "{after}");
            let mut tablet = device(u8::try_from(after - 200).expect("a small number"));
            let credential = tablet.create(&new["options"]);
            assert_eq!(house.ada.add(&new, &credential).await.status, adds, "{after}");
        }
        browser.ask_for_any().await;
        let connection = rows::connect(&db).await;
        assert_eq!(rows::query(&connection, "SELECT digest FROM passkey_ceremony").await.len(), 1, "the last alone");
    }
}

#[tokio::test]
async fn only_the_device_itself_opens_the_door_and_only_here() {
    for db in engines().await {
        let mut house = house(&db).await;
        let mut phone = device(1);
        house.ada.add_passkey(&mut phone).await;
        let (_, link) = house.invite("bea").await;
        let mut bea = house.join("Bea", &link).await;
        let mut other = device(2);
        bea.add_passkey(&mut other).await;

        let mut stranger = Browser::new(&house.router);
        let unknown = Authenticator { handle: phone.handle.clone(), ..device(3) };
        let forged = Authenticator { id: phone.id.clone(), ..unknown.clone() };
        let phishing = Authenticator { origin: "https://heard.example.evil.example".to_owned(), ..phone.clone() };
        let plain = Authenticator { origin: "http://heard.example".to_owned(), ..phone.clone() };
        let unlocked = Authenticator { verifies: false, ..phone.clone() };
        let as_bea = Authenticator { handle: other.handle.clone(), ..phone.clone() };
        let nobody = Authenticator { handle: String::new(), ..phone.clone() };
        let odd = Authenticator { handle: base64(b"short"), ..phone.clone() };
        let copied = Authenticator { counter: 0, ..phone.clone() };
        for (number, mut wrong) in
            [unknown, forged, phishing, plain, unlocked, as_bea, nobody, odd, copied].into_iter().enumerate()
        {
            assert_eq!(stranger.sign_in(&mut wrong).await, 422, "{number}");
        }
        // What was asked of one browser is no answer to what another was asked.
        let [mine, theirs] = [stranger.ask_for_any().await, stranger.ask_for_any().await];
        let credential = phone.answer(&theirs["options"]);
        assert_eq!(stranger.enter(&mine, &credential).await.status, 422);
        // Nor is a challenge for a new passkey one to sign in with.
        let new = house.ada.ask_for_new().await;
        let credential = phone.answer(&json!({ "challenge": new["options"]["challenge"], "rpId": "heard.example" }));
        assert_eq!(stranger.enter(&new, &credential).await.status, 422);
        assert_eq!(stranger.session, None);
        assert_eq!(stranger.sign_in(&mut phone).await, 200);
        assert!(stranger.get("/account").await.text().contains("ada@heard.example"));
    }
}

#[tokio::test]
async fn only_the_person_adds_a_passkey_and_only_one_that_is_nobodys() {
    for db in engines().await {
        let mut house = house(&db).await;
        let mut phone = device(1);
        let challenge = house.ada.ask_for_new().await;
        let credential = phone.create(&challenge["options"]);
        let mut stranger = Browser::new(&house.router);
        assert_eq!(stranger.post("/account/passkeys/start", &json!({ "passkey-name": "X" })).await.status, 401);
        assert_eq!(stranger.add(&challenge, &credential).await.status, 401);
        let (_, link) = house.invite("bea").await;
        let mut bea = house.join("Bea", &link).await;
        assert_eq!(bea.add(&challenge, &credential).await.status, 410, "it was asked of Ada");
        assert_eq!(house.ada.add(&challenge, &credential).await.status, 200, "and still waits for her");

        let challenge = bea.ask_for_new().await;
        let credential = phone.create(&challenge["options"]);
        let taken = bea.add(&challenge, &credential).await;
        assert_eq!(taken.status, 409);
        assert!(taken.json()["text"].as_str().is_some_and(|text| text.contains("already")));
        for wrong in [
            Authenticator { origin: "https://evil.example".to_owned(), ..device(2) },
            Authenticator { verifies: false, ..device(2) },
            Authenticator { id: vec![2; 1024], ..device(2) },
        ] {
            let challenge = bea.ask_for_new().await;
            let credential = wrong.clone().create(&challenge["options"]);
            assert_eq!(bea.add(&challenge, &credential).await.status, 422);
        }
        assert!(!bea.get("/account").await.text().contains("/remove"));

        // A browser shows no device twice.
        let again = house.ada.ask_for_new().await;
        let known: Vec<&Value> =
            again["options"]["excludeCredentials"].as_array().expect("a list").iter().map(|one| &one["id"]).collect();
        assert_eq!(known, [&json!(base64(&phone.id))]);
    }
}

#[tokio::test]
async fn who_signed_in_long_ago_shows_the_password_first() {
    let db = TestDb::sqlite();
    let mut house = house(&db).await;
    let mut phone = device(1);
    house.app.at(10 * MINUTE - 1).await;
    house.ada.add_passkey(&mut phone).await;
    assert!(!house.ada.get("/account").await.text().contains("id=\"passkey-current\""));
    house.app.at(10 * MINUTE).await;
    assert!(house.ada.get("/account").await.text().contains("id=\"passkey-current\""));
    let ask = |current: &str| json!({ "passkey-name": "Tablet", "passkey-current": current });
    let right = house.ada.post("/account/passkeys/start", &ask(PASSWORD)).await;
    assert_eq!(right.status, 200);
    for _ in 0..30 {
        let wrong = house.ada.post("/account/passkeys/start", &ask("not my password at all")).await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.json()["field"], "passkey-current");
    }
    assert_eq!(house.ada.post("/account/passkeys/start", &ask(PASSWORD)).await.status, 429);
    // A passkey shows as much as a password does.
    assert_eq!(house.ada.sign_in(&mut phone).await, 200);
    house.ada.add_passkey(&mut device(2)).await;
}

#[tokio::test]
async fn an_account_has_ten_passkeys_at_most_each_with_a_name() {
    let db = TestDb::sqlite();
    let mut house = house(&db).await;
    for name in ["", " ", &"x".repeat(81), "a\u{7}"] {
        let refused = house.ada.post("/account/passkeys/start", &json!({ "passkey-name": name })).await;
        assert_eq!((refused.status.as_u16(), &refused.json()["field"]), (422, &json!("passkey-name")));
    }
    for number in 1..10 {
        house.ada.add_passkey(&mut device(number)).await;
    }
    let challenge = house.ada.ask_for_new().await;
    let credential = device(10).create(&challenge["options"]);
    let connection = rows::connect(&db).await;
    // Another browser of hers was faster.
    let copy = "INSERT INTO passkey SELECT 'ff', account_id, name, credential, created_at FROM passkey LIMIT 1";
    connection.execute_unprepared(copy).await.expect("a tenth");
    assert_eq!(house.ada.add(&challenge, &credential).await.status, 409);
    let full = house.ada.post("/account/passkeys/start", &json!({ "passkey-name": "X" })).await;
    assert_eq!(
        (full.status.as_u16(), full.json()["text"].as_str().is_some_and(|text| text.contains("10"))),
        (409, true)
    );
    let page = house.ada.get("/account").await.text();
    assert!(page.contains("at most 10 passkeys") && !page.contains("data-passkey"), "{page}");
}

#[tokio::test]
async fn whoever_only_asks_for_challenges_is_stopped_and_whoever_signs_in_is_not() {
    let db = TestDb::sqlite();
    let mut house = house(&db).await;
    let mut phone = device(1);
    house.ada.add_passkey(&mut phone).await;
    let mut browser = Browser::new(&house.router);
    for _ in 0..40 {
        assert_eq!(browser.sign_in(&mut phone).await, 200);
    }
    for _ in 0..30 {
        browser.ask_for_any().await;
    }
    let refused = browser.post("/sign-in/passkey/start", &json!({})).await;
    assert_eq!(refused.status, 429);
    assert!(refused.json()["text"].as_str().is_some_and(|text| text.contains("10 minutes")));
    house.app.at(10 * MINUTE).await;
    assert_eq!(browser.sign_in(&mut phone).await, 200);
}

#[tokio::test]
async fn passkeys_go_with_the_account_and_with_a_new_password_by_link() {
    for db in engines().await {
        let mut house = house(&db).await;
        let (id, link) = house.invite("bea").await;
        let mut bea = house.join("Bea", &link).await;
        let mut phone = device(1);
        bea.add_passkey(&mut phone).await;
        let operator = Actor::operator();
        let owner = house.app.services.owning(&operator).expect("an owner");
        let (_, link) = owner.renew_link(&id).await.expect("a link");
        let mut browser = Browser::new(&house.router);
        assert_eq!(browser.sign_in(&mut phone).await, 200, "the link alone changes nothing");
        let mut bea = house.join("Bea", &link).await;
        assert_eq!(browser.sign_in(&mut phone).await, 422);
        let mut tablet = device(2);
        bea.add_passkey(&mut tablet).await;
        let waiting = bea.ask_for_new().await;
        let removed = house.ada.send(form(&format!("/manage/colleagues/{id}/remove"), "")).await;
        assert_eq!(removed.status, 303);
        assert_eq!(browser.sign_in(&mut tablet).await, 422);
        assert_eq!(bea.add(&waiting, &device(3).create(&waiting["options"])).await.status, 401);
        let connection = rows::connect(&db).await;
        assert_eq!(rows::query(&connection, "SELECT id FROM passkey").await.len(), 0);
    }
}

#[tokio::test]
async fn whoever_has_only_a_passkey_has_joined_and_keeps_the_last_one() {
    for db in engines().await {
        let mut house = house(&db).await;
        let mut phone = device(1);
        house.ada.add_passkey(&mut phone).await;
        let (id, _) = house.invite("bea").await;
        let connection = rows::connect(&db).await;
        connection.execute_unprepared("UPDATE account SET password_hash = NULL").await.expect("no passwords");
        let operator = Actor::operator();
        let observer = house.app.services.observing(&operator).expect("an observer");
        let joined: Vec<(String, bool)> =
            observer.accounts().await.expect("accounts").into_iter().map(|one| (one.name, one.joined)).collect();
        assert_eq!(joined, [("Ada".to_owned(), true), ("bea".to_owned(), false)]);

        let path = format!("/account/passkeys/{}/remove", phone.hex());
        let refused = house.ada.send(form(&path, "")).await;
        assert_eq!(refused.status, 409);
        assert!(refused.text().contains("nothing left to sign in with"));
        let owner = house.app.services.owning(&operator).expect("an owner");
        let ada = observer.accounts().await.expect("accounts").remove(0).id;
        assert!(owner.remove_account(&ada).await.is_err(), "nobody else could run the surveys");
        assert!(owner.change_role(&ada, Role::Observer).await.is_err());
        owner.remove_account(&id).await.expect("who has not joined is not needed");

        house.app.at(10 * MINUTE).await;
        let page = house.ada.get("/account").await.text();
        assert!(page.contains("sign in again first") && !page.contains("data-passkey"));
        assert_eq!(house.ada.post("/account/passkeys/start", &json!({ "passkey-name": "X" })).await.status, 409);
        assert_eq!(Browser::new(&house.router).sign_in(&mut phone).await, 200);
    }
}

#[tokio::test]
async fn where_browsers_take_no_passkeys_the_pages_hide_them_and_say_why() {
    let db = TestDb::sqlite();
    let house = house(&db).await;
    for address in ["http://heard.example", "https://192.0.2.1"] {
        let router = house.app.reached_at(&db, address);
        let secure = address.starts_with("https");
        let name = if secure { COOKIE } else { "heard_session" };
        let session = house.ada.session.as_deref().expect("a session");
        let account = Request::get("/account").header("cookie", format!("{name}={session}")).body(Body::empty());
        let account = call(&router, account.expect("a request")).await.text();
        assert!(account.contains("begins with https") && !account.contains("data-passkey"), "{address}");
        let mut browser = Browser::new(&router);
        assert!(!browser.get("/sign-in").await.text().contains("passkey"), "{address}");
        let refused = browser.post("/sign-in/passkey/start", &json!({})).await;
        assert_eq!(refused.status, 404);
        assert_eq!(browser.enter(&json!({}), &json!({})).await.status, 404);
    }
    assert!(Browser::new(&house.router).get("/sign-in").await.text().contains("data-origin=\"https://heard.example\""));
}

#[tokio::test]
async fn no_other_site_and_no_form_can_send_what_the_script_sends() {
    let db = TestDb::sqlite();
    let mut house = house(&db).await;
    for path in
        ["/account/passkeys/start", "/account/passkeys/finish", "/sign-in/passkey/start", "/sign-in/passkey/finish"]
    {
        let foreign = Request::post(path)
            .header("content-type", "application/json")
            .header("sec-fetch-site", "cross-site")
            .header("origin", "https://evil.example")
            .body(Body::from("{}"));
        assert_eq!(house.ada.send(foreign.expect("a request")).await.status, 403, "{path}");
        assert_eq!(house.ada.get(path).await.status, 405, "{path}");
    }
    for path in ["/account/passkeys/start", "/account/passkeys/finish", "/sign-in/passkey/finish"] {
        let typed = house.ada.send(form(path, "passkey-name=X")).await;
        assert_eq!(typed.status, 415, "{path}");
        for wrong in [json!([]), json!({ "ceremony": 1 }), json!("x")] {
            let refused = house.ada.post(path, &wrong).await;
            assert!(refused.status.is_client_error() && refused.json()["text"].is_string(), "{path} {wrong}");
        }
    }
    let mut large = house.ada.ask_for_any().await;
    large["credential"] = json!("x".repeat(100_000));
    assert_eq!(house.ada.post("/sign-in/passkey/finish", &large).await.status, 413);
}

#[tokio::test]
async fn one_server_checks_what_another_has_asked() {
    let Some(db) = TestDb::postgres().await else { return };
    let mut house = house(&db).await;
    let mut phone = device(1);
    let beside = TestApp::start(&db).await;
    let router = beside.reached_at(&db, ORIGIN);
    let challenge = house.ada.ask_for_new().await;
    house.ada.router = router.clone();
    let credential = phone.create(&challenge["options"]);
    assert_eq!(house.ada.add(&challenge, &credential).await.status, 200);
    let mut browser = Browser::new(&house.router);
    let challenge = browser.ask_for_any().await;
    let credential = phone.answer(&challenge["options"]);
    let mut other = Browser::new(&router);
    let (here, there) =
        futures_util::join!(browser.enter(&challenge, &credential), other.enter(&challenge, &credential));
    let mut statuses = [here.status.as_u16(), there.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422], "and only one of them lets in");
}
