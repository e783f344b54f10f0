//! Query strings.

use std::error::Error as _;

use axum::{
    extract::{FromRequestParts, Request},
    http::{StatusCode, request::Parts},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use serde::{Deserialize, de::DeserializeOwned};

use super::{body::named_field, problem::Problem};

/// The query string.
pub(crate) struct Query<T>(pub(crate) T);

/// No parameters at all.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Nothing {}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match axum::extract::Query::from_request_parts(parts, state).await {
            Ok(axum::extract::Query(query)) => Ok(Self(query)),
            Err(error) => {
                let detail = error.source().map_or_else(|| error.body_text(), ToString::to_string);
                let name = named_field(&detail).or_else(|| detail.split_once(": ").map(|(name, _)| name));
                Err(wrong(name.unwrap_or_default(), "query", &detail))
            }
        }
    }
}

/// For addresses that take no query: a parameter that means nothing here was meant to change something.
pub(crate) async fn none(request: Request, next: Next) -> Response {
    match request.uri().query() {
        None | Some("") => next.run(request).await,
        Some(query) => {
            let name = query.split(['=', '&']).next().unwrap_or_default();
            wrong(name, "unknown", "this address takes no query").into_response()
        }
    }
}

fn wrong(name: &str, rule: &'static str, detail: &str) -> Problem {
    let field = if name.is_empty() { "query".to_owned() } else { format!("query.{name}") };
    Problem::field(StatusCode::BAD_REQUEST, field, rule, detail)
}
