//! A closed loop: one request in flight per connection, kept alive; every latency is kept.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use anyhow::{Result, bail, ensure};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// One request, ready to be written.
pub(crate) type Request = Vec<u8>;

/// The bytes of a POST.
pub(crate) fn post(path: &str, body: &str) -> Request {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// The bytes of a GET.
pub(crate) fn get(path: &str) -> Request {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").into_bytes()
}

/// What a level of load showed.
pub(crate) struct Level {
    took: Duration,
    latencies: Vec<Duration>,
}

impl Level {
    /// Requests answered in a second.
    pub(crate) fn per_second(&self) -> f64 {
        self.latencies.len() as f64 / self.took.as_secs_f64()
    }

    /// The latency that this share of requests did not exceed.
    pub(crate) fn quantile(&self, share: f64) -> Duration {
        let last = self.latencies.len().saturating_sub(1);
        let index = ((last as f64 * share).round() as usize).min(last);
        self.latencies.get(index).copied().unwrap_or_default()
    }

    /// How many requests were answered.
    pub(crate) fn count(&self) -> usize {
        self.latencies.len()
    }
}

/// Sends all requests over so many connections.
pub(crate) async fn run(address: SocketAddr, connections: usize, requests: Vec<Request>) -> Result<Level> {
    let queue = Arc::new(Mutex::new(VecDeque::from(requests)));
    let started = Instant::now();
    let tasks: Vec<_> = (0..connections).map(|_| tokio::spawn(connection(address, Arc::clone(&queue)))).collect();
    let mut latencies = Vec::new();
    for task in tasks {
        latencies.extend(task.await??);
    }
    let took = started.elapsed();
    latencies.sort_unstable();
    Ok(Level { took, latencies })
}

async fn connection(address: SocketAddr, queue: Arc<Mutex<VecDeque<Request>>>) -> Result<Vec<Duration>> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut latencies = Vec::new();
    let mut buffer = Vec::with_capacity(1 << 16);
    loop {
        let Some(request) = queue.lock().ok().and_then(|mut queue| queue.pop_front()) else { return Ok(latencies) };
        let started = Instant::now();
        stream.write_all(&request).await?;
        answer(&mut stream, &mut buffer).await?;
        latencies.push(started.elapsed());
    }
}

/// Reads one whole answer of known length, and insists on success.
pub(crate) async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    buffer.clear();
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        ensure!(stream.read_buf(buffer).await? > 0, "the server closed the connection");
    };
    let text = std::str::from_utf8(&buffer[..head])?;
    let status = text.split(' ').nth(1).unwrap_or_default();
    if !status.starts_with('2') {
        bail!("the server answered {}", text.lines().next().unwrap_or_default());
    }
    let length = text
        .lines()
        .find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
        })
        .unwrap_or(0);
    while buffer.len() < head + length {
        ensure!(stream.read_buf(buffer).await? > 0, "the server closed the connection");
    }
    Ok(())
}
