//! A survey that is set up and answered over the API: the real router, without sockets.

use heard_domain::access::Role;
use heard_server::service::create_token;
use serde_json::{Map, Value, json};
use time::format_description::well_known::Rfc3339;

use super::reference::{Kind, Preset, Question, Sheet, Unit, name};
use crate::support::{
    app::{TestApp, moment},
    db::TestDb,
    http::{call, get, request},
};

pub(super) const HOUR: i64 = 3_600;
/// How often a wave counts; the last time is its close.
pub(super) const TICKS: usize = 8;

/// A question, and the values that the API takes for its options.
pub(super) type Asked = (Question, [&'static str; 2]);

/// A launched wave, and the codes that are left for each unit.
pub(super) struct Survey {
    pub(super) app: TestApp,
    asked: Vec<Asked>,
    codes: Vec<Vec<String>>,
}

impl Survey {
    /// Creates organisation, units, pulse, wave and codes. The wave opens after an hour and counts every hour.
    pub(super) async fn launch(db: &TestDb, preset: Preset, units: &[Unit], asked: &[Asked]) -> Self {
        let app = TestApp::start(db).await;
        let token = create_token(&app.store, moment(0), "operator", "replay", &Role::Owner).await.expect("a token");
        let api = async |method: &str, path: &str, body: &Value| {
            let answer = call(&app.router, request(method, &format!("/api/v1{path}"), &token, body)).await;
            assert!(answer.status.is_success(), "{method} {path}: {}", answer.text());
            if answer.body.is_empty() { Value::Null } else { answer.json() }
        };
        let organisation = json!({
            "name": "Danish industry", "time_zone": "Europe/Copenhagen", "languages": ["en"], "preset": "standard",
            "board_access": "public",
        });
        api("PUT", "/organisation", &organisation).await;
        let tree = units.iter().map(|unit| {
            json!({"key": unit.key, "name": name(&unit.key), "parent": unit.parent.map(|parent| &units[parent].key)})
        });
        api("PUT", "/units", &json!({"units": tree.collect::<Vec<_>>()})).await;
        let questions: Vec<Value> = asked.iter().map(question).collect();
        let questionnaire = json!({"title": {"en": "Work"}, "questions": questions});
        api("POST", "/pulses", &json!({"slug": "pulse", "questionnaire": questionnaire, "cadence": "weekly"})).await;
        let headcounts = units.iter().map(|unit| json!({"unit": unit.key, "invited": unit.people}));
        let plan = json!({
            "opens": text(HOUR), "closes": text((1 + TICKS as i64) * HOUR), "preset": preset.name,
            "pace": {"steps": TICKS}, "headcounts": headcounts.collect::<Vec<_>>(),
        });
        api("POST", "/pulses/pulse/waves", &plan).await;
        let made = api("POST", "/pulses/pulse/waves/1/invitations", &Value::Null).await;
        let mut codes = vec![Vec::new(); units.len()];
        for of_unit in made["units"].as_array().expect("units") {
            let position = units.iter().position(|unit| of_unit["unit"] == unit.key.as_str()).expect("the unit");
            codes[position] = serde_json::from_value(of_unit["codes"].clone()).expect("codes");
        }
        let counts: Vec<usize> = codes.iter().map(Vec::len).collect();
        assert_eq!(counts, units.iter().map(|unit| unit.people).collect::<Vec<_>>(), "a code for everybody");
        Self { app, asked: asked.to_vec(), codes }
    }

    /// Sends a sheet with one of its unit's codes. No answer is sometimes null and sometimes nothing at all.
    pub(super) async fn send(&mut self, sheet: &Sheet) {
        let code = self.codes[sheet.unit].pop().expect("a code for everybody");
        let mut answers = Map::new();
        for ((question, values), answer) in self.asked.iter().zip(&sheet.answers) {
            match answer {
                Some(option) => drop(answers.insert(question.key.to_owned(), json!(values[*option]))),
                None if sheet.unit.is_multiple_of(2) => drop(answers.insert(question.key.to_owned(), Value::Null)),
                None => {}
            }
        }
        let body = json!({"code": code, "answers": answers});
        let answer = call(&self.app.router, request("POST", "/api/v1/pulses/pulse/waves/1/sheets", "", &body)).await;
        assert_eq!(answer.status, 202, "{}", answer.text());
    }

    /// The whole board.
    pub(super) async fn board(&self) -> Value {
        get(&self.app.router, "/api/v1/pulses/pulse/waves/1/board").await.json()
    }

    /// The board of one unit.
    pub(super) async fn board_of(&self, unit: &str) -> Value {
        get(&self.app.router, &format!("/api/v1/board/{unit}")).await.json()
    }
}

/// The board says what the reference says, unit by unit.
pub(super) fn compare(board: &Value, expected: &[Value], moment: &str) {
    let units = board["units"].as_array().expect("units");
    assert_eq!(units.len(), expected.len());
    for (unit, expected) in units.iter().zip(expected) {
        assert_eq!(unit, expected, "{moment}, {}", unit["unit"]);
    }
}

fn question((question, options): &Asked) -> Value {
    let text = json!({"en": format!("{}?", question.key)});
    match question.kind {
        Kind::YesNo => json!({"key": question.key, "kind": "yes-no", "text": text}),
        Kind::OneOfTwo => {
            let options = options.map(|option| json!({"key": option, "text": {"en": option}}));
            json!({"key": question.key, "kind": "single-choice", "text": text, "options": options})
        }
        Kind::OneToFive => unreachable!("the replays over the API have questions of two options"),
    }
}

fn text(seconds: i64) -> String {
    moment(seconds).format(&Rfc3339).expect("a moment")
}
