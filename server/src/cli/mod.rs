//! Commands, one file each.

mod backup;
mod doctor;
mod token;
mod user;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::{
    config::{Listening, Mail, Storage},
    startup::{self, Offer},
    store,
};

/// Anonymous pulse surveys that close the loop.
#[derive(Debug, Parser)]
#[command(name = "heard", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve pages and API
    Serve {
        #[command(flatten)]
        storage: Storage,
        #[command(flatten)]
        listening: Listening,
        #[command(flatten)]
        mail: Mail,
        /// Offer the demo organisation while there is no other
        #[arg(long, env = "HEARD_OFFER_DEMO")]
        offer_demo: bool,
        /// Take keys of open waves that are not in the key directory for lost: these waves can only be closed
        #[arg(long)]
        keys_lost: bool,
    },
    /// Serve the demo organisation, whose people do not exist
    Demo {
        #[command(flatten)]
        storage: Storage,
        #[command(flatten)]
        listening: Listening,
    },
    /// Bring the database's tables up to date
    Migrate {
        #[command(flatten)]
        storage: Storage,
    },
    /// Write everything but keys and unsealed answers to a file, beside the running server
    Backup {
        #[command(flatten)]
        storage: Storage,
        /// The file to write; it must not exist
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Restore a backup into an empty database of either kind
    Restore {
        #[command(flatten)]
        storage: Storage,
        /// The file to read
        #[arg(long, value_name = "FILE")]
        from: PathBuf,
    },
    /// Check this machine for what could weaken the promise
    Doctor {
        #[command(flatten)]
        storage: Storage,
    },
    /// Make, list and revoke tokens for the API
    #[command(subcommand)]
    Token(token::Command),
    /// Let somebody sign in from the machine itself
    #[command(subcommand)]
    User(user::Command),
}

/// Runs a command to its end.
///
/// # Errors
/// What went wrong, for the person at the shell.
pub fn run(cli: Cli) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve { storage, listening, mail, offer_demo, keys_lost } => {
                let offer = if offer_demo { Offer::Demo } else { Offer::Nothing };
                startup::serve(&storage, &listening, mail.mailer()?, offer, keys_lost).await
            }
            // These people do not exist: nobody is written to.
            Command::Demo { storage, listening } => {
                startup::serve(&storage, &listening, None, Offer::DemoNow, false).await
            }
            Command::Migrate { storage } => {
                let store = startup::open_store(&storage).await?;
                store::migrate(&store).await?;
                println!("The tables are up to date.");
                Ok(())
            }
            Command::Backup { storage, to } => backup::backup(&storage, &to).await,
            Command::Restore { storage, from } => backup::restore(&storage, &from).await,
            Command::Doctor { storage } => doctor::run(&storage).await,
            Command::Token(command) => token::run(command).await,
            Command::User(command) => user::run(command).await,
        }
    })
}
