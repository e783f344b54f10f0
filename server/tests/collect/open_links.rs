//! Waves behind an open link: headcounts in the place of codes, the same pools, ticks and rules.

use heard_domain::wave::{Phase, Preset};
use heard_server::service::{Actor, Door, ServiceError, SheetRefusal};

use crate::support::{
    app::{TestApp, moment},
    db::{TestDb, engines},
    organisation::{Shape, all_kinds, one_question},
    rows,
};

const HOUR: i64 = 3_600;

/// An open wave of the company, which nobody has answered yet.
async fn company(db: &TestDb) -> TestApp {
    let app = TestApp::start(db).await;
    app.found(&Shape::company(), all_kinds()).await;
    app.launch_open(&Shape::company(), Preset::Standard, 1, 9).await;
    app.at(HOUR).await;
    app
}

/// Sheets that are shown for each unit.
fn sheets(app: &TestApp) -> Vec<(String, u32)> {
    let board = app.board(1);
    let names = board.manifest().roster.nodes().iter().map(|node| node.key.to_string());
    names.zip(board.results().iter().map(|unit| unit.sheets)).filter(|(_, sheets)| *sheets > 0).collect()
}

fn of(unit: &str, sheets: u32) -> (String, u32) {
    (unit.to_owned(), sheets)
}

#[tokio::test]
async fn sheets_count_where_the_address_says_and_are_sealed_by_the_same_rules() {
    for db in engines().await {
        let app = company(&db).await;
        for _ in 0..12 {
            app.send_openly("team-b", &[("mood", "4"), ("recommend", "9")]).await;
        }
        for _ in 0..9 {
            app.send_openly("team-a", &[("mood", "2")]).await;
        }
        app.at(2 * HOUR).await;
        assert_eq!(sheets(&app), [of("all", 12), of("site-a", 12), of("team-b", 12)], "a pool of 9 waits");
        // Team C is counted with the company, and so is whoever names no unit that there is.
        for unit in ["team-c", "team-c", "", "nowhere", "all"] {
            app.send_openly(unit, &[("mood", "3")]).await;
        }
        app.send_openly("team-a", &[("mood", "2")]).await;
        app.at(3 * HOUR).await;
        assert_eq!(sheets(&app)[0], of("all", 22));
        app.at(9 * HOUR).await;
        let expected = [of("all", 27), of("site-a", 22), of("team-a", 10), of("team-b", 12)];
        assert_eq!(sheets(&app), expected);
        let board = app.board(1);
        assert_eq!(board.phase(app.services.now()), Phase::Closed);
        assert!(board.results().iter().all(|unit| unit.participation.is_none()), "sheets are no people");
        assert_eq!(board.results()[0].invited, 53, "the headcount");
        assert_eq!(db.key_files(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn an_open_wave_has_no_codes_and_a_wave_of_codes_no_open_link() {
    for db in engines().await {
        let app = company(&db).await;
        assert_eq!(db.key_files(), ["wave-1-epoch-0.key"], "no key of any codes");
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        assert!(matches!(owner.make_codes("pulse", 1).await, Err(ServiceError::Conflict { rule: "open-link", .. })));
        let live = app.live();
        let refused = app.services.submit(&live, "0000-0000-00000", [("mood", "3")]).await;
        assert!(matches!(refused, Err(SheetRefusal::OtherEntry)));
        assert!(rows::all(&db).await["invitation"].is_empty());

        app.at(9 * HOUR).await;
        app.clock.set(moment(400 * HOUR));
        let shape = Shape::new(&[("all", None, 53)]);
        app.launch(&shape, Preset::Standard, 400, 409).await;
        let live = app.live();
        let refused = app.services.submit_openly(&live, "all", [("mood", "3")]).await;
        assert!(matches!(refused, Err(SheetRefusal::OtherEntry)));
    }
}

#[tokio::test]
async fn acknowledged_sheets_survive_a_crash_and_so_does_their_number() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 5)]);
        app.found(&shape, one_question()).await;
        app.launch_open(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        for _ in 0..15 {
            app.send_openly("all", &[("mood", "4")]).await;
        }
        app.crash().await;
        let app = TestApp::start_at(&db, moment(HOUR + 60), false).await;
        for _ in 0..15 {
            app.send_openly("all", &[("mood", "2")]).await;
        }
        app.at(9 * HOUR).await;
        let all = app.board(1).results()[0].clone();
        assert_eq!(all.sheets, 20, "four for each of the five, before the crash or after it");
        let mood = &all.questions[0].bands;
        assert_eq!(mood.iter().map(|band| band.percent).collect::<Vec<_>>(), [25, 0, 75]);
    }
}

#[tokio::test]
async fn a_flood_is_answered_alike_until_the_tick_and_turned_away_after_it() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 0), ("a", Some("all"), 12), ("b", Some("all"), 8)]);
        app.found(&shape, one_question()).await;
        app.launch_open(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        // Everybody once, and then one who goes on, in one commit or in several.
        for unit in (0..12).map(|_| "a").chain((0..8).map(|_| "b")) {
            app.send_openly(unit, &[("mood", "4")]).await;
        }
        app.at(2 * HOUR).await;
        assert!(matches!(app.services.door("pulse"), Door::Open(_)), "nobody has answered twice");
        let live = app.live();
        let sent = (0..200).map(|_| app.services.submit_openly(&live, "a", [("mood", "1")]));
        for answer in futures_util::future::join_all(sent).await {
            answer.expect("the same answer for every sheet");
        }
        app.services.run_due().await.expect("no tick is due");
        assert!(matches!(app.services.door("pulse"), Door::Open(_)), "nothing tells before the tick");
        app.at(3 * HOUR).await;
        assert!(matches!(app.services.door("pulse"), Door::Full(_)));
        app.at(9 * HOUR).await;
        assert_eq!(sheets(&app), [of("all", 80), of("a", 72), of("b", 8)], "four for each of the twenty");
    }
}

#[tokio::test]
async fn a_lost_key_interrupts_an_open_wave_and_what_was_sealed_stays() {
    for db in engines().await {
        let app = company(&db).await;
        for _ in 0..12 {
            app.send_openly("team-b", &[("mood", "4")]).await;
        }
        app.at(2 * HOUR).await;
        app.send_openly("team-b", &[("mood", "4")]).await;
        std::fs::remove_file(db.keys().join("wave-1-epoch-1.key")).expect("the key was there");
        app.crash().await;
        let app = TestApp::start_at(&db, moment(2 * HOUR), false).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Interrupted);
        let Door::Interrupted(live) = app.services.door("pulse") else { panic!("it takes no sheets") };
        let late = app.services.submit_openly(&live, "team-b", [("mood", "4")]).await;
        assert!(matches!(late, Err(SheetRefusal::Interrupted)));
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
        assert_eq!(sheets(&app)[0], of("all", 12));
    }
}

#[tokio::test]
async fn two_processes_together_count_every_sheet_and_never_more_than_the_most() {
    let Some(db) = TestDb::postgres().await else { return };
    let first = TestApp::start(&db).await;
    let shape = Shape::new(&[("all", None, 10)]);
    first.found(&shape, one_question()).await;
    first.launch_open(&shape, Preset::Standard, 1, 9).await;
    let second = TestApp::start(&db).await;
    for (hour, sheets, expected) in [(1, 12, 24), (2, 30, 40)] {
        tokio::join!(first.at(hour * HOUR), second.at(hour * HOUR));
        let (one, other) = (first.live(), second.live());
        let sent = (0..sheets).map(async |_| {
            let answers = [("mood", "3")];
            let (a, b) = tokio::join!(
                first.services.submit_openly(&one, "all", answers),
                second.services.submit_openly(&other, "", answers)
            );
            a.expect("acknowledged");
            b.expect("acknowledged");
        });
        futures_util::future::join_all(sent).await;
        tokio::join!(first.at((hour + 1) * HOUR), second.at((hour + 1) * HOUR));
        first.services.reload().await.expect("a reload");
        assert_eq!(first.board(1).results()[0].sheets, expected);
    }
}
