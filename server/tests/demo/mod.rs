//! The demo organisation.

use std::{collections::BTreeSet, sync::Arc};

use heard_ballot::code::Code;
use heard_domain::{board::Standing, person::ListedPerson, response::Status, wave::Phase};
use heard_server::{
    collect::{Collector, KeyDirectory},
    demo,
    demo_house::DemoHouse,
    service::{Actor, Services, UnitImport},
};
use sea_orm::{ConnectionTrait, Database, Statement};

use crate::{
    privacy::schema::TABLES,
    support::{
        app::{TestApp, moment},
        db::{TestDb, engines},
        http::Browser,
        organisation::{Shape, one_question},
    },
};

fn keys(db: &TestDb) -> KeyDirectory {
    KeyDirectory::open(&db.keys()).expect("the key directory")
}

/// Tables that hold anything, but for those of the operator and of migrations.
async fn tables_with_rows(db: &TestDb) -> Vec<String> {
    let (url, tables) = match &db.url {
        None => (
            format!("sqlite://{}", db.directory.join("heard.sqlite").display()),
            "SELECT name AS t FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        ),
        Some(url) => {
            (url.clone(), "SELECT table_name::text AS t FROM information_schema.tables WHERE table_schema = 'public'")
        }
    };
    let connection = Database::connect(&url).await.expect("the database");
    let query =
        |query: String| connection.query_all_raw(Statement::from_string(connection.get_database_backend(), query));
    let mut tables: Vec<String> = query(tables.to_owned())
        .await
        .expect("the catalogue")
        .iter()
        .map(|row| row.try_get("", "t").expect("a name"))
        .collect();
    tables.retain(|table| table != "api_token" && table != "seaql_migrations");
    assert_eq!(tables.len(), TABLES.len() - 1, "all but the operator's");
    let mut filled = Vec::new();
    for table in tables {
        if !query(format!("SELECT 1 AS one FROM {table} LIMIT 1")).await.expect("rows").is_empty() {
            filled.push(table);
        }
    }
    connection.close().await.expect("closed");
    filled.sort();
    filled
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
        assert!(units.clone().any(|unit| unit.standing == Standing::Shown), "a team is shown");
        assert!(units.clone().any(|unit| matches!(unit.standing, Standing::CountedIn { .. })), "a team is merged");
        assert!(units.clone().any(|unit| unit.standing == Standing::TooFew), "a team has too few answers");
        let bands = units.flat_map(|unit| &unit.questions).flat_map(|question| &question.bands);
        assert!(bands.into_iter().any(|band| band.range.0 < band.range.1), "a team is of one mind");
        seen.push(figures);
    }
    let again = TestDb::sqlite();
    let app = TestApp::start_at(&again, moment(12_345_678), false).await;
    let demo = demo::load(&app.store, &keys(&again), &app.services).await.expect("the demo");
    let codes: BTreeSet<&String> = demo.codes().iter().collect();
    assert!(codes.len() >= 20, "visitors have codes of their own");
    assert!(codes.into_iter().all(|code| Code::parse(code).is_ok()));
    seen.push(app.services.all_waves().iter().map(|wave| wave.results().as_ref().clone()).collect());
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "engine, day, keys and codes change nothing");
}

#[tokio::test]
async fn its_leaders_have_said_everything_that_can_be_said_and_one_of_them_is_late() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let _demo = demo::load(&app.store, &keys(&db), &app.services).await.expect("the demo");
    let (responses, today) = (app.services.responses(), app.services.today());
    let said: BTreeSet<&str> = responses.iter().map(|response| response.status_now().name()).collect();
    assert_eq!(said, Status::ALL.map(Status::name).into());
    assert_eq!(responses.iter().filter(|response| response.overdue(today).is_some()).count(), 1);
    assert!(responses.iter().any(|response| response.status_now() == Status::Done && !response.updates.is_empty()));
    assert!(responses.iter().any(|response| response.subject.question.is_none()));
    assert!(responses.iter().all(|response| response.at <= app.services.now()));
    assert!(responses.is_sorted_by_key(|response| response.at));
}

#[tokio::test]
async fn back_to_empty_leaves_nothing_behind_and_a_real_organisation_stays() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let house = Arc::new(DemoHouse::new(app.store.clone(), keys(&db)));
        house.load(&app.services).await.expect("the demo");
        assert_eq!(house.codes(1).len(), 6);
        let all: BTreeSet<String> = (0..10).flat_map(|tick| house.codes(tick)).collect();
        assert_eq!(all.len(), 60, "nobody is offered a code twice in ten counts");
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        let ann =
            ListedPerson { unit: "Vans".to_owned(), address: "ann@example.org".to_owned(), ..ListedPerson::default() };
        owner.add_person(&ann).await.expect("a person");
        assert_eq!(tables_with_rows(&db).await.len(), 12, "every table is in use");
        house.remove(&app.services).await.expect("empty again");
        assert!(house.codes(1).is_empty());
        assert!(app.services.organisation().is_none());
        assert!(app.services.all_waves().is_empty() && app.services.responses().is_empty());
        assert_eq!(db.key_files(), Vec::<String>::new());
        assert_eq!(tables_with_rows(&db).await, Vec::<String>::new());

        let unit = UnitImport { key: "all".to_owned(), name: "All".to_owned(), parent: None, fault: None };
        owner.import_units(vec![unit], false).await.expect("a unit, before there is an organisation");
        assert!(house.load(&app.services).await.is_err(), "what is there already is somebody's");
        assert_eq!(app.services.units().await.expect("units").expect("a tree").units().len(), 1);

        app.found(&Shape::company(), one_question()).await;
        assert!(house.load(&app.services).await.is_err());
        assert!(house.remove(&app.services).await.is_err());
        assert!(app.services.organisation().is_some());
    }
}

#[tokio::test]
async fn what_a_failed_load_left_is_erased_with_its_keys() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        // A load that fails leaves a demo organisation of which the live services know nothing.
        let collector = Collector::new(app.store.clone(), keys(&db), app.clock.clone(), false);
        let other = Services::start(app.store.clone(), collector, app.clock.clone()).await.expect("services");
        drop(demo::load(&app.store, &keys(&db), &other).await.expect("the demo"));
        drop(other);
        assert!(app.services.all_waves().is_empty());
        assert!(!db.key_files().is_empty());

        demo::remove(&app.services).await.expect("empty again");
        assert_eq!(db.key_files(), Vec::<String>::new());
        assert_eq!(tables_with_rows(&db).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn visitors_look_around_as_those_who_sign_in_until_the_demo_is_removed() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let house = DemoHouse::new(app.store.clone(), keys(&db));
        house.load(&app.services).await.expect("the demo");
        let mut visitor = Browser::new(&app.router);
        assert!(visitor.get("/").await.text().contains("action=\"/demo/enter\""));
        for (role, first) in [("owner", "/manage"), ("observer", "/manage"), ("leader", "/lead"), ("owner", "/manage")]
        {
            let answer = visitor.post("/demo/enter", &[("role", role)]).await;
            assert_eq!((answer.status.as_u16(), answer.location()), (303, first), "{role}");
            let account = visitor.get("/account").await;
            assert!(account.text().contains(&format!("{role}@demo.invalid")), "{role}");
        }
        assert_eq!(visitor.post("/demo/enter", &[("role", "king")]).await.status, 404);
        house.remove(&app.services).await.expect("empty again");
        assert_eq!(tables_with_rows(&db).await, Vec::<String>::new());
        assert!(visitor.get("/account").await.location().starts_with("/sign-in"));

        app.found(&Shape::company(), one_question()).await;
        assert_eq!(visitor.post("/demo/enter", &[("role", "owner")]).await.status, 403, "a real one is no playground");
        assert!(heard_server::service::list_accounts(&app.store).await.expect("accounts").is_empty());
    }
}
