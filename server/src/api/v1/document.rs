//! The document that describes the API: what all endpoints have in common is said here.

use axum::http::StatusCode;
use serde_json::json;
use utoipa::{
    OpenApi,
    openapi::{
        Content, Ref, RefOr, ResponseBuilder, Server,
        path::Operation,
        security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};

use crate::{api::problem::Problem, http::BOARD_COOKIE, service::ServiceError};

#[derive(OpenApi)]
#[openapi(
    info(title = "Heard"),
    components(schemas(Problem)),
    tags(
        (name = "settings", description = "The organisation, its units and people"),
        (name = "surveys", description = "Pulses, waves and invitations"),
        (name = "answers", description = "Taking answer sheets"),
        (name = "board", description = "What everybody sees"),
        (name = "observers", description = "What owners did")
    )
)]
pub(super) struct Document;

const INTRODUCTION: &str = "Anonymous pulse surveys that close the loop. Everything that the pages show or do, by the \
    same rules.\n\nTimes are RFC 3339. Errors are problem details (RFC 9457) whose `errors` name each field. Unknown \
    fields and unknown query parameters are refused. A token stands in the header `Authorization: Bearer heard_…`; an \
    observer's token reads the settings and the audit log, an owner's may do everything.\n\n";

/// The guide to a whole wave, the same that the repository has.
const GUIDE: &str = include_str!("../../../../docs/running-a-wave.md");

/// A field that is wrong, the rule that it breaks, and the same in English.
type Wrong = (&'static str, &'static str, &'static str);

/// Problems that several endpoints answer with: name, status, when, and an example.
const SHARED: [(&str, StatusCode, &str, Option<Wrong>); 7] = [
    (
        "Malformed",
        StatusCode::BAD_REQUEST,
        "The body is no JSON, or a part of the address or of the query means nothing",
        Some(("query.dry_rum", "query", "unknown field `dry_rum`, expected `dry_run`")),
    ),
    (
        "Unauthorised",
        StatusCode::UNAUTHORIZED,
        "No token, or not a valid one; the board also takes its cookie, or is public",
        Some(("authorization", "token", "this token is not valid")),
    ),
    ("Forbidden", StatusCode::FORBIDDEN, "The token's role may not do this", None),
    (
        "NotFound",
        StatusCode::NOT_FOUND,
        "What the address names is not there",
        Some(("wave", "unknown", "there is no such wave")),
    ),
    (
        "TooLarge",
        StatusCode::PAYLOAD_TOO_LARGE,
        "The body is larger than 4 MiB, a sheet larger than 64 KiB",
        Some(("body", "too-large", "Failed to buffer the request body: length limit exceeded")),
    ),
    (
        "MediaType",
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "The header Content-Type is missing or names another media type",
        Some(("content-type", "media-type", "send application/json")),
    ),
    ("Unavailable", StatusCode::SERVICE_UNAVAILABLE, "The server cannot do this now; try again", None),
];

/// Adds to every endpoint what it has in common with others.
pub(super) fn complete(document: &mut utoipa::openapi::OpenApi) {
    document.servers = Some(vec![Server::new("/api/v1")]);
    document.info.description = Some(format!("{INTRODUCTION}{GUIDE}"));
    let components = document.components.get_or_insert_default();
    let token = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some("Made with `heard token create`."));
    components.add_security_scheme("token", SecurityScheme::Http(token.build()));
    let cookie = ApiKeyValue::with_description(BOARD_COOKIE, "Set by the board's page for the shared passphrase.");
    components.add_security_scheme("board", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
    for (name, status, description, wrong) in SHARED {
        let problem = Some(json!(example(status, wrong)));
        let content = Content::builder().schema(Some(Ref::from_schema_name("Problem"))).example(problem).build();
        let response = ResponseBuilder::new().description(description).content("application/problem+json", content);
        components.responses.insert(name.to_owned(), response.build().into());
    }
    for (path, item) in &mut document.paths.paths {
        for (changes, operation) in [
            (false, &mut item.get),
            (true, &mut item.put),
            (true, &mut item.post),
            (true, &mut item.patch),
            (true, &mut item.delete),
        ] {
            if let Some(operation) = operation {
                describe(operation, changes, path.contains('{'));
            }
        }
    }
}

fn example(status: StatusCode, wrong: Option<Wrong>) -> Problem {
    match (wrong, status) {
        (Some((field, rule, detail)), _) => Problem::field(status, field, rule, detail),
        (None, StatusCode::FORBIDDEN) => ServiceError::Forbidden.into(),
        (None, _) => Problem::unavailable(),
    }
}

/// The problems that an endpoint shares with others, unless it describes its own.
fn describe(operation: &mut Operation, changes: bool, names_something: bool) {
    let with_token = operation.security.is_some();
    let with_body = operation.request_body.is_some();
    let shared = [
        ("400", "Malformed", true),
        ("401", "Unauthorised", with_token),
        ("403", "Forbidden", with_token && changes),
        ("404", "NotFound", names_something),
        ("413", "TooLarge", with_body),
        ("415", "MediaType", with_body),
        ("503", "Unavailable", true),
    ];
    for (status, name, answered) in shared {
        if answered {
            let reference = RefOr::Ref(Ref::from_response_name(name));
            operation.responses.responses.entry(status.to_owned()).or_insert(reference);
        }
    }
}
