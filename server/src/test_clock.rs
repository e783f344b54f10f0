//! Moving the server's clock from outside, for tests of whole processes and browsers. Not in a release build.

use std::sync::Arc;

use axum::{Router, extract::State, http::StatusCode, routing::post};
use heard_domain::clock::ManualClock;
use time::OffsetDateTime;

use crate::service::Services;

/// A clock that stands at `seconds`, Unix time.
pub(crate) fn clock(seconds: i64) -> Arc<ManualClock> {
    Arc::new(ManualClock::new(moment(seconds)))
}

/// `POST /test-clock` with Unix seconds moves the clock, and returns once every tick that is due has been made.
pub(crate) fn router(clock: Option<Arc<ManualClock>>, services: Services) -> Router {
    let Some(clock) = clock else { return Router::new() };
    Router::new().route("/test-clock", post(set)).with_state((clock, services))
}

async fn set(State((clock, services)): State<(Arc<ManualClock>, Services)>, seconds: String) -> StatusCode {
    let Ok(seconds) = seconds.trim().parse() else { return StatusCode::BAD_REQUEST };
    clock.set(moment(seconds));
    match services.run_due().await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn moment(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}
