//! Importing the tree of units: every wrong row is named where people find it, and then nothing is imported.

use axum::{body::Body, http::Request};
use heard_domain::access::Role;
use heard_server::service::create_token;
use serde_json::{Value, json};

use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::{Answer, call, request},
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
        (&b"name,parent\nAll,\n"[..], &[(None, "header")][..]),
        (b"", &[(None, "header")]),
        (b"key,name,parent\n", &[(None, "units")]),
        (b"key,name,parent\nall,Al\xff,\n", &[(None, "body")]),
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
