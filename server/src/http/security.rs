//! Headers that keep pages from doing what they never need to do.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// How a document goes together with frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    /// It has no frames, and stands in none.
    None,
    /// It shows pages of this server in frames.
    Frames,
    /// It may stand in a frame of this server's own pages. It runs no script and sends nothing.
    Framed,
}

/// The content security policy of one document.
pub(super) fn policy(headers: &mut HeaderMap, nonce: &str, framing: Framing) {
    let scripts = format!("'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'");
    let (scripts, forms, frames, ancestors) = match framing {
        Framing::None => (scripts.as_str(), "'self'", "'none'", "'none'"),
        Framing::Frames => (scripts.as_str(), "'self'", "'self'", "'none'"),
        Framing::Framed => ("'none'", "'none'", "'none'", "'self'"),
    };
    let policy = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self' 'nonce-{nonce}'; img-src 'self'; \
         connect-src 'self'; manifest-src 'self'; frame-src {frames}; form-action {forms}; base-uri 'none'; \
         frame-ancestors {ancestors}"
    );
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// Headers of every answer.
pub(super) async fn headers(request: Request, next: Next) -> Response {
    let answering = request.uri().path().starts_with("/s/");
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if !answering {
        // Browsers load such a page in a process of its own, which costs a slow phone a sixth of the time until it can
        // answer. Answer pages hold no secret of this server that another page could ask for.
        let isolated = HeaderName::from_static("cross-origin-opener-policy");
        headers.entry(isolated).or_insert(HeaderValue::from_static("same-origin"));
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}
