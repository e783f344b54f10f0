//! The server under load: a process of its own.

use std::{
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};
use tokio::net::TcpStream;

use crate::client;

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server; killed when dropped.
pub(crate) struct Server {
    child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// From starting the process to the first byte of its answer.
    pub(crate) first_byte: Duration,
}

impl Server {
    /// Starts a server on what is in the directory, at a fixed time.
    pub(crate) async fn start(directory: &Path, postgres: Option<&str>, now: i64) -> Result<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let mut command = Command::new(env!("CARGO_BIN_EXE_heard"));
        command
            .arg("serve")
            .arg("--data-dir")
            .arg(directory)
            .args(["--listen", &address.to_string(), "--test-clock", &now.to_string()])
            .env("RUST_LOG", "warn")
            .stdin(Stdio::null());
        if let Some(url) = postgres {
            command.args(["--database-url", url]);
        }
        let started = Instant::now();
        let child = command.spawn().context("the server cannot be started")?;
        let mut server = Self { child, address, first_byte: Duration::ZERO };
        while started.elapsed() < PATIENCE {
            if server.get("/healthz").await.is_ok() {
                server.first_byte = started.elapsed();
                return Ok(server);
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        bail!("the server did not answer")
    }

    async fn get(&self, path: &str) -> Result<()> {
        self.send(client::get(path)).await
    }

    async fn send(&self, request: Vec<u8>) -> Result<()> {
        use tokio::io::AsyncWriteExt as _;
        let mut stream = TcpStream::connect(self.address).await?;
        stream.write_all(&request).await?;
        client::answer(&mut stream, &mut Vec::new()).await
    }

    /// Moves the server's clock, and waits for the ticks that this brings.
    pub(crate) async fn move_clock(&self, to: i64) -> Result<()> {
        self.send(client::post("/test-clock", &to.to_string())).await
    }

    /// Memory that the process holds, in MiB.
    pub(crate) fn resident_mib(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        let kib: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kib.div_ceil(1024))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
