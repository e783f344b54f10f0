//! Request bodies.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
};
use serde::de::DeserializeOwned;

use super::problem::Problem;

/// A JSON body. What is wrong with it is said by the path of the field.
pub(crate) struct Body<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if content_type(request.headers()) != "application/json" {
            let detail = "send application/json";
            return Err(Problem::field(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type", "media-type", detail));
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|rejection| too_large(&rejection))?;
        json(&bytes).map(Self)
    }
}

/// Reads JSON; the problem names the field.
pub(crate) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let cause = error.into_inner();
        if cause.is_data() {
            let detail = cause.to_string();
            let field = join(&path, named_field(&detail).unwrap_or("body"));
            let field = if named_field(&detail).is_none() && path != "." { path } else { field };
            Problem::field(StatusCode::UNPROCESSABLE_ENTITY, field, "type", detail)
        } else {
            Problem::field(StatusCode::BAD_REQUEST, "body", "syntax", cause.to_string())
        }
    })?;
    reader.end().map_err(|error| Problem::field(StatusCode::BAD_REQUEST, "body", "syntax", error.to_string()))?;
    Ok(value)
}

/// The name in "missing field `name`" and "unknown field `name`", which the path stops short of.
fn named_field(text: &str) -> Option<&str> {
    let (_, after) = text.split_once(" field `")?;
    after.split('`').next()
}

fn join(path: &str, field: &str) -> String {
    match path {
        "" | "." => field.to_owned(),
        path if path.ends_with(field) => path.to_owned(),
        path => format!("{path}.{field}"),
    }
}

/// The media type of a request, without parameters.
pub(crate) fn content_type(headers: &HeaderMap) -> &str {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim()
}

/// A body that could not be read.
pub(crate) fn too_large(rejection: &BytesRejection) -> Problem {
    let status = rejection.status();
    Problem::field(
        status,
        "body",
        if status == StatusCode::PAYLOAD_TOO_LARGE { "too-large" } else { "unreadable" },
        rejection.body_text(),
    )
}
