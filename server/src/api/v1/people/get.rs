//! `GET /people`.

use axum::{Json, extract::State};

use super::{People, Person};
use crate::{
    api::{
        access::Owner,
        problem::Problem,
        query::{Nothing, Query},
    },
    http::state::AppState,
};

/// Everybody whom invitations are mailed to, by address
///
/// For owners alone. Nothing in Heard says who of them has taken part.
#[utoipa::path(get, path = "/people", operation_id = "get_people", tag = "settings", security(("token" = [])),
    responses(
        (status = 200, body = People),
        (status = 403, description = "The token is none of an owner", body = Problem,
            content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn get(
    State(state): State<AppState>,
    Owner(actor): Owner,
    _: Query<Nothing>,
) -> Result<Json<People>, Problem> {
    let people = state.services.owning(&actor)?.people().await?;
    Ok(Json(People { people: people.into_iter().map(Person::from).collect() }))
}
