//! Signing in and out, and what does not work instead.

use axum::{body::Body, http::Request};
use futures_util::future::join_all;

use super::{OTHER, PASSWORD, colleague, owner, sign_in};
use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    http::Browser,
    rows,
};

const SESSION: &str = "heard_session";
const DAY: i64 = 86_400;

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        owner(&app).await;
        let mut pages = Vec::new();
        for (email, password) in [("olga@harbour.example", "wrong"), ("olga@harbour.exampl3", PASSWORD), ("", "")] {
            let mut browser = Browser::new(&app.router);
            let answer = sign_in(&mut browser, email, password).await;
            assert_eq!(answer.status, 422);
            assert!(browser.cookie(SESSION).is_none());
            let text = crate::support::http::without_nonces(&answer.text());
            pages.push(text.replace(&format!("value=\"{email}\""), ""));
        }
        assert_eq!(pages[0], pages[1]);
    }
}

#[tokio::test]
async fn a_cookie_that_somebody_put_there_before_is_worth_nothing_afterwards() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut attacker = owner(&app).await;
        attacker.post("/sign-out", &[]).await;
        for planted in ["planted", "0", &"a".repeat(64)] {
            let mut victim = Browser::new(&app.router);
            victim.set_cookie(SESSION, planted);
            assert_eq!(sign_in(&mut victim, "olga@harbour.example", PASSWORD).await.status, 303);
            assert_ne!(victim.cookie(SESSION), Some(planted));
            attacker.set_cookie(SESSION, planted);
            assert!(attacker.get("/manage").await.location().starts_with("/sign-in"));
        }
        let mut victim = Browser::new(&app.router);
        sign_in(&mut victim, "olga@harbour.example", PASSWORD).await;
        let first = victim.cookie(SESSION).expect("a cookie").to_owned();
        sign_in(&mut victim, "olga@harbour.example", PASSWORD).await;
        assert_ne!(victim.cookie(SESSION), Some(first.as_str()));
        attacker.set_cookie(SESSION, &first);
        assert!(attacker.get("/manage").await.location().starts_with("/sign-in"), "the earlier one ended");
    }
}

#[tokio::test]
async fn a_stolen_cookie_ends_with_signing_out_the_device_or_a_new_password() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let mut thief = Browser::new(&app.router);
        for way in ["sign-out", "others", "one", "password"] {
            let mut phone = Browser::new(&app.router);
            sign_in(&mut phone, "olga@harbour.example", PASSWORD).await;
            thief.set_cookie(SESSION, phone.cookie(SESSION).expect("a cookie"));
            assert_eq!(thief.get("/manage").await.status, 200);
            let answer = match way {
                "sign-out" => phone.post("/sign-out", &[]).await,
                "others" => olga.post("/account/devices", &[]).await,
                "one" => {
                    let page = olga.get("/account").await.text();
                    assert!(page.contains("Firefox, Android"), "{page}");
                    let (_, rest) = page.split_once("name=\"device\" value=\"").expect("another device");
                    olga.post("/account/devices", &[("device", rest.split('"').next().expect("an id"))]).await
                }
                _ => olga.post("/account/password", &[("current", PASSWORD), ("password", OTHER)]).await,
            };
            assert_eq!(answer.status, 303, "{way}: {}", answer.text());
            assert!(thief.get("/manage").await.location().starts_with("/sign-in"), "{way}");
            assert_eq!(olga.get("/manage").await.status, 200, "{way}: the own device stays");
        }
    }
}

#[tokio::test]
async fn the_database_holds_nothing_that_opens_anything() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let mut olga = owner(&app).await;
    let page = olga.post("/manage/colleagues", &[("name", "A"), ("email", "a@b.example"), ("role", "owner")]).await;
    let link = super::link(&page);
    let secrets = [olga.cookie(SESSION).expect("a cookie"), link.trim_start_matches("/join/"), PASSWORD];
    for file in crate::support::db::files(&db.directory) {
        let bytes = std::fs::read(&file).expect("a file");
        for secret in secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} in {}", file.display());
        }
    }
}

#[tokio::test]
async fn a_device_that_is_not_used_is_signed_out() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        for day in [20, 45, 70, 95, 120, 145, 170] {
            app.at(day * DAY).await;
            assert_eq!(olga.get("/manage").await.status, 200, "{day}");
        }
        app.at(180 * DAY).await;
        assert_eq!(olga.get("/manage").await.status, 303, "after half a year in any case");
        sign_in(&mut olga, "olga@harbour.example", PASSWORD).await;
        app.at(209 * DAY).await;
        assert_eq!(olga.get("/manage").await.status, 200);
        app.at(239 * DAY).await;
        assert_eq!(olga.get("/manage").await.status, 303);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_password_tried_at_many_accounts_and_many_at_one_both_end() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    owner(&app).await;
    let tries = |from: &'static str, emails: Vec<String>| {
        let app = &app;
        async move {
            let tries = emails.into_iter().map(|email| async move {
                let mut browser = Browser::new(&app.router).from(from);
                sign_in(&mut browser, &email, "Summer in the city 2026").await.status.as_u16()
            });
            join_all(tries).await.into_iter().filter(|status| *status == 422).count()
        }
    };
    let spray = tries("192.0.2.1", (0..40).map(|number| format!("p{number}@harbour.example")).collect()).await;
    assert_eq!(spray, 30, "of one source");
    let at_one = tries("192.0.2.2", vec!["OLGA@harbour.example".to_owned(); 20]).await;
    let at_one = at_one + tries("192.0.2.3", vec![" olga@Harbour.example".to_owned(); 20]).await;
    assert_eq!(at_one, 30, "at one account, however it is written");
    let mut olga = Browser::new(&app.router).from("192.0.2.4");
    assert_eq!(sign_in(&mut olga, "olga@harbour.example", PASSWORD).await.status, 429);
    app.at(600).await;
    assert_eq!(sign_in(&mut olga, "olga@harbour.example", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn forms_of_other_sites_are_refused() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        for (header, value) in
            [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example")]
        {
            for path in ["/sign-out", "/account/devices", "/manage/colleagues", "/manage/organisation", "/sign-in"] {
                let request = Request::post(path)
                    .header("host", "127.0.0.1:8080")
                    .header("content-type", "application/x-www-form-urlencoded")
                    .header(header, value);
                let answer = olga.send(request, Body::from("name=x")).await;
                assert_eq!(answer.status, 403, "{path} with {header}: {value}");
            }
        }
        assert_eq!(olga.get("/manage").await.status, 200);
    }
}

#[tokio::test]
async fn signing_in_leads_nowhere_else() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        owner(&app).await;
        let elsewhere = [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "\\/evil",
        ];
        for to in elsewhere {
            let mut browser = Browser::new(&app.router);
            let form = [("email", "olga@harbour.example"), ("password", PASSWORD), ("to", to)];
            let answer = browser.post("/sign-in", &form).await;
            assert_eq!((answer.status.as_u16(), answer.location()), (303, "/"), "{to}");
            let encoded: String = to.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let answer = browser.get(&format!("/sign-in?to={encoded}")).await;
            assert_eq!((answer.status.as_u16(), answer.location()), (303, "/"), "{to}");
        }
        let mut browser = Browser::new(&app.router);
        assert_eq!(
            browser.get("/manage/audit-log?before=7").await.location(),
            "/sign-in?to=/manage/audit-log%3Fbefore%3D7"
        );
        let form = [("email", "olga@harbour.example"), ("password", PASSWORD), ("to", "/manage/audit-log?before=7")];
        assert_eq!(browser.post("/sign-in", &form).await.location(), "/manage/audit-log?before=7");
    }
}

#[tokio::test]
async fn what_was_typed_is_not_lost_when_somebody_was_signed_out() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        olga.post("/sign-out", &[]).await;
        let answer = olga.post("/manage/colleagues", &[("name", "A")]).await;
        assert_eq!(answer.status, 401);
        assert!(answer.text().contains("href=\"/sign-in\" target=\"_blank\""), "loading it again sends it again");
    }
}

#[tokio::test]
async fn a_new_password_needs_the_present_one() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        for (current, fresh, field) in [
            ("wrong", OTHER, "current"),
            (PASSWORD, "short", "password"),
            (PASSWORD, "olga@harbour.example", "password"),
        ] {
            let answer = olga.post("/account/password", &[("current", current), ("password", fresh)]).await;
            assert_eq!(answer.status, 422);
            assert!(answer.text().contains(&format!("href=\"#{field}\"")), "{}", answer.text());
        }
        let mut browser = Browser::new(&app.router);
        assert_eq!(sign_in(&mut browser, "olga@harbour.example", PASSWORD).await.status, 303);
    }
}

#[tokio::test]
async fn a_changed_role_holds_at_once_and_somebody_always_runs_the_pulse() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let mut second = colleague(&app, &mut olga, "second@harbour.example", &[("role", "owner")]).await;
        let accounts = heard_server::service::list_accounts(&app.store).await.expect("accounts");
        let id = |email: &str| accounts.iter().find(|account| account.email == email).expect("an account").id.clone();
        let (olgas, seconds) = (id("olga@harbour.example"), id("second@harbour.example"));
        let answer = olga.post(&format!("/manage/colleagues/{seconds}/role"), &[("role", "observer")]).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        assert_eq!(second.get("/manage/colleagues").await.status, 403);
        assert_eq!(second.get("/manage/audit-log").await.status, 200);
        for path in [format!("/manage/colleagues/{olgas}/role"), format!("/manage/colleagues/{olgas}/remove")] {
            let answer = olga.post(&path, &[("role", "observer")]).await;
            assert_eq!(answer.status, 409, "nobody else could run the pulse");
        }
        let answer = olga.post(&format!("/manage/colleagues/{seconds}/remove"), &[]).await;
        assert_eq!(answer.status, 303);
        assert!(second.get("/manage/audit-log").await.location().starts_with("/sign-in"));
    }
}

#[tokio::test]
async fn the_cookie_cannot_be_read_by_scripts_and_goes_to_this_server_only() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    owner(&app).await;
    let mut browser = Browser::new(&app.router);
    let answer = sign_in(&mut browser, "olga@harbour.example", PASSWORD).await;
    let cookie = answer.headers.get("set-cookie").expect("a cookie").to_str().expect("text");
    for attribute in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
}

#[tokio::test]
async fn no_time_of_use_is_written_while_somebody_answers_and_otherwise_the_hour_alone() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let seen = async || {
            let connection = rows::connect(&db).await;
            let row = rows::query(&connection, "SELECT seen_at FROM session").await.remove(0);
            let seen = row.try_get::<i64>("", "seen_at").expect("a time");
            connection.close().await.expect("closed");
            seen
        };
        let before = seen().await;
        app.at(5 * 3_600 + 1_234).await;
        for path in ["/s/pulse", "/s/pulse/thanks", "/assets/heard.css", "/favicon.svg", "/manifest.webmanifest"] {
            olga.get(path).await;
            assert_eq!(seen().await, before, "{path}");
        }
        olga.get("/manage").await;
        assert_eq!(seen().await, before + 5 * 3_600);
    }
}
