//! The command line changes only on purpose.

use std::process::Command;

use clap::CommandFactory as _;
use heard_server::cli::Cli;

/// What a command says of itself, whatever the surroundings set.
fn help(command: &[&str]) -> String {
    let mut heard = Command::new(env!("CARGO_BIN_EXE_heard"));
    let output = heard.args(command).arg("--help").env_clear().output().expect("a process");
    assert!(output.status.success(), "{command:?}");
    String::from_utf8(output.stdout).expect("text")
}

/// The command, and all below it.
fn every(command: &clap::Command, path: &[&str], told: &mut String) {
    let line = ["heard"].iter().chain(path).copied().collect::<Vec<_>>().join(" ");
    told.push_str(&format!("$ {line} --help\n{}\n", help(path)));
    for below in command.get_subcommands() {
        every(below, &[path, &[below.get_name()]].concat(), told);
    }
}

#[test]
fn every_command_says_what_was_agreed() {
    let mut told = String::new();
    every(&Cli::command(), &[], &mut told);
    insta::assert_snapshot!("help", told);
}
