//! `/account/passkeys/…` and `/sign-in/passkey/…`: what the pages' script asks and answers, as JSON; and the question
//! before a passkey is removed, as a page.

use axum::{
    Json,
    extract::{FromRequest as _, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::{
        account::{
            passkeys::{self, PasskeyRow},
            problem,
        },
        message::Message,
    },
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::{
    super::{
        super::{address::Path, attempts::Source, reader::Reader, signed_in::Desk, state::AppState},
        form::local,
    },
    home, own, session_cookie,
    sign_in::{device_of, end_present},
};
use crate::service::{Ceremony, Passkey, Proof, ServiceError, SignInError};

/// What is typed before a passkey is added.
#[derive(Deserialize)]
struct NewPasskey {
    #[serde(rename = "passkey-name")]
    name: String,
    #[serde(rename = "passkey-current", default)]
    current: String,
}

/// A browser's answer to a challenge.
#[derive(Deserialize)]
struct Answer<T> {
    ceremony: String,
    credential: Value,
    #[serde(flatten)]
    typed: T,
}

/// Where to go after signing in.
#[derive(Deserialize)]
struct To {
    #[serde(default)]
    to: String,
}

pub(in super::super::super) async fn start_adding(
    State(state): State<AppState>,
    desk: Desk,
    request: Request,
) -> Response {
    let Some(party) = &state.relying_party else { return nowhere(&desk.reader) };
    let typed: NewPasskey = match read(&desk.reader, request, &state).await {
        Ok(typed) => typed,
        Err(response) => return response,
    };
    let asked = state.services.ask_for_passkey(party, &desk.who, &typed.name, &typed.current);
    let asked = match state.services.proof(&desk.who).await {
        Ok(Proof::Password) => own::guess(&state, &desk, asked).await,
        Ok(Proof::Given | Proof::SignIn) => Some(asked.await),
        Err(error) => Some(Err(error)),
    };
    match asked {
        Some(Ok(ceremony)) => challenge(ceremony),
        Some(Err(error)) => refuse(&desk.reader, &error),
        None => too_many(&desk.reader),
    }
}

pub(in super::super::super) async fn finish_adding(
    State(state): State<AppState>,
    desk: Desk,
    request: Request,
) -> Response {
    let Some(party) = &state.relying_party else { return nowhere(&desk.reader) };
    let answer: Answer<NewPasskey> = match read(&desk.reader, request, &state).await {
        Ok(answer) => answer,
        Err(response) => return response,
    };
    let Answer { ceremony, credential, typed } = answer;
    match state.services.add_passkey(party, &desk.who, &ceremony, &typed.name, credential).await {
        Ok(()) => go("/account?done=passkey"),
        Err(error) => refuse(&desk.reader, &error),
    }
}

pub(in super::super::super) async fn start_signing_in(
    State(state): State<AppState>,
    reader: Reader,
    source: Source,
) -> Response {
    let Some(party) = &state.relying_party else { return nowhere(&reader) };
    // Nobody guesses a passkey; this keeps challenges from filling the database.
    if let Err(minutes) = state.challenges.reserve(source, state.services.now()) {
        let text = reader.page.words().with("sign-in-try-later", &[("minutes", minutes.into())]);
        return say(StatusCode::TOO_MANY_REQUESTS, &json!({ "text": text }));
    }
    match state.services.ask_to_sign_in(party).await {
        Ok(ceremony) => challenge(ceremony),
        Err(error) => refuse(&reader, &error),
    }
}

pub(in super::super::super) async fn finish_signing_in(
    State(state): State<AppState>,
    reader: Reader,
    source: Source,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let Some(party) = &state.relying_party else { return nowhere(&reader) };
    let Answer { ceremony, credential, typed: To { to } } = match read(&reader, request, &state).await {
        Ok(answer) => answer,
        Err(response) => return response,
    };
    let device = device_of(&headers);
    let secret = match state.services.sign_in_by_passkey(party, &ceremony, &credential, device).await {
        Ok(secret) => secret,
        Err(SignInError::Wrong) => {
            let text = reader.page.words().get("passkey-unknown");
            return say(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "text": text }));
        }
        Err(SignInError::Service(error)) => return refuse(&reader, &error),
    };
    state.challenges.forgive(source);
    end_present(&state, &reader, &headers).await;
    let who = state.services.session(&secret).await.ok().flatten();
    let home = who.map_or("/", |who| home(&who.actor.role));
    let mut response = go(if to.is_empty() { home } else { local(&to) });
    if let Some(cookie) = session_cookie(&reader, &secret) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

pub(in super::super::super) async fn ask_to_remove(
    State(state): State<AppState>,
    desk: Desk,
    Path(id): Path<String>,
) -> Response {
    let found = state.services.passkeys(&desk.who).await;
    match found.map(|passkeys| passkeys.into_iter().find(|passkey| passkey.id == id)) {
        Ok(Some(passkey)) => desk.reader.html(StatusCode::OK, passkeys::confirm(&desk.reader.page, &row(passkey))),
        Ok(None) => desk.reader.message(StatusCode::NOT_FOUND, Message::NotFound),
        Err(error) => desk.reader.refusal(&error),
    }
}

pub(in super::super::super) async fn remove(
    State(state): State<AppState>,
    desk: Desk,
    Path(id): Path<String>,
) -> Response {
    match state.services.remove_passkey(&desk.who, &id).await {
        Ok(()) => Redirect::to("/account?done=passkey-removed").into_response(),
        Err(ServiceError::Conflict { rule: "last-passkey", .. }) => {
            let problems = Problems::one("", desk.reader.page.words().get("passkey-last"));
            let name = desk.actor().name.clone();
            own::page(&state, &desk, StatusCode::CONFLICT, name, None, problems).await
        }
        Err(error) => desk.reader.refusal(&error),
    }
}

/// A passkey in a list.
pub(super) fn row(passkey: Passkey) -> PasskeyRow {
    let Passkey { id, name, since } = passkey;
    PasskeyRow { id, name, since }
}

/// Reads what the script sent.
async fn read<T: DeserializeOwned>(reader: &Reader, request: Request, state: &AppState) -> Result<T, Response> {
    match Json::from_request(request, state).await {
        Ok(Json(sent)) => Ok(sent),
        Err(rejection) => {
            let text = reader.page.words().get("passkey-failed");
            Err(say(rejection.status(), &json!({ "text": text })))
        }
    }
}

fn challenge(Ceremony { secret, options }: Ceremony) -> Response {
    say(StatusCode::OK, &json!({ "ceremony": secret, "options": options }))
}

fn go(to: &str) -> Response {
    say(StatusCode::OK, &json!({ "to": to }))
}

fn nowhere(reader: &Reader) -> Response {
    say(StatusCode::NOT_FOUND, &json!({ "text": reader.page.words().get("passkeys-nowhere") }))
}

fn too_many(reader: &Reader) -> Response {
    let words = reader.page.words();
    let text = format!("{} {}", words.get("try-later-title"), words.get("try-later-text"));
    say(StatusCode::TOO_MANY_REQUESTS, &json!({ "text": text }))
}

/// Says in the reader's language why a service refused, and which field it is about.
fn refuse(reader: &Reader, error: &ServiceError) -> Response {
    let words = reader.page.words();
    let (status, key) = match error {
        ServiceError::Invalid(violations) => {
            let typed = violations.iter().find(|violation| violation.field != "passkey");
            if let Some(violation) = typed {
                let text = problem::text(words, &violation.field, violation.rule);
                let field = format!("passkey-{}", violation.field);
                return say(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "text": text, "field": field }));
            }
            (StatusCode::UNPROCESSABLE_ENTITY, "passkey-not-added")
        }
        ServiceError::NotFound(_) => (StatusCode::GONE, "passkey-expired"),
        ServiceError::Conflict { rule: "passkeys-full", .. } => (StatusCode::CONFLICT, "passkeys-full"),
        ServiceError::Conflict { rule: "sign-in-again", .. } => (StatusCode::CONFLICT, "passkeys-sign-in-again"),
        ServiceError::Conflict { .. } => (StatusCode::CONFLICT, "passkey-taken"),
        ServiceError::Forbidden => (StatusCode::FORBIDDEN, "passkey-failed"),
        ServiceError::Unavailable(cause) => {
            tracing::error!(cause, "a passkey");
            (StatusCode::SERVICE_UNAVAILABLE, "unavailable-text")
        }
    };
    say(status, &json!({ "text": words.get(key) }))
}

fn say(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}
