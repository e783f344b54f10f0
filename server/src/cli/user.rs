//! `heard user`.

use anyhow::Result;
use clap::Subcommand;
use heard_domain::clock::Clock as _;

use crate::{
    config::Storage,
    service,
    startup::{self, SystemClock},
    store,
};

use super::token::{OPERATOR, said};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print a link by which somebody sets a password, this once: for an account that is there, else for a new owner
    Link {
        #[command(flatten)]
        storage: Storage,
        /// What the person signs in with
        #[arg(long)]
        email: String,
        /// What others call a new owner
        #[arg(long)]
        name: Option<String>,
        /// Address under which people reach the server, such as https://heard.example
        #[arg(long, env = "HEARD_PUBLIC_URL", value_name = "URL", default_value = "http://127.0.0.1:8080")]
        public_url: String,
    },
    /// List those who can sign in
    List {
        #[command(flatten)]
        storage: Storage,
    },
}

pub(super) async fn run(command: Command) -> Result<()> {
    match command {
        Command::Link { storage, email, name, public_url } => {
            let store = startup::open_store_beside(&storage).await?;
            store::migrate(&store).await?;
            let link = service::link_account(&store, SystemClock.now(), OPERATOR, &email, name.as_deref()).await;
            println!("{}/join/{}", public_url.trim_end_matches('/'), link.map_err(said)?);
        }
        Command::List { storage } => {
            let store = startup::open_store_beside(&storage).await?;
            for account in service::list_accounts(&store).await.map_err(said)? {
                let joined = if account.joined { "" } else { ", not joined yet" };
                println!("{}\t{}\t{}{joined}", account.email, account.role.name(), account.name);
            }
        }
    }
    Ok(())
}
