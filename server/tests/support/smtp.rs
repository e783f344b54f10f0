//! A mail server of its own, not of the crate that sends: it keeps what it takes, and refuses on demand.

use std::{
    io::{self, BufRead as _, BufReader, Write as _},
    net::{IpAddr, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
};

use mailin::{Action, Handler, Response, SessionBuilder, response};

/// A letter as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Received {
    pub(crate) to: String,
    pub(crate) raw: String,
}

#[derive(Default)]
struct State {
    received: Mutex<Vec<Received>>,
    /// Takes so many letters, then none until it is raised.
    left: AtomicUsize,
    away: AtomicBool,
}

/// A running mail server. It ends with the test's process.
pub(crate) struct Smtp {
    address: SocketAddr,
    state: Arc<State>,
}

#[derive(Clone)]
struct Session {
    state: Arc<State>,
    to: String,
    data: Vec<u8>,
}

impl Smtp {
    pub(crate) fn start() -> Self {
        let state = Arc::new(State { left: AtomicUsize::new(usize::MAX), ..State::default() });
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let handler = Session { state: state.clone(), to: String::new(), data: Vec::new() };
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let handler = handler.clone();
                std::thread::spawn(move || serve(&stream, handler));
            }
        });
        Self { address, state }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// From now on it takes so many letters, and is too busy for more.
    pub(crate) fn take(&self, letters: usize) {
        self.state.left.store(letters, Ordering::SeqCst);
    }

    /// Whether it answers that nobody is served.
    pub(crate) fn be_away(&self, away: bool) {
        self.state.away.store(away, Ordering::SeqCst);
    }

    /// The letters that it took, in order.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.state.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// One conversation, line by line.
fn serve(stream: &TcpStream, handler: Session) -> io::Result<()> {
    let mut session = SessionBuilder::new("mail.test").build(IpAddr::from([127, 0, 0, 1]), handler);
    let mut reader = BufReader::new(stream);
    let mut writer: &TcpStream = stream;
    session.greeting().write_to(&mut writer)?;
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        let answer = session.process(&line);
        line.clear();
        if answer.action != Action::NoReply {
            answer.write_to(&mut writer)?;
            writer.flush()?;
        }
        if answer.action == Action::Close {
            break;
        }
    }
    Ok(())
}

impl Handler for Session {
    fn mail(&mut self, _: IpAddr, _: &str, _: &str) -> Response {
        if self.state.away.load(Ordering::SeqCst) { response::NO_SERVICE } else { response::OK }
    }

    fn rcpt(&mut self, to: &str) -> Response {
        if to.starts_with("gone") {
            return response::NO_MAILBOX;
        }
        let taken = self.state.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if taken.is_err() {
            return response::INTERNAL_ERROR;
        }
        to.clone_into(&mut self.to);
        response::OK
    }

    fn data(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.data.extend_from_slice(bytes);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let raw = String::from_utf8_lossy(&std::mem::take(&mut self.data)).into_owned();
        let received = Received { to: std::mem::take(&mut self.to), raw };
        self.state.received.lock().unwrap_or_else(PoisonError::into_inner).push(received);
        response::OK
    }
}

impl Received {
    /// The text of the letter, decoded.
    pub(crate) fn text(&self) -> String {
        let letter = mailparse::parse_mail(self.raw.as_bytes()).expect("a letter");
        letter.get_body().expect("a text")
    }

    /// The code in the link.
    pub(crate) fn code(&self) -> String {
        let text = self.text();
        let (_, code) = text.split_once("#c=").unwrap_or_else(|| panic!("no link: {text}"));
        code.lines().next().unwrap_or_default().trim().to_owned()
    }
}
