//! The parts of an address.

use axum::{
    extract::{FromRequestParts, rejection::PathRejection},
    http::{StatusCode, request::Parts},
};
use serde::de::DeserializeOwned;

use super::problem::Problem;

/// The parts of an address.
pub(crate) struct Path<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        // Not every database can look for this character.
        if parts.uri.path().contains("%00") {
            return Err(malformed("an address has no control characters"));
        }
        match axum::extract::Path::from_request_parts(parts, state).await {
            Ok(axum::extract::Path(path)) => Ok(Self(path)),
            Err(PathRejection::FailedToDeserializePathParams(error)) => Err(malformed(&error.body_text())),
            Err(error) => Err(Problem::internal(error)),
        }
    }
}

fn malformed(detail: &str) -> Problem {
    Problem::field(StatusCode::BAD_REQUEST, "path", "malformed", detail)
}
