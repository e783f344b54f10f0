//! Server-sent events: a board has moved. Nothing else is ever told.

use std::{collections::BTreeMap, convert::Infallible, future::ready, sync::Arc, time::Duration};

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::{Stream, StreamExt as _, stream};
use serde::Deserialize;
use tokio::sync::broadcast::error::RecvError;

use super::{address::Query, cookie, state::AppState};
use crate::service::WaveBoard;

/// Which board is watched.
#[derive(Debug, Deserialize)]
pub(super) struct Watched {
    /// `{pulse}/{wave}`.
    wave: Option<String>,
    /// Where no wave is named: the pulse whose latest wave is meant, or else the latest of all.
    pulse: Option<String>,
}

/// `GET /board/events`: the version of what the board shows, at first and whenever it has changed.
pub(super) async fn board(
    State(state): State<AppState>,
    headers: HeaderMap,
    Query(watched): Query<Watched>,
) -> Response {
    let pass = cookie::get(&headers, cookie::BOARD).map(str::to_owned);
    // Before there is an organisation, there is no door; and a passphrase may change while somebody watches.
    let shut = move |state: &AppState| {
        state.services.organisation().is_some_and(|organisation| !organisation.admits(pass.as_deref()))
    };
    if shut(&state) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut told = None;
    let versions = wakes(&state).filter_map(move |()| {
        let version = if shut(&state) { String::new() } else { version(&state, &watched) };
        ready((told.as_ref() != Some(&version)).then(|| {
            told = Some(version.clone());
            Event::default().event("moved").data(version)
        }))
    });
    answer(versions)
}

fn version(state: &AppState, watched: &Watched) -> String {
    let board = match &watched.wave {
        Some(wave) => {
            wave.rsplit_once('/').and_then(|(pulse, number)| state.services.wave(pulse, number.parse().ok()?).ok())
        }
        None => state.services.current_wave(watched.pulse.as_deref()),
    };
    board.map(|board| state.services.board_version(&board)).unwrap_or_default()
}

/// Tells of one wave, `{pulse}/{wave}`, at first and whenever it has moved; or of all waves, from now on. `tell` gives the
/// data of each event.
pub(crate) fn board_events(state: &AppState, wave: Option<String>, tell: fn(&WaveBoard) -> String) -> Response {
    let (services, named) = (state.services.clone(), wave.is_some());
    let watched = move || -> BTreeMap<String, Arc<WaveBoard>> {
        let is_named = |board: &WaveBoard| {
            wave.as_ref().is_none_or(|wave| *wave == format!("{}/{}", board.pulse(), board.number()))
        };
        let boards = services.all_waves().into_iter().filter(|board| is_named(board));
        boards.map(|board| (board.version(services.now()), board)).collect()
    };
    let mut told = if named { BTreeMap::new() } else { watched() };
    let events = wakes(state).flat_map(move |()| {
        let boards = watched();
        let moved = boards
            .iter()
            .filter(|(version, _)| !told.contains_key(*version))
            .map(|(_, board)| Event::default().event("tick").id(board.ticks_done().to_string()).data(tell(board)));
        let moved: Vec<_> = moved.collect();
        told = boards;
        stream::iter(moved)
    });
    answer(events)
}

/// Once at first, and whenever any board has moved, until the server shuts down. Boards that moved in quick succession may
/// wake once: whoever wakes looks at all of them.
fn wakes(state: &AppState) -> impl Stream<Item = ()> + use<> {
    let moves = state.services.board_moves();
    let closing = state.closing.clone();
    let later = stream::unfold((moves, closing), |(mut moves, mut closing)| async move {
        let moved = tokio::select! {
            moved = moves.recv() => moved,
            _ = closing.wait_for(|closing| *closing) => return None,
        };
        match moved {
            Ok(_) | Err(RecvError::Lagged(_)) => Some(((), (moves, closing))),
            Err(RecvError::Closed) => None,
        }
    });
    stream::iter([()]).chain(later)
}

fn answer(events: impl Stream<Item = Event> + Send + 'static) -> Response {
    let events = Sse::new(events.map(Ok::<_, Infallible>));
    let mut response = events.keep_alive(KeepAlive::new().interval(Duration::from_secs(20))).into_response();
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}
