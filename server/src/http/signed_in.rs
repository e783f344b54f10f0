//! Pages for those who sign in. A handler names the rights it needs as the type of its first argument; who lacks them
//! never gets as far as the form's body.

use axum::{
    extract::FromRequestParts,
    http::{Method, StatusCode, request::Parts},
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{page::Who, pages::message::Message};
use heard_domain::access::Role;

use super::{reader::Reader, state::AppState};
use crate::service::{Actor, SignedIn};

/// Somebody who has signed in, at a page of theirs.
pub(super) struct Desk {
    /// Surroundings of the page, which know who it is.
    pub(super) reader: Reader,
    /// Who it is.
    pub(super) who: SignedIn,
}

/// The same with the rights of an owner.
pub(super) struct OwnerDesk(pub(super) Desk);

/// The same with the rights of an observer, which an owner has too.
pub(super) struct ObserverDesk(pub(super) Desk);

/// The same with the rights of a leader, which an owner has too.
pub(super) struct LeaderDesk(pub(super) Desk);

impl Desk {
    /// Name and role.
    pub(super) fn actor(&self) -> &Actor {
        &self.who.actor
    }

    async fn open(parts: &mut Parts, state: &AppState, may: fn(&Role) -> bool) -> Result<Self, Response> {
        let Ok(mut reader) = Reader::from_request_parts(parts, state).await;
        match reader.signed_in.take() {
            Some(who) if may(&who.actor.role) => Ok(Self { reader, who }),
            Some(_) => Err(reader.message(StatusCode::FORBIDDEN, Message::Forbidden)),
            // What was typed into a form is sent again when its page is loaded again.
            None if parts.method != Method::GET => Err(reader.message(StatusCode::UNAUTHORIZED, Message::SignedOut)),
            None => {
                let to: String = encoded(&reader.page.path);
                Err(Redirect::to(&format!("/sign-in?to={to}")).into_response())
            }
        }
    }
}

impl FromRequestParts<AppState> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        Self::open(parts, state, |_| true).await
    }
}

impl FromRequestParts<AppState> for OwnerDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        Desk::open(parts, state, |role| *role == Role::Owner).await.map(Self)
    }
}

impl FromRequestParts<AppState> for ObserverDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        Desk::open(parts, state, |role| matches!(role, Role::Owner | Role::Observer)).await.map(Self)
    }
}

impl FromRequestParts<AppState> for LeaderDesk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        Desk::open(parts, state, |role| matches!(role, Role::Owner | Role::Leader { .. })).await.map(Self)
    }
}

/// Who has signed in, as pages need to know it.
pub(super) fn who(signed_in: &SignedIn) -> Who {
    Who { name: signed_in.actor.name.clone(), role: signed_in.actor.role.clone() }
}

/// A path as the value of a query: everything but letters, digits and `-_./` as `%XX`.
fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
