//! A16: how long an answer takes does not tell what a code is worth.

use std::time::{Duration, Instant};

use axum::{body::Body, http::Request};
use heard_ballot::code::Code;
use heard_domain::wave::Preset;
use rand::{SeedableRng as _, rngs::StdRng, seq::SliceRandom as _};

use crate::support::{
    app::TestApp,
    db::engines,
    http::call,
    organisation::{Shape, one_question},
};

const TRIES: usize = 1_000;
/// How far from one half the share of pairs may be in which the one kind was slower: four standard errors of that share
/// (Mann and Whitney 1947) for kinds that do not differ are 0.052.
const TOLERANCE: f64 = 0.055;

#[derive(Clone, Copy)]
enum Kind {
    Good,
    Used,
    Unknown,
}

/// Sheets with good, used and unknown codes, in random order, each sent once the one before is answered.
async fn times(app: &TestApp, codes: &[String]) -> [Vec<Duration>; 3] {
    let mut rng = StdRng::seed_from_u64(16);
    let (good, used) = codes.split_at(TRIES);
    for code in used {
        app.send(code, &[("mood", "3")]).await;
    }
    let mut tries: Vec<(Kind, String)> = good.iter().map(|code| (Kind::Good, code.clone())).collect();
    tries.extend(used.iter().map(|code| (Kind::Used, code.clone())));
    tries.extend((0..TRIES).map(|_| (Kind::Unknown, Code::random(&mut rng).to_string())));
    tries.shuffle(&mut rng);
    let mut times = [const { Vec::new() }; 3];
    for (kind, code) in tries {
        let request = Request::post("/s/pulse").header("content-type", "application/x-www-form-urlencoded");
        let request = request.body(Body::from(format!("code={code}&q.mood=3"))).expect("a request");
        let begun = Instant::now();
        let answer = call(&app.router, request).await;
        times[kind as usize].push(begun.elapsed());
        assert_eq!(answer.status, 303);
    }
    times
}

/// In which share of all pairs the first is slower; ties count half.
fn slower(first: &[Duration], second: &[Duration]) -> f64 {
    let mut sorted = second.to_vec();
    sorted.sort_unstable();
    let wins = first.iter().map(|time| {
        let below = sorted.partition_point(|other| other < time);
        let up_to = sorted.partition_point(|other| other <= time);
        (below + up_to) as f64 / 2.0
    });
    wins.sum::<f64>() / (first.len() * second.len()) as f64
}

#[tokio::test]
async fn good_used_and_unknown_codes_take_the_same_time_over_a_thousand_tries() {
    for db in engines().await {
        let app = TestApp::start(&db).await;
        let shape = Shape::new(&[("all", None, 2 * TRIES as u32)]);
        app.found(&shape, one_question()).await;
        let codes = app.launch(&shape, Preset::Standard, 1, 9).await.remove(0).1;
        app.at(3_600).await;
        let [good, used, unknown] = times(&app, &codes).await;
        for (name, first, second) in [("good", &good, &used), ("good", &good, &unknown), ("used", &used, &unknown)] {
            let share = slower(first, second);
            println!("{name}: {share:.3}");
            assert!((share - 0.5).abs() < TOLERANCE, "{name} codes are slower in {share:.3} of all pairs");
        }
    }
}

#[test]
fn the_same_measure_finds_a_difference_of_a_twentieth() {
    let times = |shift: f64| -> Vec<Duration> {
        (0..TRIES).map(|number| Duration::from_secs_f64(1.0 + shift + 0.2 * (number as f64 / TRIES as f64))).collect()
    };
    assert!((slower(&times(0.0), &times(0.0)) - 0.5).abs() < 0.001);
    assert!(slower(&times(0.05), &times(0.0)) > 0.5 + TOLERANCE);
}
