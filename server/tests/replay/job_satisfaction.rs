//! 715 blue-collar workers in Danish industry (Petersen 1968; Andersen 1991, "The statistical analysis of categorical
//! data", table 5.4): quality of management, the supervisor's satisfaction, and their own. Over HTTP.

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};
use serde_json::Value;

use super::{
    reference::{Kind, Preset, Question, STANDARD, STRICT, Sheet, Unit, Wave},
    survey::{Asked, HOUR, Survey, TICKS, compare},
};
use crate::support::db::engines;

const ASKED: [Asked; 3] = [
    (Question { key: "management", kind: Kind::OneOfTwo }, ["good", "bad"]),
    (Question { key: "supervisor", kind: Kind::OneOfTwo }, ["high", "low"]),
    (Question { key: "own", kind: Kind::YesNo }, ["yes", "no"]),
];
/// How many of all workers chose the first option of each question.
const TOTALS: [u64; 3] = [451, 357, 443];
const WORKERS: usize = 715;

/// A team in which everybody is content with everything, and one in which nobody is with anything.
const UNANIMOUS: [(&str, [usize; 3]); 2] = [("a-17", [0, 0, 0]), ("c-30", [1, 1, 1])];

/// Three levels: the company, four sites, and teams that are named after how many they are. Some teams are too small to
/// stand for themselves, more of them under the strict preset; site B is large enough only with the small teams below
/// it, site C under the strict preset only, and site D under the standard one only.
fn company() -> Vec<Unit> {
    let mut units = vec![Unit { key: "company".to_owned(), parent: None, people: 6 }];
    let sites: [(&str, usize, &[usize]); 4] = [
        ("a", 6, &[60, 34, 12, 3, 21, 9, 44, 17]),
        ("b", 2, &[45, 2, 4, 28, 16, 31, 7]),
        ("c", 3, &[52, 8, 30, 13, 26, 5, 38]),
        ("d", 4, &[11, 24, 40, 3, 55, 14, 42]),
    ];
    for (key, people, teams) in sites {
        let site = units.len();
        units.push(Unit { key: key.to_owned(), parent: Some(0), people });
        for people in teams {
            units.push(Unit { key: format!("{key}-{people}"), parent: Some(site), people: *people });
        }
    }
    assert_eq!(units.iter().map(|unit| unit.people).sum::<usize>(), WORKERS);
    units
}

/// Everybody's answers: 0 for good and high, 1 for bad and low.
fn workers() -> Vec<[usize; 3]> {
    let file = include_str!("../data/job_satisfaction.csv");
    let mut workers = Vec::new();
    for line in file.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let option = |cell: &str| usize::from(cell == "bad" || cell == "low");
        let count: usize = cells[3].parse().expect("a number");
        workers.extend(std::iter::repeat_n([option(cells[0]), option(cells[1]), option(cells[2])], count));
    }
    let firsts = |question: usize| workers.iter().filter(|worker| worker[question] == 0).count() as u64;
    assert_eq!((workers.len(), [0, 1, 2].map(firsts)), (WORKERS, TOTALS));
    workers
}

/// Puts every worker into a unit, by a fixed seed.
fn sheets(units: &[Unit]) -> Vec<Sheet> {
    let mut rng = StdRng::seed_from_u64(1968);
    let mut workers = workers();
    workers.shuffle(&mut rng);
    let sheet = |unit, worker: [usize; 3]| Sheet { unit, answers: worker.map(Some).to_vec() };
    let mut sheets = Vec::new();
    for (unit, of) in units.iter().enumerate() {
        if let Some((_, answers)) = UNANIMOUS.iter().find(|(key, _)| *key == of.key) {
            let alike = workers.extract_if(.., |worker| worker == answers).take(of.people);
            sheets.extend(alike.map(|worker| sheet(unit, worker)));
        }
    }
    for (unit, of) in units.iter().enumerate() {
        if UNANIMOUS.iter().all(|(key, _)| *key != of.key) {
            sheets.extend(workers.drain(..of.people).map(|worker| sheet(unit, worker)));
        }
    }
    sheets.shuffle(&mut rng);
    sheets
}

/// Some do not answer everything, and every other does not say anything about the supervisor.
fn with_blanks(mut sheets: Vec<Sheet>) -> Vec<Sheet> {
    let mut rng = StdRng::seed_from_u64(54);
    for sheet in &mut sheets {
        for (answer, left_out) in sheet.answers.iter_mut().zip([0.1, 0.5, 0.03]) {
            if rng.random::<f64>() < left_out {
                *answer = None;
            }
        }
    }
    sheets
}

/// Sends all sheets, in a seeded split over the ticks, and compares the board with the reference at the opening, after
/// every tick and after the close. Gives the last board.
async fn replay(preset: Preset, units: &[Unit], sheets: &[Sheet]) -> Value {
    let mut last = Value::Null;
    for db in engines().await {
        let mut rng = StdRng::seed_from_u64(715);
        let mut rounds: Vec<Vec<&Sheet>> = vec![Vec::new(); TICKS];
        sheets.iter().for_each(|sheet| rounds[rng.random_range(0..TICKS)].push(sheet));
        let mut survey = Survey::launch(&db, preset, units, &ASKED).await;
        let mut wave = Wave::launch(preset, units, &ASKED.map(|(question, _)| question));
        for (tick, round) in rounds.into_iter().enumerate() {
            survey.app.at((1 + tick as i64) * HOUR).await;
            let board = survey.board().await;
            compare(&board, &wave.board(), &format!("tick {tick}"));
            assert_eq!((&board["phase"], &board["ticks_done"]), (&Value::from("open"), &Value::from(tick)));
            for sheet in round {
                survey.send(sheet).await;
                wave.receive(sheet.clone());
            }
            assert_eq!(survey.board().await, board, "nothing moves between ticks");
            if tick + 1 < TICKS { wave.tick() } else { wave.close() }
        }
        survey.app.at((1 + TICKS as i64) * HOUR).await;
        let board = survey.board().await;
        let expected = wave.board();
        compare(&board, &expected, "close");
        assert_eq!((&board["phase"], &board["ticks_done"]), (&Value::from("closed"), &Value::from(TICKS)));
        assert_eq!(board["some_unshown"], wave.some_unshown());
        for (unit, expected) in units.iter().zip(&expected) {
            assert_eq!(survey.board_of(&unit.key).await["units"], Value::from(vec![expected.clone()]));
        }
        last = board;
    }
    last
}

fn unit<'a>(board: &'a Value, key: &str) -> &'a Value {
    let units = board["units"].as_array().expect("units");
    units.iter().find(|unit| unit["unit"] == key).expect("the unit")
}

fn bands(unit: &Value) -> impl Iterator<Item = &Value> {
    let questions = unit["questions"].as_array().expect("questions").iter();
    questions.flat_map(|question| question["bands"].as_array().expect("bands"))
}

fn range(band: &Value) -> (u64, u64) {
    let end = |end: usize| band["range"][end].as_u64().expect("a number");
    (end(0), end(1))
}

/// The company's totals are the paper's, as far as the rules let them be seen; and nobody knows anything of a unit that
/// is of one mind.
fn check_totals(board: &Value) {
    let company = unit(board, "company");
    assert_eq!((&company["sheets"], &company["invited"]), (&Value::from(WORKERS), &Value::from(WORKERS)));
    for (question, total) in company["questions"].as_array().expect("questions").iter().zip(TOTALS) {
        assert_eq!(question["answered"], WORKERS);
        let (least, most) = range(&question["bands"][0]);
        let (total, workers) = (100 * total, WORKERS as u64);
        assert!(least * workers <= total && total <= most * workers, "{question} of {total}");
        assert!(least < most, "the unanimous teams are in it");
    }
    for (key, answers) in UNANIMOUS {
        let team = unit(board, key);
        assert_eq!(team["standing"], "shown");
        for (band, full) in bands(team).zip(answers.iter().flat_map(|answer| [*answer == 0, *answer == 1])) {
            let (least, most) = range(band);
            assert!(if full { least < 100 && most == 100 } else { least == 0 && most > 0 }, "{key}: {band}");
        }
    }
}

/// No band of any unit can only be all or nothing.
fn check_nothing_certain(board: &Value) {
    for unit in board["units"].as_array().expect("units") {
        for band in bands(unit) {
            let (least, most) = range(band);
            assert!(least < 100 && most > 0, "{}: {band}", unit["unit"]);
        }
    }
}

#[tokio::test]
async fn every_figure_of_every_unit_at_every_tick_is_what_the_standard_rules_say() {
    let units = company();
    let board = replay(STANDARD, &units, &sheets(&units)).await;
    check_totals(&board);
    check_nothing_certain(&board);
    let counted_in = |key: &str| unit(&board, key)["counted_in"].clone();
    assert_eq!(["a-3", "b-2", "b-4", "d-3"].map(counted_in), ["a", "b", "b", "d"]);
}

#[tokio::test]
async fn every_figure_of_every_unit_at_every_tick_is_what_the_strict_rules_say() {
    let units = company();
    let board = replay(STRICT, &units, &sheets(&units)).await;
    check_totals(&board);
    check_nothing_certain(&board);
    let counted_in = |key: &str| unit(&board, key)["counted_in"].clone();
    assert_eq!(["a-3", "b-7", "c-5", "d-3"].map(counted_in), ["a", "b", "c", "company"]);
}

#[tokio::test]
async fn where_some_leave_answers_out_every_figure_is_what_the_rules_say() {
    let units = company();
    let board = replay(STANDARD, &units, &with_blanks(sheets(&units))).await;
    check_nothing_certain(&board);
    let blank = |unit: &Value| unit["sheets"].as_u64() >= Some(5) && unit["questions"][1]["answered"] == 0;
    assert!(board["units"].as_array().expect("units").iter().any(blank), "somewhere too few answered");
}

/// In one big unit no rule acts, and the totals of the paper come back out.
#[tokio::test]
async fn in_one_big_unit_the_totals_are_those_of_the_paper() {
    let units = [Unit { key: "company".to_owned(), parent: None, people: WORKERS }];
    let mut sheets: Vec<Sheet> =
        workers().into_iter().map(|worker| Sheet { unit: 0, answers: worker.map(Some).to_vec() }).collect();
    sheets.shuffle(&mut StdRng::seed_from_u64(1968));
    let board = replay(STANDARD, &units, &sheets).await;
    let company = unit(&board, "company");
    assert_eq!((&company["sheets"], &company["participation"]), (&Value::from(WORKERS), &Value::from(100)));
    for (question, total) in company["questions"].as_array().expect("questions").iter().zip(TOTALS) {
        // 451, 357 and 443 of 715.
        let per_cent = (200 * total + WORKERS as u64) / (2 * WORKERS as u64);
        assert_eq!(
            (question["bands"][0]["percent"].as_u64(), range(&question["bands"][0])),
            (Some(per_cent), (per_cent, per_cent))
        );
    }
}
