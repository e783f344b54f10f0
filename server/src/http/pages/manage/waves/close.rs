//! `/manage/waves/{pulse}/{wave}/close`: closing early. Asked for, it says what follows; sent, it is announced.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::{
        confirm::{self, Confirm},
        frame::Section,
    },
};
use serde::Deserialize;
use time::OffsetDateTime;

use super::{
    super::super::{
        super::{
            address::{Path, Query},
            signed_in::{Desk, OwnerDesk},
            state::AppState,
        },
        form::Fields,
    },
    at, find, page,
};
use crate::service::{ServiceError, WaveBoard};

/// The count that was chosen, as Unix seconds.
#[derive(Deserialize)]
pub(in super::super::super::super) struct Chosen {
    #[serde(default)]
    at: String,
}

pub(in super::super::super::super) async fn ask(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path((pulse, number)): Path<(String, String)>,
    Query(Chosen { at: chosen }): Query<Chosen>,
) -> Response {
    let board = match find(&state, &pulse, &number) {
        Ok(board) => board,
        Err(error) => return desk.reader.refusal(&error),
    };
    let offered = board.early_closes(state.services.now());
    let Some(when) = moment(&chosen).filter(|when| offered.contains(when)) else {
        return again(&state, &desk, &board).await;
    };
    let page = &desk.reader.page;
    let words = page.words();
    let times = [("when", page.date_time(when).into()), ("planned", page.date_time(board.closes()).into())];
    let k = [("k", board.manifest().preset.k().into())];
    let model = Confirm {
        title: words.with("wave-early-title", &times[..1]),
        consequences: vec![
            words.with("wave-early-sure", &times),
            words.get("wave-early-board"),
            words.with("wave-early-groups", &k),
            words.get("wave-early-for-good"),
        ],
        action: format!("{}/close", at(&board)),
        fields: vec![("at".to_owned(), when.unix_timestamp().to_string())],
        button: words.get("wave-early-confirm"),
        back: at(&board),
    };
    desk.reader.html(StatusCode::OK, confirm::render(page, Section::Pulses, &model))
}

pub(in super::super::super::super) async fn announce(
    State(state): State<AppState>,
    OwnerDesk(desk): OwnerDesk,
    Path((pulse, number)): Path<(String, String)>,
    request: Request,
) -> Response {
    let fields = match Fields::read(request, &state).await {
        Ok(fields) => fields,
        Err(error) => return error.page(&desk.reader),
    };
    let board = match find(&state, &pulse, &number) {
        Ok(board) => board,
        Err(error) => return desk.reader.refusal(&error),
    };
    let Some(when) = moment(fields.get("at")) else { return again(&state, &desk, &board).await };
    let announced = match state.services.owning(desk.actor()) {
        Ok(owner) => owner.close_early(&pulse, board.number(), when).await,
        Err(error) => Err(error),
    };
    match announced {
        Ok(_) => Redirect::to(&format!("{}?done=early", at(&board))).into_response(),
        // The count that was offered came too near meanwhile.
        Err(ServiceError::Invalid(_)) => again(&state, &desk, &board).await,
        Err(error) => desk.reader.refusal(&error),
    }
}

fn moment(seconds: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp(seconds.parse().ok()?).ok()
}

/// The wave's page, asking for one of the counts that are left.
async fn again(state: &AppState, desk: &Desk, board: &WaveBoard) -> Response {
    let problems = Problems::one("at", desk.reader.page.words().get("wave-early-choose"));
    page(state, desk, board, StatusCode::UNPROCESSABLE_ENTITY, false, problems).await
}
