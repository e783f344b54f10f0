//! The document that describes the API changes only on purpose, and can be relied on.

use std::collections::BTreeSet;

use axum::{body::Body, http::Request};
use serde_json::Value;

use super::schema::Document;
use crate::support::{
    app::TestApp,
    db::TestDb,
    http::{call, get},
};

#[test]
fn the_api_document_is_the_one_that_was_agreed() {
    let mut document = Document::new().0;
    document["info"]["version"] = "[version]".into();
    // The guide to a whole wave, which has its own life in docs/.
    document["info"]["description"] = "[description]".into();
    insta::assert_json_snapshot!("openapi", document);
}

#[test]
fn operations_have_names_of_their_own_and_say_what_they_do() {
    let document = Document::new();
    let mut names = BTreeSet::new();
    for (method, path, operation) in document.operations() {
        let name = operation["operationId"].as_str().unwrap_or_default();
        assert!(names.insert(name.to_owned()), "{method} {path}: there is another {name}");
        assert!(operation["summary"].is_string(), "{method} {path}");
        let responses = operation["responses"].as_object().expect("responses");
        assert!(responses.keys().any(|status| status.starts_with('2')), "{method} {path}");
        for (status, response) in responses.iter().filter(|(status, _)| status.as_str() >= "400") {
            let problem = &document.resolve(response)["content"]["application/problem+json"]["schema"];
            assert_eq!(problem["$ref"], "#/components/schemas/Problem", "{method} {path} {status}");
        }
        let asks = operation["security"].as_array();
        assert_eq!(asks.is_none(), name == "send_sheet", "{method} {path}: only sheets need no token at all");
        assert!(asks.is_none() || responses.contains_key("401"), "{method} {path}");
    }
}

#[test]
fn every_reference_leads_somewhere() {
    fn walk(document: &Document, value: &Value, seen: &mut usize) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| walk(document, value, seen)),
            Value::Object(fields) => {
                if fields.contains_key("$ref") {
                    document.resolve(value);
                    *seen += 1;
                }
                fields.values().for_each(|value| walk(document, value, seen));
            }
            _ => {}
        }
    }
    let document = Document::new();
    let mut seen = 0;
    walk(&document, &document.0, &mut seen);
    assert!(seen > 50, "{seen}");
}

#[tokio::test]
async fn the_document_is_sent_again_only_where_it_is_not_known() {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    let answer = get(&app.router, "/api/v1/openapi.json").await;
    assert_eq!(answer.json(), Document::new().0);
    assert_eq!(answer.headers["cache-control"], "public, no-cache");
    let tag = answer.headers["etag"].to_str().expect("text");
    let again = Request::get("/api/v1/openapi.json").header("if-none-match", format!("\"x\", W/{tag}"));
    let again = call(&app.router, again.body(Body::empty()).expect("a request")).await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
}
