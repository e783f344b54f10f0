//! Who reads a page, as far as that matters: the language, the board's pass, the address asked for. Who has signed in is
//! known on every page but those where people answer.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use heard_app::{
    page::Page,
    pages::message::{self, Message},
};
use heard_domain::language::Language;

use super::{
    assets, cookie,
    security::{self, Framing},
    signed_in,
    state::AppState,
};
use crate::{
    hex::random_hex,
    service::{ServiceError, SignedIn},
};

/// The reader of one request, with all that pages need of the surroundings.
pub(super) struct Reader {
    /// The surroundings of the page.
    pub(super) page: Page,
    /// Whether the reader may see the board.
    pub(super) admitted: bool,
    /// Whether people reach the server by https.
    pub(super) secure: bool,
    /// Who has signed in; never anybody on an answer page.
    pub(super) signed_in: Option<SignedIn>,
}

impl FromRequestParts<AppState> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let organisation = state.services.organisation();
        let languages =
            organisation.as_ref().map_or_else(|| Language::ALL.to_vec(), |organisation| organisation.languages.clone());
        let chosen = cookie::get(&parts.headers, cookie::LANGUAGE).and_then(Language::from_tag);
        let language = chosen.filter(|chosen| languages.contains(chosen)).unwrap_or_else(|| {
            let header = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
            Language::negotiate(header.unwrap_or_default(), &languages)
        });
        let pass = cookie::get(&parts.headers, cookie::BOARD);
        let secure = state.settings.is_secure();
        let signed_in = match cookie::get(&parts.headers, cookie::session(secure)) {
            Some(secret) if !leaves_no_trace(parts.uri.path()) => state.services.session(secret).await,
            _ => Ok(None),
        };
        let signed_in = signed_in.unwrap_or_else(|error| {
            tracing::error!(%error, "who has signed in");
            None
        });
        let page = Page {
            language,
            organisation: organisation.as_ref().map(|organisation| organisation.name.clone()),
            languages,
            nonce: random_hex::<16>(),
            assets: assets::paths(),
            demo: organisation.as_ref().is_some_and(|organisation| organisation.demo),
            zone: organisation.as_ref().map_or(jiff::tz::TimeZone::UTC, |organisation| organisation.zone.clone()),
            path: parts.uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            who: signed_in.as_ref().map(signed_in::who),
        };
        Ok(Self {
            page,
            // Whoever answers for the board need not know its passphrase.
            admitted: signed_in.is_some() || organisation.is_some_and(|organisation| organisation.admits(pass)),
            secure,
            signed_in,
        })
    }
}

/// Whether that is an answer page, or a file that one loads: who asks for it is not looked up, so that no time of use is
/// written while somebody answers who signs in at other times.
fn leaves_no_trace(path: &str) -> bool {
    let file = path.rsplit_once('/').is_some_and(|(folder, name)| folder.is_empty() && name.contains('.'));
    file || path.starts_with("/s/") || path.starts_with("/assets/")
}

impl Reader {
    /// Sends a page that says what did not work.
    pub(super) fn message(&self, status: StatusCode, message: Message) -> Response {
        self.html(status, message::render(&self.page, message))
    }

    /// Sends the page that says why a service refused. The cause of what is unavailable goes to the log alone.
    pub(super) fn refusal(&self, error: &ServiceError) -> Response {
        let (status, message) = match error {
            ServiceError::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, Message::BadRequest),
            ServiceError::Forbidden => (StatusCode::FORBIDDEN, Message::Forbidden),
            ServiceError::NotFound(_) => (StatusCode::NOT_FOUND, Message::NotFound),
            ServiceError::Conflict { .. } => (StatusCode::CONFLICT, Message::Conflict),
            ServiceError::Unavailable(cause) => {
                tracing::error!(cause, "a page");
                (StatusCode::SERVICE_UNAVAILABLE, Message::Unavailable)
            }
        };
        self.message(status, message)
    }

    /// Sends a document.
    pub(super) fn html(&self, status: StatusCode, document: String) -> Response {
        self.html_with(status, document, Framing::None)
    }

    /// Sends a document that goes together with frames.
    pub(super) fn html_with(&self, status: StatusCode, document: String, framing: Framing) -> Response {
        let mut response = (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], document).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Ok(tag) = HeaderValue::from_str(self.page.language.tag()) {
            headers.insert(header::CONTENT_LANGUAGE, tag);
        }
        security::policy(headers, &self.page.nonce, framing);
        response
    }
}
