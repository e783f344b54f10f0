//! What is asked of whom: pulses at once, the same people in each, set up over HTTP.

use std::{sync::Arc, time::Duration};

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;

use super::{
    client::Request,
    crowd::{Fate, Slip},
    process::{PATIENCE, Process},
};
use crate::support::{app::moment, db::TestDb};

/// When the waves open, in seconds after the start of time.
pub(super) const OPENS: i64 = 3_600;
/// So many people are in each unit: per cents are counts times two, and waves may count every minute.
pub(super) const PEOPLE: usize = 50;
/// How often each wave counts, a minute apart; the last time is the close.
pub(super) const TICKS: usize = 8;
/// The fewest sheets that are shown.
const K: usize = 5;

/// When a tick is due; tick 0 is the opening.
pub(super) const fn due(tick: usize) -> i64 {
    OPENS + 60 * tick as i64
}

/// Pulses that are open at the same time.
pub(super) struct Town {
    pulses: usize,
    units: usize,
    pub(super) slips: Vec<Slip>,
}

impl Town {
    /// Founds it with a server that is killed afterwards. Unit 0 is the whole.
    pub(super) async fn found(db: &TestDb, pulses: usize, units: usize) -> Self {
        let process = Process::new(db);
        let token = process.token();
        process.start(0).await;
        let api = async |method: &str, path: &str, body: Value| {
            let (path, body) =
                (format!("/api/v1{path}"), if body.is_null() { String::new() } else { body.to_string() });
            let request = Request { method, path: &path, token: &token, body: &body };
            let answer = process.ask(&request).await.expect("an answer");
            assert!((200..300).contains(&answer.status), "{method} {path}: {answer:?}");
            answer
        };
        let organisation = json!({
            "name": "Town", "time_zone": "UTC", "languages": ["en"], "preset": "standard", "board_access": "public",
        });
        api("PUT", "/organisation", organisation).await;
        let tree =
            (0..units).map(|unit| json!({"key": key(unit), "name": key(unit), "parent": (unit > 0).then(|| key(0))}));
        api("PUT", "/units", json!({"units": tree.collect::<Vec<_>>()})).await;
        let text = |seconds| moment(seconds).format(&Rfc3339).expect("a moment");
        let headcounts = (0..units).map(|unit| json!({"unit": key(unit), "invited": PEOPLE}));
        let plan = json!({
            "opens": text(OPENS), "closes": text(due(TICKS)), "preset": "standard", "pace": {"steps": TICKS},
            "headcounts": headcounts.collect::<Vec<_>>(),
        });
        let question = json!({
            "key": "mood", "kind": "one-to-five", "text": {"en": "?"}, "low": {"en": "low"}, "high": {"en": "high"},
        });
        let mut rng = StdRng::seed_from_u64(16);
        let mut slips = Vec::new();
        for pulse in 0..pulses {
            let questionnaire = json!({"title": {"en": "Town"}, "questions": [question]});
            let slug = format!("pulse-{pulse}");
            api("POST", "/pulses", json!({"slug": slug, "questionnaire": questionnaire})).await;
            api("POST", &format!("/pulses/{slug}/waves"), plan.clone()).await;
            let made = api("POST", &format!("/pulses/{slug}/waves/1/invitations"), Value::Null).await.json();
            for of_unit in made["units"].as_array().expect("units") {
                let unit = (0..units).find(|unit| of_unit["unit"] == key(*unit)).expect("the unit");
                for code in of_unit["codes"].as_array().expect("codes") {
                    let code = code.as_str().expect("a code").to_owned();
                    slips.push(Slip::new(pulse, unit, code, rng.random_range(1..=5)));
                }
            }
        }
        assert_eq!(slips.len(), pulses * units * PEOPLE);
        process.kill();
        Self { pulses, units, slips }
    }

    /// How many ticks each wave has made, and whether it takes sheets.
    pub(super) async fn position(&self, server: &Arc<Process>) -> Vec<(usize, bool)> {
        let mut position = Vec::new();
        for pulse in 0..self.pulses {
            let wave = get(server, &format!("/api/v1/pulses/pulse-{pulse}/waves/1/board")).await;
            assert_ne!(wave["phase"], "interrupted");
            position.push((wave["ticks_done"].as_u64().expect("a number") as usize, wave["phase"] != "closed"));
        }
        position
    }

    /// Moves all clocks to a tick until every server has made it, or seen it made; then no key has outlived its epoch.
    pub(super) async fn make_tick(&self, db: &TestDb, servers: &[&Arc<Process>], tick: usize) {
        let made = async {
            for server in servers {
                assert!(server.move_clock(due(tick)).await, "it lives");
                // A tick that could not be made is tried again.
                while self.position(server).await != vec![(tick, tick < TICKS); self.pulses] {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                    assert!(server.move_clock(due(tick)).await, "it lives");
                }
            }
        };
        tokio::time::timeout(PATIENCE, made).await.expect("the tick is made in time");
        self.check_keys(db, servers[0]).await;
    }

    /// There are the keys of the present epochs and none of earlier ones; after the close there are none at all. A later
    /// one is left over from a tick that was not made: nothing that lasts was ever encrypted with it, and the next
    /// attempt replaces it. For servers that are making no tick.
    pub(super) async fn check_keys(&self, db: &TestDb, server: &Arc<Process>) {
        let mut expected = Vec::new();
        let mut later = Vec::new();
        for (pulse, (ticks_done, open)) in self.position(server).await.into_iter().enumerate() {
            if open {
                expected.extend([codes_key(pulse), epoch_key(pulse, ticks_done)]);
                later.extend((ticks_done + 1..=TICKS).map(|epoch| epoch_key(pulse, epoch)));
            }
        }
        let mut keys = db.key_files();
        keys.retain(|key| !later.contains(key));
        assert_eq!(keys, expected);
    }

    /// After the close: whoever was acknowledged is counted, in the own unit or at most four of them above; nobody is
    /// counted twice, nor anybody who did not answer.
    pub(super) async fn check_sums(&self, server: &Arc<Process>, fate: &Fate) {
        for pulse in 0..self.pulses {
            let board = get(server, &format!("/api/v1/pulses/pulse-{pulse}/waves/1/board")).await;
            assert_eq!(board["phase"], "closed");
            let count = |slips: &[Slip], unit: usize| {
                slips.iter().filter(|slip| slip.pulse == pulse && (unit == 0 || slip.unit == unit)).count()
            };
            for unit in 0..self.units {
                let sheets = board["units"][unit]["sheets"].as_u64().expect("a number") as usize;
                let acknowledged = count(&fate.acknowledged, unit);
                let sent = acknowledged + count(&fate.refused, unit);
                let above = if unit > 0 || board["some_unshown"] == true { K - 1 } else { 0 };
                assert!(
                    acknowledged <= sheets + above && sheets <= sent,
                    "pulse {pulse}, {}: {acknowledged} acknowledged, {sent} sent, {sheets} counted",
                    key(unit)
                );
            }
        }
    }

    /// After a close without ticks before it, when everybody was acknowledged: every unit's figures are those of its
    /// people, whatever was sent again.
    pub(super) async fn check_answers(&self, server: &Arc<Process>) {
        for pulse in 0..self.pulses {
            let board = get(server, &format!("/api/v1/pulses/pulse-{pulse}/waves/1/board")).await;
            for unit in 1..self.units {
                let figures = &board["units"][unit];
                assert_eq!((&figures["unit"], &figures["sheets"]), (&json!(key(unit)), &json!(PEOPLE)));
                let of_unit = || self.slips.iter().filter(|slip| slip.pulse == pulse && slip.unit == unit);
                let bands = [1..=2, 3..=3, 4..=5];
                let per_cents =
                    bands.map(|band| 100 / PEOPLE * of_unit().filter(|slip| band.contains(&slip.answer)).count());
                let shown = figures["questions"][0]["bands"].as_array().expect("bands");
                assert_eq!(shown.iter().map(|band| &band["percent"]).collect::<Vec<_>>(), per_cents, "{}", key(unit));
            }
        }
    }
}

/// Name of the key of a wave's codes. Waves are numbered in the order of their launches.
pub(super) fn codes_key(pulse: usize) -> String {
    format!("wave-{}-codes.key", pulse + 1)
}

/// Name of the key of a wave's epoch.
pub(super) fn epoch_key(pulse: usize, epoch: usize) -> String {
    format!("wave-{}-epoch-{epoch}.key", pulse + 1)
}

fn key(unit: usize) -> String {
    if unit == 0 { "town".to_owned() } else { format!("unit-{unit}") }
}

async fn get(server: &Arc<Process>, path: &str) -> Value {
    let answer = server.ask(&Request { method: "GET", path, token: "", body: "" }).await.expect("an answer");
    assert_eq!(answer.status, 200);
    answer.json()
}
