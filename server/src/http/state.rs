//! What every handler can reach.

use std::{net::IpAddr, sync::Arc};

use tokio::sync::watch;

use super::{
    attempts::{Attempts, Source},
    floods::Floods,
};
use crate::{auth::passkey::RelyingParty, collect::LiveWave, demo_house::DemoHouse, service::Services};

/// What every handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// What Heard does.
    pub services: Services,
    /// How this server is set up.
    pub settings: Arc<Settings>,
    /// The demo organisation, where it is offered or loaded.
    pub demo: Arc<DemoHouse>,
    /// Becomes true when the server shuts down; event streams end then.
    pub closing: watch::Receiver<bool>,
    pub(super) attempts: Arc<Attempts>,
    /// Tries at signing in, by where they come from.
    pub(super) sign_ins: Arc<Attempts>,
    /// Tries at signing in, by the account.
    pub(super) accounts: Arc<Attempts>,
    floods: Arc<Floods>,
    /// Challenges for passkeys that nobody has answered, by where they were asked for.
    pub(super) challenges: Arc<Attempts>,
    /// This server as browsers know it for passkeys; `None` where they take none.
    pub(super) relying_party: Option<Arc<RelyingParty>>,
}

/// How this server is set up.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The address under which people reach it, without a slash at the end.
    pub public_url: Option<String>,
    /// The address of the machine itself, for links where there is no other.
    pub local_url: String,
    /// What creates an organisation on an empty server.
    pub setup_key: Option<String>,
    /// Whether mail can be sent.
    pub mail: bool,
    /// Whether an empty server offers the demo organisation.
    pub offer_demo: bool,
    /// Reverse proxies that say truly where a request comes from.
    pub trusted_proxies: Vec<IpAddr>,
}

impl Settings {
    /// Whether people reach the server by https.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }

    /// The whole address of a path, for links that leave this server. What a request says of its host plays no part.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.as_deref().unwrap_or(&self.local_url))
    }
}

impl AppState {
    /// The state of a server.
    #[must_use]
    pub fn new(services: Services, settings: Settings, demo: Arc<DemoHouse>, closing: watch::Receiver<bool>) -> Self {
        Self {
            relying_party: RelyingParty::at(&settings.link("/")).map(Arc::new),
            services,
            settings: Arc::new(settings),
            demo,
            closing,
            attempts: Arc::default(),
            sign_ins: Arc::default(),
            accounts: Arc::default(),
            floods: Arc::default(),
            challenges: Arc::default(),
        }
    }

    /// Whether a sheet of that source may be taken behind the wave's open link, or is one of a flood.
    pub(crate) fn admits(&self, source: Source, live: &LiveWave) -> bool {
        self.floods.admit(source, live.id, live.manifest.roster.invited(), self.services.now())
    }

    /// The address at which browsers take passkeys.
    pub(super) fn passkey_origin(&self) -> Option<&str> {
        self.relying_party.as_deref().map(RelyingParty::origin)
    }
}
