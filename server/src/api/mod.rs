//! The thin JSON API: everything that the pages show or do, by the same rules.

mod access;
mod body;
mod file;
mod path;
mod problem;
mod query;
mod tagged;
mod v1;

use axum::{Router, http::StatusCode, routing::any};

use self::problem::Problem;
pub use self::v1::document;
use crate::http::state::AppState;

/// Everything below `/api`. Where there is nothing, programs are told so in their own terms: never by a page.
pub fn router() -> Router<AppState> {
    let unknown = any(async || Problem::new(StatusCode::NOT_FOUND, "unknown-path", "There is nothing at this address"));
    Router::new()
        .nest("/api/v1", v1::router())
        .route("/api", unknown.clone())
        .route("/api/", unknown.clone())
        .route("/api/{*path}", unknown)
}
