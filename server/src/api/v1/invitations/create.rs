//! `POST /pulses/{slug}/waves/{number}/invitations`.

use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    api::{access::Owner, path::Path, problem::Problem, v1::number},
    csv_out::{CsvFile, MEDIA_TYPE},
    http::state::AppState,
    service::UnitCodes,
};

/// Codes, shown this once.
#[derive(Debug, Serialize, ToSchema)]
pub(in super::super) struct Invitations {
    units: Vec<Unit>,
}

/// The codes of one unit, one per person, in random order.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = UnitCodes)]
struct Unit {
    /// Key of the unit.
    unit: String,
    /// Its name.
    name: String,
    /// As printed on slips.
    #[schema(example = json!(["7KQ4-M2XD-9RTA5"]))]
    codes: Vec<String>,
}

/// Make the codes of a wave, shown this once
///
/// Only digests are stored. Until the wave opens they can be made anew, which voids the earlier ones. With
/// `Accept: text/csv` the answer is a file with the columns `unit`, `name` and `code`.
#[utoipa::path(post, path = "/pulses/{slug}/waves/{number}/invitations", operation_id = "make_invitations",
    tag = "surveys", security(("token" = [])),
    params(("slug" = String, Path, description = "The pulse"), ("number" = u32, Path, description = "The wave")),
    responses(
        (status = 201, description = "The codes, shown this once", content(
            (Invitations = "application/json"),
            (String = "text/csv", example = "unit,name,code\ncranes,Cranes,7KQ4-M2XD-9RTA5\n"),
        )),
        (status = 409, description = "The wave is open or over", body = Problem, content_type = "application/problem+json"),
    ))]
pub(in super::super) async fn create(
    State(state): State<AppState>,
    Owner(actor): Owner,
    Path((slug, wave)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let owner = state.services.owning(&actor)?;
    let units = owner.make_codes(&slug, number(&wave)?).await?;
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accept.contains("text/csv") {
        let file = csv(&units).map_err(Problem::internal)?;
        return Ok((StatusCode::CREATED, [(header::CONTENT_TYPE, MEDIA_TYPE)], file).into_response());
    }
    let units = units.into_iter().map(|unit| Unit { unit: unit.unit, name: unit.name, codes: unit.codes });
    Ok((StatusCode::CREATED, Json(Invitations { units: units.collect() })).into_response())
}

fn csv(units: &[UnitCodes]) -> Result<Vec<u8>, csv::Error> {
    let mut file = CsvFile::new(&["unit", "name", "code"])?;
    for unit in units {
        for code in &unit.codes {
            file.row([unit.unit.as_str(), &unit.name, code])?;
        }
    }
    file.finish()
}
