//! The demo organisation.

use std::sync::Arc;

use heard_domain::{board::Standing, wave::Phase};
use heard_server::{collect::KeyDirectory, demo, demo_house::DemoHouse};

use crate::support::{
    app::{TestApp, moment},
    db::{TestDb, engines},
    organisation::{Shape, one_question},
};

fn keys(db: &TestDb) -> KeyDirectory {
    KeyDirectory::open(&db.keys()).expect("the key directory")
}

#[tokio::test]
async fn its_figures_are_the_same_every_time_and_show_what_there_is_to_see() {
    let mut seen = Vec::new();
    for (days, db) in engines().await.into_iter().enumerate() {
        let app = TestApp::start_at(&db, moment(days as i64 * 86_400), false).await;
        let _demo = demo::load(&app.store, &keys(&db), &app.services).await.expect("the demo");
        let waves = app.services.all_waves();
        let phases: Vec<Phase> = waves.iter().map(|wave| wave.phase(app.services.now())).collect();
        assert_eq!(phases[..6], [Phase::Closed; 6]);
        assert_eq!(phases[6..], [Phase::Open]);
        let figures: Vec<_> = waves.iter().map(|wave| wave.results().as_ref().clone()).collect();
        let units = figures.iter().flatten();
        assert!(units.clone().any(|unit| matches!(unit.standing, Standing::CountedIn { .. })), "a team is merged");
        assert!(units.clone().any(|unit| unit.standing == Standing::TooFew), "a team has too few answers");
        let bands = units.flat_map(|unit| &unit.questions).flat_map(|question| &question.bands);
        assert!(bands.into_iter().any(|band| band.range.0 < band.range.1), "a team is of one mind");
        seen.push(figures);
    }
    let again = TestDb::sqlite();
    let app = TestApp::start_at(&again, moment(12_345_678), false).await;
    let demo = demo::load(&app.store, &keys(&again), &app.services).await.expect("the demo");
    assert!(demo.codes().len() >= 8);
    seen.push(app.services.all_waves().iter().map(|wave| wave.results().as_ref().clone()).collect());
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "engine, day, keys and codes change nothing");
}

#[tokio::test]
async fn back_to_empty_leaves_nothing_behind_and_a_real_organisation_stays() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let house = Arc::new(DemoHouse::new(app.store.clone(), keys(&db)));
        house.load(&app.services).await.expect("the demo");
        assert!(!house.codes().is_empty());
        house.remove(&app.services).await.expect("empty again");
        assert!(house.codes().is_empty());
        assert!(app.services.organisation().is_none());
        assert!(app.services.all_waves().is_empty());
        assert_eq!(db.key_files(), Vec::<String>::new());

        app.found(&Shape::company(), one_question()).await;
        assert!(house.load(&app.services).await.is_err());
        assert!(house.remove(&app.services).await.is_err());
        assert!(app.services.organisation().is_some());
    }
}
