//! The `heard` binary as a process that is killed without warning.

use std::{
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use tokio::sync::{oneshot, watch};

use super::client::{Answer, Connection, Request};
use crate::support::{app::START, db::TestDb};

/// How long a test waits for anything before it fails.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// A server on a free port, which is another one after every start. Clocks are in seconds after the start of time.
pub(super) struct Process {
    storage: Vec<String>,
    running: Mutex<Option<Running>>,
    address: Arc<watch::Sender<Option<SocketAddr>>>,
}

struct Running {
    child: Child,
    /// Reads what the server says, until it is dead.
    reader: JoinHandle<()>,
}

/// When a server is killed that is doing something.
#[derive(Debug)]
pub(super) enum Moment {
    /// So long after it was told to.
    After(Duration),
    /// As soon as a key is made, or made anew where one is left over.
    Made(PathBuf),
    /// As soon as a key is gone.
    Gone(PathBuf),
}

impl Moment {
    /// What tells whether the moment has come since now.
    fn watch(self) -> impl Fn() -> bool {
        let since = Instant::now();
        let changed = |key: &Path| key.metadata().and_then(|file| file.modified()).ok();
        let before = if let Self::Made(key) = &self { changed(key) } else { None };
        move || match &self {
            Self::After(time) => since.elapsed() >= *time,
            Self::Made(key) => changed(key).is_some_and(|now| Some(now) != before),
            Self::Gone(key) => !key.exists(),
        }
    }
}

impl Process {
    /// A server for that database that is not started yet.
    pub(super) fn new(db: &TestDb) -> Arc<Self> {
        let mut storage = vec!["--data-dir".to_owned(), db.directory.display().to_string()];
        if let Some(url) = &db.url {
            storage.extend(["--database-url".to_owned(), url.clone()]);
        }
        Arc::new(Self { storage, running: Mutex::default(), address: Arc::new(watch::channel(None).0) })
    }

    /// Makes an owner's token, as an operator does at the shell.
    pub(super) fn token(&self) -> String {
        let mut command = heard();
        command.args(["token", "create", "--name", "test", "--role", "owner"]).args(&self.storage);
        let output = command.output().expect("a process");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("a token").trim().to_owned()
    }

    /// Starts it. Tells when it can be asked, or is gone before that, but need not be waited for.
    pub(super) fn spawn(&self, now: i64) -> oneshot::Receiver<()> {
        let mut command = heard();
        command.arg("serve").args(&self.storage).args(["--listen", "127.0.0.1:0"]);
        command.args(["--test-clock", &(START + now).to_string()]);
        let mut child = command.spawn().expect("a process");
        let lines = BufReader::new(child.stderr.take().expect("standard error")).lines();
        let address = Arc::clone(&self.address);
        let (listens, up) = oneshot::channel();
        let mut listens = Some(listens);
        let reader = std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                match line.split_once("listening on http://") {
                    Some((_, found)) => {
                        address.send_replace(Some(found.trim().parse().expect("an address")));
                        // Nobody may be waiting.
                        let _ = listens.take().expect("said once").send(());
                    }
                    None => eprintln!("{line}"),
                }
            }
        });
        let before = self.running.lock().expect("a lock").replace(Running { child, reader });
        assert!(before.is_none(), "it runs already");
        up
    }

    /// Starts it, and waits until it can be asked.
    pub(super) async fn start(&self, now: i64) {
        let up = tokio::time::timeout(PATIENCE, self.spawn(now)).await;
        up.expect("it starts in time").expect("it starts");
    }

    /// `kill -9`.
    pub(super) fn kill(&self) {
        let Some(Running { mut child, reader }) = self.running.lock().expect("a lock").take() else { return };
        // Nobody should try a port that may soon be somebody else's.
        self.address.send_replace(None);
        child.kill().expect("killed");
        child.wait().expect("dead");
        let read = reader.join();
        self.address.send_replace(None);
        read.expect("what it said");
    }

    /// Kills it at that moment, or once `during` is over, whatever comes first. Says whether the moment came.
    pub(super) async fn kill_at(self: &Arc<Self>, moment: Moment, during: impl Future) -> bool {
        let over = Arc::new(AtomicBool::new(false));
        let (process, is_over) = (Arc::clone(self), Arc::clone(&over));
        let has_come = moment.watch();
        let killed = tokio::task::spawn_blocking(move || {
            // Moments of microseconds: nothing that sleeps would meet them.
            while !has_come() {
                if is_over.load(Ordering::SeqCst) {
                    process.kill();
                    return false;
                }
                std::hint::spin_loop();
            }
            process.kill();
            true
        });
        let during = async {
            during.await;
            over.store(true, Ordering::SeqCst);
        };
        tokio::join!(killed, during).0.expect("killed")
    }

    /// Where it can be asked, while it can.
    pub(super) fn address(&self) -> watch::Receiver<Option<SocketAddr>> {
        self.address.subscribe()
    }

    /// The answer; `None` where the server is dead, or died over it.
    pub(super) async fn ask(&self, request: &Request<'_>) -> Option<Answer> {
        let address = *self.address.borrow();
        Connection::default().ask(address?, request).await.ok()
    }

    /// Moves the clock, which makes the ticks that are due. `false` where the server died over it.
    pub(super) async fn move_clock(&self, now: i64) -> bool {
        let body = (START + now).to_string();
        let request = Request { method: "POST", path: "/test-clock", token: "", body: &body };
        let answer = self.ask(&request).await;
        answer.inspect(|answer| assert_eq!(answer.status, 204)).is_some()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

fn heard() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heard"));
    command.env("RUST_LOG", "info").env("NO_COLOR", "1");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}
