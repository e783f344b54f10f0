//! The document that describes the API changes only on purpose.

#[test]
fn the_api_document_is_the_one_that_was_agreed() {
    let mut document = serde_json::to_value(heard_server::api::document()).expect("JSON");
    document["info"]["version"] = "[version]".into();
    insta::assert_json_snapshot!("openapi", document);
}
