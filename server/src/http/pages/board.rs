//! `/board`, `/board/{unit}`, `/board/{pulse}/{wave}`.

use std::sync::Arc;

use axum::{extract::State, http::StatusCode, response::Response};
use heard_app::pages::{
    board::{
        self, BoardPage, WaveView,
        history::{self, HistoryPage},
    },
    message::Message,
};
use heard_domain::wave::{Entry, Phase};
use serde::Deserialize;
use time::OffsetDateTime;

use super::{
    super::{
        address::{Path, Query},
        qr,
        reader::Reader,
        state::AppState,
    },
    board_door,
};
use crate::service::WaveBoard;

/// How a board is looked at.
#[derive(Debug, Default, Deserialize)]
pub(in super::super) struct View {
    /// `screen` for the wall screen.
    view: Option<String>,
    /// Key of the unit.
    unit: Option<String>,
    /// Slug of the pulse whose latest wave is meant; the latest of all where it is missing.
    pulse: Option<String>,
}

/// Which part of the history is meant.
#[derive(Debug, Default, Deserialize)]
pub(in super::super) struct Part {
    /// Key of the unit.
    unit: Option<String>,
    /// Number of the page, from 0.
    #[serde(default)]
    part: usize,
}

pub(in super::super) async fn organisation(
    State(state): State<AppState>,
    reader: Reader,
    Query(view): Query<View>,
) -> Response {
    let wave = state.services.current_wave(view.pulse.as_deref());
    show(&state, &reader, wave, &view)
}

pub(in super::super) async fn unit(
    State(state): State<AppState>,
    reader: Reader,
    Path(unit): Path<String>,
    Query(view): Query<View>,
) -> Response {
    let wave = state.services.current_wave(view.pulse.as_deref());
    show(&state, &reader, wave, &View { unit: Some(unit), ..view })
}

pub(in super::super) async fn wave(
    State(state): State<AppState>,
    reader: Reader,
    Path((pulse, number)): Path<(String, String)>,
    Query(view): Query<View>,
) -> Response {
    let wave = number.parse().ok().and_then(|number| state.services.wave(&pulse, number).ok());
    if wave.is_none() && reader.admitted {
        return missing(&reader);
    }
    show(&state, &reader, wave, &view)
}

fn show(state: &AppState, reader: &Reader, wave: Option<Arc<WaveBoard>>, view: &View) -> Response {
    if state.services.organisation().is_some() && !reader.admitted {
        return board_door::closed(reader);
    }
    let Some(wave) = wave else { return reader.html(StatusCode::OK, board::empty(&reader.page)) };
    let node = match &view.unit {
        None => Some(0),
        Some(unit) => wave.manifest().roster.position(unit),
    };
    let Some(node) = node else { return missing(reader) };
    let now = state.services.now();
    let screen = view.view.as_deref() == Some("screen");
    let answer_url = (wave.phase(now) == Phase::Open).then(|| {
        let outside = state.settings.public_url.as_deref().unwrap_or_default();
        // Behind an open link the address says where answers count; with codes these do.
        let unit = &wave.manifest().roster.nodes()[node];
        let own = node > 0 && wave.manifest().content.entry == Entry::Open;
        let unit = if own { format!("?unit={}", unit.key) } else { String::new() };
        format!("{outside}/s/{}{unit}", wave.pulse())
    });
    let qr_svg = answer_url.as_ref().filter(|url| screen && url.starts_with("http")).and_then(|url| qr::svg(url));
    let mut pulses: Vec<(String, String)> = Vec::new();
    for other in state.services.all_waves().iter().rev() {
        if pulses.iter().all(|(slug, _)| slug != other.pulse()) {
            let title = other.manifest().content.questionnaire.title.get(reader.page.language);
            pulses.push((other.pulse().to_owned(), title.to_owned()));
        }
    }
    let history = state.services.history(wave.pulse()).iter().map(|wave| view_of(wave, now)).collect();
    let version = state.services.board_version(&wave);
    let model = BoardPage {
        wave: view_of(&wave, now),
        version,
        node,
        history,
        responses: state.services.responses(),
        today: state.services.today(),
        pulses,
        screen,
        answer_url,
        qr_svg,
    };
    reader.html(StatusCode::OK, board::board(&reader.page, &model))
}

/// `/board/history`.
pub(in super::super) async fn history(
    State(state): State<AppState>,
    reader: Reader,
    Query(part): Query<Part>,
) -> Response {
    if state.services.organisation().is_some() && !reader.admitted {
        return board_door::closed(&reader);
    }
    let now = state.services.now();
    let mut waves = state.services.all_waves();
    waves.retain(|wave| wave.opens() <= now);
    let named = |unit: &str| waves.iter().any(|wave| wave.manifest().roster.position(unit).is_some());
    if part.unit.as_deref().is_some_and(|unit| !named(unit)) {
        return missing(&reader);
    }
    waves.sort_by_key(|wave| std::cmp::Reverse((wave.opens(), wave.id())));
    let model = HistoryPage {
        waves: waves.iter().map(|wave| view_of(wave, now)).collect(),
        responses: state.services.responses(),
        today: state.services.today(),
        unit: part.unit,
        part: part.part,
    };
    reader.html(StatusCode::OK, history::history(&reader.page, &model))
}

fn missing(reader: &Reader) -> Response {
    reader.message(StatusCode::NOT_FOUND, Message::NotFound)
}

pub(super) fn view_of(wave: &WaveBoard, now: OffsetDateTime) -> WaveView {
    WaveView {
        pulse: wave.pulse().to_owned(),
        number: wave.number(),
        manifest: wave.manifest().clone(),
        results: wave.results().clone(),
        phase: wave.phase(now),
        ticks_done: wave.ticks_done(),
        counted_at: wave.counted_at(),
        next_tick: wave.next_tick(),
        opens: wave.opens(),
        closes: wave.closes(),
        closes_early: wave.closes_early(),
        some_unshown: wave.some_unshown(),
    }
}
