//! Version 1: one folder a noun, one file a verb.

mod audit_log;
mod board;
mod events;
mod invitations;
mod organisation;
mod pulses;
mod sheets;
mod units;
mod waves;

use axum::{
    Json, Router,
    extract::DefaultBodyLimit,
    http::{HeaderValue, StatusCode, header},
    middleware,
    response::Response,
    routing::get,
};
use utoipa::{
    Modify, OpenApi,
    openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::problem::Problem;
use crate::http::state::AppState;

/// The most bytes of a request: a units file of 20 000 rows.
const LARGEST: usize = 4 * 1024 * 1024;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Heard",
        description = "Anonymous pulse surveys that close the loop. Everything that the pages show or do, by the same \
                       rules. Times are RFC 3339. Errors are problem details (RFC 9457) that name the field.\n\n\
                       To run a wave: PUT /organisation, PUT /units, POST /pulses, POST …/waves/dry-run, POST …/waves, \
                       POST …/invitations; people answer with their codes; GET /board."
    ),
    modifiers(&BearerToken),
    tags(
        (name = "settings", description = "The organisation and its units"),
        (name = "surveys", description = "Pulses, waves and invitations"),
        (name = "answers", description = "Taking answer sheets"),
        (name = "board", description = "What everybody sees"),
        (name = "observers", description = "What owners did")
    )
)]
struct Document;

struct BearerToken;

impl Modify for BearerToken {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("Made with `heard token create`."))
            .build();
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

fn endpoints() -> (Router<AppState>, utoipa::openapi::OpenApi) {
    OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(organisation::get::get, organisation::put::put))
        .routes(routes!(units::get::get, units::put::put))
        .routes(routes!(pulses::ready::ready))
        .routes(routes!(pulses::list::list, pulses::create::create))
        .routes(routes!(pulses::get::get))
        .routes(routes!(waves::list::list, waves::launch::launch))
        .routes(routes!(waves::dry_run::dry_run))
        .routes(routes!(waves::get::get))
        .routes(routes!(waves::close::close))
        .routes(routes!(invitations::create::create))
        .routes(routes!(sheets::create::create))
        .routes(routes!(board::organisation::organisation))
        .routes(routes!(board::unit::unit))
        .routes(routes!(board::wave::wave))
        .routes(routes!(events::get::get))
        .routes(routes!(audit_log::get::get))
        .split_for_parts()
}

/// The document that describes the API (OpenAPI 3.1), with addresses below `/api/v1`.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    let mut document = endpoints().1;
    document.servers = Some(vec![utoipa::openapi::Server::new("/api/v1")]);
    document
}

/// Every endpoint.
pub fn router() -> Router<AppState> {
    endpoints()
        .0
        .route("/openapi.json", get(async || Json(document())))
        .fallback(async || Problem::new(StatusCode::NOT_FOUND, "unknown-path", "There is nothing at this address"))
        .method_not_allowed_fallback(async || {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method", "This address does not take that method")
        })
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::map_response(unstored))
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
