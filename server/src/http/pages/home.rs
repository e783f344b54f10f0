//! `/`.

use axum::{extract::State, http::StatusCode, response::Response};
use heard_app::pages::home::{self, HomePage, OpenPulse};
use heard_domain::wave::Phase;

use super::super::{reader::Reader, state::AppState};

pub(in super::super) async fn show(State(state): State<AppState>, reader: Reader) -> Response {
    let model = match state.services.organisation() {
        None => HomePage::EmptyInstance { offer_demo: state.settings.offer_demo },
        Some(organisation) => {
            let now = state.services.now();
            let waves = state.services.all_waves();
            let open: Vec<_> = waves.iter().filter(|wave| wave.phase(now) == Phase::Open).collect();
            let tick = open.first().filter(|_| organisation.demo).map(|wave| wave.ticks_done());
            let codes = tick.map(|tick| state.demo.codes(tick)).unwrap_or_default();
            let open = open.into_iter().map(|wave| OpenPulse {
                slug: wave.pulse().to_owned(),
                title: wave.manifest().content.questionnaire.title.get(reader.page.language).to_owned(),
                closes: wave.closes(),
            });
            HomePage::Organisation { open: open.collect(), codes }
        }
    };
    reader.html(StatusCode::OK, home::render(&reader.page, &model))
}
