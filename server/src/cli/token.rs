//! `heard token`.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use clap::{Subcommand, ValueEnum};
use heard_domain::{access::Role, clock::Clock as _, key::Key};

use crate::{
    config::Storage,
    service,
    startup::{self, SystemClock},
    store,
};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a token and print it, this once
    Create {
        #[command(flatten)]
        storage: Storage,
        /// What it is for; appears in the audit log
        #[arg(long)]
        name: String,
        /// What it may do
        #[arg(long, value_enum)]
        role: RoleName,
        /// Key of a unit that a leader answers for; can be given more than once
        #[arg(long = "unit", value_name = "KEY")]
        units: Vec<Key>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum RoleName {
    /// Runs the surveys
    Owner,
    /// Publishes responses for units
    Leader,
    /// Reads settings and the audit log
    Observer,
}

pub(super) async fn run(command: Command) -> Result<()> {
    let Command::Create { storage, name, role, units } = command;
    let units: BTreeSet<Key> = units.into_iter().collect();
    let role = match role {
        RoleName::Leader if units.is_empty() => bail!("a leader needs at least one --unit"),
        RoleName::Leader => Role::Leader { units },
        _ if !units.is_empty() => bail!("--unit goes with --role leader only"),
        RoleName::Owner => Role::Owner,
        RoleName::Observer => Role::Observer,
    };
    let store = startup::open_store_beside(&storage).await?;
    store::migrate(&store).await?;
    let token = service::create_token(&store, SystemClock.now(), "operator", &name, &role).await?;
    println!("{token}");
    Ok(())
}
