//! 73 421 ratings of lecturers by students of ETH Zürich (R package lme4, `InstEval`): real skew at scale. The file is not
//! part of the project: `HEARD_INSTEVAL` names it, unpacked, or the test has nothing to do.

use std::collections::BTreeMap;

use futures_util::{StreamExt as _, stream};
use heard_domain::wave::Preset;
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};

use super::reference::{Scale, Sheet, Strength, Team, replay};
use crate::support::{
    app::TestApp,
    db::{engines, variable},
    organisation::{Shape, one_question},
};

const HOUR: i64 = 3_600;
const OPTIONS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// The university, its departments, and the lecturers as their teams; and one sheet per rating.
fn university(file: &str) -> (Vec<Team>, Vec<Sheet>) {
    let mut ratings: BTreeMap<(u32, u32), Vec<usize>> = BTreeMap::new();
    for line in file.lines().skip(1) {
        let cells: Vec<u32> = line.split(',').map(|cell| cell.parse().expect("a number")).collect();
        ratings.entry((cells[2], cells[1])).or_default().push(cells[4] as usize - 1);
    }
    let mut teams = vec![Team { parent: None, people: 0 }];
    let mut sheets = Vec::new();
    let mut department = (u32::MAX, 0);
    for ((of, _), ratings) in ratings {
        if department.0 != of {
            department = (of, teams.len());
            teams.push(Team { parent: Some(0), people: 0 });
        }
        let team = teams.len();
        teams.push(Team { parent: Some(department.1), people: ratings.len() as u32 });
        sheets.extend(ratings.into_iter().map(|rating| Sheet { team, options: vec![rating] }));
    }
    (teams, sheets)
}

#[tokio::test]
async fn at_full_and_at_a_third_of_response_every_figure_is_what_the_rules_say() {
    let Some(path) = variable("HEARD_INSTEVAL") else {
        println!("HEARD_INSTEVAL names no file: nothing to replay");
        return;
    };
    let file = std::fs::read_to_string(path).expect("the ratings");
    for response in [1.0, 0.3] {
        let (teams, mut sheets) = university(&file);
        let mut rng = StdRng::seed_from_u64(73_421);
        sheets.retain(|_| rng.random::<f64>() < response);
        sheets.shuffle(&mut rng);
        let round: Vec<usize> = sheets.iter().map(|_| rng.random_range(0..8)).collect();
        for db in engines().await {
            let app = TestApp::start(&db).await;
            let key = |team: usize| format!("u-{team}");
            let shape =
                Shape(teams.iter().enumerate().map(|(team, of)| (key(team), of.parent.map(key), of.people)).collect());
            app.found(&shape, one_question()).await;
            let mut codes: BTreeMap<String, Vec<String>> =
                app.launch(&shape, Preset::Standard, 1, 9).await.into_iter().collect();
            for tick in 0..8 {
                app.at((1 + tick as i64) * HOUR).await;
                let live = app.live();
                let mut due = Vec::new();
                for sheet in sheets.iter().zip(&round).filter(|(_, round)| **round == tick).map(|(sheet, _)| sheet) {
                    let code = codes.get_mut(&key(sheet.team)).and_then(Vec::pop).expect("a code");
                    due.push((code, OPTIONS[sheet.options[0]]));
                }
                let sent = stream::iter(due).map(|(code, option)| {
                    let (services, live) = (&app.services, &live);
                    async move { services.submit(live, &code, [("mood", option)]).await }
                });
                sent.buffer_unordered(64).for_each(async |sent| sent.expect("acknowledged")).await;
            }
            app.at(9 * HOUR).await;
            let mut rounds: Vec<Vec<Sheet>> = (0..8).map(|_| Vec::new()).collect();
            for (sheet, round) in sheets.iter().zip(&round) {
                rounds[*round].push(Sheet { team: sheet.team, options: sheet.options.clone() });
            }
            let expected = replay(&teams, Strength { k: 5, m: 2 }, &[Scale::one_to_five()], rounds);
            let board = app.board(1);
            assert_eq!(board.results().len(), expected.len());
            for (position, (found, expected)) in board.results().iter().zip(&expected).enumerate() {
                assert_eq!(u64::from(found.sheets), expected.sheets, "unit {position}");
                assert_eq!(u64::from(found.participation), expected.participation, "unit {position}");
                let bands: Vec<[u64; 5]> = found.questions[0]
                    .bands
                    .iter()
                    .map(|band| {
                        [band.percent, band.range.0, band.range.1, band.interval.0, band.interval.1].map(u64::from)
                    })
                    .collect();
                assert_eq!((u64::from(found.questions[0].answered), bands), expected.questions[0], "unit {position}");
            }
            let shown = expected.iter().filter(|unit| unit.standing == "shown").count();
            println!("response {response}: {shown} of {} units shown", expected.len());
        }
    }
}
