//! A server behind a reverse proxy: whom it takes a request to come from, and that its log does not tell.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread::JoinHandle,
    time::Duration,
};

use crate::{
    pages::door::guard,
    support::{app::TestApp, db::TestDb},
};

/// A running server that says everything it can; killed when dropped.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
    log: Option<JoinHandle<String>>,
}

impl Server {
    pub(super) fn start(db: &TestDb, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_heard"));
        command.args(["serve", "--listen", "127.0.0.1:0"]).args(arguments).arg("--data-dir").arg(&db.directory);
        command.env("RUST_LOG", "trace").env("NO_COLOR", "1").stdin(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a process");
        let lines = BufReader::new(child.stderr.take().expect("standard error")).lines();
        let (listens, up) = mpsc::channel();
        let log = std::thread::spawn(move || {
            let mut log = String::new();
            for line in lines.map_while(Result::ok) {
                if let Some((_, address)) = line.split_once("listening on http://") {
                    let _ = listens.send(address.trim().parse().expect("an address"));
                }
                log.push_str(&line);
                log.push('\n');
            }
            log
        });
        let address = up.recv_timeout(Duration::from_secs(60)).expect("it starts");
        Self { child, address, log: Some(log) }
    }

    /// The status of a try at the board's door.
    fn knock(&self, forwarded_for: &str, passphrase: &str) -> u16 {
        let body = format!("passphrase={passphrase}&to=/board");
        let request = format!(
            "POST /board/enter HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-forwarded-for: {forwarded_for}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut stream = TcpStream::connect(self.address).expect("a connection");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8_lossy(&answer);
        answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_else(|| panic!("{answer}"))
    }

    /// Kills it, and gives everything that it said.
    fn said(mut self) -> String {
        self.child.kill().expect("killed");
        self.log.take().expect("a log").join().expect("a log")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn guarded() -> TestDb {
    let db = TestDb::sqlite();
    let app = TestApp::start(&db).await;
    guard(&app).await;
    app.crash().await;
    db
}

fn check_log(server: Server) {
    let log = server.said();
    assert!(log.contains("listening on"), "{log}");
    for secret in ["203.0.113.", "198.51.100.", "tide", "guess"] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}

#[tokio::test]
async fn a_trusted_proxy_is_believed_of_the_hop_before_it_and_of_no_other() {
    let db = guarded().await;
    let server = Server::start(&db, &["--trusted-proxy", "127.0.0.1", "--trusted-proxy", "203.0.113.250"]);
    for number in 0..30 {
        assert_eq!(server.knock(&format!("198.51.100.{number}, 203.0.113.7"), "guess"), 403, "{number}");
    }
    for (forwarded_for, status) in [
        ("198.51.100.77, 203.0.113.7", 429),
        ("203.0.113.7", 429),
        ("203.0.113.8, 203.0.113.7:4711, 203.0.113.250", 429),
        ("203.0.113.7, 203.0.113.8", 303),
        ("203.0.113.8, 203.0.113.250", 303),
        ("unknown", 303),
    ] {
        assert_eq!(server.knock(forwarded_for, "tide and time"), status, "{forwarded_for}");
    }
    check_log(server);
}

#[tokio::test]
async fn what_a_request_says_of_its_way_is_not_believed_without_a_proxy() {
    let db = guarded().await;
    let server = Server::start(&db, &[]);
    for number in 0..30 {
        assert_eq!(server.knock(&format!("203.0.113.{number}"), "guess"), 403, "{number}");
    }
    assert_eq!(server.knock("203.0.113.77", "tide and time"), 429);
    check_log(server);
}
