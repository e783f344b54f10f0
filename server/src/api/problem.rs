//! Errors on the wire: problem details (RFC 9457).

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
    /// The same in English.
    pub(crate) title: String,
    /// The HTTP status.
    pub(crate) status: u16,
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
    /// Row of a file, from 1, the header not counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) row: Option<usize>,
    /// A stable name of the rule that it breaks.
    pub(crate) rule: &'static str,
    /// The same in English.
    pub(crate) detail: String,
}

impl Problem {
    /// A problem without fields.
    pub(crate) fn new(status: StatusCode, kind: &'static str, title: impl Into<String>) -> Self {
        Self { kind, title: title.into(), status: status.as_u16(), errors: Vec::new() }
    }

    /// A problem of one field.
    pub(crate) fn field(
        status: StatusCode,
        field: impl Into<String>,
        rule: &'static str,
        detail: impl Into<String>,
    ) -> Self {
        let error = FieldError { field: field.into(), row: None, rule, detail: detail.into() };
        Self { errors: vec![error], ..Self::new(status, "invalid", "What was sent is not valid") }
    }

    /// There is no such thing.
    pub(crate) fn not_found(what: &str) -> Self {
        Self::field(StatusCode::NOT_FOUND, what, "unknown", format!("there is no such {what}"))
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
        Self { field: violation.field, row: violation.row, rule: violation.rule, detail: violation.detail }
    }
}

impl From<ServiceError> for Problem {
    fn from(error: ServiceError) -> Self {
        match error {
            ServiceError::Invalid(violations) => Self {
                errors: violations.into_iter().map(FieldError::from).collect(),
                ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", "What was sent is not valid")
            },
            ServiceError::Forbidden => {
                Self::new(StatusCode::FORBIDDEN, "forbidden", "The token's role may not do this")
            }
            ServiceError::NotFound(what) => Self::not_found(what),
            ServiceError::Conflict { rule, detail } => Self::new(StatusCode::CONFLICT, rule, detail),
            ServiceError::Unavailable(cause) => {
                tracing::error!(cause, "an API call failed");
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "The server cannot do this now; try again")
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
