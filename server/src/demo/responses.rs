//! What the leaders of the demo organisation published, and what became of it.

use heard_domain::{
    access::Role,
    language::Language,
    response::{News, NextDay, Status, Subject, Wording},
};
use time::{Date, Duration};

use crate::service::{Actor, ServiceError, Services};

/// A response to something that was said in a wave. Days count from the close of a wave.
struct DemoResponse {
    wave: u32,
    day: i64,
    unit: &'static str,
    question: Option<&'static str>,
    heard: &'static str,
    plan: &'static str,
    why: &'static str,
    owner: &'static str,
    status: Status,
    /// So many days later there will be an update.
    next: i64,
    updates: &'static [DemoUpdate],
}

struct DemoUpdate {
    /// It came after the close of that wave.
    wave: u32,
    day: i64,
    status: Status,
    text: &'static str,
    next: i64,
}

/// Every status there is: one promise is late, one was kept.
const RESPONSES: [DemoResponse; 7] = [
    DemoResponse {
        wave: 2,
        day: 4,
        unit: "tidewater",
        question: Some("in-the-way"),
        heard: "Scanners and ticket machines fail on shift after shift, and nobody tells you when they will be mended.",
        plan: "We replace the 60 oldest scanners, first on the vans and the late buses.",
        why: "They are seven years old. A repair takes three weeks by now, a new one takes three days.",
        owner: "Mira Okafor, Operations",
        status: Status::Planned,
        next: 14,
        updates: &[
            DemoUpdate {
                wave: 3,
                day: 4,
                status: Status::InProgress,
                text: "25 new scanners are in use on the vans. The other 35 are ordered.",
                next: 14,
            },
            DemoUpdate {
                wave: 5,
                day: 2,
                status: Status::Done,
                text: "All 60 scanners are replaced. The old ones went to the workshop for spare parts.",
                next: 0,
            },
        ],
    },
    DemoResponse {
        wave: 3,
        day: 3,
        unit: "hillside",
        question: Some("heard"),
        heard: "At Hillside you speak up, and then nothing comes back. Most of you have stopped doing it.",
        plan: "Fifteen minutes together at the start of every Monday shift, and a list on the wall: what was raised, who \
               has it, what became of it.",
        why: "Three managers in two years, and none of us kept a list.",
        owner: "Jonas Brandt, Hillside Depot",
        status: Status::Planned,
        next: 11,
        updates: &[
            DemoUpdate {
                wave: 4,
                day: 2,
                status: Status::InProgress,
                text: "The round has taken place on two Mondays. Nine points are on the wall, four of them settled.",
                next: 28,
            },
            DemoUpdate {
                wave: 6,
                day: 1,
                status: Status::InProgress,
                text: "Six Mondays in a row. 23 points so far, 14 of them settled; for three we said no, and why.",
                next: 28,
            },
        ],
    },
    DemoResponse {
        wave: 4,
        day: 5,
        unit: "harbour",
        question: Some("help-most"),
        heard: "There is no toilet at the Quay Road terminus, and the break is too short to find one elsewhere.",
        plan: "",
        why: "We cannot build on ground that belongs to the city, and it has refused twice. The key to the harbour office \
              next door now hangs in every bus of that line.",
        owner: "Lena Fischer, Harbour Depot",
        status: Status::WontDo,
        next: 0,
        updates: &[],
    },
    DemoResponse {
        wave: 5,
        day: 3,
        unit: "tidewater",
        question: Some("ready"),
        heard: "More and more often the bus, the van or the workplace is not ready when a shift begins.",
        plan: "One more mechanic and one more cleaner on the early shift of each depot.",
        why: "We saved in the wrong place: what the depots no longer do at night, you do at five in the morning.",
        owner: "Mira Okafor, Operations",
        status: Status::Planned,
        next: 12,
        updates: &[],
    },
    DemoResponse {
        wave: 6,
        day: 2,
        unit: "tidewater",
        question: Some("help-most"),
        heard: "You want to know your shifts sooner than on Thursday evening.",
        plan: "",
        why: "The planning system cannot do it today. Whether its maker can change that, we will hear next week.",
        owner: "Sam de Vries, Planning",
        status: Status::NotKnownYet,
        next: 12,
        updates: &[],
    },
    DemoResponse {
        wave: 6,
        day: 3,
        unit: "hub",
        question: None,
        heard: "Night sorting hears of changes after day sorting has decided on them.",
        plan: "",
        why: "Both shifts should be in the room. I am talking to the night shift first, before I promise anything.",
        owner: "Pia Lindqvist, Parcel Hub",
        status: Status::Heard,
        next: 10,
        updates: &[],
    },
    DemoResponse {
        wave: 6,
        day: 4,
        unit: "tidewater",
        question: None,
        heard: "Things get better where somebody answers, as at Hillside, and stay as they are where nobody does.",
        plan: "Every depot names one thing that it will change before the next pulse closes, and says so here.",
        why: "Asking again without an answer would be asking too much.",
        owner: "Ana Duarte, Managing director",
        status: Status::InProgress,
        next: 14,
        updates: &[],
    },
];

/// Who has published what so far: the number of each response.
#[derive(Default)]
pub(super) struct Leaders([Option<i64>; RESPONSES.len()]);

/// Something that a leader publishes: the day after the close, the response, and which of its updates it is.
pub(super) struct Publication {
    pub(super) day: Duration,
    response: usize,
    update: Option<&'static DemoUpdate>,
}

/// What is published between the close of a wave and the next wave, in the order of time.
pub(super) fn publications(wave: u32) -> Vec<Publication> {
    let mut due = Vec::new();
    for (number, response) in RESPONSES.iter().enumerate() {
        let publication = |day, update| Publication { day: Duration::days(day), response: number, update };
        due.extend((response.wave == wave).then(|| publication(response.day, None)));
        let updates = response.updates.iter().filter(|update| update.wave == wave);
        due.extend(updates.map(|update| publication(update.day, Some(update))));
    }
    due.sort_by_key(|publication| publication.day);
    due
}

impl Leaders {
    /// Publishes it at the services' present moment, by the rights of a leader of that unit alone.
    pub(super) async fn publish(&mut self, services: &Services, due: &Publication) -> Result<(), ServiceError> {
        let response = &RESPONSES[due.response];
        let unit = key(response.unit)?;
        let actor = Actor { name: response.owner.to_owned(), role: Role::Leader { units: [unit.clone()].into() } };
        let leader = services.leading(&actor)?;
        let next = |status: Status, days| {
            let next = services.today().checked_add(Duration::days(days)).filter(|_| !status.is_final());
            next.map_or(NextDay::None, |next: Date| NextDay::On(next))
        };
        match (due.update, self.0[due.response]) {
            (Some(update), Some(id)) => {
                let DemoUpdate { status, text, .. } = *update;
                let next = next(status, update.next);
                leader
                    .update(id, News { language: Language::En, status: Some(status), text: text.to_owned(), next })
                    .await
            }
            (Some(_), None) => Ok(()),
            (None, _) => {
                let question = response.question.map(key).transpose()?;
                let subject = Subject { unit, pulse: key("pulse")?, wave: response.wave, question };
                let wording = Wording {
                    language: Language::En,
                    heard: response.heard.to_owned(),
                    plan: response.plan.to_owned(),
                    why: response.why.to_owned(),
                    owner: response.owner.to_owned(),
                    status: Some(response.status),
                    next: next(response.status, response.next),
                    re_ask: response.question.is_some() && !response.status.is_final(),
                };
                self.0[due.response] = Some(leader.publish_new(&subject, wording).await?);
                Ok(())
            }
        }
    }
}

fn key(text: &str) -> Result<heard_domain::key::Key, ServiceError> {
    text.parse().map_err(super::history::unreadable)
}
