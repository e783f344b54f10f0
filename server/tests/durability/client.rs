//! A connection that is kept alive: HTTP/1.1, one request at a time, answers of known length.

use std::{io, net::SocketAddr};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// What a server answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    body: Vec<u8>,
}

impl Answer {
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }
}

/// A request; `token` may be empty.
pub(super) struct Request<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) token: &'a str,
    pub(super) body: &'a str,
}

/// Connects when it has to: at the first request, and after every failure.
#[derive(Default)]
pub(super) struct Connection {
    stream: Option<(SocketAddr, TcpStream)>,
}

impl Connection {
    /// Sends a request and waits for the answer. After an error nobody knows whether the server got it.
    pub(super) async fn ask(&mut self, address: SocketAddr, request: &Request<'_>) -> io::Result<Answer> {
        let mut stream = match self.stream.take() {
            Some((same, stream)) if same == address => stream,
            _ => TcpStream::connect(address).await?,
        };
        let Request { method, path, token, body } = request;
        let text = format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(text.as_bytes()).await?;
        let answer = read(&mut stream).await?;
        self.stream = Some((address, stream));
        Ok(answer)
    }
}

async fn read(stream: &mut TcpStream) -> io::Result<Answer> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        more(stream, &mut bytes).await?;
    };
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    let length = text.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length: usize = length.map_or(0, |length| length.trim().parse().expect("a length"));
    assert!(!text.contains("transfer-encoding"), "an answer of known length: {text}");
    while bytes.len() < head + length {
        more(stream, &mut bytes).await?;
    }
    Ok(Answer { status, body: bytes.split_off(head) })
}

async fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> io::Result<()> {
    match stream.read_buf(bytes).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
}
