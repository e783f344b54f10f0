//! The board's door.

use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use heard_app::pages::board_door::{self, BoardDoor, DoorState};

use super::{
    super::{attempts::Source, cookie, reader::Reader, state::AppState},
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

pub(in super::super) async fn enter(
    State(state): State<AppState>,
    mut reader: Reader,
    source: Source,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&reader),
    };
    let to = local(fields.get("to")).to_owned();
    reader.page.path.clone_from(&to);
    let Some(organisation) = state.services.organisation() else { return Redirect::to("/").into_response() };
    // Its turn first: whoever waits for it does not count yet, so that a whole team can come in at once.
    let turn = state.attempts.turn().await;
    let attempt = match state.attempts.reserve(source, state.services.now()) {
        Ok(attempt) => attempt,
        Err(minutes) => return door(&reader, StatusCode::TOO_MANY_REQUESTS, &to, DoorState::TryLater { minutes }),
    };
    let passphrase = fields.get("passphrase").to_owned();
    let (asked, attempts) = (organisation.clone(), state.attempts.clone());
    // Runs to its end even where nobody waits for the answer any more, and keeps its turn until then.
    let looked = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let knows = asked.knows(&passphrase);
        if knows {
            attempts.give_back(attempt);
        }
        knows
    });
    if !looked.await.unwrap_or(false) {
        return door(&reader, StatusCode::FORBIDDEN, &to, DoorState::Wrong);
    }
    let mut response = Redirect::to(&to).into_response();
    if let Some(value) = cookie::set(cookie::BOARD, &organisation.board_pass(), DAYS, reader.secure) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}
