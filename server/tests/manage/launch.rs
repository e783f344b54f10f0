//! Launching a wave from the page: the plan, what it would freeze, the launch.

use heard_server::service::UnitImport;

use super::{hidden, units};
use crate::{
    accounts::{first_run, with},
    support::{
        app::{TestApp, moment},
        db::{TestDb, engines},
        http::Browser,
        organisation::Shape,
    },
};

const LAUNCH: &str = "/manage/pulses/check-in/launch";

/// Wednesday, six in the morning in Berlin, to the next Wednesday.
fn plan() -> Vec<(&'static str, &'static str)> {
    vec![
        ("opens", "2026-11-25T06:00"),
        ("closes", "2026-12-02T06:00"),
        ("counts", "7"),
        ("respond_within", "21"),
        ("preset", "standard"),
        ("entry", "codes"),
        ("spares", "2"),
        ("n.all", "3"),
        ("n.site-a", "6"),
        ("n.team-a", "12"),
        ("n.team-b", "20"),
        ("n.site-b", ""),
        ("n.team-c", "3"),
        ("n.team-d", "9"),
    ]
}

async fn ready<'a>(app: &'a TestApp) -> Browser<'a> {
    let mut olga = Browser::new(&app.router);
    olga.post("/setup", &with(first_run(), &[("first", "en")])).await;
    units(app, &Shape::company()).await;
    olga.post("/manage/pulses/new", &[("ready", "check-in"), ("cadence", "weekly"), ("slug", "")]).await;
    olga
}

#[tokio::test]
async fn what_is_launched_is_what_was_looked_at() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = ready(&app).await;
        let form = olga.get(LAUNCH).await.text();
        assert!(form.contains("value=\"2026-11-25T06:00\""), "the next morning is proposed: {form}");

        let check = olga.post(LAUNCH, &plan()).await;
        assert_eq!(check.status, 200, "{}", check.text());
        let text = check.text();
        assert!(text.contains("counted in ALL"), "three people of a small team are counted further up: {text}");
        assert!(text.contains("Wednesday 25 November, 06:00"));
        assert!(app.services.all_waves().is_empty(), "nothing is launched by looking");

        let promise = hidden(&text, "promise");
        let launch = [plan(), vec![("step", "launch"), ("promise", &promise)]].concat();
        let launched = olga.post(LAUNCH, &launch).await;
        assert_eq!((launched.status.as_u16(), launched.location()), (303, "/manage/waves/check-in/1"));
        let wave = app.services.wave("check-in", 1).expect("the wave");
        assert_eq!(wave.promise(), promise);
        // Noon of Tuesday in UTC is the start of these tests; 06:00 in Berlin is 05:00 there.
        assert_eq!(wave.opens(), moment(17 * 3_600));
        assert_eq!(wave.closes(), moment((17 + 7 * 24) * 3_600));
        assert_eq!(wave.manifest().roster.invited(), 55);
        assert_eq!(wave.manifest().content.schedule.ticks.len(), 7);

        let again = olga.post(LAUNCH, &launch).await;
        assert_eq!(again.status, 409, "the same form again launches nothing");
        assert_eq!(app.services.all_waves().len(), 1);
        assert!(olga.get("/manage").await.text().contains("href=\"/manage/waves/check-in/1\""));
    }
}

#[tokio::test]
async fn a_tree_that_changed_since_is_shown_again_before_anything_is_frozen() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = ready(&app).await;
        let promise = hidden(&olga.post(LAUNCH, &plan()).await.text(), "promise");
        let operator = heard_server::service::Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        let rows = Shape::company().0.into_iter().map(|(key, parent, _)| UnitImport {
            name: format!("New {key}"),
            key,
            parent,
            fault: None,
        });
        owner.import_units(rows.collect(), false).await.expect("units");
        let launch = [plan(), vec![("step", "launch"), ("promise", &promise)]].concat();
        let shown = olga.post(LAUNCH, &launch).await;
        assert_eq!(shown.status, 200);
        let text = shown.text();
        assert!(text.contains("Something has changed") && text.contains("New team-c"), "{text}");
        assert!(app.services.all_waves().is_empty());
        let promise = hidden(&text, "promise");
        let launch = [plan(), vec![("step", "launch"), ("promise", &promise)]].concat();
        assert_eq!(olga.post(LAUNCH, &launch).await.status, 303);
    }
}

#[tokio::test]
async fn every_field_that_is_wrong_is_named_and_nothing_is_lost() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let mut olga = ready(&app).await;
    for (name, value, field) in [
        ("opens", "soon", "opens"),
        ("opens", "2026-11-20T06:00", "opens"),
        ("opens", "99999-01-01T00:00", "opens"),
        ("closes", "2026-11-25T05:00", "closes"),
        ("closes", "2027-11-25T05:00", "closes"),
        ("counts", "0", "counts"),
        ("counts", "-1", "counts"),
        ("counts", "1000", "counts"),
        ("respond_within", "0", "respond_within"),
        ("respond_within", "1000", "respond_within"),
        ("preset", "weak", "preset"),
        ("entry", "", "entry"),
        ("spares", "many", "spares"),
        ("n.team-a", "-5", "n.team-a"),
        ("n.team-a", "4294967296", "n.team-a"),
        ("n.team-a", "<b>12</b>", "n.team-a"),
    ] {
        let answer = olga.post(LAUNCH, &with(plan(), &[(name, value)])).await;
        let text = answer.text();
        assert_eq!(answer.status, 422, "{name}={value}: {text}");
        assert!(text.contains(&format!("href=\"#{field}\"")), "{name}={value}: {text}");
        assert!(text.contains("value=\"20\"") && !text.contains("<b>12"), "{text}");
    }
    let nobody: Vec<_> =
        plan().into_iter().map(|(name, value)| (name, if name.starts_with("n.") { "0" } else { value })).collect();
    let answer = olga.post(LAUNCH, &with(nobody, &[("spares", "0")])).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("href=\"#people\""));
    let all_wrong = with(plan(), &[("opens", ""), ("closes", ""), ("n.team-b", "x")]);
    let text = olga.post(LAUNCH, &all_wrong).await.text();
    for field in ["opens", "closes", "n.team-b"] {
        assert!(text.contains(&format!("href=\"#{field}\"")), "{field}: {text}");
    }
    let change = [plan(), vec![("step", "change")]].concat();
    let text = olga.post(LAUNCH, &change).await.text();
    assert!(
        text.contains("id=\"n.team-b\"") && text.contains("value=\"20\""),
        "back to the plan with everything typed"
    );
    assert!(app.services.all_waves().is_empty());
}

#[tokio::test]
async fn the_next_wave_is_proposed_in_the_pulses_rhythm_with_the_same_people() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = ready(&app).await;
        let promise = hidden(&olga.post(LAUNCH, &plan()).await.text(), "promise");
        olga.post(LAUNCH, &[plan(), vec![("step", "launch"), ("promise", &promise)]].concat()).await;
        let overlap =
            olga.post(LAUNCH, &with(plan(), &[("opens", "2026-11-28T06:00"), ("closes", "2026-12-05T06:00")])).await;
        assert_eq!(overlap.status, 409);
        assert!(overlap.text().contains("href=\"#opens\""));
        let form = olga.get(LAUNCH).await.text();
        assert!(form.contains("id=\"opens\" name=\"opens\" value=\"2026-12-02T06:00\""), "{form}");
        assert!(form.contains("id=\"closes\" name=\"closes\" value=\"2026-12-09T06:00\""), "{form}");
        assert!(form.contains("name=\"n.team-a\" value=\"12\""), "{form}");
    }
}

#[tokio::test]
async fn without_units_the_plan_says_what_to_do_first() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let mut olga = Browser::new(&app.router);
    olga.post("/setup", &first_run()).await;
    olga.post("/manage/pulses/new", &[("ready", "check-in"), ("cadence", "weekly"), ("slug", "")]).await;
    assert_eq!(olga.get(LAUNCH).await.status, 200);
    let answer = olga.post(LAUNCH, &plan()).await;
    assert_eq!(answer.status, 409);
    assert!(answer.text().contains("href=\"#people\""));
    assert_eq!(olga.get("/manage/pulses/none/launch").await.status, 404);
}
