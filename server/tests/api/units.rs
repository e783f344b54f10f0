//! Importing the tree of units: every wrong row is named where people find it, and then nothing is imported.

use axum::{body::Body, http::Request};
use heard_domain::{access::Role, wave::Preset};
use heard_server::service::create_token;
use serde_json::{Value, json};

use super::schema::Document;
use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::{Answer, call, request},
    organisation::{Shape, one_question},
};

/// Sends a units file.
async fn put(app: &TestApp, token: &str, file: &[u8]) -> Answer {
    let request = Request::put("/api/v1/units")
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "text/csv")
        .body(Body::from(file.to_vec()))
        .expect("a request");
    call(&app.router, request).await
}

async fn owner(app: &TestApp) -> String {
    create_token(&app.store, moment(0), "operator", "owner", &Role::Owner).await.expect("a token")
}

/// Line and column of each error.
fn places(answer: &Answer) -> Vec<(Option<u64>, String)> {
    assert_eq!(answer.status, 422, "{}", answer.text());
    let problem = answer.json();
    let errors = problem["errors"].as_array().expect("errors");
    let place = |error: &Value| (error["line"].as_u64(), error["field"].as_str().expect("a field").to_owned());
    errors.iter().map(place).collect()
}

#[tokio::test]
async fn a_units_file_names_every_wrong_line_and_imports_none() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let token = owner(&app).await;
    for (file, expected) in [
        (&b"key,name\nall,All\n"[..], &[(None, "header")][..]),
        (b"key,parent\nall,\n", &[(None, "header")]),
        (b"", &[(None, "header")]),
        (b"key,name,parent\n", &[(None, "units")]),
        (b"key,name,parent\nall,Al\xff,\n", &[(None, "body")]),
        (b"\xff\xfek\0e\0y\0,\0n\0a\0m\0e\0", &[(None, "body")]),
        (b"name,parent\nAll,\nTeam,Nowhere\nTeam,All\nSub,Team\n", &[(Some(3), "parent"), (Some(5), "parent")]),
        (b"key,name,parent\nall,All,\nteam one,Team,all\n", &[(Some(3), "key")]),
        (b"key,name,parent\nall,All,\nteam,,all\n", &[(Some(3), "name")]),
        (b"key,name,parent\nall,All,\nteam,Team,nowhere\n", &[(Some(3), "parent")]),
        (b"key,name,parent\nall,A\0,\n", &[(Some(2), "name")]),
        (b"key;name;parent\nall;All;\nteam one;Team;all\n", &[(Some(3), "key")]),
        // Too few cells, too many; nobody else is blamed for it.
        (b"key,name,parent\nall,All\nteam,Team,all\n", &[(Some(2), "row")]),
        (b"key,name,parent\nall,All,\nsite,Site North, Leith,all\nteam,Team,site\n", &[(Some(3), "row")]),
        // Empty lines, names of several lines, and the line ends of each system.
        (b"key,name,parent\n\n\nall,All,\n\nteam,,all\n", &[(Some(6), "name")]),
        (b"\n\nkey;name;parent\n\nall;All;\nteam one;Team;all\n", &[(Some(6), "key")]),
        (b"key,name,parent\r\n\r\nall,All,\r\nteam,,all\r\n", &[(Some(4), "name")]),
        (b"key,name,parent\rall,All,\r\rteam,,all\r", &[(Some(4), "name")]),
        (b"key,name,parent\nall,\"All\nof us\",\nteam,,all\n", &[(Some(2), "name"), (Some(4), "name")]),
        (
            b"\xef\xbb\xbfkey,name,parent\n\nall,All,\nno key,,all\n\nteam,,nowhere\nteam,Team\n\nsite,Site,Not A Key\na,A,b\nb,B,a\nroot,Root,\n",
            &[
                (Some(4), "key"),
                (Some(4), "name"),
                (Some(6), "name"),
                (Some(6), "parent"),
                (Some(7), "key"),
                (Some(7), "row"),
                (Some(9), "parent"),
                (Some(10), "parent"),
                (Some(11), "parent"),
                (Some(12), "parent"),
            ],
        ),
    ] {
        let mut found = places(&put(&app, &token, file).await);
        found.sort();
        let expected: Vec<_> = expected.iter().map(|(line, field)| (*line, (*field).to_owned())).collect();
        assert_eq!(found, expected, "{}", String::from_utf8_lossy(file));
        assert!(app.services.units().await.expect("units").is_none());
    }
    let good = "\u{feff}key;name;parent\r\nall;All;\r\nteam;Team;all\r\n".as_bytes();
    let answer = put(&app, &token, good).await;
    assert_eq!(answer.json()["added"], json!(["all", "team"]), "semicolons and a byte order mark are fine");
}

#[tokio::test]
async fn the_first_wrong_line_stands_in_the_problem_itself() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let token = owner(&app).await;
    let answer = put(&app, &token, b"key,name,parent\n\nall,All,\n\nteam,Team,nowhere\n").await;
    assert_eq!(answer.json()["detail"], "line 5, parent: there is no unit nowhere");
}

#[tokio::test]
async fn wrong_units_in_json_are_named_by_their_paths_all_at_once() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let token = owner(&app).await;
    let units = json!({"units": [
        {"key": "all", "name": "All"},
        {"key": "A B", "name": "Team", "parent": "nowhere"},
        {"key": "all", "name": "Two\nlines", "parent": "all"},
        {"key": "a", "name": "A", "parent": "a"},
    ]});
    let answer = call(&app.router, request("PUT", "/api/v1/units", &token, &units)).await;
    let mut found = places(&answer);
    found.sort();
    let expected = ["units[1].key", "units[1].parent", "units[2].key", "units[2].name", "units[3].parent"];
    assert_eq!(found, expected.map(|field| (None, field.to_owned())));
    assert!(app.services.units().await.expect("units").is_none());
}

#[tokio::test]
async fn a_units_file_may_go_without_keys_and_speak_any_of_the_six_languages() {
    let db = engines().await.remove(0);
    let app = TestApp::start(&db).await;
    let token = owner(&app).await;
    let file = "Name;Übergeordnet\nHafen;\nKräne;Hafen\n".as_bytes();
    assert_eq!(put(&app, &token, file).await.json()["added"], json!(["hafen", "kraene"]));
    for file in [
        "Schlüssel;Name;Übergeordnet\nhafen;Hafen;\nkraene;Kräne;hafen\n",
        "sleutel\tnaam\tbovenliggend\nhafen\tHafen\t\nkraene\tKräne\thafen\n",
        "название,вышестоящее\nHafen,\nKräne,Hafen\n",
        "الاسم,التابع له\nHafen,\nKräne,Hafen\n",
        "שם,מעל\nHafen,\nKräne,hafen\n",
        "parent,ignored,NAME\n,,Hafen\n,,\nhafen,x,Kräne\n",
    ] {
        let answer = put(&app, &token, file.as_bytes()).await;
        assert_eq!(answer.json(), json!({"added": [], "changed": [], "removed": []}), "{file}");
    }
}

/// Keys with as many dots in front as there are units above.
async fn drawn(app: &TestApp) -> String {
    let tree = app.services.units().await.expect("units").expect("a tree");
    let line = |place: usize| format!("{}{}", ".".repeat(tree.path(place).len() - 1), tree.units()[place].key);
    (0..tree.units().len()).map(line).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn units_are_made_moved_merged_and_removed_one_by_one() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let token = owner(&app).await;
        let document = Document::new();
        let send = async |method: &str, path: &str, body: Value| {
            let answer = call(&app.router, request(method, &format!("/api/v1{path}"), &token, &body)).await;
            document.check(method, path, &answer);
            answer
        };
        let made = send("POST", "/units", json!({"name": " Гавань "})).await;
        assert_eq!(made.status, 201);
        assert_eq!(made.json(), json!({"key": "gavan", "name": "Гавань", "parent": null}));
        for name in ["North", "South", "Cranes"] {
            send("POST", "/units", json!({"name": name, "parent": "gavan"})).await;
        }
        assert_eq!(
            send("POST", "/units", json!({"name": "Cranes", "parent": "north"})).await.json()["key"],
            "cranes-2"
        );
        assert_eq!(
            send("POST", "/units", json!({"name": "港", "key": "port", "parent": "north"})).await.json()["key"],
            "port"
        );
        assert_eq!(drawn(&app).await, "gavan .north ..cranes-2 ..port .south .cranes");
        let moved = send("PATCH", "/units/cranes", json!({"name": "Big cranes", "parent": "south"})).await;
        assert_eq!(moved.json(), json!({"key": "cranes", "name": "Big cranes", "parent": "south"}));
        assert_eq!(send("PATCH", "/units/gavan", json!({"parent": "north"})).await.status, 409);
        assert_eq!(send("POST", "/units/gavan/merge", json!({"into": "north"})).await.status, 409);
        let people = json!({"people": [
            {"unit": "north", "email": "a@example.org"},
            {"unit": "port", "email": "b@example.org"},
            {"unit": "South", "email": "c@example.org"},
        ]});
        assert_eq!(send("PUT", "/people", people).await.status, 200);
        let merged = send("POST", "/units/north/merge", json!({"into": "south"})).await;
        assert_eq!(merged.json()["people"], 1);
        assert_eq!(drawn(&app).await, "gavan .south ..cranes ..cranes-2 ..port");
        assert_eq!(send("DELETE", "/units/south", Value::Null).await.status, 409, "there are units below it");
        assert_eq!(send("DELETE", "/units/port", Value::Null).await.status, 204);
        assert_eq!(send("DELETE", "/units/port", Value::Null).await.status, 404);
        let people = send("GET", "/people", Value::Null).await.json();
        let units: Vec<_> =
            people["people"].as_array().expect("people").iter().map(|one| one["unit"].clone()).collect();
        assert_eq!(units, [json!("south"), json!("port"), json!("south")], "nobody is lost with a unit");
        assert_eq!(send("POST", "/units", json!({"name": "Port", "parent": "gavan"})).await.json()["key"], "port-2");
        let log = send("GET", "/audit-log", Value::Null).await.json();
        let noted: Vec<_> =
            log["events"].as_array().expect("events").iter().rev().map(|event| &event["action"]).collect();
        let expected = [
            vec!["token.create"],
            vec!["unit.create"; 6],
            vec!["unit.move", "unit.rename", "people.import", "unit.merge", "unit.remove", "unit.create"],
        ];
        assert_eq!(noted, expected.concat());
    }
}

#[tokio::test]
async fn a_wave_keeps_its_units_and_no_new_unit_takes_the_key_of_one() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let token = owner(&app).await;
        let shape = Shape::company();
        app.found(&shape, one_question()).await;
        app.launch(&shape, Preset::Standard, 1, 9).await;
        let promise = app.board(1).promise().to_owned();
        let send = async |method: &str, path: &str, body: Value| {
            call(&app.router, request(method, &format!("/api/v1{path}"), &token, &body)).await
        };
        assert_eq!(send("POST", "/units/team-a/merge", json!({"into": "team-b"})).await.status, 200);
        assert_eq!(send("DELETE", "/units/team-d", Value::Null).await.status, 204);
        assert_eq!(send("PATCH", "/units/team-b", json!({"name": "Both teams"})).await.status, 200);
        app.at(3_600).await;
        assert_eq!(app.board(1).promise(), promise);
        assert!(app.board(1).manifest().roster.position("team-a").is_some());
        for (name, key) in [("Team A", "team-a-2"), ("Team D", "team-d-2"), ("Team E", "team-e")] {
            assert_eq!(send("POST", "/units", json!({"name": name, "parent": "all"})).await.json()["key"], key);
        }
        let named = put(&app, &token, "name,parent\nALL,\nTeam C,ALL\nTeam D,ALL\n".as_bytes()).await.json();
        assert_eq!(named["added"], json!(["team-c-2"]), "Team D is there; Team C's name has been another");
    }
}
