//! `PUT /organisation`.

use axum::{extract::State, http::StatusCode};
use heard_domain::language::Language;
use serde::Deserialize;
use utoipa::ToSchema;

use super::{BoardAccess, PresetName};
use crate::{
    api::{
        access::Owner,
        body::{Body, Line},
        problem::Problem,
    },
    http::state::AppState,
    service::NewOrganisation,
};

/// What an owner says of the organisation.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewOrganisation)]
pub(in super::super) struct Organisation {
    /// 1 to 80 characters.
    #[schema(value_type = String, example = "Harbour Works")]
    name: Line,
    /// IANA name.
    #[schema(example = "Europe/Berlin")]
    time_zone: String,
    /// Among en, de, nl, ru, ar, he; the preferred one first.
    #[schema(value_type = Vec<String>, example = json!(["en", "de", "ar"]))]
    languages: Vec<Language>,
    /// The weakest promise that a wave may make. It can be raised, never lowered.
    preset: PresetName,
    /// Who may see the board.
    board_access: BoardAccess,
    /// 8 to 200 characters. Needed once for `passphrase`; a new one ends the old one.
    #[schema(example = "tide and time")]
    passphrase: Option<String>,
}

/// Create the organisation, or change it
#[utoipa::path(put, path = "/organisation", operation_id = "put_organisation", tag = "settings",
    security(("token" = [])), request_body = Organisation,
    responses(
        (status = 204, description = "Done"),
        (status = 409, description = "This is the demo organisation", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "Fields that are wrong", body = Problem, content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn put(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Body(body): Body<Organisation>,
) -> Result<StatusCode, Problem> {
    let new = NewOrganisation {
        name: body.name.0,
        time_zone: body.time_zone,
        languages: body.languages,
        preset: body.preset.into(),
        board_access: body.board_access.into(),
        passphrase: body.passphrase,
    };
    state.services.owning(&actor)?.put_organisation(new, false).await?;
    Ok(StatusCode::NO_CONTENT)
}
