//! Files that are sent as bodies, and the rows of lists.

use axum::http::StatusCode;

use super::problem::{FieldError, Problem};
use crate::{import::FileError, service::ServiceError};

impl From<FileError> for Problem {
    fn from(error: FileError) -> Self {
        let (field, rule) = match error {
            FileError::NotUtf8 => ("body", "utf-8"),
            FileError::Columns(_) => ("header", "columns"),
            FileError::Csv(_) => ("body", "csv"),
        };
        Self::field(StatusCode::UNPROCESSABLE_ENTITY, field, rule, error.to_string())
    }
}

/// Names each row in the terms of what was sent: by its line in a file, by its path in the JSON list of that name.
pub(crate) fn named(error: ServiceError, list: &str, lines: Option<&[usize]>) -> Problem {
    let ServiceError::Invalid(violations) = error else { return error.into() };
    let errors = violations.into_iter().map(|violation| {
        let row = violation.row;
        let mut error = FieldError::from(violation);
        match (row, lines) {
            (None, _) => {}
            (Some(row), None) => error.field = format!("{list}[{row}].{}", error.field),
            (Some(row), Some(lines)) => error.line = lines.get(row).copied(),
        }
        error
    });
    Problem::fields(StatusCode::UNPROCESSABLE_ENTITY, errors.collect())
}

/// The body has neither of the media types that lists are sent in.
pub(crate) fn other_media_type() -> Problem {
    let detail = "send application/json or text/csv";
    Problem::field(StatusCode::UNSUPPORTED_MEDIA_TYPE, "content-type", "media-type", detail)
}
