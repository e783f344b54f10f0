//! Forms as browsers send them.

use axum::{
    Form,
    extract::{FromRequest, Request, rejection::FormRejection},
    http::StatusCode,
    response::Response,
};
use heard_app::pages::message::Message;

use super::super::{reader::Reader, state::AppState};

/// The fields of a form, in order.
pub(super) struct Fields(Vec<(String, String)>);

/// Why a form could not be read.
pub(super) enum FormError {
    /// It is larger than any form of ours.
    TooLarge,
    /// It is no form.
    Malformed,
}

impl Fields {
    /// Reads a form.
    pub(super) async fn read(request: Request, state: &AppState) -> Result<Self, FormError> {
        match Form::from_request(request, state).await {
            Ok(Form(fields)) => Ok(Self(fields)),
            Err(FormRejection::BytesRejection(_)) => Err(FormError::TooLarge),
            Err(_) => Err(FormError::Malformed),
        }
    }

    /// All of them, in order.
    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    /// The first value of a field; empty where it is missing.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// All values of a field, in order.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Fields whose name starts with `prefix`, without it.
    pub(super) fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
    }
}

impl FormError {
    /// The page that says so.
    pub(super) fn page(&self, reader: &Reader) -> Response {
        let (status, text) = match self {
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, Message::TooLarge),
            Self::Malformed => (StatusCode::BAD_REQUEST, Message::BadRequest),
        };
        reader.message(status, text)
    }
}

/// A path of this server to go back to; `/` for anything else, such as `//elsewhere`.
pub(super) fn local(path: &str) -> &str {
    let plain = |letter: char| letter != '\\' && !letter.is_control();
    if path.starts_with('/') && !path.starts_with("//") && path.chars().all(plain) { path } else { "/" }
}
