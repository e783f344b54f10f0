//! `/manage/waves/{pulse}/{wave}/posters`: what to hang up where an open link lets people in. Changes nothing.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::{
        manage::slips::{self, Paper, Poster, Posters},
        message::Message,
    },
};
use heard_domain::{language::Language, wave::Entry};

use super::{
    super::super::super::{
        address::{Path, Query},
        qr,
        signed_in::OwnerDesk,
        state::AppState,
    },
    at, find, page,
    slips::typed_address,
};

/// The most posters in one document: some megabytes.
const MOST: usize = 500;

pub(in super::super::super::super) async fn show(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path((pulse, number)): Path<(String, String)>,
    Query(asked): Query<Vec<(String, String)>>,
) -> Response {
    let board = match find(&state, &pulse, &number) {
        Ok(board) => board,
        Err(error) => return desk.reader.refusal(&error),
    };
    let manifest = board.manifest();
    if manifest.content.entry != Entry::Open {
        // Whoever gets in by a code needs a slip.
        return Redirect::to(&at(&board)).into_response();
    }
    let all =
        |name: &'static str| asked.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str());
    let mut languages: Vec<Language> = all("language").filter_map(Language::from_tag).collect();
    if languages.is_empty() {
        languages.push(desk.reader.page.language);
    }
    let unit = all("unit").find(|unit| !unit.is_empty());
    let units = manifest.roster.nodes().iter().enumerate();
    let units = units.filter(|(_, node)| node.own > 0 && unit.is_none_or(|unit| node.key.as_str() == unit));
    let units: Vec<_> = units.collect();
    if units.len() * languages.len() > MOST {
        let text = desk.reader.page.words().with("wave-posters-many", &[("most", MOST.into())]);
        let problems = Problems::one("unit", text);
        return page(&state, &desk, &board, StatusCode::UNPROCESSABLE_ENTITY, false, problems).await;
    }
    let mut posters = Vec::new();
    for (position, node) in units {
        let link = state.settings.link(&format!("/s/{}?unit={}", board.pulse(), node.key));
        let Some(qr) = qr::svg(&link) else { continue };
        let poster = |language: &Language| Poster {
            unit: position,
            language: *language,
            address: typed_address(&link),
            qr: qr.clone(),
        };
        posters.extend(languages.iter().map(poster));
    }
    if posters.is_empty() {
        return desk.reader.message(StatusCode::NOT_FOUND, Message::NotFound);
    }
    let model = Posters {
        manifest: manifest.clone(),
        closes: board.closes(),
        paper: all("paper").find_map(Paper::of).unwrap_or(Paper::A4),
        back: at(&board),
        posters,
    };
    desk.reader.html(StatusCode::OK, slips::posters(&desk.reader.page, &model))
}
