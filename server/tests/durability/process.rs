//! A server process, and phones that send until they are answered.

use std::{
    collections::{BTreeSet, VecDeque},
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::support::{app::START, db::TestDb};

/// How often something is looked at that another process does.
const LOOK: Duration = Duration::from_millis(5);
/// How many looks before a test gives up: a minute.
const LOOKS: u32 = 12_000;

/// A server that can be killed and started again at the same address.
pub(crate) struct Process {
    pub(crate) address: SocketAddr,
    child: Mutex<Option<Child>>,
    arguments: Vec<String>,
    now: Arc<AtomicI64>,
}

impl Process {
    /// Starts a server; `now` is the clock of all processes of a test, in seconds after the start of time.
    pub(crate) async fn start(db: &TestDb, now: Arc<AtomicI64>) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
        let mut arguments: Vec<String> = ["serve", "--data-dir"].map(str::to_owned).into();
        arguments.push(db.directory.display().to_string());
        arguments.extend(["--listen".to_owned(), address.to_string()]);
        if let Some(url) = &db.url {
            arguments.extend(["--database-url".to_owned(), url.clone()]);
        }
        let process = Self { address, child: Mutex::default(), arguments, now };
        process.restart().await;
        process
    }

    pub(crate) async fn restart(&self) {
        let clock = (START + self.now.load(Ordering::SeqCst)).to_string();
        let child = Command::new(env!("CARGO_BIN_EXE_heard"))
            .args(&self.arguments)
            .args(["--test-clock", &clock])
            .env("RUST_LOG", "off")
            .stdin(Stdio::null())
            .spawn()
            .expect("a process");
        *self.child.lock().expect("a lock") = Some(child);
        for _ in 0..LOOKS {
            if request(self.address, "GET", "/readyz", "").await == Some(200) {
                return;
            }
            tokio::time::sleep(LOOK).await;
        }
        panic!("the server did not start");
    }

    /// `kill -9`.
    pub(crate) fn kill(&self) {
        if let Some(mut child) = self.child.lock().expect("a lock").take() {
            child.kill().expect("killed");
            child.wait().expect("dead");
        }
    }

    /// Moves the clock; `None` where the server died over it.
    pub(crate) async fn move_clock(&self, seconds: i64) -> Option<u16> {
        self.now.store(seconds, Ordering::SeqCst);
        request(self.address, "POST", "/test-clock", &(START + seconds).to_string()).await
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Codes that people still have to send, and those whose sheet was acknowledged.
#[derive(Default)]
pub(crate) struct Slips {
    waiting: Mutex<VecDeque<String>>,
    acknowledged: Mutex<BTreeSet<String>>,
    go_home: AtomicBool,
}

impl Slips {
    pub(crate) fn new(codes: Vec<String>) -> Arc<Self> {
        Arc::new(Self { waiting: Mutex::new(codes.into()), ..Self::default() })
    }

    pub(crate) fn acknowledged(&self) -> usize {
        self.acknowledged.lock().expect("a lock").len()
    }

    /// Waits until so many sheets have been acknowledged, or everybody has been.
    pub(crate) async fn reach(&self, count: usize) {
        for _ in 0..LOOKS {
            let done = self.waiting.lock().expect("a lock").is_empty();
            if done || self.acknowledged() >= count {
                return;
            }
            tokio::time::sleep(LOOK).await;
        }
        panic!("{} of {count} sheets were acknowledged", self.acknowledged());
    }

    /// Lets the phones stop after what they are sending now.
    pub(crate) fn go_home(&self) {
        self.go_home.store(true, Ordering::SeqCst);
    }

    fn next(&self) -> Option<String> {
        self.waiting.lock().expect("a lock").pop_front()
    }
}

/// Phones that send each sheet again until it is acknowledged, to any of the servers.
pub(crate) fn phones(count: usize, slips: &Arc<Slips>, servers: &[SocketAddr]) -> Vec<tokio::task::JoinHandle<()>> {
    let phone = |number: usize| {
        let (slips, servers) = (Arc::clone(slips), servers.to_vec());
        tokio::spawn(async move {
            let mut turn = number;
            while !slips.go_home.load(Ordering::SeqCst) {
                let Some(code) = slips.next() else { return };
                turn += 1;
                let body = format!("{{\"code\":\"{code}\",\"answers\":{{\"mood\":{}}}}}", turn % 5 + 1);
                let path = "/api/v1/pulses/pulse/waves/1/sheets";
                match request(servers[turn % servers.len()], "POST", path, &body).await {
                    Some(202) => {
                        slips.acknowledged.lock().expect("a lock").insert(code);
                    }
                    // Not answered, or not stored: the sheet may be counted or not. The phone sends it again.
                    None | Some(503) => {
                        slips.waiting.lock().expect("a lock").push_back(code);
                        tokio::time::sleep(LOOK).await;
                    }
                    Some(status) => panic!("the server answered {status}"),
                }
            }
        })
    };
    (0..count).map(phone).collect()
}

/// The status of the answer; `None` where there was none.
async fn request(address: SocketAddr, method: &str, path: &str, body: &str) -> Option<u16> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.ok()?;
    std::str::from_utf8(answer.get(9..12)?).ok()?.parse().ok()
}
