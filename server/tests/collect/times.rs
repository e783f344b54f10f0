use heard_domain::wave::{Entry, Headcount, Pace, Phase, Preset};
use heard_server::service::{Actor, Cadence, Door, NewPulse, ServiceError, SheetRefusal, WavePlan};

use crate::support::{
    app::{TestApp, moment},
    db::engines,
    organisation::{Shape, one_question},
    rows,
};

const HOUR: i64 = 3_600;

#[tokio::test]
async fn a_wave_takes_sheets_from_the_second_it_opens_to_the_second_before_it_closes() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR - 1).await;
        let Door::NotYet(live) = app.services.door("pulse") else { panic!("it opens later") };
        let answers = [("mood", "3")];
        assert!(matches!(app.services.submit(&live, &codes[0], answers).await, Err(SheetRefusal::NotOpen)));
        app.at(HOUR).await;
        for code in &codes[..4] {
            app.send(code, &answers).await;
        }
        app.at(9 * HOUR - 1).await;
        app.send(&codes[4], &answers).await;
        app.clock.set(moment(9 * HOUR));
        assert!(matches!(app.services.submit(&live, &codes[5], answers).await, Err(SheetRefusal::Closed)));
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 5);
        assert!(matches!(app.services.submit(&live, &codes[5], answers).await, Err(SheetRefusal::Closed)));
        assert!(matches!(app.services.door("pulse"), Door::Closed(_)));
    }
}

#[tokio::test]
async fn a_sheet_of_a_ticks_own_second_is_counted_after_the_tick() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR).await;
        for code in &codes[..9] {
            app.send(code, &[("mood", "3")]).await;
        }
        app.clock.set(moment(2 * HOUR));
        app.send(&codes[9], &[("mood", "3")]).await;
        app.at(2 * HOUR).await;
        assert_eq!((app.board(1).ticks_done(), app.board(1).results()[0].sheets), (1, 0), "9 were there at the tick");
        app.at(3 * HOUR).await;
        assert_eq!((app.board(1).ticks_done(), app.board(1).results()[0].sheets), (2, 10));
    }
}

#[tokio::test]
async fn a_server_that_was_down_over_the_close_makes_it_up_with_one_count() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let team = &codes.iter().find(|(unit, _)| unit == "team-b").expect("team B").1;
        for code in team {
            app.send(code, &[("mood", "2")]).await;
        }
        app.crash().await;
        let app = TestApp::start_at(&db, moment(200 * HOUR), false).await;
        assert!(!matches!(app.services.door("pulse"), Door::Open(_)));
        app.at(200 * HOUR).await;
        let board = app.board(1);
        assert_eq!((board.phase(app.services.now()), board.ticks_done()), (Phase::Closed, 8));
        assert_eq!(board.counted_at(), Some(moment(200 * HOUR)));
        assert_eq!(board.results()[0].sheets, 20);
        assert_eq!(rows::all(&db).await["batch"].len(), 1, "missed ticks are one");
        assert_eq!(db.key_files(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn no_close_is_announced_for_a_wave_that_is_closed_or_closes_before() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        app.launch(&shape, Preset::Standard, 1, 81).await;
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        owner.close_early("pulse", 1, moment(31 * HOUR)).await.expect("announced before it opens");
        let later = owner.close_early("pulse", 1, moment(41 * HOUR)).await;
        assert!(matches!(later, Err(ServiceError::Invalid(_))), "what was announced is not taken back");
        // The announcement outlives the process.
        app.crash().await;
        let app = TestApp::start_at(&db, moment(HOUR), false).await;
        assert_eq!(app.board(1).closes(), moment(31 * HOUR));
        app.at(31 * HOUR).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
        let owner = app.services.owning(&operator).expect("an owner");
        let closed = owner.close_early("pulse", 1, moment(71 * HOUR)).await;
        assert!(matches!(closed, Err(ServiceError::Conflict { .. })));
    }
}

#[tokio::test]
async fn of_two_launches_at_once_of_nearly_the_same_people_one_is_refused() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        let other = NewPulse {
            slug: "other".to_owned(),
            ready: None,
            questionnaire: Some(one_question()),
            cadence: Cadence::Weekly,
        };
        owner.create_pulse(other).await.expect("a pulse");
        let pulses = [app.services.pulse("pulse").await, app.services.pulse("other").await];
        let [pulse, other] = pulses.map(|pulse| pulse.expect("a pulse"));
        let plans = [plan(30), plan(29)];
        let both = tokio::join!(owner.launch(&pulse, &plans[0]), owner.launch(&other, &plans[1]));
        let ((Ok(_), Err(refused)) | (Err(refused), Ok(_))) = both else { panic!("one of each") };
        assert!(matches!(refused, ServiceError::Conflict { .. }), "{refused}");
    }
}

fn plan(invited: u32) -> WavePlan {
    WavePlan {
        opens: moment(HOUR),
        closes: moment(9 * HOUR),
        preset: Preset::Standard,
        entry: Entry::Codes,
        pace: Pace::Steps(8),
        headcounts: vec![Headcount { unit: "all".parse().expect("a key"), invited }],
        spares: 0,
        respond_within: WavePlan::RESPOND_WITHIN,
    }
}
