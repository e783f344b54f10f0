//! The command line, as a process of its own beside the application.

mod backup;
#[cfg(target_os = "linux")]
mod doctor;
#[cfg(feature = "test-clock")]
mod guide;
mod help;
mod serve;
mod token;

use std::process::{Command, Output, Stdio};

use crate::support::db::TestDb;

/// Runs a command on that database to its end.
fn heard(db: &TestDb, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heard"));
    command.args(arguments).arg("--data-dir").arg(&db.directory).stdin(Stdio::null());
    if let Some(url) = &db.url {
        command.args(["--database-url", url]);
    }
    command.output().expect("a process")
}

/// What a command printed that went well.
fn printed(db: &TestDb, arguments: &[&str]) -> String {
    let output = heard(db, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}
