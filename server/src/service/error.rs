//! What pages and API tell people of what went wrong.

use crate::{collect::CollectError, store::StoreError};

/// One field that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Path of the field, such as `questions[0].text`; a column's name for rows.
    pub field: String,
    /// Position among the rows that were sent, from 0.
    pub row: Option<usize>,
    /// A stable name of the rule, such as `unknown-unit`.
    pub rule: &'static str,
    /// The same in English.
    pub detail: String,
}

impl Violation {
    /// A field that breaks a rule.
    #[expect(clippy::needless_pass_by_value, reason = "errors and texts alike are given away here")]
    pub fn new(field: impl Into<String>, rule: &'static str, detail: impl ToString) -> Self {
        Self { field: field.into(), row: None, rule, detail: detail.to_string() }
    }
}

/// Why a service refused.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// Something that was sent is wrong.
    #[error("what was sent is not valid")]
    Invalid(Vec<Violation>),
    /// The caller's role may not do this.
    #[error("the role may not do this")]
    Forbidden,
    /// There is no such thing.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// It contradicts what is there.
    #[error("{detail}")]
    Conflict {
        /// A stable name of the rule.
        rule: &'static str,
        /// The same in English.
        detail: String,
    },
    /// The server cannot do it now. The cause is for the log only.
    #[error("unavailable: {0}")]
    Unavailable(String),
}

impl ServiceError {
    /// One field that breaks a rule.
    pub(crate) fn invalid(field: impl Into<String>, rule: &'static str, detail: impl ToString) -> Self {
        Self::Invalid(vec![Violation::new(field, rule, detail)])
    }

    pub(crate) fn conflict(rule: &'static str, detail: impl Into<String>) -> Self {
        Self::Conflict { rule, detail: detail.into() }
    }
}

impl From<StoreError> for ServiceError {
    fn from(error: StoreError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

impl From<CollectError> for ServiceError {
    fn from(error: CollectError) -> Self {
        Self::Unavailable(error.to_string())
    }
}
