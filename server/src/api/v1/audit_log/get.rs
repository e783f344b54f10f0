//! `GET /audit-log`.

use axum::{Json, extract::State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    api::{access::Caller, problem::Problem, query::Query, v1::waves::Moment},
    http::state::AppState,
};

/// Which part of the log is meant.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Part {
    /// Id of the oldest entry that was seen: entries before it follow. The newest ones where it is missing.
    #[param(example = 500)]
    before: Option<i64>,
}

/// Up to 500 entries, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct AuditLog {
    events: Vec<Event>,
}

/// One entry. Staff never appear in it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuditEvent)]
struct Event {
    /// Later entries have higher ids.
    id: i64,
    /// When.
    at: Moment,
    /// The name of a token, or `operator` for the command line.
    actor: String,
    /// What was done.
    #[schema(example = "wave.launch")]
    action: String,
    /// To what.
    #[schema(example = "weekly/3")]
    subject: String,
}

/// What owners and operators did
#[utoipa::path(get, path = "/audit-log", operation_id = "get_audit_log", tag = "observers", security(("token" = [])),
    params(Part), responses(
    (status = 200, body = AuditLog),
    (status = 403, description = "For owners and observers", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn get(
    State(state): State<AppState>,
    Caller(actor): Caller,
    Query(part): Query<Part>,
) -> Result<Json<AuditLog>, Problem> {
    let events = state.services.observing(&actor)?.audit_log(part.before).await?;
    let events = events.into_iter().map(|event| Event {
        id: event.id,
        at: Moment(event.at),
        actor: event.actor,
        action: event.action,
        subject: event.subject,
    });
    Ok(Json(AuditLog { events: events.collect() }))
}
