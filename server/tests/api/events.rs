//! Boards tell when they move, and nothing else.

use std::{pin::Pin, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, HttpBody as _},
    http::Request,
};
use heard_domain::wave::Preset;
use heard_server::{
    collect::KeyDirectory,
    demo_house::DemoHouse,
    http::{self, state::AppState, state::Settings},
};
use serde_json::{Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

use crate::support::{
    app::TestApp,
    db::TestDb,
    http::get,
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;

/// The stream of an address.
struct Stream(Body);

impl Stream {
    async fn open(router: &Router, path: &str) -> Self {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let response = router.clone().oneshot(request).await.expect("an answer");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        assert_eq!(response.headers()["x-accel-buffering"], "no");
        assert_eq!(response.headers()["cache-control"], "no-cache");
        Self(response.into_body())
    }

    /// The next frame; `None` once the stream has ended.
    async fn next(&mut self) -> Option<String> {
        let frame = std::future::poll_fn(|context| Pin::new(&mut self.0).poll_frame(context));
        let frame = tokio::time::timeout(Duration::from_secs(10), frame).await.expect("in time")?;
        let data = frame.expect("a frame").into_data().expect("data");
        Some(String::from_utf8(data.to_vec()).expect("UTF-8"))
    }

    /// Name, id and data of the next event.
    async fn event(&mut self) -> (String, String, Value) {
        let text = self.next().await.expect("an event");
        let field = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            line.unwrap_or_else(|| panic!("{name} in {text}")).to_owned()
        };
        (field("event"), field("id"), serde_json::from_str(&field("data")).expect("JSON"))
    }
}

#[tokio::test]
async fn a_count_is_told_to_whoever_watches_and_the_stream_ends_with_the_server() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let shape = Shape::company();
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
    app.at(HOUR).await;
    let (close, closing) = watch::channel(false);
    let keys = KeyDirectory::open(&db.keys()).expect("the key directory");
    let demo = Arc::new(DemoHouse::new(app.store.clone(), keys));
    let router = http::router(AppState::new(app.services.clone(), Settings::default(), demo, closing));

    let mut one = Stream::open(&router, "/api/v1/events?wave=pulse/1").await;
    let mut all = Stream::open(&router, "/api/v1/events").await;
    let tick = |tick: u32| ("tick".to_owned(), tick.to_string(), json!({"pulse": "pulse", "wave": 1, "tick": tick}));
    assert_eq!(one.event().await, tick(0), "the stream of one board opens with the latest count");
    let team = &codes.iter().find(|(unit, _)| unit == "team-b").expect("team B").1;
    for code in &team[..12] {
        app.send(code, &[("mood", "4")]).await;
    }
    for number in 1..=2 {
        app.at((1 + i64::from(number)) * HOUR).await;
        assert_eq!(one.event().await, tick(number), "sheets are not told, counts are");
        assert_eq!(all.event().await, tick(number));
    }
    close.send(true).expect("streams");
    assert_eq!(one.next().await, None);
    assert_eq!(all.next().await, None);
    for path in ["pulse/99", "pulse", "nothing/1", "pulse/one", ""] {
        let answer = get(&router, &format!("/api/v1/events?wave={path}")).await;
        assert_eq!(answer.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_board_tells_of_counts_of_the_opening_and_of_the_next_wave_but_not_of_sheets() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let shape = Shape::company();
    app.found(&shape, one_question()).await;
    let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
    let mut latest = Stream::open(&app.router, "/board/events").await;
    let mut first = Stream::open(&app.router, "/board/events?wave=pulse/1").await;
    let mut versions = vec![latest.next().await.expect("an event")];
    assert_eq!(first.next().await.as_ref(), versions.last());
    for hour in 1..=3 {
        app.at(hour * HOUR).await;
        for code in &codes[2].1[..1] {
            app.send(code, &[("mood", "4")]).await;
        }
        versions.push(latest.next().await.expect("an event"));
        assert_eq!(first.next().await.as_ref(), versions.last());
    }
    app.at(9 * HOUR).await;
    versions.push(latest.next().await.expect("an event"));
    assert_eq!(first.next().await.as_ref(), versions.last());
    app.launch(&shape, Preset::Standard, 200, 209).await;
    app.at(200 * HOUR).await;
    versions.push(latest.next().await.expect("an event"));
    assert!(versions[5].contains("pulse/2/"), "{}", versions[5]);
    versions.sort_unstable();
    versions.dedup();
    assert_eq!(versions.len(), 6);
}
