//! Errors on the wire: problem details (RFC 9457).

use std::fmt::Display;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use heard_ballot::code::CodeError;
use serde::Serialize;
use utoipa::ToSchema;

use crate::service::{ServiceError, SheetRefusal, Violation};

/// What went wrong (RFC 9457). `errors` names each field.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// A stable name of the kind of problem.
    #[serde(rename = "type")]
    #[schema(example = "invalid")]
    pub(crate) kind: &'static str,
    /// What the kind means, in English.
    #[schema(example = "What was sent is not valid")]
    pub(crate) title: &'static str,
    /// The HTTP status.
    #[schema(example = 422)]
    pub(crate) status: u16,
    /// What went wrong this time, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "name: a name has 1 to 80 characters")]
    pub(crate) detail: Option<String>,
    /// Fields that are wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<FieldError>,
}

/// One field that is wrong.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FieldError {
    /// Path of the field, or a column of a file.
    #[schema(example = "headcounts[2].unit")]
    pub(crate) field: String,
    /// Line of the file that was sent, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = 5)]
    pub(crate) line: Option<usize>,
    /// A stable name of the rule that it breaks.
    #[schema(example = "length")]
    pub(crate) rule: &'static str,
    /// The same in English.
    pub(crate) detail: String,
}

/// The most characters of one text in an answer: what was sent may be repeated in it.
const LONGEST: usize = 300;

impl Problem {
    /// A problem without fields.
    pub(crate) fn new(status: StatusCode, kind: &'static str, title: &'static str) -> Self {
        Self { kind, title, status: status.as_u16(), detail: None, errors: Vec::new() }
    }

    /// A problem of one field.
    pub(crate) fn field(
        status: StatusCode,
        field: impl Into<String>,
        rule: &'static str,
        detail: impl Into<String>,
    ) -> Self {
        let (field, detail) = (shortened(field.into()), shortened(detail.into()));
        Self::fields(status, vec![FieldError { field, line: None, rule, detail }])
    }

    /// A problem of several fields.
    pub(crate) fn fields(status: StatusCode, errors: Vec<FieldError>) -> Self {
        let (kind, title) = match status {
            StatusCode::UNAUTHORIZED => ("unauthorised", "A valid token is needed"),
            StatusCode::NOT_FOUND => ("not-found", "There is no such thing"),
            StatusCode::PAYLOAD_TOO_LARGE => ("too-large", "What was sent is too large"),
            StatusCode::UNSUPPORTED_MEDIA_TYPE => ("media-type", "What was sent has another media type"),
            _ => ("invalid", "What was sent is not valid"),
        };
        let detail = errors.first().map(|error| match error.line {
            None => format!("{}: {}", error.field, error.detail),
            Some(line) => format!("line {line}, {}: {}", error.field, error.detail),
        });
        Self { detail, errors, ..Self::new(status, kind, title) }
    }

    /// There is no such thing.
    pub(crate) fn not_found(what: &str) -> Self {
        Self::field(StatusCode::NOT_FOUND, what, "unknown", format!("there is no such {what}"))
    }

    /// The server cannot do it now.
    pub(crate) fn unavailable() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "The server cannot do this now; try again")
    }

    /// Something is wrong with the server itself. The cause is for the log only.
    pub(crate) fn internal(cause: impl Display) -> Self {
        tracing::error!(%cause, "an API call failed");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "Something is wrong on our side")
    }
}

fn shortened(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text,
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl From<Violation> for FieldError {
    fn from(violation: Violation) -> Self {
        Self { field: violation.field, line: None, rule: violation.rule, detail: shortened(violation.detail) }
    }
}

impl From<ServiceError> for Problem {
    fn from(error: ServiceError) -> Self {
        match error {
            ServiceError::Invalid(violations) => {
                Self::fields(StatusCode::UNPROCESSABLE_ENTITY, violations.into_iter().map(FieldError::from).collect())
            }
            ServiceError::Forbidden => {
                Self::new(StatusCode::FORBIDDEN, "forbidden", "The token's role may not do this")
            }
            ServiceError::NotFound(what) => Self::not_found(what),
            ServiceError::Conflict { rule, detail } => {
                let problem = Self::new(StatusCode::CONFLICT, rule, "It contradicts what is there");
                Self { detail: Some(detail), ..problem }
            }
            ServiceError::Unavailable(cause) => {
                tracing::error!(cause, "an API call failed");
                Self::unavailable()
            }
        }
    }
}

impl From<SheetRefusal> for Problem {
    fn from(refusal: SheetRefusal) -> Self {
        let invalid = StatusCode::UNPROCESSABLE_ENTITY;
        match refusal {
            SheetRefusal::Code(error) => {
                let rule = match error {
                    CodeError::Missing => "missing",
                    CodeError::Shape => "shape",
                    CodeError::Check => "typing-error",
                };
                Self::field(invalid, "code", rule, error.to_string())
            }
            SheetRefusal::Answers(error) => {
                Self::field(invalid, format!("answers.{}", error.question()), "answer", error.to_string())
            }
            SheetRefusal::OtherEntry => {
                let detail = "this wave lets people in another way: see its entry";
                Self::field(invalid, "code", "other-entry", detail)
            }
            SheetRefusal::NotOpen => Self::new(StatusCode::CONFLICT, "not-open", "The wave is not open yet"),
            SheetRefusal::Closed => Self::new(StatusCode::CONFLICT, "closed", "The wave is closed"),
            SheetRefusal::Interrupted => {
                Self::new(StatusCode::CONFLICT, "interrupted", "The wave takes no sheets any more")
            }
            SheetRefusal::Unavailable => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "The sheet was not stored; try again")
            }
        }
    }
}
