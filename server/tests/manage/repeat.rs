//! Waves that launch by themselves, and the gate before asking those again who have heard nothing.

use heard_domain::{
    language::Language,
    response::{NextDay, Status, Subject, Wording},
    wave::{Entry, Headcount, Pace, Preset},
};
use heard_server::service::{Actor, Cadence, ServiceError, Waiting, WavePlan};
use time::{Date, macros::date};

use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::Browser,
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
const SOON: Date = date!(2026 - 12 - 20);

/// A weekly pulse whose first wave, for a day, is over at the end of it.
async fn one_wave(app: &TestApp, repeats: bool) {
    let shape = Shape::company();
    app.found(&shape, one_question()).await;
    app.launch(&shape, Preset::Strict, 1, 25).await;
    let operator = Actor::operator();
    let owner = app.services.owning(&operator).expect("an owner");
    let pulse = app.services.pulse("pulse").await.expect("the pulse");
    owner.change_cadence(&pulse, Cadence::Weekly, repeats).await.expect("changed");
}

async fn respond(app: &TestApp, wave: u32, next: Date) {
    let subject =
        Subject { unit: "all".parse().expect("a key"), pulse: "pulse".parse().expect("a key"), wave, question: None };
    let wording = Wording {
        language: Language::En,
        heard: "The gate.".to_owned(),
        plan: "A lock.".to_owned(),
        why: "It was never closed.".to_owned(),
        owner: "Lea".to_owned(),
        status: Some(Status::Planned),
        next: NextDay::On(next),
        re_ask: false,
    };
    let operator = Actor::operator();
    app.services.leading(&operator).expect("rights").publish_new(&subject, wording).await.expect("published");
}

async fn waiting(app: &TestApp) -> Option<Waiting> {
    app.services.waiting(&app.services.pulse("pulse").await.expect("the pulse"))
}

#[tokio::test]
async fn the_next_wave_comes_in_rhythm_once_somebody_has_responded_to_the_last() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        one_wave(&app, true).await;
        assert_eq!(waiting(&app).await, Some(Waiting::ForTheClose));
        app.at(26 * HOUR).await;
        assert_eq!(waiting(&app).await, Some(Waiting::ForAResponse));
        assert_eq!(app.services.all_waves().len(), 1, "nobody is asked again who has heard nothing");
        respond(&app, 1, SOON).await;
        app.at(27 * HOUR).await;
        let next = app.board(2);
        assert_eq!((next.opens(), next.closes()), (moment(HOUR + 7 * DAY), moment(25 * HOUR + 7 * DAY)));
        let (manifest, before) = (next.manifest(), app.board(1));
        assert_eq!((manifest.preset, manifest.content.entry), (Preset::Strict, Entry::Codes));
        assert_eq!(manifest.roster.invited(), before.manifest().roster.invited());
        assert_eq!(manifest.content.schedule.ticks.len(), 8);
        app.at(28 * HOUR).await;
        assert_eq!(app.services.all_waves().len(), 2, "once");
        assert_eq!(waiting(&app).await, Some(Waiting::ForTheClose));

        // Somebody responds so late that a beat is missed.
        app.at(40 * DAY).await;
        respond(&app, 2, date!(2027 - 01 - 20)).await;
        app.at(40 * DAY + HOUR).await;
        assert_eq!(app.board(3).opens(), moment(HOUR + 42 * DAY), "the next beat that leaves a day's notice");
    }
}

#[tokio::test]
async fn nothing_launches_by_itself_where_that_was_not_asked_for() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        one_wave(&app, false).await;
        app.at(26 * HOUR).await;
        respond(&app, 1, SOON).await;
        app.at(20 * DAY).await;
        assert_eq!((app.services.all_waves().len(), waiting(&app).await), (1, None));
    }
}

#[tokio::test]
async fn the_plan_warns_whoever_asks_again_without_a_response() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        one_wave(&app, true).await;
        let link =
            heard_server::service::link_account(&app.store, app.services.now(), "operator", "o@h.example", None).await;
        let mut owner = Browser::new(&app.router);
        let form = [("name", "Olga"), ("password", crate::accounts::PASSWORD)];
        assert_eq!(owner.post(&format!("/join/{}", link.expect("a link")), &form).await.status, 303);
        let warned = async |owner: &mut Browser<'_>| {
            let page = owner.get("/manage/pulses/pulse/launch").await.text();
            page.contains("Nobody has responded to the last wave yet.")
        };
        assert!(!warned(&mut owner).await, "while it is open");
        app.at(26 * HOUR).await;
        assert!(warned(&mut owner).await);
        assert!(owner.get("/manage/pulses/pulse").await.text().contains("waits for a response"));
        respond(&app, 1, SOON).await;
        assert!(!warned(&mut owner).await);
    }
}

#[tokio::test]
async fn a_rhythm_that_is_set_afterwards_exempts_no_wave_that_differs_by_one_person() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        one_wave(&app, false).await;
        app.at(26 * HOUR).await;
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        let people = Shape::company().0.into_iter().map(|(unit, _, invited)| Headcount {
            invited: if unit == "team-a" { invited - 1 } else { invited },
            unit: unit.parse().expect("a key"),
        });
        let plan = WavePlan {
            opens: moment(HOUR + 7 * DAY),
            closes: moment(25 * HOUR + 7 * DAY),
            preset: Preset::Strict,
            entry: Entry::Codes,
            pace: Pace::Steps(8),
            headcounts: people.collect(),
            spares: 0,
            respond_within: 14,
        };
        let merged = async || {
            let pulse = app.services.pulse("pulse").await.expect("the pulse");
            match owner.dry_run(&pulse, &plan).await {
                Ok(run) => run.apart.len(),
                Err(ServiceError::Conflict { rule: "too-like-an-earlier-wave", .. }) => usize::MAX,
                Err(error) => panic!("{error}"),
            }
        };
        assert_eq!(merged().await, 0, "ordinary turnover in a rhythm that held from the beginning");
        for cadence in [Cadence::Monthly, Cadence::Weekly] {
            let pulse = app.services.pulse("pulse").await.expect("the pulse");
            owner.change_cadence(&pulse, cadence, false).await.expect("changed");
        }
        assert_ne!(merged().await, 0, "the one who left would stand out");
    }
}
