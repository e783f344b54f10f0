//! A18: a relaunch, an early close or a change of units that is aimed at one person is refused at the dry run, or shows
//! nothing of that person.

use axum::http::StatusCode;
use heard_domain::{access::Role, wave::Preset};
use heard_server::service::create_token;
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;

use crate::support::{
    app::{TestApp, moment},
    db::engines,
    http::{Answer, call, request},
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// An owner who is out to learn what one person answers.
struct Schemer<'a> {
    app: &'a TestApp,
    token: String,
}

impl<'a> Schemer<'a> {
    /// The owner of a company whose first wave is launched: open from the first hour for so many hours.
    async fn of(app: &'a TestApp, hours: i64) -> Self {
        app.found(&Shape::company(), one_question()).await;
        app.launch(&Shape::company(), Preset::Standard, 1, 1 + hours).await;
        let token = create_token(&app.store, moment(0), "operator", "Schemer", &Role::Owner).await.expect("a token");
        Self { app, token }
    }

    async fn send(&self, method: &str, path: &str, body: &Value) -> Answer {
        call(&self.app.router, request(method, &format!("/api/v1{path}"), &self.token, body)).await
    }

    async fn get(&self, path: &str) -> Value {
        let answer = self.send("GET", path, &Value::Null).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
        answer.json()
    }

    /// What another wave of a pulse would freeze that opens so many seconds after the start, for eight hours.
    async fn plan(&self, pulse: &str, opens: i64, people: &[(&str, u32)]) -> Answer {
        let headcount = |(unit, invited): &(&str, u32)| json!({"unit": unit, "invited": invited});
        let time = |seconds| moment(seconds).format(&Rfc3339).expect("a time");
        let plan = json!({
            "opens": time(opens), "closes": time(opens + 8 * HOUR), "preset": "standard",
            "headcounts": people.iter().map(headcount).collect::<Vec<_>>(),
        });
        self.send("POST", &format!("/pulses/{pulse}/waves/dry-run"), &plan).await
    }
}

/// The company's people, with other numbers for some units.
fn people(changed: &[(&'static str, u32)]) -> Vec<(&'static str, u32)> {
    let same = [("all", 3), ("site-a", 6), ("team-a", 12), ("team-b", 20), ("team-c", 3), ("team-d", 9)];
    let kept = same.into_iter().filter(|(unit, _)| changed.iter().all(|(other, _)| other != unit));
    kept.chain(changed.iter().copied()).collect()
}

fn unit<'a>(plan: &'a Value, key: &str) -> &'a Value {
    let units = plan["units"].as_array().expect("units");
    units.iter().find(|unit| unit["unit"] == key).unwrap_or_else(|| panic!("no {key} in {plan}"))
}

fn rule(answer: &Answer) -> String {
    let problem = answer.json();
    let of = |value: &Value| value.as_str().map(str::to_owned);
    of(&problem["errors"][0]["rule"]).or_else(|| of(&problem["type"])).unwrap_or_default()
}

#[tokio::test]
async fn asking_everybody_but_one_again_is_refused() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let schemer = Schemer::of(&app, 8).await;
        let same = schemer.plan("pulse", 2 * DAY, &people(&[])).await;
        assert_eq!(same.status, StatusCode::OK, "the same people can be asked again: {}", same.text());
        for one_less in [("team-a", 11), ("team-b", 19), ("team-c", 2), ("all", 2)] {
            let plan = schemer.plan("pulse", 2 * DAY, &people(&[one_less])).await;
            assert_eq!(plan.status, StatusCode::CONFLICT, "{one_less:?}: {}", plan.text());
            assert!(rule(&plan).contains("too-like-an-earlier-wave"), "{}", plan.text());
        }
    }
}

#[tokio::test]
async fn asking_again_with_one_person_in_another_team_shows_neither_team() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let schemer = Schemer::of(&app, 8).await;
        let plan = schemer.plan("pulse", 2 * DAY, &people(&[("team-a", 11), ("team-b", 21)])).await;
        assert_eq!(plan.status, StatusCode::OK, "{}", plan.text());
        for team in ["team-a", "team-b"] {
            let team = unit(&plan.json(), team).clone();
            assert_eq!((&team["cell"], &team["shown"]), (&json!(false), &json!(false)), "{team}");
            assert_eq!(team["too_like_an_earlier_wave"], true);
        }
    }
}

#[tokio::test]
async fn another_pulse_with_another_name_for_the_question_is_no_way_round() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let schemer = Schemer::of(&app, 8).await;
        let question = json!({
            "key": "spirits", "kind": "one-to-five", "text": {"en": "mood?"}, "low": {"en": "low"}, "high": {"en": "high"},
        });
        let pulse = json!({
            "slug": "other", "cadence": "quarterly",
            "questionnaire": {"title": {"en": "Other"}, "questions": [question]},
        });
        let created = schemer.send("POST", "/pulses", &pulse).await;
        assert!(created.status.is_success(), "{}", created.text());
        let plan = schemer.plan("other", 2 * DAY, &people(&[("team-a", 11)])).await;
        assert_eq!(plan.status, StatusCode::CONFLICT, "{}", plan.text());
        let later = schemer.plan("other", 30 * DAY, &people(&[("team-a", 11)])).await;
        assert_eq!(later.status, StatusCode::OK, "after four weeks it is another question: {}", later.text());
    }
}

#[tokio::test]
async fn no_close_comes_by_surprise() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let schemer = Schemer::of(&app, 8 * 24).await;
        app.at(2 * HOUR).await;
        let close = async |seconds: i64| {
            let body = json!({"at": moment(seconds).format(&Rfc3339).expect("a time")});
            schemer.send("POST", "/pulses/pulse/waves/1/close", &body).await
        };
        let counts: Vec<i64> = (1..=8).map(|day| HOUR + day * DAY).collect();
        let refused = async |seconds, why| {
            let answer = close(seconds).await;
            assert_eq!((answer.status, rule(&answer).as_str()), (StatusCode::UNPROCESSABLE_ENTITY, why));
        };
        refused(2 * HOUR, "no-tick").await;
        refused(3 * DAY, "no-tick").await;
        refused(counts[0], "too-soon").await;
        assert_eq!(close(counts[3]).await.status, StatusCode::OK);
        refused(counts[5], "too-late").await;
        let wave = schemer.get("/pulses/pulse/waves/1").await;
        let closes = moment(counts[3]).format(&Rfc3339).expect("a time");
        assert!(wave.to_string().contains(&closes), "everybody sees when it closes: {wave}");
    }
}

#[tokio::test]
async fn a_unit_of_one_person_is_never_shown() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let schemer = Schemer::of(&app, 8).await;
        let created =
            schemer.send("POST", "/units", &json!({"key": "alone", "name": "Alone", "parent": "team-a"})).await;
        assert!(created.status.is_success(), "{}", created.text());
        // In the pulse's rhythm, so that no earlier wave matters.
        let plan = schemer.plan("pulse", 8 * DAY, &people(&[("team-a", 11), ("alone", 1)])).await;
        assert_eq!(plan.status, StatusCode::OK, "{}", plan.text());
        let alone = unit(&plan.json(), "alone").clone();
        assert_eq!(
            (&alone["cell"], &alone["shown"], &alone["counted_in"]),
            (&json!(false), &json!(false), &json!("team-a"))
        );
    }
}

#[tokio::test]
async fn a_change_of_units_moves_nobody_in_a_running_wave() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&Shape::company(), one_question()).await;
        let codes = app.launch(&Shape::company(), Preset::Standard, 1, 9).await;
        let token = create_token(&app.store, moment(0), "operator", "Schemer", &Role::Owner).await.expect("a token");
        let schemer = Schemer { app: &app, token };
        app.at(HOUR).await;
        let promise = schemer.get("/pulses/pulse/waves/1").await;
        for (method, path, body) in [
            ("POST", "/units", json!({"key": "alone", "name": "Alone", "parent": "team-b"})),
            ("PATCH", "/units/team-a", json!({"parent": "site-b"})),
            ("POST", "/units/team-d/merge", json!({"into": "team-c"})),
        ] {
            let answer = schemer.send(method, path, &body).await;
            assert!(answer.status.is_success(), "{method} {path}: {}", answer.text());
        }
        let team = &codes.iter().find(|(unit, _)| unit == "team-d").expect("team D").1;
        for code in team {
            app.send(code, &[("mood", "4")]).await;
        }
        assert_eq!(schemer.get("/pulses/pulse/waves/1").await, promise);
        app.at(9 * HOUR).await;
        let board = schemer.get("/pulses/pulse/waves/1/board").await;
        let team = board["units"].as_array().and_then(|units| units.iter().find(|unit| unit["unit"] == "team-d"));
        assert_eq!(team.map(|unit| &unit["sheets"]), Some(&json!(9)), "counted where they were invited: {board}");
    }
}
