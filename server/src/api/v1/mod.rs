//! Version 1: one folder a noun, one file a verb.

mod audit_log;
mod board;
mod document;
mod events;
mod invitations;
mod organisation;
mod people;
mod pulses;
mod sheets;
mod units;
mod waves;

use std::sync::LazyLock;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware,
    response::Response,
    routing::get,
};
use utoipa::OpenApi as _;
use utoipa_axum::{router::OpenApiRouter, routes};

use self::document::Document;
use super::{problem::Problem, query, tagged::tagged};
use crate::http::state::AppState;

/// The most bytes of a request: a units file of 20 000 rows.
const LARGEST: usize = 4 * 1024 * 1024;

/// The most bytes of a sheet.
const LARGEST_SHEET: usize = 64 * 1024;

fn endpoints() -> (Router<AppState>, utoipa::openapi::OpenApi) {
    let sheets =
        OpenApiRouter::new().routes(routes!(sheets::create::create)).layer(DefaultBodyLimit::max(LARGEST_SHEET));
    let without_query = OpenApiRouter::new()
        .routes(routes!(organisation::get::get, organisation::put::put))
        .routes(routes!(pulses::ready::ready))
        .routes(routes!(pulses::list::list, pulses::create::create))
        .routes(routes!(pulses::get::get))
        .routes(routes!(pulses::change::change))
        .routes(routes!(waves::list::list, waves::launch::launch))
        .routes(routes!(waves::dry_run::dry_run))
        .routes(routes!(waves::get::get))
        .routes(routes!(waves::close::close))
        .routes(routes!(invitations::create::create))
        .routes(routes!(board::wave::wave))
        .routes(routes!(units::change::change, units::remove::remove))
        .routes(routes!(units::merge::merge))
        .merge(sheets)
        .route_layer(middleware::from_fn(query::none));
    OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(audit_log::get::get))
        .routes(routes!(units::get::get, units::put::put, units::create::create))
        .routes(routes!(people::get::get, people::put::put))
        .routes(routes!(board::organisation::organisation))
        .routes(routes!(board::unit::unit))
        .routes(routes!(events::get::get))
        .merge(without_query)
        .split_for_parts()
}

/// The document that describes the API (OpenAPI 3.1), with addresses below `/api/v1`.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    let mut document = endpoints().1;
    document::complete(&mut document);
    document
}

/// Every endpoint, below `/api/v1`.
pub(super) fn router() -> Router<AppState> {
    endpoints()
        .0
        .route("/openapi.json", get(described))
        .method_not_allowed_fallback(async || {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method", "This address does not take that method")
        })
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::map_response(unstored))
}

/// The document as it is sent.
static DOCUMENT: LazyLock<Result<Vec<u8>, serde_json::Error>> = LazyLock::new(|| serde_json::to_vec(&document()));

async fn described(headers: HeaderMap) -> Result<Response, Problem> {
    let document = DOCUMENT.as_ref().map_err(Problem::internal)?;
    Ok(tagged(&headers, document.clone(), "public, no-cache"))
}

/// Nothing is kept on the way, unless an endpoint says otherwise.
async fn unstored(mut response: Response) -> Response {
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// The number of a wave, as it stands in an address.
fn number(text: &str) -> Result<u32, Problem> {
    text.parse().map_err(|_| Problem::not_found("wave"))
}
