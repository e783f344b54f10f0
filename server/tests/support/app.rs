//! A whole application on a clock that stands still until it is moved.

use std::sync::Arc;

use axum::Router;
use heard_domain::{
    clock::ManualClock,
    language::Language,
    survey::Questionnaire,
    wave::{Entry, Headcount, Pace, Preset},
};
use heard_server::{
    collect::{Collector, KeyDirectory, LiveWave},
    demo_house::DemoHouse,
    http::{self, state::AppState, state::Settings},
    service::{
        Actor, BoardAccess, Cadence, Door, NewOrganisation, NewPulse, Services, UnitImport, WaveBoard, WavePlan,
    },
    startup,
    store::{self, Store},
};
use time::{Duration, OffsetDateTime};
use tokio::sync::watch;

use super::{db::TestDb, organisation::Shape};

/// Noon of a Tuesday.
pub(crate) const START: i64 = 1_795_521_600;

pub(crate) struct TestApp {
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) store: Store,
    pub(crate) services: Services,
    pub(crate) router: Router,
    close: watch::Sender<bool>,
}

impl TestApp {
    /// An application on the database as it is, at the start of time.
    pub(crate) async fn start(db: &TestDb) -> Self {
        Self::start_at(db, moment(0), false).await
    }

    /// An application that commits each sheet alone.
    pub(crate) async fn one_by_one(db: &TestDb) -> Self {
        Self::start_at(db, moment(0), true).await
    }

    pub(crate) async fn start_at(db: &TestDb, now: OffsetDateTime, one_by_one: bool) -> Self {
        let clock = Arc::new(ManualClock::new(now));
        let store = startup::open_store(&db.storage()).await.expect("the database");
        store::migrate(&store).await.expect("migrations");
        let keys = KeyDirectory::open(&db.keys()).expect("the key directory");
        let collector = Collector::new(store.clone(), keys.clone(), clock.clone(), one_by_one);
        let services = Services::start(store.clone(), collector, clock.clone()).await.expect("services");
        let (close, closing) = watch::channel(false);
        let demo = Arc::new(DemoHouse::new(store.clone(), keys));
        let router = http::router(AppState::new(services.clone(), settings(), demo, closing));
        Self { clock, store, services, router, close }
    }

    /// The same application as people reach it at an address.
    pub(crate) fn reached_at(&self, db: &TestDb, public_url: &str) -> Router {
        let keys = KeyDirectory::open(&db.keys()).expect("the key directory");
        let demo = Arc::new(DemoHouse::new(self.store.clone(), keys));
        let settings = Settings { public_url: Some(public_url.to_owned()), ..settings() };
        http::router(AppState::new(self.services.clone(), settings, demo, self.close.subscribe()))
    }

    /// Moves the clock to so many seconds after the start, and makes the ticks that are due.
    pub(crate) async fn at(&self, seconds: i64) {
        self.clock.set(moment(seconds));
        self.services.run_due().await.expect("ticks");
    }

    /// Seconds since the start.
    pub(crate) fn clock_seconds(&self) -> i64 {
        self.services.now().unix_timestamp() - START
    }

    /// Creates the organisation, its units and a pulse named `pulse`.
    pub(crate) async fn found(&self, shape: &Shape, questionnaire: Questionnaire) {
        let operator = Actor::operator();
        let owner = self.services.owning(&operator).expect("an owner");
        let organisation = NewOrganisation {
            name: "Testers".to_owned(),
            time_zone: "UTC".to_owned(),
            languages: Language::ALL.to_vec(),
            preset: Preset::Standard,
            board_access: BoardAccess::Public,
            passphrase: None,
        };
        owner.put_organisation(organisation, false).await.expect("an organisation");
        self.units(shape).await;
        let new = NewPulse {
            slug: "pulse".to_owned(),
            ready: None,
            questionnaire: Some(questionnaire),
            cadence: Cadence::Weekly,
        };
        owner.create_pulse(new).await.expect("a pulse");
    }

    /// Creates the units of an organisation that is there.
    pub(crate) async fn units(&self, shape: &Shape) {
        let operator = Actor::operator();
        let owner = self.services.owning(&operator).expect("an owner");
        let units = shape.0.iter().map(|(key, parent, _)| UnitImport {
            key: key.clone(),
            name: key.to_uppercase(),
            parent: parent.clone(),
            fault: None,
        });
        owner.import_units(units.collect(), false).await.expect("units");
    }

    /// Launches a wave that opens and closes so many hours after the start, with 8 ticks. Gives its codes by unit.
    pub(crate) async fn launch(
        &self,
        shape: &Shape,
        preset: Preset,
        opens: i64,
        closes: i64,
    ) -> Vec<(String, Vec<String>)> {
        let wave = self.launch_only(shape, preset, opens, closes).await;
        self.make_codes(wave).await
    }

    /// The same, before its codes are made. Gives the wave's number.
    pub(crate) async fn launch_only(&self, shape: &Shape, preset: Preset, opens: i64, closes: i64) -> u32 {
        self.launch_by(Entry::Codes, shape, preset, opens, closes).await
    }

    /// Launches the same wave by an open link. Gives its number.
    pub(crate) async fn launch_open(&self, shape: &Shape, preset: Preset, opens: i64, closes: i64) -> u32 {
        self.launch_by(Entry::Open, shape, preset, opens, closes).await
    }

    async fn launch_by(&self, entry: Entry, shape: &Shape, preset: Preset, opens: i64, closes: i64) -> u32 {
        let operator = Actor::operator();
        let owner = self.services.owning(&operator).expect("an owner");
        let pulse = self.services.pulse("pulse").await.expect("the pulse");
        let headcounts =
            shape.0.iter().map(|(key, _, invited)| Headcount { unit: key.parse().expect("a key"), invited: *invited });
        let plan = WavePlan {
            opens: moment(opens * 3_600),
            closes: moment(closes * 3_600),
            preset,
            entry,
            pace: Pace::Steps(8),
            headcounts: headcounts.collect(),
            spares: 0,
            respond_within: WavePlan::RESPOND_WITHIN,
        };
        owner.launch(&pulse, &plan).await.expect("a launch").number()
    }

    /// Makes the codes of a wave, or makes them anew. Gives them by unit.
    pub(crate) async fn make_codes(&self, wave: u32) -> Vec<(String, Vec<String>)> {
        let operator = Actor::operator();
        let owner = self.services.owning(&operator).expect("an owner");
        let units = owner.make_codes("pulse", wave).await.expect("codes");
        units.into_iter().map(|unit| (unit.unit, unit.codes)).collect()
    }

    /// The open wave.
    pub(crate) fn live(&self) -> Arc<LiveWave> {
        match self.services.door("pulse") {
            Door::Open(live) => live,
            _ => panic!("no wave is open"),
        }
    }

    /// Sends one sheet; it must be acknowledged.
    pub(crate) async fn send(&self, code: &str, answers: &[(&str, &str)]) {
        let answers = answers.iter().copied();
        self.services.submit(&self.live(), code, answers).await.expect("an acknowledged sheet");
    }

    /// Sends one sheet by the open link of a unit; it must be acknowledged.
    pub(crate) async fn send_openly(&self, unit: &str, answers: &[(&str, &str)]) {
        let answers = answers.iter().copied();
        self.services.submit_openly(&self.live(), unit, answers).await.expect("an acknowledged sheet");
    }

    pub(crate) fn board(&self, wave: u32) -> Arc<WaveBoard> {
        self.services.wave("pulse", wave).expect("the wave")
    }

    /// Stops without any farewell, as a crash would.
    pub(crate) async fn crash(self) {
        let store = self.store.clone();
        drop(self);
        let _ = store.close().await;
        // Its tasks end once nothing holds them.
        tokio::task::yield_now().await;
    }
}

/// What creates an organisation.
pub(crate) const SETUP_KEY: &str = "0000-0000-00000";

fn settings() -> Settings {
    let local_url = "http://127.0.0.1:8080".to_owned();
    Settings { local_url, setup_key: Some(SETUP_KEY.to_owned()), mail: true, ..Settings::default() }
}

/// So many seconds after the start.
pub(crate) fn moment(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(START).expect("a time") + Duration::seconds(seconds)
}
