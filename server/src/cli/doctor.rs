//! `heard doctor`: what an operator should know of this machine.

use std::{fs, path::Path};

use anyhow::{Result, bail};

use crate::{config::Storage, startup, store};

/// Prints each finding; fails where one of them breaks a promise.
pub(super) async fn run(storage: &Storage) -> Result<()> {
    let mut findings = Findings::default();
    match startup::open_store_beside(storage).await {
        Ok(database) => match store::pending_migrations(&database).await {
            Ok(0) => findings.good("The database answers and its tables are up to date."),
            Ok(count) => findings.bad(&format!("{count} migrations are pending: run `heard migrate`.")),
            Err(error) => findings.bad(&format!("The database does not answer: {error}.")),
        },
        Err(error) => findings.bad(&format!("{error:#}.")),
    }
    keys(storage, &mut findings);
    machine(&mut findings);
    if findings.broken > 0 {
        bail!("{} of these must be mended", findings.broken);
    }
    Ok(())
}

#[derive(Default)]
struct Findings {
    broken: usize,
}

impl Findings {
    fn good(&self, text: &str) {
        println!("ok    {text}");
    }

    fn warn(&self, text: &str) {
        println!("note  {text}");
    }

    fn bad(&mut self, text: &str) {
        self.broken += 1;
        println!("bad   {text}");
    }
}

fn keys(storage: &Storage, findings: &mut Findings) {
    let directory = storage.key_dir();
    if !directory.is_dir() {
        findings.warn("There is no key directory yet; it is made at the first start.");
        return;
    }
    if readable_by_others(&directory) {
        findings.bad("Other users of this machine can read the key directory: `chmod 700` it.");
    } else {
        findings.good("Only its owner can read the key directory.");
    }
    if storage.database_url.is_none() && same_volume(&directory, &storage.data_dir) {
        findings.warn(
            "Keys and database share a volume: whoever copies it while a wave is open copies both. \
             Give --key-dir a volume of its own, best in memory or encrypted, that no backup reads.",
        );
    }
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

/// Memory can reach the disk in two ways: core dumps and swap.
fn machine(findings: &mut Findings) {
    let limits = fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let dumps = limits.lines().find(|line| line.starts_with("Max core file size"));
    if dumps.is_some_and(|line| line.split_whitespace().nth(4) != Some("0")) {
        findings.warn("Core dumps are on: a crash could write pools to disk. Set `ulimit -c 0` for the service.");
    } else {
        findings.good("Core dumps are off.");
    }
    let swaps = fs::read_to_string("/proc/swaps").unwrap_or_default();
    let plain = swaps.lines().skip(1).filter(|line| !line.starts_with("/dev/dm-") && !line.starts_with("/dev/zram"));
    if plain.count() > 0 {
        findings.warn("Swap is on and may not be encrypted: pools in memory could reach the disk.");
    } else {
        findings.good("No unencrypted swap.");
    }
}
