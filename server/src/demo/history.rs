//! Six closed waves with what leaders made of them, and the beginning of the seventh, in simulated time.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use futures_util::{StreamExt as _, stream};
use heard_domain::{
    catalogue,
    clock::{Clock, ManualClock},
    language::Language,
    wave::{Entry, Headcount, Pace, Preset},
};
use rand::{SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};
use time::{Duration, OffsetDateTime};

use super::{
    people::{Answers, Taking, taking},
    responses::{Leaders, publications},
    units::{DemoUnit, UNITS},
};
use crate::{
    collect::{Collector, KeyDirectory},
    service::{
        Actor, BoardAccess, Cadence, Door, NewOrganisation, NewPulse, Pulse, ServiceError, Services, UnitImport,
        WavePlan,
    },
    store::Store,
};

const CLOSED_WAVES: u32 = 6;
const RHYTHM: Duration = Duration::days(14);
const LENGTH: Duration = Duration::days(7);
/// How long the open wave has been open, and will be.
const OPEN_SINCE: Duration = Duration::hours(2);
const OPEN_FOR: Duration = Duration::hours(14);
/// Share of those who take part in the open wave that has answered already.
const SO_FAR: f64 = 0.7;
/// How many sheets are on their way at once.
const AT_ONCE: usize = 64;

/// What the live server goes on with.
pub(super) struct OpenWave {
    /// Codes of staff who will not answer, for visitors.
    pub(super) visitors: Vec<String>,
    /// Staff who have not answered yet, in order.
    pub(super) waiting: Vec<Waiting>,
}

/// Somebody who will answer.
pub(super) struct Waiting {
    /// Position of the unit.
    pub(super) unit: usize,
    pub(super) code: String,
    pub(super) answers: Answers,
}

/// Makes the organisation and its history, up to `now`.
pub(super) async fn make(
    store: &Store,
    keys: &KeyDirectory,
    now: OffsetDateTime,
    seed: u64,
) -> Result<OpenWave, ServiceError> {
    let now = now.replace_nanosecond(0).unwrap_or(now);
    let open_since = now - OPEN_SINCE;
    let first = open_since - RHYTHM * CLOSED_WAVES;
    let clock = Arc::new(ManualClock::new(first - Duration::days(1)));
    let collector = Collector::new(store.clone(), keys.clone(), clock.clone(), false);
    let services = Services::start(store.clone(), collector, clock.clone()).await?;
    let mut past = Past { services, clock, rng: StdRng::seed_from_u64(seed) };
    let pulse = past.found().await?;
    let mut leaders = Leaders::default();
    for wave in 1..=CLOSED_WAVES {
        let opens = first + RHYTHM * (wave - 1);
        let codes = past.launch(&pulse, wave, opens, opens + LENGTH, 8).await?;
        let (people, _) = past.people(wave, 1.0);
        past.answer(&pulse, people, &codes, |when| opens + LENGTH * when).await?;
        past.go_to(opens + LENGTH).await?;
        for due in publications(wave) {
            past.go_to(opens + LENGTH + due.day).await?;
            leaders.publish(&past.services, &due).await?;
        }
    }
    let wave = CLOSED_WAVES + 1;
    let minutes = (OPEN_SINCE + OPEN_FOR).whole_minutes() as u32;
    let codes = past.launch(&pulse, wave, open_since, now + OPEN_FOR, minutes).await?;
    let (early, late) = past.people(wave, SO_FAR);
    let visitors = past.spare(&codes, early.iter().chain(&late));
    past.answer(&pulse, early, &codes, |when| open_since + OPEN_SINCE * (when / SO_FAR)).await?;
    past.go_to(now).await?;
    let waiting = late.into_iter().filter_map(|taking| {
        let code = code(&codes, &taking)?.to_owned();
        Some(Waiting { unit: taking.unit, code, answers: taking.answers })
    });
    Ok(OpenWave { visitors, waiting: waiting.collect() })
}

struct Past {
    services: Services,
    clock: Arc<ManualClock>,
    rng: StdRng,
}

impl Past {
    /// Creates organisation, units and pulse.
    async fn found(&self) -> Result<Pulse, ServiceError> {
        let operator = Actor::operator();
        let owner = self.services.owning(&operator)?;
        let organisation = NewOrganisation {
            name: "Tidewater Lines".to_owned(),
            time_zone: "Europe/Amsterdam".to_owned(),
            languages: Language::ALL.to_vec(),
            preset: Preset::Standard,
            board_access: BoardAccess::Public,
            passphrase: None,
        };
        owner.put_organisation(organisation, true).await?;
        let units = UNITS.iter().map(|unit| UnitImport {
            key: unit.key.to_owned(),
            name: unit.name.to_owned(),
            parent: unit.parent.map(str::to_owned),
            fault: None,
        });
        owner.import_units(units.collect(), false).await?;
        let pulse = catalogue::demo_pulse().map_err(|error| ServiceError::Unavailable(error.to_string()))?;
        let new = NewPulse {
            slug: pulse.key.to_string(),
            ready: None,
            questionnaire: Some(pulse.questionnaire),
            cadence: Cadence::Fortnightly,
        };
        owner.create_pulse(new).await
    }

    /// Launches a wave a day before it opens, and gives its codes by unit.
    async fn launch(
        &self,
        pulse: &Pulse,
        number: u32,
        opens: OffsetDateTime,
        closes: OffsetDateTime,
        steps: u32,
    ) -> Result<BTreeMap<String, Vec<String>>, ServiceError> {
        self.go_to(opens - Duration::days(1)).await?;
        let operator = Actor::operator();
        let owner = self.services.owning(&operator)?;
        let headcount = |key: &str, invited| Ok(Headcount { unit: key.parse().map_err(unreadable)?, invited });
        let plan = WavePlan {
            opens,
            closes,
            preset: Preset::Standard,
            entry: Entry::Codes,
            pace: Pace::Steps(steps),
            headcounts: UNITS
                .iter()
                .map(|unit| headcount(unit.key, unit.people))
                .collect::<Result<_, ServiceError>>()?,
            spares: 0,
            respond_within: WavePlan::RESPOND_WITHIN,
        };
        owner.launch(pulse, &plan).await?;
        let units = owner.make_codes(&pulse.slug, number).await?;
        Ok(units.into_iter().map(|unit| (unit.unit, unit.codes)).collect())
    }

    /// Everybody who takes part in a wave: those who do so by that share of its length, and those who do so later; each
    /// in the order of time.
    fn people(&mut self, wave: u32, by: f64) -> (Vec<Taking>, Vec<Taking>) {
        let mut people: Vec<Taking> = Vec::new();
        for (position, unit) in UNITS.iter().enumerate() {
            let staff =
                (0..unit.people as usize).filter_map(|person| taking(&mut self.rng, position, unit, person, wave));
            people.extend(staff);
        }
        people.sort_by(|a, b| a.when.total_cmp(&b.when));
        let later = people.split_off(people.partition_point(|taking| taking.when <= by));
        (people, later)
    }

    /// The codes of everybody else, in random order.
    fn spare<'a>(
        &mut self,
        codes: &BTreeMap<String, Vec<String>>,
        taking: impl Iterator<Item = &'a Taking>,
    ) -> Vec<String> {
        let taken: BTreeSet<_> = taking.map(|taking| (taking.unit, taking.person)).collect();
        let of_unit = |(position, unit): (usize, &DemoUnit)| {
            let people = codes.get(unit.key).into_iter().flatten().enumerate();
            let spare = people.filter(|(person, _)| !taken.contains(&(position, *person)));
            spare.map(|(_, code)| code.clone()).collect::<Vec<_>>()
        };
        let mut spare: Vec<String> = UNITS.iter().enumerate().flat_map(of_unit).collect();
        spare.shuffle(&mut self.rng);
        spare
    }

    /// Sends sheets at their time; ticks come between them as on any server.
    async fn answer(
        &self,
        pulse: &Pulse,
        people: Vec<Taking>,
        codes: &BTreeMap<String, Vec<String>>,
        at: impl Fn(f64) -> OffsetDateTime,
    ) -> Result<(), ServiceError> {
        let Door::Open(live) = ({
            self.go_to(at(0.0)).await?;
            self.services.door(&pulse.slug)
        }) else {
            return Err(ServiceError::Unavailable("the demo's wave is not open".to_owned()));
        };
        let schedule = &live.manifest.content.schedule;
        // Sheets between two ticks only add up: their order is free, and they may go together.
        let mut between: BTreeMap<usize, Vec<Taking>> = BTreeMap::new();
        for taking in people {
            between.entry(schedule.due(at(taking.when))).or_default().push(taking);
        }
        for (ticks, people) in between {
            if ticks > 0 {
                self.go_to(schedule.ticks[ticks - 1]).await?;
            }
            let sent = stream::iter(people).map(|taking| {
                let (services, live) = (&self.services, &live);
                async move {
                    let Some(code) = code(codes, &taking) else { return Ok(()) };
                    services.submit(live, code, taking.answers).await
                }
            });
            let refused: Vec<_> = sent.buffer_unordered(AT_ONCE).filter_map(async |sent| sent.err()).collect().await;
            if let Some(refusal) = refused.first() {
                return Err(ServiceError::Unavailable(refusal.to_string()));
            }
        }
        Ok(())
    }

    async fn go_to(&self, moment: OffsetDateTime) -> Result<(), ServiceError> {
        if moment > self.clock.now() {
            self.clock.set(moment);
        }
        self.services.run_due().await
    }
}

fn code<'a>(codes: &'a BTreeMap<String, Vec<String>>, taking: &Taking) -> Option<&'a str> {
    codes.get(UNITS[taking.unit].key)?.get(taking.person).map(String::as_str)
}

pub(super) fn unreadable(error: heard_domain::key::KeyError) -> ServiceError {
    ServiceError::Unavailable(error.to_string())
}
