//! `/manage/audit-log`.

use axum::{extract::State, http::StatusCode, response::Response};
use heard_app::pages::manage::audit_log::{self, AuditLogPage, Entry};

use super::super::super::{address::Query, signed_in::ObserverDesk, state::AppState};

/// Entries on one page.
const SHOWN: usize = 100;

/// Which part.
#[derive(serde::Deserialize)]
pub(in super::super::super) struct Part {
    before: Option<i64>,
}

pub(in super::super::super) async fn show(
    State(state): State<AppState>,
    ObserverDesk(desk): ObserverDesk,
    Query(Part { before }): Query<Part>,
) -> Response {
    let events = match state.services.observing(desk.actor()) {
        Ok(observing) => observing.audit_log(before).await,
        Err(error) => Err(error),
    };
    let events = match events {
        Ok(events) => events,
        Err(error) => return desk.reader.refusal(&error),
    };
    let older = events.get(SHOWN - 1).filter(|_| events.len() > SHOWN).map(|event| event.id);
    let entries = events.into_iter().take(SHOWN).map(|event| Entry {
        at: event.at,
        actor: event.actor,
        action: event.action,
        subject: event.subject,
    });
    let model = AuditLogPage { entries: entries.collect(), older, later: before.is_some() };
    desk.reader.html(StatusCode::OK, audit_log::render(&desk.reader.page, &model))
}
