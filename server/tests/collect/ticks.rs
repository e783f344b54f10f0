use heard_domain::{
    board::Standing,
    wave::{Phase, Preset},
};
use heard_server::service::Actor;

use crate::support::{
    app::{TestApp, moment},
    db::engines,
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;

fn codes_of<'a>(codes: &'a [(String, Vec<String>)], unit: &str) -> &'a [String] {
    &codes.iter().find(|(key, _)| key == unit).expect("the unit's codes").1
}

#[tokio::test]
async fn a_pool_is_sealed_whole_once_it_holds_twice_the_threshold_and_the_rest_rolls_up_at_the_close() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        let sheets = |unit: &str| {
            let board = app.board(1);
            let position = board.manifest().roster.position(unit).expect("the unit");
            board.results()[position].clone()
        };
        let answers = ["1", "2", "3", "4", "5"];
        for (number, code) in codes_of(&codes, "team-b")[..10].iter().enumerate() {
            app.send(code, &[("mood", answers[number % 5])]).await;
        }
        for (number, code) in codes_of(&codes, "team-a")[..9].iter().enumerate() {
            app.send(code, &[("mood", answers[number % 5])]).await;
        }
        for code in &codes_of(&codes, "team-d")[..4] {
            app.send(code, &[("mood", "3")]).await;
        }
        for code in codes_of(&codes, "team-c") {
            app.send(code, &[("mood", "4")]).await;
        }
        assert_eq!(sheets("team-b").sheets, 0, "nothing moves between ticks");
        app.at(2 * HOUR).await;
        assert_eq!(sheets("team-b").sheets, 10);
        assert_eq!(sheets("team-a").standing, Standing::Waiting, "9 sheets are less than twice 5");
        assert_eq!(sheets("all").sheets, 10);
        // Team C has 3 people: they are counted in the company, whose site B has no people of its own.
        assert_eq!(sheets("team-c").standing, Standing::CountedIn { node: 0 });

        app.at(9 * HOUR).await;
        assert_eq!(sheets("team-a").sheets, 9, "at the close the threshold itself is enough");
        assert_eq!(sheets("team-d").standing, Standing::TooFew);
        assert_eq!(sheets("site-b").standing, Standing::TooFew, "4 of team D are too few for site B too");
        assert_eq!(sheets("all").sheets, 10 + 9 + 4 + 3, "what is left of team D and team C is counted in the company");
        assert!(!app.board(1).some_unshown());
    }
}

#[tokio::test]
async fn fewer_than_the_threshold_in_all_stay_unshown_and_the_board_says_so() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(HOUR).await;
        for code in &codes_of(&codes, "team-a")[..4] {
            app.send(code, &[("mood", "3")]).await;
        }
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 0);
        assert!(app.board(1).some_unshown());
    }
}

#[tokio::test]
async fn missed_ticks_are_made_up_by_one_before_a_new_sheet_is_counted() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR).await;
        for code in &codes[..10] {
            app.send(code, &[("mood", "3")]).await;
        }
        // The server was busy or down for four ticks: the next sheet comes before anybody has ticked.
        app.clock.set(moment(5 * HOUR));
        app.send(&codes[10], &[("mood", "1")]).await;
        app.services.reload().await.expect("a reload");
        assert_eq!(app.board(1).ticks_done(), 4);
        assert_eq!(app.board(1).results()[0].sheets, 10, "the late sheet waits for the next tick");
    }
}

#[tokio::test]
async fn every_tick_destroys_the_key_before_and_the_close_destroys_all() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR).await;
        app.send(&codes[0], &[("mood", "3")]).await;
        for tick in 0..8 {
            assert_eq!(db.key_files(), ["wave-1-codes.key".to_owned(), format!("wave-1-epoch-{tick}.key")]);
            app.at((2 + tick) * HOUR).await;
        }
        assert_eq!(db.key_files(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn an_interrupted_destruction_is_finished_at_the_next_start() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        app.launch(&shape, Preset::Standard, 1, 9).await;
        let old = std::fs::read(db.keys().join("wave-1-epoch-0.key")).expect("the first key");
        app.at(2 * HOUR).await;
        app.crash().await;
        std::fs::write(db.keys().join("wave-1-epoch-0.key"), old).expect("as if it had not been destroyed");
        let app = TestApp::start_at(&db, moment(2 * HOUR), false).await;
        assert_eq!(db.key_files(), ["wave-1-codes.key", "wave-1-epoch-1.key"]);
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Open);
    }
}

#[tokio::test]
async fn an_early_close_is_a_listed_tick_at_least_a_day_ahead() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 30)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 81).await.remove(0).1;
        app.at(HOUR).await;
        for code in &codes[..6] {
            app.send(code, &[("mood", "2")]).await;
        }
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        for refused in [11, 24, 26] {
            assert!(owner.close_early("pulse", 1, moment(refused * HOUR)).await.is_err(), "{refused} hours");
        }
        let board = owner.close_early("pulse", 1, moment(31 * HOUR)).await.expect("announced");
        assert!(board.closes_early());
        assert_eq!(board.closes(), moment(31 * HOUR));
        app.at(31 * HOUR).await;
        assert_eq!(app.board(1).phase(app.services.now()), Phase::Closed);
        assert_eq!(app.board(1).results()[0].sheets, 6);
        assert_eq!(db.key_files(), Vec::<String>::new());
    }
}
