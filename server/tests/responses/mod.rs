//! What leaders may say, for whom, and that it stays said.

mod board;
mod lead;

use heard_domain::{
    access::Role,
    key::Key,
    language::Language,
    response::{News, NextDay, Status, Subject, Wording},
    wave::Preset,
};
use heard_server::{
    service::{Actor, BoardAccess, NewOrganisation, ServiceError, UnitImport},
    store::dump,
};
use time::{Duration, macros::date};

use crate::support::{
    app::{TestApp, moment},
    db::{TestDb, engines},
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

fn key(text: &str) -> Key {
    text.parse().expect("a key")
}

fn leader(units: &[&str]) -> Actor {
    Actor { name: "Lea".to_owned(), role: Role::Leader { units: units.iter().map(|unit| key(unit)).collect() } }
}

fn subject(unit: &str) -> Subject {
    Subject { unit: key(unit), pulse: key("pulse"), wave: 1, question: Some(key("mood")) }
}

/// A whole response; the test's clock starts on 24 November.
fn wording() -> Wording {
    Wording {
        language: Language::En,
        heard: "The gate is always open.".to_owned(),
        plan: "A lock.".to_owned(),
        why: "It was never closed.".to_owned(),
        owner: "Lea Brandt".to_owned(),
        status: Some(Status::Planned),
        next: NextDay::On(date!(2026 - 12 - 1)),
        re_ask: true,
    }
}

fn news(status: Status, text: &str) -> News {
    News { language: Language::De, status: Some(status), text: text.to_owned(), next: NextDay::read("2026-12-20") }
}

/// An organisation whose first wave is open.
async fn open(db: &TestDb) -> TestApp {
    let app = TestApp::start(db).await;
    let shape = Shape::company();
    app.found(&shape, one_question()).await;
    app.launch(&shape, Preset::Standard, 1, 9).await;
    app.at(HOUR).await;
    app
}

fn refusal<T>(outcome: Result<T, ServiceError>) -> String {
    match outcome.err().expect("a refusal") {
        ServiceError::Forbidden => "forbidden".to_owned(),
        ServiceError::NotFound(what) => format!("no {what}"),
        ServiceError::Conflict { rule, .. } => rule.to_owned(),
        ServiceError::Invalid(violations) => {
            let named = violations.iter().map(|violation| format!("{} {}", violation.field, violation.rule));
            named.collect::<Vec<_>>().join(", ")
        }
        ServiceError::Unavailable(cause) => panic!("{cause}"),
    }
}

async fn audited(app: &TestApp) -> Vec<String> {
    let operator = Actor::operator();
    let log = app.services.observing(&operator).expect("an observer").audit_log(None).await.expect("the log");
    let own = log.into_iter().filter(|event| event.action.starts_with("response."));
    own.rev().map(|event| format!("{} {} {}", event.actor, event.action, event.subject)).collect()
}

#[tokio::test]
async fn a_leader_speaks_for_their_units_and_everything_below_and_for_nobody_else() {
    for db in engines().await {
        let app = open(&db).await;
        let observer = Actor { name: "O".to_owned(), role: Role::Observer };
        assert_eq!(refusal(app.services.leading(&observer)), "forbidden");
        for (units, may) in [
            (vec!["site-a"], vec!["site-a", "team-a", "team-b"]),
            (vec!["team-a", "site-b"], vec!["team-a", "site-b", "team-c", "team-d"]),
            (vec!["all"], vec!["all", "site-a", "team-a", "team-b", "site-b", "team-c", "team-d"]),
            (vec!["gone"], vec![]),
        ] {
            let actor = leader(&units);
            let leading = app.services.leading(&actor).expect("a leader");
            let led = leading.units().await.expect("units");
            assert_eq!(led.iter().map(|unit| unit.key.as_str()).collect::<Vec<_>>(), may);
            for unit in ["all", "site-a", "team-a", "team-b", "site-b", "team-c", "team-d", "gone"] {
                let outcomes = [
                    leading.save_draft(&subject(unit), wording()).await.map(|_| ()),
                    leading.publish_new(&subject(unit), wording()).await.map(|_| ()),
                    leading.findings(&key(unit), "pulse", 1).await.map(|_| ()),
                ];
                for outcome in outcomes {
                    let expected = if may.contains(&unit) { "done" } else { "forbidden" };
                    let said = outcome.map_or_else(|error| refusal::<()>(Err(error)), |()| "done".to_owned());
                    assert_eq!(said, expected, "{units:?} {unit}");
                }
            }
        }
        let team = leader(&["team-a"]);
        let team = app.services.leading(&team).expect("a leader");
        assert_eq!(refusal(team.publish_new(&subject("team-b"), wording()).await), "forbidden");
        assert_eq!(refusal(team.publish_new(&subject("gone"), wording()).await), "forbidden");
        let operator = Actor::operator();
        let owner = app.services.leading(&operator).expect("an owner");
        owner.publish_new(&subject("team-c"), wording()).await.expect("an owner speaks for every unit");
        assert_eq!(refusal(owner.publish_new(&subject("gone"), wording()).await), "unit unknown-unit");

        // The other unit's leader gets nowhere with what is there either.
        let draft = owner.save_draft(&subject("team-d"), wording()).await.expect("a draft");
        let published = owner.publish_new(&subject("team-d"), wording()).await.expect("published");
        assert_eq!(refusal(team.draft(draft).await), "forbidden");
        assert_eq!(refusal(team.change_draft(draft, wording()).await), "forbidden");
        assert_eq!(refusal(team.publish(draft, None).await), "forbidden");
        assert_eq!(refusal(team.withdraw(draft).await), "forbidden");
        assert_eq!(refusal(team.update(published, news(Status::Done, "Done.")).await), "forbidden");
        assert_eq!(refusal(team.re_ask(published, false).await), "forbidden");
        assert!(team.drafts().await.expect("drafts").iter().all(|draft| draft.subject.unit.as_str() == "team-a"));
        assert!(team.published().await.expect("responses").iter().all(|one| one.subject.unit.as_str() == "team-a"));
    }
}

#[tokio::test]
async fn a_leaders_units_are_those_of_the_present_tree() {
    for db in engines().await {
        let app = open(&db).await;
        let actor = leader(&["site-a"]);
        let leading = app.services.leading(&actor).expect("a leader");
        assert_eq!(refusal(leading.publish_new(&subject("team-d"), wording()).await), "forbidden");
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        let unit = |key: &str, parent: Option<&str>| UnitImport {
            key: key.to_owned(),
            name: key.to_owned(),
            parent: parent.map(str::to_owned),
            fault: None,
        };
        let moved = vec![unit("all", None), unit("site-a", Some("all")), unit("team-d", Some("site-a"))];
        owner.import_units(moved, false).await.expect("another tree");
        leading.publish_new(&subject("team-d"), wording()).await.expect("team D is below site A now");
        assert_eq!(refusal(leading.publish_new(&subject("team-a"), wording()).await), "forbidden", "it is no more");
    }
}

#[tokio::test]
async fn what_is_published_stays_as_it_is_and_updates_follow_it() {
    for db in engines().await {
        let app = open(&db).await;
        let actor = leader(&["team-a"]);
        let leading = app.services.leading(&actor).expect("a leader");
        let unfinished = Wording { why: String::new(), owner: String::new(), next: NextDay::None, ..wording() };
        let id = leading.save_draft(&subject("team-a"), unfinished).await.expect("a draft");
        assert!(app.services.responses().is_empty(), "a draft is nobody's business");
        assert_eq!(refusal(leading.publish(id, None).await), "why missing, owner missing, next missing");
        assert_eq!(refusal(leading.update(id, news(Status::Done, "Done.")).await), "draft");
        leading
            .change_draft(id, Wording { why: " Why.\r\nThus. ".to_owned(), ..wording() })
            .await
            .expect("a better one");
        assert_eq!(leading.draft(id).await.expect("the draft").wording.why, "Why.\nThus.");

        let mut moves = app.services.board_moves();
        let version = app.services.board_version(&app.board(1));
        leading.publish(id, None).await.expect("published");
        assert!(moves.try_recv().is_ok(), "open boards are told");
        assert_ne!(app.services.board_version(&app.board(1)), version);
        let response = app.services.response(id).expect("a response");
        assert_eq!((response.subject.clone(), response.why.as_str()), (subject("team-a"), "Why.\nThus."));
        assert_eq!(
            (response.status, response.next, response.at),
            (Status::Planned, wording().next.date(), moment(HOUR))
        );

        assert_eq!(refusal(leading.change_draft(id, wording()).await), "published");
        assert_eq!(refusal(leading.publish(id, Some(wording())).await), "published");
        assert_eq!(refusal(leading.withdraw(id).await), "published");
        assert_eq!(refusal(leading.draft(id).await), "no response");
        let empty = News { status: None, text: String::new(), next: NextDay::Unread, ..news(Status::Done, "") };
        assert_eq!(refusal(leading.update(id, empty).await), "text missing, status missing, next no-date");

        app.at(2 * HOUR).await;
        leading.update(id, news(Status::InProgress, "Das Schloss ist bestellt.")).await.expect("an update");
        leading.update(id, news(Status::Done, "Das Schloss ist da.")).await.expect("another");
        let version = app.services.board_version(&app.board(1));
        leading.re_ask(id, false).await.expect("no wish any more");
        assert_ne!(app.services.board_version(&app.board(1)), version);
        let now = app.services.response(id).expect("a response");
        let said: Vec<&str> = now.updates.iter().map(|update| update.text.as_str()).collect();
        assert_eq!(said, ["Das Schloss ist bestellt.", "Das Schloss ist da."]);
        assert_eq!((now.status_now(), now.next_now()), (Status::Done, None), "what is done owes no date");
        assert_eq!(now.updates[0].next, Some(date!(2026 - 12 - 20)));
        assert_eq!(heard_domain::response::Response { updates: Vec::new(), re_ask: true, ..now }, response);

        let draft = leading.save_draft(&subject("team-a"), wording()).await.expect("a draft");
        leading.withdraw(draft).await.expect("withdrawn");
        assert_eq!(refusal(leading.withdraw(draft).await), "no response");
        let of = |action: &str, id: i64| format!("Lea response.{action} pulse/1 team-a #{id}");
        let expected = [
            of("draft", id),
            of("draft", id),
            of("publish", id),
            of("update", id),
            of("update", id),
            of("re-ask", id),
            of("draft", draft),
            of("withdraw", draft),
        ];
        assert_eq!(audited(&app).await, expected);
    }
}

#[tokio::test]
async fn every_mistake_is_named_at_once_and_nothing_is_kept_of_it() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        app.launch(&shape, Preset::Standard, 1, 9).await;
        let actor = leader(&["all"]);
        let leading = app.services.leading(&actor).expect("a leader");
        assert_eq!(refusal(leading.publish_new(&subject("all"), wording()).await), "wave-not-open");
        app.at(HOUR).await;
        let nothing = Wording {
            heard: String::new(),
            plan: String::new(),
            why: "\u{0}".to_owned(),
            owner: "two\nlines".to_owned(),
            status: None,
            next: NextDay::On(date!(2026 - 11 - 23)),
            ..wording()
        };
        let elsewhere = Subject { question: Some(key("nothing")), ..subject("gone") };
        assert_eq!(
            refusal(leading.publish_new(&elsewhere, nothing.clone()).await),
            "forbidden",
            "who may not speak for a unit learns nothing of it"
        );
        let elsewhere = Subject { question: Some(key("nothing")), ..subject("all") };
        assert_eq!(
            refusal(leading.publish_new(&elsewhere, nothing).await),
            "question unknown-question, heard missing, why control, owner control, status missing, next in-the-past"
        );
        let whole = Subject { question: None, ..subject("all") };
        assert_eq!(refusal(leading.save_draft(&whole, wording()).await), "re_ask no-question");
        let long = Wording { plan: "x".repeat(601), ..wording() };
        assert_eq!(refusal(leading.save_draft(&subject("all"), long).await), "plan length");
        let next = Subject { wave: 2, ..subject("all") };
        assert_eq!(refusal(leading.save_draft(&next, wording()).await), "no wave");
        assert!(app.services.responses().is_empty() && leading.drafts().await.expect("drafts").is_empty());
        assert!(audited(&app).await.is_empty());
    }
}

#[tokio::test]
async fn a_day_is_a_day_of_the_organisation() {
    let db = TestDb::sqlite();
    let app = open(&db).await;
    let operator = Actor::operator();
    let owner = app.services.owning(&operator).expect("an owner");
    let organisation = NewOrganisation {
        name: "Testers".to_owned(),
        time_zone: "Pacific/Auckland".to_owned(),
        languages: vec![Language::En],
        preset: Preset::Standard,
        board_access: BoardAccess::Public,
        passphrase: None,
    };
    owner.put_organisation(organisation, false).await.expect("far away");
    // 13:00 in London is two o'clock in the next morning there.
    assert_eq!(app.services.today(), date!(2026 - 11 - 25));
    let actor = leader(&["all"]);
    let leading = app.services.leading(&actor).expect("a leader");
    let on = |next: &str| Wording { next: NextDay::read(next), ..wording() };
    assert_eq!(refusal(leading.publish_new(&subject("all"), on("2026-11-24")).await), "next in-the-past");
    leading.publish_new(&subject("all"), on("2026-11-25")).await.expect("today is early enough");
}

#[tokio::test]
async fn a_new_day_moves_boards_because_promises_become_late() {
    let db = TestDb::sqlite();
    let app = open(&db).await;
    let version = app.services.board_version(&app.board(1));
    let mut moves = app.services.board_moves();
    app.clock.set(moment(DAY - 12 * HOUR - 1));
    let still = app.services.board_version(&app.board(1));
    assert_eq!(still, version);
    app.at(DAY - 12 * HOUR).await;
    assert!(moves.try_recv().is_ok());
    assert_ne!(app.services.board_version(&app.board(1)), version);
}

#[tokio::test]
async fn another_process_follows_what_is_published() {
    let Some(db) = TestDb::postgres().await else { return };
    let first = open(&db).await;
    let second = TestApp::start_at(&db, moment(HOUR), false).await;
    let actor = leader(&["all"]);
    let leading = first.services.leading(&actor).expect("a leader");
    let id = leading.save_draft(&subject("all"), wording()).await.expect("a draft");
    second.services.reload().await.expect("it follows");
    assert!(second.services.responses().is_empty());
    for change in 0..4 {
        let mut moves = second.services.board_moves();
        match change {
            0 => leading.publish(id, None).await.map(|_| ()),
            1 => leading.update(id, news(Status::Done, "Done.")).await,
            2 => leading.re_ask(id, false).await,
            _ => leading.publish_new(&subject("team-a"), wording()).await.map(|_| ()),
        }
        .expect("done");
        second.services.reload().await.expect("it follows");
        assert!(moves.try_recv().is_ok(), "its boards are told");
        assert_eq!(second.services.responses(), first.services.responses());
        assert_eq!(
            second.services.board_version(&second.board(1)),
            first.services.board_version(&first.board(1)),
            "all processes tell the same"
        );
    }
    let mut moves = second.services.board_moves();
    second.services.reload().await.expect("nothing to follow");
    assert!(moves.try_recv().is_err());
}

#[tokio::test]
async fn a_backup_holds_drafts_and_responses_and_numbers_go_on_after_it() {
    for db in engines().await {
        let app = open(&db).await;
        let actor = leader(&["all"]);
        let leading = app.services.leading(&actor).expect("a leader");
        leading.publish_new(&subject("all"), wording()).await.expect("published");
        let id = leading.publish_new(&subject("team-a"), wording()).await.expect("published");
        leading.update(id, news(Status::InProgress, "Es geht los.")).await.expect("an update");
        let draft = leading.save_draft(&subject("team-b"), wording()).await.expect("a draft");
        let mut file = Vec::new();
        dump::backup(&app.store, &mut file).await.expect("a backup");
        for fresh in engines().await {
            let store = heard_server::startup::open_store(&fresh.storage()).await.expect("the database");
            heard_server::store::migrate(&store).await.expect("migrations");
            dump::restore(&store, &mut file.as_slice()).await.expect("restored");
            store.close().await.expect("closed");
            let restored = TestApp::start_at(&fresh, moment(HOUR), false).await;
            assert_eq!(restored.services.responses(), app.services.responses());
            let leading = restored.services.leading(&actor).expect("a leader");
            assert_eq!(leading.draft(draft).await.expect("the draft").wording, wording());
            let next = leading.save_draft(&subject("all"), wording()).await.expect("another draft");
            assert!(next > draft);
            leading.update(id, news(Status::Done, "Fertig.")).await.expect("another update");
        }
    }
}

#[tokio::test]
async fn the_clock_runs_from_what_was_said_last() {
    let db = TestDb::sqlite();
    let app = open(&db).await;
    let actor = leader(&["all"]);
    let leading = app.services.leading(&actor).expect("a leader");
    leading.publish_new(&subject("all"), wording()).await.expect("published");
    app.at(9 * DAY).await;
    let responses = app.services.responses();
    assert_eq!(responses[0].overdue(app.services.today()), Some(2));
    let at = app.services.day(responses[0].heard_of());
    assert_eq!(app.services.today() - at, Duration::days(9));
}
