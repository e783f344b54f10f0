//! Answers that are sent again only when they have changed.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest as _, Sha256};

use crate::hex::hex;

/// Sends JSON, or `304 Not Modified` to a caller who has it. The tag is a hash of the body: it changes when the body does.
pub(crate) fn tagged(request: &HeaderMap, body: Vec<u8>, caching: &'static str) -> Response {
    let tag = format!("\"{}\"", hex(&Sha256::digest(&body)[..16]));
    let mut response = if knows(request, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        (StatusCode::OK, [(header::CONTENT_TYPE, "application/json")], body).into_response()
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// Whether `If-None-Match` names the tag. Compared weakly (RFC 9110, section 13.1.2): compression on the way weakens tags.
fn knows(request: &HeaderMap, tag: &str) -> bool {
    let listed = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    listed
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}
