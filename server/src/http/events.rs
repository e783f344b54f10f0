//! Server-sent events: a board has moved. Nothing else is ever told.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::{Query, State},
    http::{HeaderValue, StatusCode},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::{Stream, StreamExt as _, stream};
use serde::Deserialize;
use tokio::sync::broadcast::error::RecvError;

use super::{reader::Reader, state::AppState};
use crate::service::BoardMoved;

/// Which board is watched.
#[derive(Debug, Deserialize)]
pub(super) struct Watched {
    /// `{pulse}/{wave}`; every board where it is missing.
    wave: Option<String>,
}

/// `GET /board/events`.
pub(super) async fn board(State(state): State<AppState>, reader: Reader, Query(watched): Query<Watched>) -> Response {
    if !reader.admitted {
        return StatusCode::FORBIDDEN.into_response();
    }
    board_events(&state, watched.wave, |moved| moved.tick.to_string())
}

/// The events of one board, `{pulse}/{wave}`, or of all. `tell` gives the data of each.
pub(crate) fn board_events(state: &AppState, wave: Option<String>, tell: fn(&BoardMoved) -> String) -> Response {
    let events = moves(state, wave)
        .map(move |moved| Event::default().event("tick").id(moved.tick.to_string()).data(tell(&moved)))
        .map(Ok::<_, Infallible>);
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))).into_response();
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

/// The tick as it is, then each new one, until the server shuts down.
fn moves(state: &AppState, wave: Option<String>) -> impl Stream<Item = BoardMoved> + use<> {
    let shown = |moved: &BoardMoved| format!("{}/{}", moved.pulse, moved.wave);
    let now = wave.as_deref().and_then(|wave| wave.rsplit_once('/')).and_then(|(pulse, number)| {
        let board = state.services.wave(pulse, number.parse().ok()?).ok()?;
        Some(BoardMoved { pulse: pulse.to_owned(), wave: board.number(), tick: board.ticks_done() })
    });
    let receiver = state.services.board_moves();
    let closing = state.closing.clone();
    let later = stream::unfold((receiver, closing, wave), move |(mut receiver, mut closing, wave)| async move {
        loop {
            let moved = tokio::select! {
                moved = receiver.recv() => moved,
                _ = closing.wait_for(|closing| *closing) => return None,
            };
            match moved {
                Ok(moved) if wave.as_ref().is_none_or(|wave| *wave == shown(&moved)) => {
                    return Some((moved, (receiver, closing, wave)));
                }
                Ok(_) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    });
    stream::iter(now).chain(later)
}
