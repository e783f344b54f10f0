//! `GET /organisation`.

use axum::{Json, extract::State};
use serde::Serialize;
use utoipa::ToSchema;

use super::{BoardAccess, PresetName};
use crate::{
    api::{access::Caller, problem::Problem},
    http::state::AppState,
};

/// The organisation.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Organisation {
    /// What people read.
    name: String,
    /// IANA name.
    #[schema(example = "Europe/Berlin")]
    time_zone: String,
    /// Languages offered, the preferred one first.
    #[schema(example = json!(["en", "de", "ar"]))]
    languages: Vec<&'static str>,
    /// The weakest promise that a wave may make.
    preset: PresetName,
    /// Who may see the board.
    board_access: BoardAccess,
    /// Whether this is the demo organisation, whose people do not exist.
    demo: bool,
}

/// The organisation
#[utoipa::path(get, path = "/organisation", operation_id = "get_organisation", tag = "settings",
    security(("token" = [])), responses(
    (status = 200, body = Organisation),
    (status = 403, description = "For owners and observers", body = Problem, content_type = "application/problem+json"),
    (status = 404, description = "It is not created yet", body = Problem, content_type = "application/problem+json"),
))]
pub(in super::super) async fn get(
    State(state): State<AppState>,
    Caller(actor): Caller,
) -> Result<Json<Organisation>, Problem> {
    state.services.observing(&actor)?;
    let organisation = state.services.organisation().ok_or_else(|| Problem::not_found("organisation"))?;
    Ok(Json(Organisation {
        name: organisation.name.clone(),
        time_zone: organisation.time_zone.clone(),
        languages: organisation.languages.iter().map(|language| language.tag()).collect(),
        preset: organisation.preset.into(),
        board_access: organisation.board_access.into(),
        demo: organisation.demo,
    }))
}
