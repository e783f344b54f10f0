//! `GET /units`.

use axum::{Json, extract::State};
use heard_domain::unit::UnitTree;

use super::{Unit, Units};
use crate::{
    api::{
        access::Caller,
        problem::Problem,
        query::{Nothing, Query},
    },
    http::state::AppState,
};

/// The units, each parent before its children
#[utoipa::path(get, path = "/units", operation_id = "get_units", tag = "settings", security(("token" = [])),
    responses((status = 200, body = Units)))]
pub(in super::super) async fn get(
    State(state): State<AppState>,
    _: Caller,
    _: Query<Nothing>,
) -> Result<Json<Units>, Problem> {
    let tree = state.services.units().await?;
    let units = tree.iter().flat_map(UnitTree::units).map(|unit| Unit::from(unit.clone()));
    Ok(Json(Units { units: units.collect() }))
}
