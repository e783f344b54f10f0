//! `/privacy`, and the promises that it speaks of.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use heard_app::pages::{
    message::Message,
    privacy::{self, PrivacyPage, WavePromise},
};
use heard_domain::wave::Phase;

use super::{
    super::{address::Path, reader::Reader, state::AppState},
    board_door,
};

pub(in super::super) async fn show(State(state): State<AppState>, reader: Reader) -> Response {
    let now = state.services.now();
    let waves = state.services.all_waves();
    let open = waves.iter().filter(|wave| wave.phase(now) == Phase::Open);
    let promises = open.map(|wave| WavePromise {
        pulse: wave.manifest().content.questionnaire.title.get(reader.page.language).to_owned(),
        wave: wave.number(),
        preset: wave.manifest().preset,
        entry: wave.manifest().content.entry,
        hash: wave.promise().to_owned(),
        manifest: reader.admitted.then(|| format!("/promise/{}", wave.promise())),
    });
    let sealed = waves.iter().filter(|wave| wave.sealed_block().is_some()).max_by_key(|wave| wave.counted_at());
    let bytes = sealed.and_then(|wave| wave.sealed_block()).map(in_groups);
    let model = PrivacyPage { promises: promises.collect(), bytes };
    reader.html(StatusCode::OK, privacy::render(&reader.page, &model))
}

/// Digits of bytes in groups of four bytes, which a line can break between.
fn in_groups(digits: &str) -> String {
    digits.as_bytes().chunks(8).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
}

/// `/promise/{hash}`: the promise itself, of which the address is the SHA-256. It holds names and sizes of units, so that
/// it is for those who may see the board.
pub(in super::super) async fn promise(
    State(state): State<AppState>,
    reader: Reader,
    Path(hash): Path<String>,
) -> Response {
    if !reader.admitted {
        return board_door::closed(&reader);
    }
    let waves = state.services.all_waves();
    let promise = waves.iter().find(|wave| wave.promise() == hash).and_then(|wave| wave.manifest().canonical().ok());
    match promise {
        Some(promise) => {
            let headers = [
                (header::CONTENT_TYPE, "application/json"),
                (header::CACHE_CONTROL, "private, max-age=31536000, immutable"),
            ];
            (headers, promise).into_response()
        }
        None => reader.message(StatusCode::NOT_FOUND, Message::NotFound),
    }
}
