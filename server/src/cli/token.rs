//! `heard token`.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use clap::{Subcommand, ValueEnum};
use heard_domain::{access::Role, clock::Clock as _, key::Key};
use time::format_description::well_known::Rfc3339;

use crate::{
    config::Storage,
    service::{self, ServiceError, Token},
    startup::{self, SystemClock},
    store::{self, Store},
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
    /// List all tokens, without their text, which nobody keeps
    List {
        #[command(flatten)]
        storage: Storage,
    },
    /// End a token, at once
    Revoke {
        #[command(flatten)]
        storage: Storage,
        /// Its id, as `heard token list` shows it, or the token itself
        id: String,
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
    match command {
        Command::Create { storage, name, role, units } => {
            let role = role_of(role, units.into_iter().collect())?;
            let store = startup::open_store_beside(&storage).await?;
            store::migrate(&store).await?;
            let token = service::create_token(&store, SystemClock.now(), OPERATOR, &name, &role).await;
            println!("{}", token.map_err(said)?);
        }
        Command::List { storage } => {
            let tokens = service::list_tokens(&open(&storage).await?).await.map_err(said)?;
            print(&tokens)?;
        }
        Command::Revoke { storage, id } => {
            let store = open(&storage).await?;
            let token = service::revoke_token(&store, SystemClock.now(), OPERATOR, &id).await.map_err(said)?;
            println!("The token {} ({}, {}) is void.", token.id, token.name, token.role.name());
        }
    }
    Ok(())
}

/// Who the audit log says it was.
pub(super) const OPERATOR: &str = "operator";

fn role_of(name: RoleName, units: BTreeSet<Key>) -> Result<Role> {
    match name {
        RoleName::Leader if units.is_empty() => bail!("a leader needs at least one --unit"),
        RoleName::Leader => Ok(Role::Leader { units }),
        _ if !units.is_empty() => bail!("--unit goes with --role leader only"),
        RoleName::Owner => Ok(Role::Owner),
        RoleName::Observer => Ok(Role::Observer),
    }
}

/// A database that is there already.
async fn open(storage: &Storage) -> Result<Store> {
    let store = startup::open_store_beside(storage).await?;
    if store::pending_migrations(&store).await? > 0 {
        bail!("the tables are not up to date: run `heard migrate`");
    }
    Ok(store)
}

/// One line a token; the name last, which may be long.
fn print(tokens: &[Token]) -> Result<()> {
    let role = |token: &Token| match &token.role {
        Role::Leader { units } => {
            let units: Vec<&str> = units.iter().map(Key::as_str).collect();
            format!("leader of {}", units.join(", "))
        }
        role => role.name().to_owned(),
    };
    println!("{:12}  {:20}  {:8}  NAME", "ID", "CREATED", "ROLE");
    for token in tokens {
        println!("{:12}  {:20}  {:8}  {}", token.id, token.created.format(&Rfc3339)?, role(token), token.name);
    }
    Ok(())
}

/// What a service refused, in the words of the command line.
pub(super) fn said(error: ServiceError) -> anyhow::Error {
    match error {
        ServiceError::Invalid(violations) => {
            let each = violations.iter().map(|violation| format!("--{}: {}", violation.field, violation.detail));
            anyhow::anyhow!(each.collect::<Vec<_>>().join("; "))
        }
        error => error.into(),
    }
}
