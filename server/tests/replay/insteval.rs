//! 73 421 ratings of lecturers by students of ETH Zürich (R package lme4, `InstEval`): real skew at scale, through the
//! services. The file is not part of the project: `HEARD_INSTEVAL` names it, packed or not, or it lies in
//! `../shared/data` beside the repository; else there is nothing to replay.

use std::{
    collections::BTreeMap,
    io::Read as _,
    path::{Path, PathBuf},
};

use flate2::read::GzDecoder;
use futures_util::{StreamExt as _, stream};
use heard_domain::wave::Preset;
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};
use serde_json::Value;

use super::{
    reference::{Kind, Question, STANDARD, Sheet, Unit, Wave},
    survey::{HOUR, TICKS, compare},
};
use crate::support::{
    app::TestApp,
    db::{engines, variable},
    http::get,
    organisation::{Shape, one_question},
};

const OPTIONS: [&str; 5] = ["1", "2", "3", "4", "5"];
const RATINGS: usize = 73_421;

fn file() -> Option<String> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/insteval.csv.gz");
    let path = variable("HEARD_INSTEVAL").map(PathBuf::from).or_else(|| beside.exists().then_some(beside));
    let Some(path) = path else {
        println!("HEARD_INSTEVAL names no file, and there is none beside the repository: nothing is replayed");
        return None;
    };
    let bytes = std::fs::read(path).expect("the ratings");
    let mut text = String::new();
    match bytes.starts_with(&[0x1f, 0x8b]) {
        true => GzDecoder::new(&bytes[..]).read_to_string(&mut text).expect("gzip"),
        false => bytes.as_slice().read_to_string(&mut text).expect("text"),
    };
    Some(text)
}

/// The university, its departments, and the lecturers as their teams; and one sheet per rating.
fn university(file: &str) -> (Vec<Unit>, Vec<Sheet>) {
    let mut departments: BTreeMap<usize, BTreeMap<usize, Vec<usize>>> = BTreeMap::new();
    let mut lines = file.lines();
    assert_eq!(lines.next(), Some("student,lecturer,department,service,rating"));
    for line in lines {
        let cells: Vec<usize> = line.split(',').map(|cell| cell.parse().expect("a number")).collect();
        departments.entry(cells[2]).or_default().entry(cells[1]).or_default().push(cells[4]);
    }
    let mut units = vec![Unit { key: "eth".to_owned(), parent: None, people: 0 }];
    let mut sheets = Vec::new();
    for (department, lecturers) in departments {
        let above = units.len();
        units.push(Unit { key: format!("d-{department}"), parent: Some(0), people: 0 });
        for (lecturer, ratings) in lecturers {
            let unit = units.len();
            let key = format!("d-{department}-l-{lecturer}");
            units.push(Unit { key, parent: Some(above), people: ratings.len() });
            sheets.extend(ratings.into_iter().map(|rating| Sheet { unit, answers: vec![Some(rating - 1)] }));
        }
    }
    assert_eq!((units.len(), sheets.len()), (1 + 14 + 1_128, RATINGS));
    (units, sheets)
}

/// Sends a seeded share of all ratings, split over the ticks, and compares the board with the reference after every
/// tick. Gives the last board.
async fn replay(response: f64) -> Option<Vec<Value>> {
    let (units, mut sheets) = university(&file()?);
    let mut rng = StdRng::seed_from_u64(RATINGS as u64);
    sheets.retain(|_| rng.random::<f64>() < response);
    sheets.shuffle(&mut rng);
    let mut rounds: Vec<Vec<Sheet>> = vec![Vec::new(); TICKS];
    sheets.into_iter().for_each(|sheet| rounds[rng.random_range(0..TICKS)].push(sheet));
    let mut wave = Wave::launch(STANDARD, &units, &[Question { key: "mood", kind: Kind::OneToFive }]);
    let mut expected = vec![wave.board()];
    for (tick, round) in rounds.iter().enumerate() {
        round.iter().for_each(|sheet| wave.receive(sheet.clone()));
        if tick + 1 < TICKS {
            wave.tick();
        } else {
            wave.close();
        }
        expected.push(wave.board());
    }
    let shape = units.iter().map(|unit| {
        let parent = unit.parent.map(|parent| units[parent].key.clone());
        (unit.key.clone(), parent, unit.people as u32)
    });
    let shape = Shape(shape.collect());
    for db in engines().await {
        let app = TestApp::start(&db).await;
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 1 + TICKS as i64).await;
        let mut codes: BTreeMap<String, Vec<String>> = codes.into_iter().collect();
        for (tick, expected) in expected.iter().enumerate() {
            app.at((1 + tick as i64) * HOUR).await;
            let board = get(&app.router, "/api/v1/pulses/pulse/waves/1/board").await.json();
            compare(&board, expected, &format!("tick {tick}"));
            assert_eq!((&board["ticks_done"], &board["some_unshown"]), (&Value::from(tick), &Value::from(false)));
            let Some(round) = rounds.get(tick) else { continue };
            let live = app.live();
            let due: Vec<(String, &str)> = round
                .iter()
                .map(|sheet| {
                    let code = codes.get_mut(&units[sheet.unit].key).and_then(Vec::pop).expect("a code");
                    (code, OPTIONS[sheet.answers[0].expect("a rating")])
                })
                .collect();
            let sent = stream::iter(due).map(|(code, option)| {
                let (services, live) = (&app.services, &live);
                async move { services.submit(live, &code, [("mood", option)]).await }
            });
            // As many at once as a commit may hold.
            sent.buffer_unordered(1_024).for_each(async |sent| sent.expect("acknowledged")).await;
        }
    }
    let last = expected.pop().expect("the close");
    assert_eq!(last[0]["sheets"], rounds.iter().map(Vec::len).sum::<usize>(), "nobody stays unshown");
    Some(last)
}

fn shown(board: &[Value]) -> usize {
    board.iter().filter(|unit| unit["standing"] == "shown").count()
}

fn has_options(unit: &Value) -> bool {
    !unit["questions"][0]["options"].is_null()
}

#[tokio::test]
async fn of_73_421_ratings_every_figure_is_what_the_rules_say() {
    let Some(board) = replay(1.0).await else { return };
    assert_eq!(shown(&board), 1 + 14 + 1_128, "the smallest lecturer has ten ratings");
    assert!(board.iter().filter(|unit| has_options(unit)).count() > 500, "many show single options");
}

#[tokio::test]
async fn at_a_third_of_response_every_figure_is_what_the_rules_say() {
    let Some(board) = replay(0.3).await else { return };
    assert_eq!(shown(&board), 902);
}

/// So few that one department has not enough for single options, and joins another one's: both show none.
#[tokio::test]
async fn at_a_hundredth_of_response_every_figure_is_what_the_rules_say() {
    let Some(board) = replay(0.011).await else { return };
    let without: Vec<&Value> =
        board.iter().filter(|unit| unit["parent"] == "eth" && !has_options(unit)).map(|unit| &unit["sheets"]).collect();
    assert_eq!(without, [28, 31]);
    assert!(has_options(&board[0]), "the university shows them");
}
