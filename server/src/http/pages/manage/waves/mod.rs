//! `/manage/waves/{pulse}/{wave}`: one wave.

pub(in super::super::super) mod close;
pub(in super::super::super) mod mail;
pub(in super::super::super) mod posters;
pub(in super::super::super) mod slips;

use std::sync::Arc;

use axum::{extract::State, http::StatusCode, response::Response};
use heard_app::{
    components::form::Problems,
    pages::manage::wave::{self, Codes, WavePage},
};
use heard_domain::{
    access::Role,
    wave::{Entry, Phase},
};

use super::{
    super::{
        super::{
            address::{Path, Query},
            signed_in::{Desk, ObserverDesk},
            state::AppState,
        },
        board::view_of,
    },
    Done,
};
use crate::service::{CodesState, ServiceError, WaveBoard};

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    ObserverDesk(desk): ObserverDesk,
    Path((pulse, number)): Path<(String, String)>,
    Query(Done { done }): Query<Done>,
) -> Response {
    let board = match find(&state, &pulse, &number) {
        Ok(board) => board,
        Err(error) => return desk.reader.refusal(&error),
    };
    page(&state, &desk, &board, StatusCode::OK, !done.is_empty(), Problems::default()).await
}

/// The wave that an address names.
fn find(state: &AppState, pulse: &str, number: &str) -> Result<Arc<WaveBoard>, ServiceError> {
    let number = number.parse().map_err(|_| ServiceError::NotFound("wave"))?;
    state.services.wave(pulse, number)
}

/// The wave's own address among the pages for managing.
fn at(board: &WaveBoard) -> String {
    format!("/manage/waves/{}/{}", board.pulse(), board.number())
}

async fn page(
    state: &AppState,
    desk: &Desk,
    board: &WaveBoard,
    status: StatusCode,
    announced: bool,
    problems: Problems,
) -> Response {
    let codes = match codes(state, desk, board).await {
        Ok(codes) => codes,
        Err(error) => return desk.reader.refusal(&error),
    };
    let mail = match mail::state_of(state, desk, board).await {
        Ok(mail) => mail,
        Err(error) => return desk.reader.refusal(&error),
    };
    let now = state.services.now();
    let model = WavePage {
        mail,
        wave: view_of(board, now),
        promise: board.promise().to_owned(),
        full: board.is_full() && board.phase(now) == Phase::Open,
        codes: codes.map(|codes| match codes {
            CodesState { made: false, makeable: true, .. } => Codes::Missing,
            CodesState { made: true, makeable: true, .. } => Codes::Made,
            CodesState { made: true, makeable: false, .. } => Codes::Fixed,
            CodesState { made: false, makeable: false, .. } => Codes::Over,
        }),
        closings: board.early_closes(now),
        address: state.settings.link(&format!("/s/{}", board.pulse())),
        reachable: state.settings.public_url.is_some(),
        editable: desk.actor().role == Role::Owner,
        announced,
        problems,
    };
    desk.reader.html(status, wave::render(&desk.reader.page, &model))
}

/// What is known of the codes; `None` where an open link lets people in.
async fn codes(state: &AppState, desk: &Desk, board: &WaveBoard) -> Result<Option<CodesState>, ServiceError> {
    match board.manifest().content.entry {
        Entry::Open => Ok(None),
        Entry::Codes => state.services.observing(desk.actor())?.codes(board).await.map(Some),
    }
}
