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
            let open = state.services.all_waves().into_iter().filter(|wave| wave.phase(now) == Phase::Open);
            let open = open.map(|wave| OpenPulse {
                slug: wave.pulse().to_owned(),
                title: wave.manifest().content.questionnaire.title.get(reader.page.language).to_owned(),
                closes: wave.closes(),
            });
            let codes = if organisation.demo { state.demo.codes() } else { Vec::new() };
            HomePage::Organisation { open: open.collect(), codes }
        }
    };
    reader.html(StatusCode::OK, home::render(&reader.page, &model))
}
