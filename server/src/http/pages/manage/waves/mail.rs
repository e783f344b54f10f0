//! `/manage/waves/{pulse}/{wave}/mail`: invitations by mail.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use heard_app::{
    components::form::Problems,
    pages::manage::wave::{Mail, Sending},
};
use heard_domain::wave::Entry;

use super::{
    super::super::{
        super::{
            address::Path,
            signed_in::{Desk, OwnerDesk},
            state::AppState,
        },
        form::Fields,
    },
    at, find, page,
};
use crate::service::{MailingState, ServiceError, WaveBoard};

/// What is known of the mail of a wave; `None` for those who may not know the list, and behind an open link.
pub(super) async fn state_of(state: &AppState, desk: &Desk, board: &WaveBoard) -> Result<Option<Mail>, ServiceError> {
    let Ok(owner) = state.services.owning(desk.actor()) else { return Ok(None) };
    if board.manifest().content.entry == Entry::Open {
        return Ok(None);
    }
    let sending = |sending: MailingState| Sending {
        reminder: sending.reminder,
        due: sending.due,
        done: sending.done,
        sent: sending.sent,
        refused: sending.refused,
    };
    Ok(Some(Mail {
        possible: state.settings.mail,
        listed: owner.people().await?.len(),
        sendings: owner.mailings(board).await?.into_iter().map(sending).collect(),
    }))
}

pub(in super::super::super::super) async fn plan(
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
    let words = desk.reader.page.words();
    let problem = |key: &str| Problems::one("mail-reminders", words.get(key));
    let reminders = match (fields.get("reminders"), fields.get("count").parse()) {
        ("none", _) => None,
        (_, Ok(count)) if state.settings.mail => Some(count),
        _ => {
            let problems = problem("problem-mail-reminders");
            return page(&state, &desk, &board, StatusCode::UNPROCESSABLE_ENTITY, false, problems).await;
        }
    };
    let planned = async { state.services.owning(desk.actor())?.plan_mail(&pulse, board.number(), reminders).await };
    let (status, problems) = match planned.await {
        Ok(()) => return Redirect::to(&at(&board)).into_response(),
        Err(ServiceError::Invalid(_)) => (StatusCode::UNPROCESSABLE_ENTITY, problem("problem-mail-reminders")),
        Err(ServiceError::Conflict { rule: "list-larger", .. }) => (StatusCode::CONFLICT, problem("problem-mail-list")),
        Err(ServiceError::Conflict { rule: "wave-open", .. }) => (StatusCode::CONFLICT, problem("problem-mail-open")),
        Err(error) => return desk.reader.refusal(&error),
    };
    page(&state, &desk, &board, status, false, problems).await
}
