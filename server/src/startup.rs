//! Starting a server, and stopping it.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context as _, Result};
use axum::serve::ListenerExt as _;
use heard_domain::clock::Clock;
use time::OffsetDateTime;
use tokio::{net::TcpListener, sync::watch};

use crate::{
    collect::{Collector, KeyDirectory},
    config::{Listening, Storage},
    demo_house::DemoHouse,
    http::{self, state::AppState, state::Settings},
    mail::Mailer,
    service::Services,
    store::{self, Store},
};

/// The computer's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the computer's clock")]
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }
}

/// Everything behind the HTTP server.
pub struct House {
    /// The database.
    pub store: Store,
    /// The keys.
    pub keys: KeyDirectory,
    /// What Heard does.
    pub services: Services,
}

/// Opens database and keys, brings the tables up to date, and takes up open waves. With `keys_lost`, waves whose keys are
/// in another key directory are interrupted.
///
/// # Errors
/// What kept it from that.
pub async fn open(storage: &Storage, clock: Arc<dyn Clock>, keys_lost: bool) -> Result<House> {
    let store = open_store(storage).await?;
    store::migrate(&store).await.context("the tables cannot be brought up to date")?;
    let key_dir = storage.key_dir();
    let keys = KeyDirectory::open(&key_dir)
        .with_context(|| format!("the key directory {} cannot be used", key_dir.display()))?
        .with_keys_lost(keys_lost);
    let collector = Collector::new(store.clone(), keys.clone(), clock.clone(), false);
    let services = Services::start(store.clone(), collector, clock).await.context("open waves cannot be taken up")?;
    Ok(House { store, keys, services })
}

/// Opens the database.
///
/// # Errors
/// Where it cannot be reached, or another process uses the embedded one.
pub async fn open_store(storage: &Storage) -> Result<Store> {
    match &storage.database_url {
        Some(url) => Store::postgres(url).await.context("PostgreSQL cannot be reached"),
        None => {
            let directory = &storage.data_dir;
            Store::sqlite(directory)
                .await
                .with_context(|| format!("the database in {} cannot be opened", directory.display()))
        }
    }
}

/// Opens the database beside a server that may be running, for commands that touch no pool.
///
/// # Errors
/// Where it cannot be reached.
pub async fn open_store_beside(storage: &Storage) -> Result<Store> {
    match &storage.database_url {
        Some(_) => open_store(storage).await,
        None => {
            let directory = &storage.data_dir;
            let opened = Store::sqlite_beside(directory).await;
            opened.with_context(|| format!("the database in {} cannot be opened", directory.display()))
        }
    }
}

/// What is offered beyond the organisation's own surveys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Nothing.
    Nothing,
    /// A button that loads the demo organisation, while there is no other.
    Demo,
    /// The demo organisation is there from the start.
    DemoNow,
}

/// Serves until it is told to stop; `keys_lost` as in [`open`]. Sheets that were acknowledged are durable at any moment.
///
/// # Errors
/// What kept the server from starting.
pub async fn serve(
    storage: &Storage,
    listening: &Listening,
    mailer: Option<Mailer>,
    offer: Offer,
    keys_lost: bool,
) -> Result<()> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    #[cfg(feature = "test-clock")]
    let test_clock = listening.test_clock.map(crate::test_clock::clock);
    #[cfg(feature = "test-clock")]
    let clock = test_clock.clone().map_or(clock, |test_clock| test_clock as Arc<dyn Clock>);
    let House { store, keys, services } = open(storage, clock, keys_lost).await?;
    let demo = Arc::new(DemoHouse::new(store, keys.clone()));
    let organisation = services.organisation();
    let setup_key = if organisation.as_ref().is_none_or(|organisation| organisation.demo) {
        Some(keys.setup_key().context("the set-up key cannot be kept")?)
    } else {
        keys.forget_setup_key().context("the set-up key cannot be removed")?;
        None
    };
    let demo_is_there = organisation.as_ref().is_some_and(|organisation| organisation.demo);
    if demo_is_there || (offer == Offer::DemoNow && organisation.is_none()) {
        tracing::info!("loading the demo organisation");
        demo.load(&services).await.context("the demo organisation cannot be loaded")?;
    } else if offer == Offer::DemoNow {
        anyhow::bail!("this database holds a real organisation: give the demo a --data-dir of its own");
    }
    let (close, closing) = watch::channel(false);
    let listener =
        TcpListener::bind(listening.listen).await.with_context(|| format!("cannot listen on {}", listening.listen))?;
    let address = listener.local_addr().unwrap_or(listening.listen);
    let settings = Settings {
        public_url: listening.public_url.as_ref().map(|url| url.trim_end_matches('/').to_owned()),
        local_url: format!("http://{address}"),
        setup_key: setup_key.clone(),
        mail: mailer.is_some(),
        offer_demo: offer != Offer::Nothing,
        trusted_proxies: listening.trusted_proxy.iter().map(IpAddr::to_canonical).collect(),
    };
    let state = AppState::new(services.clone(), settings, demo, closing);
    let keeping_up = services.keep_up();
    let mailing = mailer.map(|mailer| tokio::spawn(send_mail(services.clone(), mailer, state.settings.clone())));
    tracing::info!("listening on http://{address}");
    if let Some(key) = setup_key.filter(|_| offer != Offer::DemoNow) {
        // For the person at the shell, not for the log.
        println!("To create the organisation, open {} with the set-up key {key}", state.settings.link("/setup"));
    }
    // Answers are small: never hold one back to fill a packet.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let router = http::router(state);
    #[cfg(feature = "test-clock")]
    let router = router.merge(crate::test_clock::router(test_clock, services));
    axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async move {
            told_to_stop().await;
            tracing::info!("stopping");
            let _ = close.send(true);
        })
        .await
        .context("the server failed")?;
    keeping_up.abort();
    if let Some(mailing) = mailing {
        mailing.abort();
    }
    Ok(())
}

/// Sends mail whenever some is due.
async fn send_mail(services: Services, mailer: Mailer, settings: Arc<Settings>) {
    let mut beat = tokio::time::interval(Duration::from_secs(2));
    loop {
        beat.tick().await;
        if let Err(error) = services.mail_due(&mailer, &|path| settings.link(path)).await {
            tracing::error!(%error, "mail");
        }
    }
}

async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = async {
            match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
                Ok(mut signal) => {
                    signal.recv().await;
                }
                Err(_) => std::future::pending().await,
            }
        };
        tokio::select! { _ = interrupt => {}, () = terminate => {} }
    }
    #[cfg(not(unix))]
    {
        let _ = interrupt.await;
    }
}
