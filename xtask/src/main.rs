//! Every command that a person or CI needs, so that none of them lives in a shell script or in somebody's memory.
//!
//! Each command is one module; `step` gives all of them the same progress lines, and `tools` finds or installs
//! what a command needs, or names what is missing.

mod assets;
mod bench;
mod browser;
mod build;
mod check;
mod dev;
mod interrupt;
mod lints;
mod postgres;
mod process;
mod run;
mod size;
mod step;
mod test;
mod tools;
mod workspace;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// Builds, runs and checks Heard.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build everything and start Heard on http://127.0.0.1:8080; needs nothing but Rust
    Run {
        /// Optimise the server too: the first start takes longer
        #[arg(long)]
        release: bool,
        /// Passed on to `heard serve`
        #[arg(last = true)]
        args: Vec<OsString>,
    },
    /// Like run, and again at each change of a source file
    Dev {
        /// Passed on to `heard serve`
        #[arg(last = true)]
        args: Vec<OsString>,
    },
    /// The fast inner loop: format, lints, tests on SQLite
    Check,
    /// Everything: format, lints, tests on SQLite and PostgreSQL, byte budgets, browser tests
    Test,
    /// Only the browser tests
    Browser {
        /// Passed on to `node --test`: options, or files instead of all
        #[arg(last = true)]
        args: Vec<OsString>,
    },
    /// Start a throw-away PostgreSQL, run one command with its address in HEARD_TEST_POSTGRES, delete it
    Postgres {
        /// The command, for example `cargo nextest run -p heard-server store`
        #[arg(last = true, required = true)]
        command: Vec<OsString>,
    },
    /// Write the pages' WebAssembly, styles and files to target/site
    Assets {
        /// Leave out the size optimiser
        #[arg(long)]
        quick: bool,
    },
    /// Measure load, memory, latency and a slow phone: the figures of docs/figures.md
    Bench,
    /// Screenshots of every page, to be looked at
    Screenshots {
        /// The folder to write to
        #[arg(default_value = "target/screenshots")]
        folder: PathBuf,
    },
    /// Compare the bundle with its byte budgets
    Size,
    /// Build the one file to deploy: target/release/heard
    Build,
}

fn main() -> ExitCode {
    match dispatch(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error}");
            for cause in error.chain().skip(1) {
                eprintln!("  because: {cause}");
            }
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Result<()> {
    let workspace = Workspace::find()?;
    match command {
        Command::Run { release, args } => run::run(&workspace, release, &args),
        Command::Dev { args } => dev::dev(&workspace, &args),
        Command::Check => check::check(&workspace),
        Command::Test => test::test(&workspace),
        Command::Browser { args } => browser::browser(&workspace, &args),
        Command::Postgres { command } => postgres::with_cluster(&command),
        Command::Assets { quick } => assets::assets(&workspace, quick),
        Command::Bench => bench::bench(&workspace),
        Command::Screenshots { folder } => browser::screenshots(&workspace, &folder),
        Command::Size => size::within_budgets(&workspace),
        Command::Build => build::build(&workspace),
    }
}
