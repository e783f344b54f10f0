//! Slips: codes that are shown once, as pages to print or as a file.

use heard_ballot::code::Code;
use heard_domain::{person::ListedPerson, wave::Preset};
use heard_server::service::{Actor, PeopleImport};
use serde_json::{Value, json};

use super::{HOUR, german_owner, hidden, owner_of_a_wave};
use crate::{
    accounts,
    support::{
        app::TestApp,
        db::{TestDb, engines},
        http::{Answer, Browser, call, request},
        organisation::{Shape, one_question},
    },
};

const SLIPS: &str = "/manage/waves/pulse/1/slips";

/// The form, with that many in a hundred in German and in Hebrew.
async fn make(owner: &mut Browser<'_>, version: &str, form: &str, shares: (&str, &str)) -> Answer {
    let fields = [("codes", version), ("form", form), ("paper", "a4"), ("share-de", shares.0), ("share-he", shares.1)];
    owner.post(SLIPS, &fields).await
}

/// The version that the form is about.
async fn version(owner: &mut Browser<'_>) -> String {
    hidden(&owner.get(SLIPS).await.text(), "codes")
}

/// The codes on the slips of a page.
fn codes(page: &str) -> Vec<String> {
    let codes = page.split("class=\"slip-code\">").skip(1);
    codes.map(|rest| rest.split('<').next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn slips_are_shown_once_and_admit_everybody() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner_of_a_wave(&app).await;
        assert!(owner.get("/manage/waves/pulse/1").await.text().contains("Es gibt noch keine Codes"));
        let before = version(&mut owner).await;
        let page = make(&mut owner, &before, "print", ("75", "25")).await;
        assert_eq!((page.status.as_u16(), &page.headers["cache-control"]), (200, &"no-store".parse().expect("it")));
        let printed = codes(&page.text());
        assert_eq!(printed.len(), 53);
        assert!(printed.iter().all(|code| Code::parse(code).is_ok()));
        assert_eq!(page.text().matches("<article lang=\"he\" dir=\"rtl\"").count(), 13, "a quarter");

        // Loaded again: a browser sends the same form once more.
        let again = make(&mut owner, &before, "print", ("75", "25")).await;
        assert_eq!((again.status.as_u16(), codes(&again.text()).len()), (409, 0));
        assert!(again.text().contains("Zettel werden einmal gezeigt"));
        assert!(!printed.iter().any(|code| again.text().contains(code)));

        app.at(HOUR).await;
        for code in &printed {
            app.send(code, &[("mood", "3")]).await;
        }
        let fixed = owner.get(SLIPS).await.text();
        assert!(fixed.contains("lassen sich nicht noch einmal zeigen") && !fixed.contains("name=\"codes\""));
        let late = make(&mut owner, "", "print", ("100", "0")).await;
        assert_eq!((late.status.as_u16(), codes(&late.text()).len()), (409, 0));
        app.at(241 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 53);
        assert!(owner.get(SLIPS).await.text().contains("nimmt keine Antworten mehr an"));
    }
}

#[tokio::test]
async fn new_slips_void_the_earlier_ones_and_only_for_who_has_seen_that_there_are_some() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = owner_of_a_wave(&app).await;
        let none = version(&mut owner).await;
        let void = codes(&make(&mut owner, &none, "print", ("1", "")).await.text());
        let form = owner.get(SLIPS).await.text();
        assert!(form.contains("Es gibt schon Codes"));
        // Two at once: one of them is told.
        let fresh = hidden(&form, "codes");
        let mut other = Browser::new(&app.router);
        accounts::sign_in(&mut other, "olga@harbour.example", accounts::PASSWORD).await;
        let (one, two) =
            tokio::join!(make(&mut owner, &fresh, "print", ("1", "")), make(&mut other, &fresh, "print", ("1", "")));
        let mut statuses = [one.status.as_u16(), two.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409]);
        let good = [codes(&one.text()), codes(&two.text())].concat();
        assert_eq!(good.len(), 53);
        app.at(HOUR).await;
        for code in void.iter().chain(&good) {
            app.send(code, &[("mood", "3")]).await;
        }
        app.at(241 * HOUR).await;
        assert_eq!(app.board(1).results()[0].sheets, 53);
    }
}

#[tokio::test]
async fn the_file_is_for_spreadsheets_and_the_code_stands_where_no_browser_sends_it() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = german_owner(&app).await;
        let shape = Shape::new(&[("all", None, 3), ("team", Some("all"), 7)]);
        app.found(&shape, one_question()).await;
        let token = heard_server::service::create_token(
            &app.store,
            app.services.now(),
            "operator",
            "t",
            &heard_domain::access::Role::Owner,
        );
        let token = token.await.expect("a token");
        let units = json!({"units": [
            {"key": "all", "name": "=1+1", "parent": null}, {"key": "team", "name": "Team; \"A\"", "parent": "all"}
        ]});
        assert_eq!(call(&app.router, request("PUT", "/api/v1/units", &token, &units)).await.status, 200);
        app.launch_only(&shape, Preset::Standard, 1, 241).await;
        let version = version(&mut owner).await;
        let file = make(&mut owner, &version, "csv", ("50", "50")).await;
        assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
        assert_eq!(file.headers["content-disposition"], "attachment; filename=\"pulse-1.csv\"");
        assert_eq!(file.headers["cache-control"], "no-store");
        let text = file.text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "\u{feff}Bereich;Name;Sprache;Code;Link");
        assert_eq!(lines.len(), 11);
        assert!(lines[1].starts_with("all;'=1+1;de;"), "no spreadsheet runs a name: {}", lines[1]);
        for line in &lines[4..] {
            let (name, rest) = line.split_once("\";").expect("a quoted name");
            assert_eq!(name, "team;\"Team; \"\"A\"\"");
            let cells: Vec<&str> = rest.split(';').collect();
            let plain = cells[1].replace('-', "");
            assert_eq!(cells[2], format!("http://127.0.0.1:8080/s/pulse?unit=team#c={plain}"));
        }
    }
}

#[tokio::test]
async fn a_mistake_in_the_form_makes_nothing() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let mut owner = owner_of_a_wave(&app).await;
    let before = version(&mut owner).await;
    for (form, paper, share, field) in [
        ("print", "a4", "", "share-en"),
        ("print", "a4", "0", "share-en"),
        ("print", "a4", "-1", "share-de"),
        ("print", "a4", "101", "share-de"),
        ("print", "a4", "<b>", "share-de"),
        ("print", "a5", "100", "paper"),
        ("tape", "a4", "100", "form"),
    ] {
        let fields = [("codes", before.as_str()), ("form", form), ("paper", paper), ("share-de", share)];
        let answer = owner.post(SLIPS, &fields).await;
        let page = answer.text();
        assert_eq!(answer.status, 422, "{fields:?}");
        assert!(page.contains(&format!("<a href=\"#{field}\"")), "{fields:?}: {page}");
        assert!(codes(&page).is_empty());
        assert_eq!(hidden(&page, "codes"), before, "nothing was made");
        if !share.is_empty() && share != "<b>" {
            assert!(page.contains(&format!("value=\"{share}\"")), "{share} is still there");
        }
    }
    let log = call(&app.router, request("GET", "/api/v1/audit-log", "none", &Value::Null)).await;
    assert_eq!(log.status, 401);
    assert!(!owner.get("/manage/audit-log").await.text().contains("pulse/1</td>"));
}

#[tokio::test]
async fn whoever_gets_a_code_by_mail_gets_no_slip() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = german_owner(&app).await;
        let shape = Shape::new(&[("all", None, 1), ("team", Some("all"), 6)]);
        app.found(&shape, one_question()).await;
        let people = async |count: usize| {
            let unit = |number| if number < 6 { "team" } else { "all" };
            let rows = (0..count).map(|number| ListedPerson {
                unit: unit(number).to_owned(),
                address: format!("p{number}@harbour.example"),
                language: "en".to_owned(),
                leader: "no".to_owned(),
                broken: false,
            });
            let operator = Actor::operator();
            let operator = app.services.owning(&operator).expect("an owner");
            let import = PeopleImport { rows: rows.collect(), keep_others: false };
            operator.import_people(&import).await.expect("people");
            operator.plan_mail("pulse", 1, Some(0)).await.expect("planned");
        };
        app.launch_only(&shape, Preset::Standard, 1, 241).await;
        people(4).await;
        let form = owner.get(SLIPS).await.text();
        assert!(form.contains("3 Zettel") && form.contains("4 Personen bekommen ihre Codes per E-Mail"), "{form}");
        let page = make(&mut owner, &hidden(&form, "codes"), "print", ("100", "0")).await;
        assert_eq!(codes(&page.text()).len(), 3);
        people(7).await;
        let none = make(&mut owner, "", "print", ("100", "0")).await;
        for page in [owner.get(SLIPS).await, none] {
            assert!(page.text().contains("Niemand braucht einen Zettel") && codes(&page.text()).is_empty());
            assert!(!page.text().contains("name=\"codes\""));
        }
    }
}

#[tokio::test]
async fn a_wave_by_an_open_link_has_posters_and_no_slips() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let mut owner = german_owner(&app).await;
        app.found(&Shape::company(), one_question()).await;
        app.launch_open(&Shape::company(), Preset::Standard, 1, 241).await;
        assert_eq!(owner.get(SLIPS).await.status, 404);
        assert_eq!(make(&mut owner, "", "print", ("100", "0")).await.status, 404);
        let all = owner.get("/manage/waves/pulse/1/posters?language=en&language=he&paper=letter&unit=").await.text();
        // Six units have people of their own.
        assert_eq!(all.matches("class=\"print-page poster\">").count(), 2 * 6);
        assert!(all.contains("<body class=\"printed paper-letter\">"));
        assert!(all.contains("http://127.0.0.1:8080/s/pulse?unit=team-c"));
        assert!(all.contains("Open link, not verified") && all.contains("Counted in ALL, a group of 6 people."));
        let one = owner.get("/manage/waves/pulse/1/posters?unit=team-b").await.text();
        assert_eq!(one.matches("<article").count(), 1, "in the owner's language");
        assert!(one.contains("<article lang=\"de\" dir=\"ltr\" class=\"print-page poster\">"));
        assert_eq!(owner.get("/manage/waves/pulse/1/posters?unit=nowhere").await.status, 404);
    }
}
