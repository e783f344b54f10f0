//! A throw-away PostgreSQL for tests: its own cluster in the system's folder for temporary files, on a free port of
//! this machine only, deleted at the end, also when tests fail or Ctrl-C ends them.
//!
//! Durability stays on as in production, because the tests of commits are about it.

use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context, Result, bail};

use crate::interrupt::{self, CleanUp};
use crate::process;
use crate::tools::{debian, in_path};

/// Tells tests where the cluster is. They make their own databases in it.
pub(crate) const VARIABLE: &str = "HEARD_TEST_POSTGRES";

/// What helps when the cluster does not start.
pub(crate) const REMEDY: &str = "PostgreSQL's own message is above; it refuses to run as root and needs a user \
     `postgres` there, and a folder for temporary files that this user can enter (TMPDIR).";

/// How long a cluster may take to start on a slow disk.
const PATIENCE: Duration = Duration::from_secs(60);

/// The command `postgres`: runs another command while a cluster is there.
pub(crate) fn with_cluster(command: &[OsString]) -> Result<()> {
    let [program, args @ ..] = command else { bail!("name a command to run") };
    debian::ensure(&[debian::POSTGRES])?;
    let cluster = Cluster::start().context(REMEDY)?;
    process::run(Command::new(program).args(args).env(VARIABLE, cluster.url()))
}

/// A running cluster; stopped and deleted when dropped.
pub(crate) struct Cluster {
    files: Arc<Files>,
    server: Child,
    port: u16,
}

impl Cluster {
    /// Makes and starts one.
    pub(crate) fn start() -> Result<Self> {
        let programs = programs().context("PostgreSQL's initdb is neither in PATH nor in a known folder")?;
        let port = free_port()?;
        let files = Arc::new(Files::create(programs, port)?);
        interrupt::clean_up_on_interrupt(&files)?;

        let data = files.data();
        let mut initdb = files.call("initdb");
        initdb.arg("--pgdata").arg(&data).args(["--username=postgres", "--auth=trust", "--encoding=UTF8"]);
        // Only the first files are not waited for; the running server waits for each commit.
        process::run(initdb.args(["--locale=C", "--no-sync"]).stdout(Stdio::null()))?;

        let mut postgres = files.call("postgres");
        postgres.arg("-D").arg(&data).arg("-c").arg(setting("unix_socket_directories", &files.folder));
        for (name, value) in [
            ("port", port.to_string().as_str()),
            ("listen_addresses", "127.0.0.1"),
            // Each test has its own database and its own connections.
            ("max_connections", "300"),
            ("log_min_messages", "fatal"),
            ("log_min_error_statement", "panic"),
        ] {
            postgres.arg("-c").arg(format!("{name}={value}"));
        }
        let server = postgres.stdin(Stdio::null()).spawn().context("postgres cannot be started")?;
        let mut cluster = Self { files, server, port };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// The address of its first database.
    pub(crate) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let started = Instant::now();
        loop {
            if let Some(status) = self.server.try_wait()? {
                bail!("postgres ended with {status}");
            }
            let mut ready = self.files.call("pg_isready");
            ready.args(["--quiet", "--host=127.0.0.1", "--username=postgres"]).arg(format!("--port={}", self.port));
            if ready.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                bail!("postgres did not answer within {} s", PATIENCE.as_secs());
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.files.clean_up();
        // Ended by now; this only takes note of it.
        let _ = self.server.wait();
    }
}

/// The cluster's folder, and whose it is.
struct Files {
    programs: PathBuf,
    folder: PathBuf,
    account: Option<Account>,
}

impl Files {
    fn create(programs: PathBuf, port: u16) -> Result<Self> {
        let folder = env::temp_dir().join(format!("heard-postgres-{}-{port}", std::process::id()));
        let account = Account::unprivileged()?;
        fs::create_dir(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let files = Self { programs, folder, account };
        if let Some(account) = &files.account {
            account.own(&files.folder)?;
        }
        Ok(files)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// A call of one of PostgreSQL's programs, as the user it must run as.
    fn call(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(&self.folder);
        if let Some(account) = &self.account {
            account.apply(&mut command);
        }
        command
    }
}

impl CleanUp for Files {
    fn clean_up(&self) {
        if self.data().join("postmaster.pid").exists() {
            let mut stop = self.call("pg_ctl");
            stop.arg("stop").arg("--pgdata").arg(self.data()).args(["--mode=immediate", "--silent", "-w"]);
            // It may have ended by itself, with Ctrl-C.
            let _ = stop.stdout(Stdio::null()).stderr(Stdio::null()).status();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        self.clean_up();
    }
}

/// The user that PostgreSQL runs as when this is root.
struct Account {
    user: u32,
    group: u32,
}

impl Account {
    fn unprivileged() -> Result<Option<Self>> {
        if !debian::is_root() {
            return Ok(None);
        }
        let id = |what| process::output("id", &[what, "postgres"])?.parse().ok();
        match (id("-u"), id("-g")) {
            (Some(user), Some(group)) => Ok(Some(Self { user, group })),
            _ => bail!("there is no user `postgres`: `useradd --system postgres`"),
        }
    }

    #[cfg(unix)]
    fn apply(&self, command: &mut Command) {
        use std::os::unix::process::CommandExt;
        command.uid(self.user).gid(self.group);
    }

    #[cfg(unix)]
    fn own(&self, folder: &Path) -> Result<()> {
        std::os::unix::fs::chown(folder, Some(self.user), Some(self.group))
            .with_context(|| format!("{} cannot be handed to `postgres`", folder.display()))
    }

    // Only reached as root, which other systems do not have.
    #[cfg(not(unix))]
    fn apply(&self, _: &mut Command) {}

    #[cfg(not(unix))]
    fn own(&self, _: &Path) -> Result<()> {
        bail!("no user {} of group {} here", self.user, self.group)
    }
}

/// The folder of initdb and postgres: Debian keeps them out of PATH, one folder per version.
pub(crate) fn programs() -> Option<PathBuf> {
    let number = |folder: &Path| folder.file_name()?.to_str()?.parse::<u32>().ok();
    let mut versions: Vec<_> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((number(&entry.path())?, entry.path().join("bin"))))
        .filter(|(_, folder)| folder.join("initdb").is_file() && folder.join("postgres").is_file())
        .collect();
    versions.sort();
    let in_path = || in_path("initdb")?.canonicalize().ok()?.parent().map(Path::to_path_buf);
    versions.pop().map(|(_, folder)| folder).or_else(in_path)
}

fn setting(name: &str, value: &Path) -> OsString {
    let mut setting = OsString::from(format!("{name}="));
    setting.push(value);
    setting
}

/// Asks the system for a free port. Another process could take it in between; then the start fails and says so.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}
