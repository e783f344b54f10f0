//! `heard doctor`: what an operator should know of this machine.

mod machine;

use std::{fs, path::Path};

use anyhow::{Result, bail};

use crate::{config::Storage, startup, store};

/// Prints each finding; fails where one of them breaks a promise.
pub(super) async fn run(storage: &Storage) -> Result<()> {
    let mut findings = vec![database(storage).await];
    findings.extend(keys(storage));
    findings.extend(machine::look(Path::new("/")));
    for Finding { kind, text } in &findings {
        println!("{:7}  {text}", kind.name());
    }
    match findings.iter().filter(|finding| finding.kind == Kind::Bad).count() {
        0 => Ok(()),
        broken => bail!("{broken} of these must be mended"),
    }
}

/// What was found in one place.
struct Finding {
    kind: Kind,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// As it should be.
    Good,
    /// It weakens the promise.
    Note,
    /// The machine does not tell.
    Unknown,
    /// It breaks the promise, or keeps Heard from running.
    Bad,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Good => "ok",
            Self::Note => "note",
            Self::Unknown => "unknown",
            Self::Bad => "bad",
        }
    }
}

impl Finding {
    fn good(text: &str) -> Self {
        Self { kind: Kind::Good, text: text.to_owned() }
    }

    fn note(text: &str) -> Self {
        Self { kind: Kind::Note, text: text.to_owned() }
    }

    fn unknown(text: &str) -> Self {
        Self { kind: Kind::Unknown, text: text.to_owned() }
    }

    fn bad(text: impl Into<String>) -> Self {
        Self { kind: Kind::Bad, text: text.into() }
    }
}

async fn database(storage: &Storage) -> Finding {
    let database = match startup::open_store_beside(storage).await {
        Ok(database) => database,
        Err(error) => return Finding::bad(format!("{error:#}.")),
    };
    match store::pending_migrations(&database).await {
        Ok(0) => Finding::good("The database answers and its tables are up to date."),
        Ok(count) => Finding::bad(format!("{count} migrations are pending: run `heard migrate`.")),
        Err(error) => Finding::bad(format!("The database does not answer: {error}.")),
    }
}

fn keys(storage: &Storage) -> Vec<Finding> {
    let directory = storage.key_dir();
    if !directory.is_dir() {
        return vec![Finding::note("There is no key directory yet; it is made at the first start.")];
    }
    let mut findings = vec![if readable_by_others(&directory) {
        Finding::bad("Other users of this machine can read the key directory: `chmod 700` it.")
    } else {
        Finding::good("Only its owner can read the key directory.")
    }];
    if storage.database_url.is_none() && same_volume(&directory, &storage.data_dir) {
        findings.push(Finding::note(
            "Keys and database share a volume: whoever copies it while a wave is open copies both. \
             Give --key-dir a volume of its own, best in memory or encrypted, that no backup reads.",
        ));
    }
    findings
}

#[cfg(unix)]
fn readable_by_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn readable_by_others(_: &Path) -> bool {
    false
}

#[cfg(unix)]
fn same_volume(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (fs::metadata(a), fs::metadata(b)) {
        (Ok(a), Ok(b)) => a.dev() == b.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn same_volume(_: &Path, _: &Path) -> bool {
    true
}
