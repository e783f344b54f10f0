//! `/privacy`.

use axum::{extract::State, http::StatusCode, response::Response};
use heard_app::pages::privacy::{self, PrivacyPage, WavePromise};
use heard_domain::wave::Phase;

use super::super::{reader::Reader, state::AppState};

pub(in super::super) async fn show(State(state): State<AppState>, reader: Reader) -> Response {
    let now = state.services.now();
    let open = state.services.all_waves().into_iter().filter(|wave| wave.phase(now) == Phase::Open);
    let promises = open.map(|wave| WavePromise {
        pulse: wave.manifest().content.questionnaire.title.get(reader.page.language).to_owned(),
        wave: wave.number(),
        preset: wave.manifest().preset,
        entry: wave.manifest().content.entry,
        hash: wave.promise().to_owned(),
        manifest: None,
    });
    let model = PrivacyPage { promises: promises.collect(), bytes: None };
    reader.html(StatusCode::OK, privacy::render(&reader.page, &model))
}
