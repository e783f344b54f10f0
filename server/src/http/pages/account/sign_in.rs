//! `/sign-in` and `/sign-out`.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::pages::{
    account::sign_in::{self, SignInPage, SignInState},
    message::Message,
};

use super::{
    super::{
        super::{
            address::Query,
            attempts::{Source, Try},
            cookie,
            reader::Reader,
            state::AppState,
        },
        form::{Fields, local},
    },
    enter, enter_as, home,
};
use crate::{auth::device, service::SignInError};

/// Where to go afterwards.
#[derive(serde::Deserialize)]
pub(in super::super::super) struct To {
    #[serde(default)]
    to: String,
}

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    reader: Reader,
    Query(To { to }): Query<To>,
) -> Response {
    match &reader.signed_in {
        Some(who) if to.is_empty() => Redirect::to(home(&who.actor.role)).into_response(),
        Some(_) => Redirect::to(local(&to)).into_response(),
        None => form(&state, &reader, StatusCode::OK, to, String::new(), SignInState::Fresh),
    }
}

fn form(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    to: String,
    email: String,
    shown: SignInState,
) -> Response {
    let model = SignInPage { to, email, passkeys: state.passkey_origin().map(str::to_owned), state: shown };
    reader.html(status, sign_in::render(&reader.page, &model))
}

pub(in super::super::super) async fn enter_by_password(
    State(state): State<AppState>,
    mut reader: Reader,
    source: Source,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&reader),
    };
    let (to, email) = (fields.get("to").to_owned(), fields.get("email").to_owned());
    "/sign-in".clone_into(&mut reader.page.path);
    let turn = state.attempts.turn().await;
    let reserved = match reserve(&state, source, &email) {
        Ok(reserved) => reserved,
        Err(minutes) => {
            let shown = SignInState::TryLater { minutes };
            return form(&state, &reader, StatusCode::TOO_MANY_REQUESTS, to, email, shown);
        }
    };
    let signed_in = state.services.sign_in(&email, fields.get("password"), device_of(&headers)).await;
    drop(turn);
    match signed_in {
        Ok(secret) => {
            state.sign_ins.give_back(reserved[0]);
            state.accounts.give_back(reserved[1]);
            end_present(&state, &reader, &headers).await;
            if !to.is_empty() {
                return enter(&reader, &secret, local(&to));
            }
            enter_as(&state, &reader, &secret).await
        }
        Err(SignInError::Wrong) => {
            form(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, to, email, SignInState::Wrong)
        }
        Err(SignInError::Service(error)) => {
            tracing::error!(%error, "signing in");
            reader.message(StatusCode::SERVICE_UNAVAILABLE, Message::Unavailable)
        }
    }
}

/// Counts a try against where it comes from and against the account, before its password is looked at. What one source
/// tries at many accounts ends as soon as what many sources try at one.
fn reserve(state: &AppState, source: Source, email: &str) -> Result<[Try; 2], u32> {
    let now = state.services.now();
    let of_source = state.sign_ins.reserve(source, now)?;
    let account = state.accounts.target(&email.trim().to_lowercase(), now);
    match state.accounts.reserve(account, now) {
        Ok(of_account) => Ok([of_source, of_account]),
        Err(minutes) => {
            state.sign_ins.give_back(of_source);
            Err(minutes)
        }
    }
}

pub(in super::super::super) async fn leave(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
) -> Response {
    end_present(&state, &reader, &headers).await;
    let mut response = Redirect::to("/").into_response();
    if let Some(value) = cookie::remove(cookie::session(reader.secure), reader.secure) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// Ends the session that the browser has.
pub(super) async fn end_present(state: &AppState, reader: &Reader, headers: &HeaderMap) {
    if let Some(secret) = cookie::get(headers, cookie::session(reader.secure))
        && let Err(error) = state.services.sign_out(secret).await
    {
        tracing::error!(%error, "signing out");
    }
}

/// What the list of devices calls the browser.
pub(in super::super) fn device_of(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    device::name(agent.unwrap_or_default())
}
