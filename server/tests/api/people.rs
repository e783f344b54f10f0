//! The list of people: read and written by owners alone, and beside everything that is counted.

use axum::{body::Body, http::Request};
use heard_domain::{access::Role, wave::Preset};
use heard_server::service::{Actor, create_token};
use serde_json::{Value, json};

use super::schema::Document;
use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::{Answer, call, request},
    organisation::{Shape, one_question},
};

async fn owner(app: &TestApp) -> String {
    create_token(&app.store, moment(0), "operator", "owner", &Role::Owner).await.expect("a token")
}

/// Sends a file of people.
async fn put(app: &TestApp, token: &str, query: &str, file: &[u8]) -> Answer {
    let request = Request::put(format!("/api/v1/people{query}"))
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "text/csv; charset=utf-8")
        .body(Body::from(file.to_vec()))
        .expect("a request");
    let answer = call(&app.router, request).await;
    Document::new().check("PUT", "/people", &answer);
    answer
}

#[tokio::test]
async fn a_list_replaces_the_one_before_or_adds_to_it() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&Shape::company(), one_question()).await;
        let token = owner(&app).await;
        let list = async || {
            let answer = call(&app.router, request("GET", "/api/v1/people", &token, &Value::Null)).await;
            Document::new().check("GET", "/people", &answer);
            answer.json()["people"].clone()
        };
        let first = "\u{feff}unit;E-Mail;language;leader\nteam-a;ann@example.org;de;ja\nTEAM-A;Bo@Example.org;;\n";
        let dry = put(&app, &token, "?dry_run=true", first.as_bytes()).await;
        assert_eq!(dry.json(), json!({"added": 2, "changed": 0, "removed": 0}));
        assert_eq!(list().await, json!([]));
        put(&app, &token, "", first.as_bytes()).await;
        let ann = json!({"unit": "team-a", "email": "ann@example.org", "language": "de", "leader": true});
        let bo = json!({"unit": "team-a", "email": "bo@example.org", "language": "en", "leader": false});
        assert_eq!(list().await, json!([ann, bo]));
        let more = b"email,unit\ncy@example.org,team-b\nbo@example.org,team-b\n";
        let change = put(&app, &token, "?keep_others=true", more).await;
        assert_eq!(change.json(), json!({"added": 1, "changed": 1, "removed": 0}));
        let change = put(&app, &token, "", more).await;
        assert_eq!(change.json(), json!({"added": 0, "changed": 0, "removed": 1}));
        assert_eq!(list().await[1]["email"], "cy@example.org");
        let log = call(&app.router, request("GET", "/api/v1/audit-log", &token, &Value::Null)).await;
        assert!(!log.text().contains("example.org"), "no address in the log");
        assert_eq!(log.json()["events"][0]["subject"], "0 added, 0 changed, 1 removed");
    }
}

#[tokio::test]
async fn a_file_of_people_names_every_wrong_line_and_imports_none() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&Shape::company(), one_question()).await;
        let token = owner(&app).await;
        put(&app, &token, "", b"unit,email\nall,zoe@example.org\n").await;
        let wrong = b"unit,email,language,leader\n\
            team-a,ann@example.org,de,no\n\
            \n\
            nowhere,ann,tlh,perhaps\n\
            team-a,ANN@example.org,,\n\
            team-a,zoe@example.org\n\
            team-a,bo@example.org,ar,x\n";
        let answer = put(&app, &token, "", wrong).await;
        assert_eq!(answer.status, 422);
        let errors = answer.json()["errors"].clone();
        let place = |error: &Value| (error["line"].as_u64().expect("a line"), error["rule"].clone());
        let found: Vec<_> = errors.as_array().expect("errors").iter().map(place).collect();
        let expected = [
            (4, "unknown-unit"),
            (4, "address"),
            (4, "unknown-language"),
            (4, "leader"),
            (5, "address-twice"),
            (6, "row"),
        ];
        assert_eq!(found, expected.map(|(line, rule)| (line, json!(rule))));
        let list = call(&app.router, request("GET", "/api/v1/people", &token, &Value::Null)).await.json();
        assert_eq!(list["people"].as_array().map(Vec::len), Some(1), "nothing is imported");
        for (file, field) in [(&b"name,email\n"[..], "header"), (b"unit,email\nall,a\xffb@example.org\n", "body")] {
            assert_eq!(put(&app, &token, "", file).await.json()["errors"][0]["field"], field);
        }
    }
}

#[tokio::test]
async fn headcounts_count_leaders_in_the_unit_above() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let token = owner(&app).await;
        let mut file = "unit,email,leader\nall,boss@example.org,yes\nsite-a,site@example.org,yes\n".to_owned();
        for number in 0..7 {
            let leader = if number == 0 { "yes" } else { "no" };
            file.push_str(&format!("team-a,a{number}@example.org,{leader}\nteam-b,b{number}@example.org,no\n"));
        }
        put(&app, &token, "", file.as_bytes()).await;
        let operator = Actor::operator();
        let owner = app.services.owning(&operator).expect("an owner");
        let counted = async || {
            let headcounts = owner.headcounts().await.expect("headcounts");
            headcounts.into_iter().map(|count| (count.unit.to_string(), count.invited)).collect::<Vec<_>>()
        };
        let expected =
            [("all", 2), ("site-a", 1), ("team-a", 6), ("team-b", 7), ("site-b", 0), ("team-c", 0), ("team-d", 0)];
        assert_eq!(counted().await, expected.map(|(unit, people)| (unit.to_owned(), people)));
        owner.remove_unit("team-b").await.expect("removed");
        assert_eq!(
            counted().await.iter().map(|(_, people)| people).sum::<u32>(),
            9,
            "who is in no unit is not invited"
        );
    }
}

#[tokio::test]
async fn whatever_happens_in_a_wave_leaves_no_trace_beside_a_person() {
    use crate::support::rows;

    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        let token = owner(&app).await;
        let file: String = (0..20).map(|number| format!("team-b,person{number}@example.org\n")).collect();
        put(&app, &token, "", format!("unit,email\n{file}").as_bytes()).await;
        let before = rows::all(&db).await;
        let people = &before["person"];
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await;
        app.at(3_600).await;
        for (_, codes) in &codes {
            for code in codes.iter().take(12) {
                app.send(code, &[("mood", "4")]).await;
            }
        }
        app.at(9 * 3_600).await;
        let after = rows::all(&db).await;
        assert_eq!(after["person"], *people, "written once, touched by nothing");
        // Neither an address nor an id stands anywhere else.
        let marks: Vec<&String> =
            people.iter().flat_map(|row| row.cells.iter().filter(|cell| cell.len() > 10)).collect();
        assert_eq!(marks.len(), 40, "ids and addresses");
        for (table, rows) in after.iter().filter(|(table, _)| *table != "person") {
            for cell in rows.iter().flat_map(|row| &row.cells) {
                assert!(marks.iter().all(|mark| !cell.contains(mark.as_str())), "{table}: {cell}");
            }
        }
    }
}
