//! Mailed invitations and reminders, through a mail server.

use std::collections::BTreeSet;

use heard_domain::{person::ListedPerson, wave::Preset};
use heard_server::{
    mail::Mailer,
    service::{Actor, MailingState, PeopleImport, ServiceError},
};

use crate::{
    privacy::canaries::{forms, found},
    support::{
        app::TestApp,
        db::{TestDb, engines},
        organisation::{Shape, one_question},
        smtp::{Received, Smtp},
    },
};

const HOUR: i64 = 3_600;

fn shape() -> Shape {
    Shape::new(&[("all", None, 3), ("cranes", Some("all"), 8), ("gates", Some("all"), 7)])
}

fn mailer(smtp: &Smtp) -> Mailer {
    Mailer::new(&smtp.url(), "Heard <heard@harbour.example>").expect("a mailer")
}

async fn list(app: &TestApp, people: &[(&str, &str, &str, &str)]) {
    let operator = Actor::operator();
    let owner = app.services.owning(&operator).expect("an owner");
    let rows = people.iter().map(|(unit, address, language, leader)| ListedPerson {
        unit: (*unit).to_owned(),
        address: (*address).to_owned(),
        language: (*language).to_owned(),
        leader: (*leader).to_owned(),
        broken: false,
    });
    owner.import_people(&PeopleImport { rows: rows.collect(), keep_others: false }).await.expect("people");
}

async fn plan(app: &TestApp, reminders: Option<u32>) -> Result<(), ServiceError> {
    let operator = Actor::operator();
    app.services.owning(&operator).expect("an owner").plan_mail("pulse", 1, reminders).await
}

async fn states(app: &TestApp) -> Vec<MailingState> {
    let operator = Actor::operator();
    app.services.owning(&operator).expect("an owner").mailings(&app.board(1)).await.expect("mailings")
}

async fn send(app: &TestApp, mailer: &Mailer) {
    let link = |path: &str| format!("https://heard.example{path}");
    app.services.mail_due(mailer, &link).await.expect("no fault of ours");
}

/// Ten people by mail, one of them a leader, whose sheet counts in the unit above.
const PEOPLE: [(&str, &str, &str, &str); 10] = [
    ("cranes", "c1@harbour.example", "en", "no"),
    ("cranes", "c2@harbour.example", "de", "no"),
    ("cranes", "c3@harbour.example", "he", "no"),
    ("cranes", "c4@harbour.example", "ar", "no"),
    ("cranes", "c5@harbour.example", "ru", "no"),
    ("cranes", "leader@harbour.example", "nl", "yes"),
    ("gates", "g1@harbour.example", "en", "no"),
    ("gates", "g2@harbour.example", "en", "no"),
    ("gates", "g3@harbour.example", "en", "no"),
    ("gates", "gone@harbour.example", "en", "no"),
];

/// A wave from the first to the ninth hour, whose listed people are invited by mail. Gives the printed codes.
async fn mailed(app: &TestApp, reminders: u32) -> Vec<(String, Vec<String>)> {
    app.found(&shape(), one_question()).await;
    list(app, &PEOPLE).await;
    app.launch_only(&shape(), Preset::Standard, 1, 9).await;
    plan(app, Some(reminders)).await.expect("planned");
    app.make_codes(1).await
}

#[tokio::test]
async fn everybody_on_the_list_gets_one_link_and_a_reminder_with_the_same_one() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let smtp = Smtp::start();
        let mailer = mailer(&smtp);
        let printed = mailed(&app, 2).await;
        let count = |unit: &str| printed.iter().find(|(key, _)| key == unit).map_or(0, |(_, codes)| codes.len());
        assert_eq!((count("all"), count("cranes"), count("gates")), (2, 3, 3), "the others get slips");

        send(&app, &mailer).await;
        assert!(smtp.received().is_empty(), "nothing is sent before the wave opens");
        app.at(HOUR).await;
        send(&app, &mailer).await;
        send(&app, &mailer).await;
        let first = smtp.received();
        assert_eq!(first.len(), 9, "all but the address that does not exist, once");
        let codes: BTreeSet<String> = first.iter().map(Received::code).collect();
        assert_eq!(codes.len(), 9, "a code each");
        let hebrew = first.iter().find(|letter| letter.to.starts_with("c3")).expect("a letter");
        assert!(hebrew.raw.contains("Content-Language: he") && hebrew.text().contains("נסגר"), "{}", hebrew.text());
        let leader = first.iter().find(|letter| letter.to.starts_with("leader")).expect("a letter");
        assert!(
            leader.text().contains("https://heard.example/s/pulse?unit=all#c="),
            "a leader counts in the unit above"
        );
        let state = states(&app).await;
        assert_eq!((state[0].sent, state[0].refused, state[0].done), (9, 1, true));
        assert_eq!(state.len(), 3);

        // Somebody answers; the reminder goes to everybody, with the same code.
        app.send(&leader.code(), &[("mood", "4")]).await;
        app.at(5 * HOUR).await;
        send(&app, &mailer).await;
        let all = smtp.received();
        assert_eq!(all.len(), 18);
        let again = all[9..].iter().find(|letter| letter.to.starts_with("leader")).expect("a reminder");
        assert_eq!(again.code(), leader.code());
        for code in &codes {
            app.send(code, &[("mood", "4")]).await;
            app.send(code, &[("mood", "1")]).await;
        }
        for (_, codes) in &printed {
            app.send(&codes[0], &[("mood", "2")]).await;
        }
        app.at(9 * HOUR).await;
        let sheets: u32 = app.board(1).results()[0].sheets;
        assert_eq!(sheets, 12, "two mails to one person admit one sheet");
        send(&app, &mailer).await;
        assert_eq!(smtp.received().len(), 18, "nobody is asked after the close");
        assert!(states(&app).await.iter().all(|state| state.done));
    }
}

#[tokio::test]
async fn a_mail_server_that_is_away_is_tried_again_and_nobody_is_left_out() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let smtp = Smtp::start();
        let mailer = mailer(&smtp);
        mailed(&app, 0).await;
        smtp.take(4);
        app.at(HOUR).await;
        send(&app, &mailer).await;
        assert_eq!(smtp.received().len(), 4);
        smtp.take(usize::MAX);
        send(&app, &mailer).await;
        assert_eq!(smtp.received().len(), 4, "not at once");
        smtp.be_away(true);
        app.at(HOUR + 61).await;
        send(&app, &mailer).await;
        assert_eq!(smtp.received().len(), 4);
        smtp.be_away(false);
        app.at(HOUR + 122).await;
        send(&app, &mailer).await;
        let letters = smtp.received();
        let to: BTreeSet<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
        assert_eq!((letters.len(), to.len()), (9, 9), "everybody once");
        assert!(states(&app).await[0].done);
    }
}

#[tokio::test]
async fn two_processes_do_not_both_write_to_everybody() {
    let Some(db) = TestDb::postgres().await else { return };
    let (one, smtp) = (TestApp::start(&db).await, Smtp::start());
    mailed(&one, 0).await;
    let two = TestApp::start(&db).await;
    one.at(HOUR).await;
    two.at(HOUR).await;
    let mailer = mailer(&smtp);
    tokio::join!(send(&one, &mailer), send(&two, &mailer));
    assert_eq!(smtp.received().len(), 9);
}

#[tokio::test]
async fn no_secret_of_an_invitation_is_on_disk_after_sending_failing_retrying_and_reminding() {
    for db in engines().await {
        let app = TestApp::one_by_one(&db).await;
        let smtp = Smtp::start();
        let mailer = mailer(&smtp);
        mailed(&app, 1).await;
        smtp.take(3);
        app.at(HOUR).await;
        send(&app, &mailer).await;
        smtp.take(usize::MAX);
        app.at(HOUR + 61).await;
        send(&app, &mailer).await;
        app.at(8 * HOUR).await;
        send(&app, &mailer).await;
        let letters = smtp.received();
        assert_eq!(letters.len(), 18);
        let mut needles: Vec<String> = letters.iter().flat_map(|letter| forms(&letter.code())).collect();
        needles.push("#c=".to_owned());
        assert!(!found(&db, &["c1@harbour.example".to_owned()]).await.is_empty(), "the search finds what is there");
        assert_eq!(found(&db, &needles).await, Vec::<String>::new());
        for letter in &letters[..9] {
            app.send(&letter.code(), &[("mood", "3")]).await;
        }
        assert_eq!(found(&db, &needles).await, Vec::<String>::new());
        app.at(9 * HOUR).await;
        app.crash().await;
        assert_eq!(found(&db, &needles).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn mail_is_planned_before_the_wave_opens_and_fits_into_it() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&shape(), one_question()).await;
        list(&app, &PEOPLE).await;
        app.launch_only(&shape(), Preset::Standard, 1, 9).await;
        assert!(matches!(plan(&app, Some(6)).await, Err(ServiceError::Invalid(_))));
        let before = app.make_codes(1).await;
        plan(&app, Some(5)).await.expect("planned");
        assert_eq!(states(&app).await.len(), 6);
        let due: BTreeSet<_> = states(&app).await.iter().map(|state| state.due).collect();
        assert_eq!(due.len(), 6);
        assert!(due.iter().all(|due| *due <= app.board(1).closes() - time::Duration::hours(2)), "{due:?}");
        plan(&app, None).await.expect("stopped");
        assert!(states(&app).await.is_empty());
        app.make_codes(1).await;
        list(
            &app,
            &[
                PEOPLE.as_slice(),
                &[
                    ("all", "x1@x.example", "en", "no"),
                    ("all", "x2@x.example", "en", "no"),
                    ("all", "x3@x.example", "en", "no"),
                ],
            ]
            .concat(),
        )
        .await;
        match plan(&app, Some(1)).await {
            Err(ServiceError::Conflict { rule, .. }) => assert_eq!(rule, "list-larger"),
            other => panic!("{other:?}"),
        }
        app.at(HOUR).await;
        match plan(&app, Some(1)).await {
            Err(ServiceError::Conflict { rule, .. }) => assert_eq!(rule, "wave-open"),
            other => panic!("{other:?}"),
        }
        let live = app.live();
        app.services.submit(&live, &before[0].1[0], [("mood", "3")]).await.expect("taken, and counted nowhere");
        app.at(9 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 0, "codes from before the plan are void");
    }
}

#[tokio::test]
async fn an_owner_plans_mail_on_the_page_of_the_wave() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut olga = crate::accounts::owner(&app).await;
        crate::manage::units(&app, &shape()).await;
        list(&app, &PEOPLE).await;
        olga.post("/manage/pulses/new", &[("ready", "check-in"), ("cadence", "none"), ("slug", "pulse")]).await;
        app.launch_only(&shape(), Preset::Standard, 1, 9).await;
        let wave = "/manage/waves/pulse/1";
        assert!(olga.get(wave).await.text().contains("name=\"reminders\" value=\"plan\""));
        let wrong = olga.post(&format!("{wave}/mail"), &[("reminders", "plan"), ("count", "9")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text().contains("href=\"#mail-reminders\""));
        let planned = olga.post(&format!("{wave}/mail"), &[("reminders", "plan"), ("count", "2")]).await;
        assert_eq!((planned.status.as_u16(), planned.location()), (303, wave));
        assert_eq!(states(&app).await.len(), 3);
        let stopped = olga.post(&format!("{wave}/mail"), &[("reminders", "none"), ("count", "2")]).await;
        assert_eq!(stopped.status, 303);
        assert!(states(&app).await.is_empty());
        app.at(HOUR).await;
        let late = olga.post(&format!("{wave}/mail"), &[("reminders", "plan"), ("count", "1")]).await;
        assert_eq!(late.status, 409);
        assert!(late.text().contains("href=\"#mail-reminders\""));
        assert!(olga.get("/manage/audit-log").await.text().contains("pulse/1"));
    }
}
