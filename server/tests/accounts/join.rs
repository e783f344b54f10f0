//! Links by which colleagues join, or set a new password.

use super::{OTHER, PASSWORD, link, owner, sign_in};
use crate::support::{app::TestApp, db::engines, http::Browser};

const WEEK: i64 = 7 * 86_400;

#[tokio::test]
async fn a_link_works_once_and_opening_it_changes_nothing() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let form = [("name", "Lea"), ("email", "lea@harbour.example"), ("role", "observer")];
        let page = olga.post("/manage/colleagues", &form).await;
        assert_eq!(page.status, 200, "{}", page.text());
        let link = link(&page);
        let mut scanner = Browser::new(&app.router);
        for _ in 0..3 {
            assert_eq!(scanner.get(&link).await.status, 200);
        }
        let mut lea = Browser::new(&app.router);
        let short = lea.post(&link, &[("name", "Lea <Leader>"), ("password", "short")]).await;
        assert_eq!(short.status, 422);
        assert!(short.text().contains("value=\"Lea &lt;Leader&gt;\"") && short.text().contains("href=\"#password\""));
        let joined = lea.post(&link, &[("name", "Lea Leader"), ("password", OTHER)]).await;
        assert_eq!((joined.status.as_u16(), joined.location()), (303, "/manage"));
        assert_eq!(lea.get("/manage/audit-log").await.status, 200);
        for again in [scanner.get(&link).await, scanner.post(&link, &[("name", "X"), ("password", PASSWORD)]).await] {
            assert_eq!(again.status, 410);
        }
        assert_eq!(sign_in(&mut scanner, "lea@harbour.example", OTHER).await.status, 303);
    }
}

#[tokio::test]
async fn two_who_use_one_link_at_once_do_not_both_join() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let form = [("name", "Lea"), ("email", "lea@harbour.example"), ("role", "observer")];
        let link = link(&olga.post("/manage/colleagues", &form).await);
        let (mut one, mut two) = (Browser::new(&app.router), Browser::new(&app.router));
        let form = [("name", "Lea"), ("password", OTHER)];
        let (one, two) = tokio::join!(one.post(&link, &form), two.post(&link, &form));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 410]);
    }
}

#[tokio::test]
async fn a_reset_keeps_the_password_until_the_link_is_used_and_then_ends_every_device() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let id = heard_server::service::list_accounts(&app.store).await.expect("accounts")[0].id.clone();
        let first = link(&olga.post(&format!("/manage/colleagues/{id}/link"), &[]).await);
        let second = link(&olga.post(&format!("/manage/colleagues/{id}/link"), &[]).await);
        let mut phone = Browser::new(&app.router);
        assert_eq!(phone.get(&first).await.status, 410, "the earlier link is void");
        assert_eq!(sign_in(&mut phone, "olga@harbour.example", PASSWORD).await.status, 303);
        app.at(WEEK - 1).await;
        assert_eq!(phone.get(&second).await.status, 200);
        let mut fresh = Browser::new(&app.router);
        assert_eq!(fresh.post(&second, &[("name", "Olga"), ("password", OTHER)]).await.status, 303);
        assert!(phone.get("/manage").await.location().starts_with("/sign-in"));
        assert_eq!(sign_in(&mut phone, "olga@harbour.example", PASSWORD).await.status, 422);
        assert_eq!(sign_in(&mut phone, "olga@harbour.example", OTHER).await.status, 303);
    }
}

#[tokio::test]
async fn a_link_is_good_for_a_week() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let form = [("name", "Lea"), ("email", "lea@harbour.example"), ("role", "observer")];
        let link = link(&olga.post("/manage/colleagues", &form).await);
        app.at(WEEK).await;
        let mut lea = Browser::new(&app.router);
        assert_eq!(lea.get(&link).await.status, 410);
        assert_eq!(lea.post(&link, &[("name", "Lea"), ("password", OTHER)]).await.status, 410);
        assert_eq!(sign_in(&mut lea, "lea@harbour.example", OTHER).await.status, 422);
    }
}

#[tokio::test]
async fn what_a_request_says_of_its_host_does_not_reach_a_link() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let request = axum::http::Request::post("/manage/colleagues")
            .header("host", "evil.example")
            .header("x-forwarded-host", "evil.example")
            .header("forwarded", "host=evil.example")
            .header("content-type", "application/x-www-form-urlencoded");
        let answer = olga.send(request, "name=Lea&email=lea@harbour.example&role=observer".into()).await;
        assert_eq!(answer.status, 200);
        assert!(!answer.text().contains("evil.example"));
        link(&answer);
    }
}

#[tokio::test]
async fn a_form_names_what_is_wrong_and_keeps_what_was_typed() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = owner(&app).await;
        let cases: [(&[(&str, &str)], &str); 6] = [
            (&[("name", ""), ("email", "lea@harbour.example"), ("role", "observer")], "name"),
            (&[("name", "Lea"), ("email", "lea"), ("role", "observer")], "email"),
            (&[("name", "Lea"), ("email", "OLGA@harbour.example"), ("role", "observer")], "email"),
            (&[("name", "Lea"), ("email", "lea@harbour.example"), ("role", "")], "role"),
            (&[("name", "Lea"), ("email", "lea@harbour.example"), ("role", "leader")], "unit"),
            (&[("name", "Lea"), ("email", "lea@harbour.example"), ("role", "leader"), ("unit", "moon")], "unit"),
        ];
        for (form, field) in cases {
            let answer = olga.post("/manage/colleagues", form).await;
            assert_eq!(answer.status, 422, "{form:?}");
            let text = answer.text();
            assert!(text.contains(&format!("href=\"#{field}\"")), "{form:?}: {text}");
            for (name, value) in
                form.iter().filter(|(name, value)| *name != "role" && *name != "unit" && !value.is_empty())
            {
                assert!(text.contains(&format!("value=\"{value}\"")), "{name} is lost");
            }
        }
    }
}
