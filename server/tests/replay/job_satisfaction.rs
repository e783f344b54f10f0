//! 715 blue-collar workers in Danish industry (Petersen 1968; Andersen 1991, "The statistical analysis of categorical
//! data", table 5.4), over HTTP.

use heard_domain::{access::Role, wave::Preset};
use heard_server::service::create_token;
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};
use serde_json::{Value, json};

use super::reference::{Figures, Scale, Sheet, Strength, Team, replay};
use crate::support::{
    app::TestApp,
    db::{TestDb, engines},
    http::{call, get, request},
    organisation::{Shape, question, questionnaire},
};

const HOUR: i64 = 3_600;
const QUESTIONS: [&str; 3] = ["management", "supervisor", "own"];
const TICKS: usize = 8;

/// All workers: 0 for good or high, 1 for bad or low.
fn workers() -> Vec<[usize; 3]> {
    let file = include_str!("../data/job_satisfaction.csv");
    let mut workers = Vec::new();
    for line in file.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let option = |cell: &str| usize::from(cell == "bad" || cell == "low");
        let count: usize = cells[3].parse().expect("a number");
        workers.extend(std::iter::repeat_n([option(cells[0]), option(cells[1]), option(cells[2])], count));
    }
    workers
}

/// A fixed tree of three levels: the company, five sites, and teams of 2 to 60.
fn teams() -> Vec<Team> {
    let mut teams = vec![Team { parent: None, people: 7 }];
    let sizes: [&[u32]; 5] = [
        &[60, 34, 12, 3, 21, 9],
        &[45, 2, 4, 28, 16],
        &[52, 17, 8, 30],
        &[11, 5, 24, 40, 3, 19],
        &[38, 26, 14, 55, 6, 27, 42],
    ];
    let people = [4, 0, 6, 2, 1];
    for (sizes, people) in sizes.iter().zip(people) {
        let site = teams.len();
        teams.push(Team { parent: Some(0), people });
        teams.extend(sizes.iter().map(|size| Team { parent: Some(site), people: *size }));
    }
    let placed: u32 = teams.iter().map(|team| team.people).sum();
    // Whoever is left works in the largest site's own office.
    teams[1].people += 715 - placed;
    teams
}

/// Each worker's team, by a fixed seed; two teams are of one mind in every question.
fn placed(teams: &[Team]) -> Vec<Sheet> {
    let mut rng = StdRng::seed_from_u64(1968);
    let mut workers = workers();
    workers.shuffle(&mut rng);
    let content: Vec<[usize; 3]> = workers.extract_if(.., |worker| *worker == [0, 0, 0]).collect();
    let sad: Vec<[usize; 3]> = workers.extract_if(.., |worker| *worker == [1, 1, 1]).collect();
    let (happy, gloomy) = (position(teams, 17), position(teams, 16));
    let mut content = content.into_iter();
    let mut sad = sad.into_iter();
    let mut sheets: Vec<Sheet> = Vec::new();
    for (team, of) in [(happy, &mut content), (gloomy, &mut sad)] {
        let people = teams[team].people as usize;
        sheets.extend(of.by_ref().take(people).map(|options| Sheet { team, options: options.to_vec() }));
    }
    let mut rest: Vec<[usize; 3]> = workers.into_iter().chain(content).chain(sad).collect();
    rest.shuffle(&mut rng);
    let mut rest = rest.into_iter();
    for (team, of) in teams.iter().enumerate() {
        if team != happy && team != gloomy {
            let people = rest.by_ref().take(of.people as usize);
            sheets.extend(people.map(|options| Sheet { team, options: options.to_vec() }));
        }
    }
    assert_eq!((sheets.len(), rest.next()), (715, None));
    sheets.shuffle(&mut rng);
    sheets
}

fn position(teams: &[Team], people: u32) -> usize {
    teams.iter().position(|team| team.people == people && team.parent != Some(0)).expect("a team of that size")
}

/// Sheets between two ticks, in a seeded split.
fn rounds(sheets: Vec<Sheet>) -> Vec<Vec<Sheet>> {
    let mut rng = StdRng::seed_from_u64(715);
    let mut rounds: Vec<Vec<Sheet>> = (0..TICKS).map(|_| Vec::new()).collect();
    for sheet in sheets {
        rounds[rng.random_range(0..TICKS)].push(sheet);
    }
    rounds
}

fn key(team: usize) -> String {
    format!("unit-{team}")
}

/// The same figures as the board published them.
fn published(unit: &Value) -> Figures {
    let number = |value: &Value| value.as_u64().expect("a number");
    let standings = ["shown", "counted-in", "too-few", "waiting"];
    let standing = unit["standing"].as_str().expect("a standing");
    let questions = unit["questions"].as_array().expect("questions").iter().map(|question| {
        let bands = question["bands"].as_array().expect("bands").iter().map(|band| {
            [
                number(&band["percent"]),
                number(&band["range"][0]),
                number(&band["range"][1]),
                number(&band["interval"][0]),
                number(&band["interval"][1]),
            ]
        });
        (number(&question["answered"]), bands.collect())
    });
    Figures {
        sheets: number(&unit["sheets"]),
        invited: number(&unit["invited"]),
        participation: number(&unit["participation"]),
        standing: standings.into_iter().find(|known| *known == standing).expect("a known standing"),
        questions: questions.collect(),
    }
}

async fn board_of(db: &TestDb, preset: Preset, teams: &[Team]) -> Value {
    let app = TestApp::start(db).await;
    let shape = Shape(teams.iter().enumerate().map(|(team, of)| (key(team), of.parent.map(key), of.people)).collect());
    let questions: Vec<Value> = QUESTIONS.iter().map(|name| question(name, "yes-no")).collect();
    app.found(&shape, questionnaire(&Value::from(questions))).await;
    let token =
        create_token(&app.store, app.services.now(), "operator", "replay", &Role::Owner).await.expect("a token");
    let mut headcounts = Vec::new();
    for (unit, _, invited) in &shape.0 {
        headcounts.push(json!({"unit": unit, "invited": invited}));
    }
    let plan = json!({
        "opens": "2026-11-24T13:00:00Z", "closes": "2026-11-24T21:00:00Z", "preset": preset.name(),
        "headcounts": headcounts,
    });
    let call_api = async |method: &str, path: &str, body: &Value| {
        let answer =
            call(&app.router, request(method, &format!("/api/v1/pulses/pulse/waves{path}"), &token, body)).await;
        assert!(answer.status.is_success(), "{method} {path}: {}", answer.text());
        answer
    };
    call_api("POST", "", &plan).await;
    let made = call_api("POST", "/1/invitations", &Value::Null).await.json();
    let mut codes: Vec<Vec<String>> = teams.iter().map(|_| Vec::new()).collect();
    for unit in made["units"].as_array().expect("units") {
        let team: usize =
            unit["unit"].as_str().and_then(|key| key.strip_prefix("unit-")).expect("a unit").parse().expect("a number");
        codes[team] = serde_json::from_value(unit["codes"].clone()).expect("codes");
    }
    assert_eq!(codes.iter().map(Vec::len).sum::<usize>(), 715, "one code each");
    for (round, sheets) in rounds(placed(teams)).into_iter().enumerate() {
        app.at((1 + round as i64) * HOUR).await;
        for sheet in sheets {
            let code = codes[sheet.team].pop().expect("a code for everybody");
            let values: serde_json::Map<String, Value> = QUESTIONS
                .iter()
                .zip(&sheet.options)
                .map(|(name, option)| ((*name).to_owned(), json!(["yes", "no"][*option])))
                .collect();
            let body = json!({"code": code, "answers": values});
            let answer = call_api("POST", "/1/sheets", &body).await;
            assert_eq!(answer.status, 202);
        }
    }
    app.at(9 * HOUR).await;
    get(&app.router, "/api/v1/pulses/pulse/waves/1/board").await.json()
}

#[tokio::test]
async fn every_figure_of_every_unit_is_what_the_rules_say() {
    let teams = teams();
    for preset in [Preset::Standard, Preset::Strict] {
        let strength = match preset {
            Preset::Standard => Strength { k: 5, m: 2 },
            _ => Strength { k: 8, m: 3 },
        };
        let scales = [Scale::yes_no(), Scale::yes_no(), Scale::yes_no()];
        let expected = replay(&teams, strength, &scales, rounds(placed(&teams)));
        for db in engines().await {
            let board = board_of(&db, preset, &teams).await;
            let units = board["units"].as_array().expect("units");
            assert_eq!(units.len(), teams.len());
            for (unit, expected) in units.iter().zip(&expected) {
                assert_eq!(&published(unit), expected, "{}", unit["unit"]);
            }
            let ranges = expected.iter().flat_map(|unit| &unit.questions).flat_map(|(_, bands)| bands);
            assert!(ranges.clone().any(|band| band[1] < band[2]), "unanimous teams are ranges");
            assert!(expected.iter().any(|unit| unit.standing == "counted-in"), "small teams are counted above");
        }
    }
}

/// In one big unit no rule acts, and the totals of the paper come back out.
#[tokio::test]
async fn in_one_big_unit_the_totals_are_those_of_the_paper() {
    for db in engines().await {
        let teams = [Team { parent: None, people: 715 }];
        let scales = [Scale::yes_no(), Scale::yes_no(), Scale::yes_no()];
        let everybody = workers().iter().map(|options| Sheet { team: 0, options: options.to_vec() }).collect();
        let expected = replay(&teams, Strength { k: 5, m: 2 }, &scales, vec![everybody]);
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 715)]);
        let questions: Vec<Value> = QUESTIONS.iter().map(|name| question(name, "yes-no")).collect();
        app.found(&shape, questionnaire(&Value::from(questions))).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(HOUR).await;
        for (code, worker) in codes.iter().zip(workers()) {
            let answers: Vec<(&str, &str)> =
                QUESTIONS.iter().zip(worker).map(|(name, option)| (*name, ["yes", "no"][option])).collect();
            app.send(code, &answers).await;
        }
        app.at(9 * HOUR).await;
        let board = get(&app.router, "/api/v1/board").await.json();
        assert_eq!(published(&board["units"][0]), expected[0]);
        // Management good: 451 of 715, supervisor high: 357, own satisfaction high: 443.
        let yes: Vec<u64> = expected[0].questions.iter().map(|(_, bands)| bands[0][0]).collect();
        assert_eq!(yes, [63, 50, 62]);
    }
}
