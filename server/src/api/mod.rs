//! The thin JSON API.

use axum::Router;

use crate::http::state::AppState;

/// Every endpoint.
pub fn router() -> Router<AppState> {
    Router::new()
}
