//! The first run.

use super::{PASSWORD, first_run, owner, sign_in, with};
use crate::support::{app::TestApp, db::engines, http::Browser};

#[tokio::test]
async fn a_fresh_server_is_set_up_once_and_its_first_owner_is_signed_in() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut browser = Browser::new(&app.router);
        let home = browser.get("/").await.text();
        assert!(home.contains("href=\"/setup\""), "{home}");
        let form = browser.get("/setup").await;
        assert!(form.status == 200 && form.text().contains("name=\"owner-email\""));

        let created = browser.post("/setup", &first_run()).await;
        assert_eq!((created.status.as_u16(), created.location()), (303, "/manage"));
        let manage = browser.get("/manage").await;
        assert_eq!(manage.status, 200);
        assert!(manage.text().contains("Harbour Works"));
        let organisation = app.services.organisation().expect("an organisation");
        assert_eq!(organisation.languages[0].tag(), "de", "the preferred one comes first");
        assert!(organisation.knows("tide and time"));

        for again in [browser.get("/setup").await, browser.post("/setup", &first_run()).await] {
            assert_eq!(again.status, 409);
        }
        let mut elsewhere = Browser::new(&app.router);
        let answer = sign_in(&mut elsewhere, " OLGA@harbour.example", PASSWORD).await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, "/manage"));
    }
}

#[tokio::test]
async fn nothing_is_created_without_the_key_and_everything_typed_comes_back() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut browser = Browser::new(&app.router);
        for key in ["", "0000-0000-00001", "0000-0000-0000U", "x".repeat(4000).as_str()] {
            let form = with(first_run(), &[("key", key), ("owner-password", "short")]);
            let answer = browser.post("/setup", &form).await;
            assert_eq!(answer.status, 422);
            let text = answer.text();
            assert!(text.contains("value=\"Harbour Works\"") && text.contains("href=\"#key\""), "{text}");
            assert!(!text.contains("#owner-password"), "who has no key learns no more");
        }
        assert!(app.services.organisation().is_none());
    }
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut browser = Browser::new(&app.router);
        let wrong = [
            ("name", "  "),
            ("time_zone", "Mars/Olympus"),
            ("languages", "xx"),
            ("passphrase", "short"),
            ("owner-name", ""),
            ("owner-email", "olga"),
            ("owner-password", "password1234"),
        ];
        let answer = browser.post("/setup", &with(first_run(), &wrong)).await;
        assert_eq!(answer.status, 422);
        let text = answer.text();
        for (field, _) in wrong {
            assert!(text.contains(&format!("href=\"#{field}\"")), "{field}: {text}");
        }
        assert!(!text.contains("password1234"), "a password is never shown again");
        assert!(app.services.organisation().is_none());
        let answer = browser.post("/setup", &first_run()).await;
        assert_eq!(answer.status, 303);
    }
}

#[tokio::test]
async fn two_who_set_it_up_at_once_do_not_both() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let form = first_run();
        let (mut one, mut two) = (Browser::new(&app.router), Browser::new(&app.router));
        let (one, two) = tokio::join!(one.post("/setup", &form), two.post("/setup", &form));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        owner_count(&app).await;
    }
}

async fn owner_count(app: &TestApp) {
    let accounts = heard_server::service::list_accounts(&app.store).await.expect("accounts");
    assert_eq!(accounts.len(), 1);
}

#[tokio::test]
async fn settings_can_be_changed_and_the_promise_only_raised() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner(&app).await;
        let form = |preset, name| {
            vec![
                ("name", name),
                ("time_zone", "UTC"),
                ("languages", "en"),
                ("first", "en"),
                ("preset", preset),
                ("board_access", "passphrase"),
                ("passphrase", ""),
            ]
        };
        let answer = owner.post("/manage/organisation", &form("strict", "New Name")).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        assert!(app.services.organisation().expect("one").knows("tide and time"), "the passphrase is kept");
        let answer = owner.post("/manage/organisation", &form("standard", "Newer \"Name\"")).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("value=\"Newer &quot;Name&quot;\""));
        assert!(owner.get("/manage/audit-log").await.text().contains("Olga Owner"));
    }
}
