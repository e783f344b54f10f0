//! Measures a real server: durable sheets per second beside a bare echo, board latency, memory, time to the first byte.
//!
//! Run by `cargo xtask bench`. The client shares the machine with the server, as it does with the echo it is compared
//! with, so that the ratio means something on any machine.

mod client;
mod echo;
mod organisation;
mod server;

use std::{net::SocketAddr, time::Duration};

use anyhow::{Context as _, Result};
use client::Level;
use organisation::Shape;
use server::Server;

/// Sheets sent at each number of connections.
const LEVELS: [(usize, usize); 3] = [(1, 4_000), (16, 20_000), (64, 45_000)];

fn main() -> Result<()> {
    // `cargo bench` passes `--bench`.
    let engines: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        echo_levels().await?;
        println!();
        sqlite().await?;
        if let Some(url) = engines.iter().find(|engine| engine.starts_with("postgres")) {
            println!();
            postgres(url).await?;
        }
        Ok(())
    })
}

async fn echo_levels() -> Result<()> {
    let address = echo::start().await?;
    for (connections, count) in LEVELS {
        let requests = (0..count).map(|number| client::post("/", &sheet(&format!("{number:013}"), number))).collect();
        print(
            &format!("bare JSON echo, {connections} connections"),
            &client::run(address, connections, requests).await?,
        );
    }
    Ok(())
}

async fn sqlite() -> Result<()> {
    let small = measured("SQLite", None, Shape::small(), &[(16, usize::MAX)]).await?;
    let large = measured("SQLite", None, Shape::large(), &LEVELS).await?;
    println!("board page, p50: {:.2} ms at 715 sheets, {:.2} ms at 73 421", small.page, large.page);
    println!("board JSON of one unit, p50: {:.2} ms at 715 sheets, {:.2} ms at 73 421", small.json, large.json);
    println!("board JSON of every unit, p50: {:.2} ms of 35 units, {:.2} ms of 1 143", small.every, large.every);
    Ok(())
}

async fn postgres(url: &str) -> Result<()> {
    measured("PostgreSQL", Some(url), Shape::large(), &LEVELS).await.map(drop)
}

/// Latency of the board, in milliseconds.
struct Board {
    page: f64,
    json: f64,
    every: f64,
}

async fn measured(name: &str, postgres: Option<&str>, shape: Shape, levels: &[(usize, usize)]) -> Result<Board> {
    let directory = std::env::temp_dir().join(format!("heard-bench-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&directory);
    let codes = organisation::create(&directory, postgres, &shape).await?;
    let total = codes.len();
    println!("{name}: {} units, {total} invitations", shape.units.len());
    let server = Server::start(&directory, postgres, organisation::OPENS + 1).await?;
    println!("  start to first byte: {:.0} ms", server.first_byte.as_secs_f64() * 1000.0);
    let path = "/api/v1/pulses/bench/waves/1/sheets";
    let mut codes = codes.into_iter().enumerate();
    let mut sent = 0;
    for (connections, count) in levels {
        let requests: Vec<_> =
            codes.by_ref().take(*count).map(|(number, code)| client::post(path, &sheet(&code, number))).collect();
        sent += requests.len();
        print(&format!("  {connections} connections"), &client::run(server.address, *connections, requests).await?);
    }
    let rest: Vec<_> = codes.map(|(number, code)| client::post(path, &sheet(&code, number))).collect();
    sent += rest.len();
    if !rest.is_empty() {
        client::run(server.address, 64, rest).await?;
    }
    println!("  resident memory after {sent} sheets: {} MiB", server.resident_mib()?);
    server.move_clock(organisation::CLOSES).await?;
    let board = Board {
        page: latency(server.address, "/board").await?,
        json: latency(server.address, "/api/v1/board/all").await?,
        every: latency(server.address, "/api/v1/board").await?,
    };
    println!("  resident memory after the close: {} MiB", server.resident_mib()?);
    let _ = std::fs::remove_dir_all(&directory);
    Ok(board)
}

async fn latency(address: SocketAddr, path: &str) -> Result<f64> {
    let requests = (0..200).map(|_| client::get(path)).collect();
    let level = client::run(address, 1, requests).await.with_context(|| format!("GET {path}"))?;
    Ok(milliseconds(level.quantile(0.5)))
}

fn sheet(code: &str, number: usize) -> String {
    format!("{{\"code\":\"{code}\",\"answers\":{{\"rating\":\"{}\"}}}}", number % 5 + 1)
}

fn print(what: &str, level: &Level) {
    println!(
        "{what}: {:.0}/s, p50 {:.2} ms, p99 {:.2} ms, most {:.1} ms ({} requests)",
        level.per_second(),
        milliseconds(level.quantile(0.5)),
        milliseconds(level.quantile(0.99)),
        milliseconds(level.quantile(1.0)),
        level.count(),
    );
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
