//! Signing in, joining, creating the organisation, and one's own account.

pub(in super::super) mod join;
pub(in super::super) mod own;
pub(in super::super) mod passkeys;
pub(in super::super) mod setup;
pub(in super::super) mod sign_in;

use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::{FieldProblem, Problems},
    i18n::Words,
    pages::account::problem,
};
use heard_domain::access::Role;

use super::super::{cookie, reader::Reader, state::AppState};
use crate::service::Violation;

/// How long a browser keeps the cookie of a session; the server ends it earlier where it is not used.
const DAYS: u32 = 180;

/// What is wrong with what was typed, in the reader's language.
pub(in super::super) fn problems(words: Words, violations: &[Violation]) -> Problems {
    let one = |violation: &Violation| FieldProblem {
        field: violation.field.clone(),
        text: problem::text(words, &violation.field, violation.rule),
    };
    Problems(violations.iter().map(one).collect())
}

/// Goes on with a fresh session.
fn enter(reader: &Reader, secret: &str, to: &str) -> Response {
    let mut response = Redirect::to(to).into_response();
    if let Some(value) = session_cookie(reader, secret) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

fn session_cookie(reader: &Reader, secret: &str) -> Option<HeaderValue> {
    cookie::set(cookie::session(reader.secure), secret, DAYS, reader.secure)
}

/// The first page of a role.
const fn home(role: &Role) -> &'static str {
    match role {
        Role::Owner | Role::Observer => "/manage",
        Role::Leader { .. } => "/lead",
    }
}

/// Goes on to the first page of whoever the fresh session belongs to.
pub(super) async fn enter_as(state: &AppState, reader: &Reader, secret: &str) -> Response {
    let who = state.services.session(secret).await;
    let to = who.ok().flatten().map_or("/", |who| home(&who.actor.role));
    enter(reader, secret, to)
}
