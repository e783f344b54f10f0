//! Loading the demo organisation, and the way back to empty.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use heard_app::pages::message::Message;

use super::{
    super::{reader::Reader, state::AppState},
    account::{enter_as, sign_in::device_of},
    form::Fields,
};
use crate::service::ServiceError;

pub(in super::super) async fn load(State(state): State<AppState>, reader: Reader) -> Response {
    if !state.settings.offer_demo {
        return reader.message(StatusCode::FORBIDDEN, Message::Forbidden);
    }
    answer(&reader, state.demo.load(&state.services).await)
}

pub(in super::super) async fn remove(State(state): State<AppState>, reader: Reader) -> Response {
    answer(&reader, state.demo.remove(&state.services).await)
}

fn answer(reader: &Reader, outcome: Result<(), ServiceError>) -> Response {
    match outcome {
        Ok(()) => Redirect::to("/").into_response(),
        Err(ServiceError::Unavailable(error)) => {
            tracing::error!(error, "the demo organisation");
            reader.message(StatusCode::SERVICE_UNAVAILABLE, Message::Unavailable)
        }
        Err(_) => reader.message(StatusCode::FORBIDDEN, Message::Forbidden),
    }
}

/// Looking around as one of those who sign in.
pub(in super::super) async fn enter(
    State(state): State<AppState>,
    reader: Reader,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&reader),
    };
    match state.services.enter_demo(fields.get("role"), device_of(&headers)).await {
        Ok(secret) => enter_as(&state, &reader, &secret).await,
        Err(error) => reader.refusal(&error),
    }
}
