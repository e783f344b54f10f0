//! `/manage`.

use axum::{extract::State, http::StatusCode, response::Response};
use heard_app::pages::manage::overview::{self, OverviewPage};
use heard_domain::{access::Role, wave::Phase};

use super::{
    super::super::{signed_in::ObserverDesk, state::AppState},
    line,
};

pub(in super::super::super) async fn show(State(state): State<AppState>, ObserverDesk(desk): ObserverDesk) -> Response {
    let (units, pulses) = match (state.services.units().await, state.services.pulses().await) {
        (Ok(units), Ok(pulses)) => (units, pulses),
        (Err(error), _) | (_, Err(error)) => return desk.reader.refusal(&error),
    };
    let page = &desk.reader.page;
    let now = state.services.now();
    let waves = state.services.all_waves();
    let mut current: Vec<_> = waves.iter().filter(|wave| wave.phase(now) != Phase::Closed).collect();
    current.sort_by_key(|wave| wave.closes());
    let model = OverviewPage {
        units: units.map_or(0, |tree| tree.units().len()),
        pulses: pulses.len(),
        waves: waves.len(),
        current: current.into_iter().map(|wave| line(wave, page.language, now)).collect(),
        editable: desk.actor().role == Role::Owner,
    };
    desk.reader.html(StatusCode::OK, overview::render(page, &model))
}
