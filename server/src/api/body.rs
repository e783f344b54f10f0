//! Request bodies.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _},
};

use super::problem::Problem;

/// A JSON body. What is wrong with it is said by the path of the field.
pub(crate) struct Body<T>(pub(crate) T);

/// A JSON body that is not read yet, for what borrows from it.
pub(crate) struct RawJson(Bytes);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        RawJson::from_request(request, state).await?.read().map(Self)
    }
}

impl<S: Send + Sync> FromRequest<S> for RawJson {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is(request.headers(), "application/json") {
            let detail = "send application/json";
            return Err(Problem::field(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type", "media-type", detail));
        }
        Bytes::from_request(request, state).await.map(Self).map_err(|rejection| unreadable(&rejection))
    }
}

impl RawJson {
    /// Reads it.
    pub(crate) fn read<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Problem> {
        json(&self.0)
    }
}

/// Reads JSON; the problem names the field.
pub(crate) fn json<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let cause = error.into_inner();
        if cause.is_data() {
            let detail = cause.to_string();
            let field = match named_field(&detail) {
                Some(field) => join(&path, field),
                None if path == "." => "body".to_owned(),
                None => path,
            };
            Problem::field(StatusCode::UNPROCESSABLE_ENTITY, field, "type", detail)
        } else {
            Problem::field(StatusCode::BAD_REQUEST, "body", "syntax", cause.to_string())
        }
    })?;
    reader.end().map_err(|error| Problem::field(StatusCode::BAD_REQUEST, "body", "syntax", error.to_string()))?;
    Ok(value)
}

/// The name in "missing field `name`" and "unknown field `name`", which the path stops short of.
pub(crate) fn named_field(text: &str) -> Option<&str> {
    let (_, after) = text.split_once(" field `")?;
    after.split('`').next()
}

fn join(path: &str, field: &str) -> String {
    match path {
        "" | "." => field.to_owned(),
        path if path == field || path.ends_with(&format!(".{field}")) => path.to_owned(),
        path => format!("{path}.{field}"),
    }
}

/// Whether a request has that media type, whatever its parameters.
pub(crate) fn is(headers: &HeaderMap, media_type: &str) -> bool {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media_type)
}

/// A body that could not be read.
pub(crate) fn unreadable(rejection: &BytesRejection) -> Problem {
    let status = rejection.status();
    let rule = if status == StatusCode::PAYLOAD_TOO_LARGE { "too-large" } else { "unreadable" };
    Problem::field(status, "body", rule, rejection.body_text())
}

/// Text without control characters: what people read in one line, and what every database can hold.
#[derive(Debug)]
pub(crate) struct Line(pub(crate) String);

/// What is wrong with a text that is no [`Line`].
pub(crate) const NO_LINE: &str = "a text has no control characters";

/// Whether a text is a [`Line`].
pub(crate) fn is_line(text: &str) -> bool {
    !text.contains(char::is_control)
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if is_line(&text) { Ok(Self(text)) } else { Err(D::Error::custom(NO_LINE)) }
    }
}
