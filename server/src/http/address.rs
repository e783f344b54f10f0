//! The parts of a page's address. Whoever follows a broken link gets a page too, in their language.

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::Response,
};
use heard_app::pages::message::Message;
use serde::de::DeserializeOwned;

use super::{reader::Reader, state::AppState};

/// The parts of the path; where they are no text, there is nothing at this address.
pub(super) struct Path<T>(pub(super) T);

/// The query string; where it is not what the page takes, it could not be read.
pub(super) struct Query<T>(pub(super) T);

impl<T: DeserializeOwned + Send> FromRequestParts<AppState> for Path<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        match axum::extract::Path::from_request_parts(parts, state).await {
            Ok(axum::extract::Path(path)) => Ok(Self(path)),
            Err(_) => Err(page(parts, state, StatusCode::NOT_FOUND, Message::NotFound).await),
        }
    }
}

impl<T: DeserializeOwned + Send> FromRequestParts<AppState> for Query<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        match axum::extract::Query::from_request_parts(parts, state).await {
            Ok(axum::extract::Query(query)) => Ok(Self(query)),
            Err(_) => Err(page(parts, state, StatusCode::BAD_REQUEST, Message::BadRequest).await),
        }
    }
}

async fn page(parts: &mut Parts, state: &AppState, status: StatusCode, message: Message) -> Response {
    let Ok(reader) = Reader::from_request_parts(parts, state).await;
    reader.message(status, message)
}
