//! The board's door.

use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use heard_app::pages::board_door::{self, BoardDoor, DoorState};

use super::{
    super::{cookie, reader::Reader, state::AppState},
    form::{Fields, local},
};

/// How long the pass is remembered.
const DAYS: u32 = 180;

pub(super) fn closed(reader: &Reader) -> Response {
    door(reader, StatusCode::FORBIDDEN, &reader.page.path, DoorState::Closed)
}

fn door(reader: &Reader, status: StatusCode, to: &str, state: DoorState) -> Response {
    reader.html(status, board_door::render(&reader.page, &BoardDoor { to: local(to).to_owned(), state }))
}

pub(in super::super) async fn enter(State(state): State<AppState>, mut reader: Reader, request: Request) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&reader),
    };
    let to = local(fields.get("to")).to_owned();
    reader.page.path.clone_from(&to);
    let Some(organisation) = state.services.organisation() else { return Redirect::to("/").into_response() };
    let now = state.services.now();
    if let Some(minutes) = state.attempts.wait(now) {
        return door(&reader, StatusCode::TOO_MANY_REQUESTS, &to, DoorState::TryLater { minutes });
    }
    let passphrase = fields.get("passphrase").to_owned();
    let asked = organisation.clone();
    let knows = tokio::task::spawn_blocking(move || asked.knows(&passphrase)).await.unwrap_or(false);
    if !knows {
        state.attempts.note(now);
        return door(&reader, StatusCode::FORBIDDEN, &to, DoorState::Wrong);
    }
    let mut response = Redirect::to(&to).into_response();
    if let Some(value) = cookie::set(cookie::BOARD, &organisation.board_pass(), DAYS, reader.secure) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}
