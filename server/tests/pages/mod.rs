//! Pages from outside: whatever is sent, a page answers, and nothing typed is lost.

pub(crate) mod door;
mod open_link;
#[cfg(feature = "passkeys")]
mod passkeys;
mod questions;

use axum::{body::Body, http::Request};
use heard_domain::wave::Preset;

use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    http::{call, get},
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;

fn form(path: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(body.into())
        .expect("a request")
}

#[tokio::test]
async fn whatever_is_sent_a_page_answers_and_nothing_changes() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        for path in [
            "/nowhere",
            "/s/nothing",
            "/s/%ff",
            "/s/%ff/thanks",
            "/board/nowhere",
            "/board/pulse/99",
            "/board/pulse/x",
            "/board/%ff",
            "/board/%00",
            "/board/pulse/%ff",
            "/board?view=screen&view=x",
            "/board/team-a?pulse=pulse&pulse=pulse",
            "/board/pulse/1?unit=all&unit=all",
            "/board/events?wave=1&wave=2",
            "/board?unit=nowhere",
            "/assets/nothing.js",
            "/assets/..%2fCargo.toml",
            "/assets/%ff",
            "/promise/%ff",
        ] {
            let request = Request::get(path).header("accept-language", "he").body(Body::empty()).expect("a request");
            let answer = call(&app.router, request).await;
            assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
            assert_eq!(answer.headers["content-type"], "text/html; charset=utf-8", "{path}");
            let page = answer.text();
            assert!(
                page.contains("<html lang=\"he\" dir=\"rtl\"") && page.contains("<main id=\"main\""),
                "{path}: {page}"
            );
        }
        let large = vec![b'x'; 10 * 1024 * 1024];
        for (path, body, status) in [
            ("/s/pulse", Body::from("code=&q.mood=3"), 422),
            ("/s/pulse", Body::from("code=ABC&q.mood=3"), 422),
            ("/s/pulse", Body::from("code=0000-0000-00000&q.mood=9"), 422),
            ("/s/pulse", Body::from("code=0000-0000-00000&q.salary=9"), 422),
            ("/s/pulse", Body::from("code=%ff%fe&q.mood=3"), 422),
            ("/s/pulse", Body::from(large.clone()), 413),
            ("/s/nothing", Body::from("code=0000-0000-00000"), 404),
            ("/s/%ff", Body::from("code=0000-0000-00000"), 404),
            ("/s/%ff/language", Body::from("lang=he"), 404),
            ("/s/pulse/language", Body::from(large.clone()), 413),
            ("/language", Body::from(large), 413),
            ("/demo/load", Body::empty(), 403),
            ("/demo/remove", Body::empty(), 403),
            ("/privacy", Body::empty(), 405),
        ] {
            let answer = call(&app.router, form(path, body)).await;
            assert_eq!(answer.status, status, "{path}: {}", answer.text());
            assert!(answer.text().contains("<main id=\"main\""), "{path}");
        }
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 0);
    }
}

#[tokio::test]
async fn a_mistake_gives_everything_typed_back_in_the_readers_language() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let shape = Shape::company();
    app.found(&shape, one_question()).await;
    app.launch(&shape, Preset::Standard, 1, 9).await;
    app.at(HOUR).await;
    let mut request = form("/s/pulse", "code=%3Cb%3EABC&q.mood=4");
    request.headers_mut().insert("accept-language", "he".parse().expect("a header"));
    let answer = call(&app.router, request).await;
    let page = answer.text();
    assert!(page.contains("lang=\"he\" dir=\"rtl\""));
    assert!(page.contains("value=\"&lt;b&gt;ABC\""), "the code as typed, and harmless");
    let chosen = page.split("<input").find(|input| input.contains("value=\"4\"")).expect("the option");
    assert!(chosen.split('>').next().is_some_and(|input| input.contains("checked")));
}

#[tokio::test]
async fn links_lead_back_only_into_this_server() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    for (to, location) in [
        ("/board?view=screen", "/board?view=screen"),
        ("//evil.example/", "/"),
        ("https://evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/board%0D%0Aset-cookie: x", "/"),
        ("/board%01%7F", "/"),
    ] {
        let body = format!("lang=ar&to={}", to.replace('/', "%2F").replace(':', "%3A"));
        let answer = call(&app.router, form("/language", body)).await;
        assert_eq!(answer.headers["location"], location);
        assert!(answer.headers["set-cookie"].to_str().is_ok_and(|cookie| cookie.starts_with("heard_lang=ar;")));
    }
    for (path, location) in [("/s/pulse/language", "/s/pulse"), ("/s/pulse%0D%0A/language", "/")] {
        assert_eq!(get(&app.router, path).await.headers["location"], location);
    }
    let mut request = form("/language", "lang=ar&to=/");
    request.headers_mut().insert("sec-fetch-site", "cross-site".parse().expect("a header"));
    assert_eq!(call(&app.router, request).await.status, 403, "no other site can send our forms");
}

#[tokio::test]
async fn the_address_on_a_slip_says_where_people_are_counted() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let shape =
        Shape::new(&[("all", None, 9), ("north", Some("all"), 0), ("a", Some("north"), 14), ("b", Some("north"), 3)]);
    app.found(&shape, one_question()).await;
    app.launch(&shape, Preset::Standard, 1, 9).await;
    app.at(HOUR).await;
    for (unit, said) in [
        ("a", Some("Counted in A, 14 people invited.")),
        ("b", Some("Counted in ALL, 12 people invited.")),
        ("north", None),
        ("nowhere", None),
        ("%00", None),
    ] {
        let page = get(&app.router, &format!("/s/pulse?unit={unit}")).await.text();
        assert_eq!(said, said.filter(|said| page.contains(said)), "{unit}");
        assert_eq!(page.contains("Counted in"), said.is_some(), "{unit}");
    }
    let again = call(&app.router, form("/s/pulse", "code=0000&unit=a&wave=1")).await.text();
    assert!(again.contains("Counted in A, 14"), "a mistake does not change it");
    let switched = call(&app.router, form("/s/pulse/language", "lang=de&unit=a&wave=1")).await.text();
    assert!(switched.contains("Gezählt bei A"));
}
