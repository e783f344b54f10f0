//! What the machine can do: JSON in, JSON out, nothing stored.

use std::net::SocketAddr;

use anyhow::Result;
use axum::{Json, Router, routing::post};
use serde_json::Value;
use tokio::net::TcpListener;

/// Starts the echo in this process's runtime.
pub(crate) async fn start() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let router = Router::new().route("/", post(async |Json(value): Json<Value>| Json(value)));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}
