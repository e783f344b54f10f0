//! Where everybody reads what leaders published: boards, history, answer page, thanks.

use axum::{body::Body, http::Request};
use heard_domain::response::{Status, Wording};
use heard_server::service::{Actor, BoardAccess, NewOrganisation};

use super::{HOUR, leader, news, open, subject, wording};
use crate::support::{
    app::TestApp,
    db::engines,
    http::{call, get, without_nonces},
    organisation::Shape,
};

async fn page(app: &TestApp, path: &str) -> String {
    let answer = get(&app.router, path).await;
    assert_eq!(answer.status, 200, "{path}");
    without_nonces(&answer.text())
}

#[tokio::test]
async fn what_is_published_is_on_the_unit_s_board_and_on_those_below_and_drafts_are_nowhere() {
    for db in engines().await {
        let app = open(&db).await;
        let actor = leader(&["site-a"]);
        let leading = app.services.leading(&actor).expect("a leader");
        let paths = [
            "/board",
            "/board/site-a",
            "/board/team-a",
            "/board/team-d",
            "/board/pulse/1?unit=team-b",
            "/board/history",
        ];
        let mut before = Vec::new();
        for path in paths {
            before.push(page(&app, path).await);
        }
        let id = leading.save_draft(&subject("site-a"), wording()).await.expect("a draft");
        for (path, before) in paths.iter().zip(&before) {
            assert_eq!(page(&app, path).await, *before, "{path}");
        }
        leading.publish(id, None).await.expect("published");
        for (path, shown) in paths.iter().zip([false, true, true, false, true, true]) {
            let page = page(&app, path).await;
            assert_eq!(page.contains("The gate is always open."), shown, "{path}");
            assert_eq!(page.contains(&format!("id=\"response-{id}\"")), shown, "{path}");
        }
        leading.update(id, news(Status::Done, "Das Schloss ist da.")).await.expect("an update");
        let told = page(&app, "/board/team-a").await;
        assert!(told.contains("<p lang=\"de\" dir=\"ltr\">Das Schloss ist da.</p>"), "{told}");
        assert!(page(&app, "/board/team-a?view=screen").await.contains("Das Schloss ist da."));
    }
}

#[tokio::test]
async fn the_history_opens_to_whoever_may_see_the_board_and_refuses_what_means_nothing() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let empty = page(&app, "/board/history").await;
        assert!(empty.contains("Nothing has been asked yet."));
        drop(app);
        let app = open(&db).await;
        assert!(page(&app, "/board/history").await.contains("No leader has said anything about this wave yet."));
        assert!(page(&app, "/board/history?unit=team-a&part=0").await.contains("TEAM-A"));
        for (path, status) in [
            ("/board/history?unit=nowhere", 404),
            ("/board/history?unit=%00", 404),
            ("/board/history?unit=%3Cb%3E", 404),
            ("/board/history?part=x", 400),
            ("/board/history?part=-1", 400),
            ("/board/history?part=18446744073709551615", 200),
            ("/board/history?unit=all&unit=all", 400),
        ] {
            let answer = get(&app.router, path).await;
            assert_eq!(answer.status, status, "{path}");
            assert!(answer.text().contains("<main id=\"main\""), "{path}");
        }
        let operator = Actor::operator();
        let organisation = NewOrganisation {
            name: "Testers".to_owned(),
            time_zone: "UTC".to_owned(),
            languages: vec![heard_domain::language::Language::En],
            preset: heard_domain::wave::Preset::Standard,
            board_access: BoardAccess::Passphrase,
            passphrase: Some("tide and time".to_owned()),
        };
        let owner = app.services.owning(&operator).expect("an owner");
        owner.put_organisation(organisation, false).await.expect("a passphrase");
        let closed = get(&app.router, "/board/history").await;
        assert_eq!(closed.status, 403);
        assert!(closed.text().contains("action=\"/board/enter\""));
        let pass = app.services.organisation().expect("an organisation").board_pass();
        let request = Request::get("/board/history").header("cookie", format!("heard_board={pass}"));
        assert_eq!(call(&app.router, request.body(Body::empty()).expect("a request")).await.status, 200);
    }
}

#[tokio::test]
async fn whoever_answers_is_told_one_thing_that_changed_for_their_unit_or_above() {
    for db in engines().await {
        let app = open(&db).await;
        let operator = Actor::operator();
        let leading = app.services.leading(&operator).expect("an owner");
        let silent = page(&app, "/s/pulse").await;
        assert!(!silent.contains("Since last time"));
        let said = |plan: &str, status| Wording { plan: plan.to_owned(), status: Some(status), ..wording() };
        leading.publish_new(&subject("all"), said("New scanners.", Status::Planned)).await.expect("published");
        app.at(HOUR + 60).await;
        let site = leading.publish_new(&subject("site-a"), said("A roof at the gate.", Status::InProgress)).await;
        let site = site.expect("published");
        app.at(HOUR + 120).await;
        leading.publish_new(&subject("team-d"), said("Only for team D.", Status::Done)).await.expect("published");
        for (unit, changed) in [
            ("", "New scanners."),
            ("?unit=nowhere", "New scanners."),
            ("?unit=team-a", "A roof at the gate."),
            ("?unit=team-d", "Only for team D."),
        ] {
            for (path, before) in [("/s/pulse", "Since last time: "), ("/s/pulse/thanks", "<dd>")] {
                let told = page(&app, &format!("{path}{unit}")).await;
                assert!(told.contains(&format!("{before}{changed}")), "{path}{unit}");
            }
        }
        app.at(2 * HOUR).await;
        let long = "Der Tisch steht. ".repeat(20);
        leading.update(site, news(Status::Done, &long)).await.expect("an update");
        let told = page(&app, "/s/pulse/thanks?unit=team-a").await;
        let (_, rest) = told.split_once("<dd><span lang=\"de\" dir=\"ltr\">").expect("in its own language");
        let text = rest.split("</span>").next().unwrap_or_default();
        assert!(text.starts_with("Der Tisch steht.") && text.ends_with('…') && text.chars().count() <= 120, "{text}");

        // The form carries the unit on to the thanks.
        let form = Request::post("/s/pulse")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from("code=0000-0000-00000&unit=team-a&q.mood=3&wave=1"))
            .expect("a request");
        assert_eq!(call(&app.router, form).await.headers["location"], "/s/pulse/thanks?unit=team-a");
        for unit in ["nowhere", "%0D%0A", "a%26b", ""] {
            let form = Request::post("/s/pulse")
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::from(format!("code=0000-0000-00000&unit={unit}&q.mood=3&wave=1")))
                .expect("a request");
            assert_eq!(call(&app.router, form).await.headers["location"], "/s/pulse/thanks", "{unit}");
        }
    }
}

#[tokio::test]
async fn old_news_are_no_news() {
    let db = crate::support::db::TestDb::sqlite();
    let app = open(&db).await;
    let operator = Actor::operator();
    let leading = app.services.leading(&operator).expect("an owner");
    leading.publish_new(&subject("all"), wording()).await.expect("published");
    let shape = Shape::company();
    for (number, opens) in [(2, 200), (3, 400)] {
        app.at((opens - 2) * HOUR).await;
        app.launch(&shape, heard_domain::wave::Preset::Standard, opens, opens + 9).await;
        app.at(opens * HOUR).await;
        let told = page(&app, "/s/pulse").await.contains("Since last time: A lock.");
        assert_eq!(told, number == 2, "wave {number}: it was said before the wave before");
    }
}
