//! Answering by an open link, as browsers without JavaScript do.

use axum::{body::Body, http::Request};
use heard_domain::wave::Preset;

use super::form;
use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    http::{Answer, call, get},
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;
const LABEL: &str = "Open link, not verified";

/// The company, asked by an open link.
async fn asked(db: &TestDb) -> TestApp {
    let app = TestApp::start(db).await;
    app.found(&Shape::company(), one_question()).await;
    app.launch_open(&Shape::company(), Preset::Standard, 1, 9).await;
    app
}

async fn send(app: &TestApp, body: &str) -> Answer {
    call(&app.router, form("/s/pulse", body.to_owned())).await
}

/// The same request with a cookie.
fn with_cookie(mut request: Request<Body>, cookie: &str) -> Request<Body> {
    request.headers_mut().insert("cookie", cookie.parse().expect("a header"));
    request
}

#[tokio::test]
async fn a_wave_by_an_open_link_from_its_opening_to_its_close() {
    for db in engines().await {
        let app = asked(&db).await;
        let early = get(&app.router, "/s/pulse?unit=team-b").await.text();
        assert!(early.contains("the same link will work") && !early.contains("code"), "{early}");
        app.at(HOUR).await;
        let page = get(&app.router, "/s/pulse?unit=team-b").await.text();
        assert!(page.contains(LABEL) && !page.contains("name=\"code\""));
        assert!(page.contains("name=\"unit\" value=\"team-b\""));
        assert!(page.contains("Counted in TEAM-B, a group of 20 people."));
        for _ in 0..12 {
            let sent = send(&app, "wave=1&unit=team-b&q.mood=4").await;
            assert_eq!(
                (sent.status.as_u16(), &sent.headers["location"]),
                (303, &"/s/pulse/thanks".parse().expect("it"))
            );
        }
        let thanks = get(&app.router, "/s/pulse/thanks").await.text();
        assert!(thanks.contains(LABEL) && !thanks.contains("code"));
        let waiting = get(&app.router, "/board/team-b").await.text();
        assert!(waiting.contains(LABEL) && !waiting.contains("are invited"));
        app.at(2 * HOUR).await;
        for path in ["/board", "/board/team-b", "/board?view=screen"] {
            let board = get(&app.router, path).await.text();
            assert!(board.contains(LABEL) && board.contains("sheets, open link"), "{path}");
            assert!(!board.contains("of 53 people") && !board.contains("of 20 people"), "{path}");
        }
        assert!(get(&app.router, "/privacy").await.text().contains(LABEL));
        let api = get(&app.router, "/api/v1/board/team-b").await.json();
        assert_eq!(api["entry"], "open");
        assert_eq!((&api["units"][0]["sheets"], &api["units"][0]["participation"]), (&12.into(), &().into()));
        app.at(9 * HOUR).await;
        let over = get(&app.router, "/s/pulse").await.text();
        assert!(over.contains("is closed"));
    }
}

#[tokio::test]
async fn addresses_without_a_unit_that_there_is_stand_for_the_whole() {
    let db = TestDb::sqlite();
    let app = asked(&db).await;
    app.at(HOUR).await;
    for (address, said) in [
        ("/s/pulse", "Counted in ALL, a group of 6 people."),
        ("/s/pulse?unit=nowhere", "Counted in ALL, a group of 6 people."),
        ("/s/pulse?unit=team-c", "Counted in ALL, a group of 6 people."),
        ("/s/pulse?unit=site-b", "Counted in ALL, a group of 6 people."),
        ("/s/pulse?unit=team-a", "Counted in TEAM-A, a group of 12 people."),
    ] {
        assert!(get(&app.router, address).await.text().contains(said), "{address}");
    }
    for _ in 0..5 {
        send(&app, "q.mood=4&unit=team-c").await;
        send(&app, "q.mood=4&unit=nowhere").await;
        send(&app, "q.mood=4").await;
    }
    app.at(2 * HOUR).await;
    assert_eq!(app.board(1).results()[0].sheets, 15);
    let switched = call(&app.router, form("/s/pulse/language", "lang=de&unit=team-a&wave=1&q.mood=4")).await.text();
    assert!(switched.contains("Gezählt bei TEAM-A") && switched.contains("value=\"team-a\""));
    let mistake = send(&app, "q.mood=9&unit=team-a").await;
    assert!(mistake.status == 422 && mistake.text().contains("value=\"team-a\""), "a mistake does not change it");
}

#[tokio::test]
async fn a_device_sends_once_and_its_mark_says_nothing_of_who_or_when() {
    for db in engines().await {
        let app = asked(&db).await;
        let mut marks = Vec::new();
        for (second, unit) in [(HOUR, "team-a"), (HOUR + 77, "team-b")] {
            app.at(second).await;
            let sent = send(&app, &format!("q.mood=4&unit={unit}")).await;
            marks.push(sent.headers["set-cookie"].to_str().expect("text").to_owned());
        }
        assert_eq!(marks[0], marks[1]);
        assert_eq!(
            marks[0],
            "heard_sent_pulse-1=1; Path=/s/pulse; Expires=Tue, 24 Nov 2026 21:00:00 GMT; HttpOnly; SameSite=Lax"
        );
        let mark = "heard_lang=en; heard_sent_pulse-1=1";
        let page =
            call(&app.router, with_cookie(Request::get("/s/pulse").body(Body::empty()).expect("it"), mark)).await;
        assert!(page.status == 200 && page.text().contains("This device has already sent"));
        assert!(!page.text().contains("<form class=\"answer\""));
        for path in ["/s/pulse", "/s/pulse/language"] {
            let again = call(&app.router, with_cookie(form(path, "q.mood=1&lang=en&unit=team-b"), mark)).await;
            assert!(again.text().contains("This device has already sent"), "{path}");
        }
        let other = "heard_sent_pulse-2=1; heard_sent_other-1=1";
        for _ in 0..9 {
            let sent = call(&app.router, with_cookie(form("/s/pulse", "q.mood=4&unit=team-b"), other)).await;
            assert_eq!(sent.status, 303, "marks of other waves do not matter");
        }
        assert!(send(&app, "q.mood=9").await.headers.get("set-cookie").is_none(), "nothing was sent");
        app.at(2 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 10);
    }
}

#[tokio::test]
async fn a_flood_from_one_address_is_slowed_and_nothing_typed_is_lost() {
    let db = TestDb::sqlite();
    let app = asked(&db).await;
    app.at(HOUR).await;
    let mut taken = 0;
    let refused = loop {
        let answer = send(&app, "q.mood=4&unit=team-a").await;
        if answer.status != 303 {
            break answer;
        }
        taken += 1;
    };
    assert!((53..=106).contains(&taken), "one to two times the headcount: {taken}");
    assert_eq!(refused.status, 429);
    let page = refused.text();
    assert!(page.contains("id=\"errors\"") && page.contains("in ten minutes"));
    let chosen = page.split("<input").find(|input| input.contains("value=\"4\"")).expect("the option");
    assert!(chosen.split('>').next().is_some_and(|input| input.contains("checked")));
    app.at(HOUR + 600).await;
    assert_eq!(send(&app, "q.mood=4&unit=team-a").await.status, 303);
}

#[tokio::test]
async fn a_wave_that_counts_no_more_says_so_from_the_next_count_on() {
    for db in engines().await {
        let app = asked(&db).await;
        app.at(HOUR).await;
        for _ in 0..300 {
            app.send_openly("team-a", &[("mood", "4")]).await;
        }
        assert_eq!(send(&app, "q.mood=4&unit=team-a").await.status, 303);
        app.at(2 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 4 * 53);
        for answer in [get(&app.router, "/s/pulse").await, send(&app, "q.mood=4&unit=team-a").await] {
            assert!(answer.text().contains("takes no more answers") && answer.text().contains(LABEL));
        }
        let sheet = serde_json::json!({"answers": {"mood": 4}});
        let request = crate::support::http::request("POST", "/api/v1/pulses/pulse/waves/1/sheets", "none", &sheet);
        let api = call(&app.router, request).await;
        assert_eq!((api.status.as_u16(), &api.json()["type"]), (409, &"full".into()));
    }
}
