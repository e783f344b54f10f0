//! Who calls.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, StatusCode, header, request::Parts},
};

use super::problem::Problem;
use crate::{
    http::{BOARD_COOKIE, cookie, state::AppState},
    service::Actor,
};

/// A caller with a valid token.
pub(crate) struct Caller(pub(crate) Actor);

/// A caller with an owner's token. Stands before the body in a handler: who may not do a thing learns nothing about how.
pub(crate) struct Owner(pub(crate) Actor);

/// A caller who may see the board: by its cookie, by a token, or because it is public.
pub(crate) struct Viewer;

impl FromRequestParts<AppState> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let token = bearer(&parts.headers).ok_or_else(|| unauthorised("send a token: Authorization: Bearer …"))?;
        let actor = state.services.authenticate(token).await?;
        actor.map(Self).ok_or_else(|| unauthorised("this token is not valid"))
    }
}

impl FromRequestParts<AppState> for Owner {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let Caller(actor) = Caller::from_request_parts(parts, state).await?;
        state.services.owning(&actor)?;
        Ok(Self(actor))
    }
}

impl FromRequestParts<AppState> for Viewer {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let organisation = state.services.organisation();
        let pass = cookie::get(&parts.headers, BOARD_COOKIE);
        if organisation.is_some_and(|organisation| organisation.admits(pass)) {
            return Ok(Self);
        }
        Caller::from_request_parts(parts, state).await.map(|_| Self)
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn unauthorised(detail: &str) -> Problem {
    Problem::field(StatusCode::UNAUTHORIZED, "authorization", "token", detail)
}
