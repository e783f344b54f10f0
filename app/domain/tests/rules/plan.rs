use heard_domain::{
    unit::{Unit, UnitTree},
    wave::{Headcount, Pace, PlanError, Preset, Roster, Schedule},
};
use proptest::prelude::*;
use time::{Duration, OffsetDateTime};

use crate::stories::config;

/// A company of one cell.
fn cell(invited: u32) -> Roster {
    let key: heard_domain::key::Key = "all".parse().expect("a key");
    let tree = UnitTree::new(&[Unit { key: key.clone(), name: "All".to_owned(), parent: None }]).expect("a tree");
    let people = [Headcount { unit: key, invited }];
    Roster::freeze(&tree, &people, Preset::Standard, &std::collections::BTreeSet::new()).expect("a roster")
}

/// A moment with a fraction of a second, which plans leave out.
fn moment(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::UNIX_EPOCH + Duration::seconds(seconds) + Duration::nanoseconds(123_456_789)
}

const OPENS: i64 = 1_000_000;
const DAY: i64 = 86_400;

/// R2 as it is written: ticks in whole seconds, or why there are none.
fn ticks(length: i64, pace: &Pace, apart: i64) -> Result<Vec<i64>, &'static str> {
    if length <= 0 || length > 92 * DAY {
        return Err("closes");
    }
    let closes = OPENS + length;
    let ticks: Vec<i64> = match pace {
        Pace::Steps(steps) => (1..=i64::from(*steps)).map(|step| OPENS + length * step / i64::from(*steps)).collect(),
        Pace::At(moments) => {
            let mut ticks: Vec<i64> = moments.iter().map(|moment| moment.unix_timestamp()).collect();
            if ticks.last() != Some(&closes) {
                ticks.push(closes);
            }
            ticks
        }
    };
    let in_order = ticks.windows(2).all(|pair| pair[1] - pair[0] >= apart);
    let inside = ticks.first().is_some_and(|first| *first > OPENS);
    if (1..=1_000).contains(&ticks.len()) && in_order && inside { Ok(ticks) } else { Err("pace") }
}

fn paces() -> impl Strategy<Value = Pace> {
    let steps = prop_oneof![0..12_u32, 990..1_010_u32, 0..4_000_u32];
    let moments = prop::collection::vec(prop_oneof![-10..200_i64, 3_500..3_700_i64, 0..DAY], 0..6);
    prop_oneof![
        steps.prop_map(Pace::Steps),
        moments.prop_map(|steps| {
            let mut at = OPENS;
            let mut next = |step: i64| {
                at += step;
                moment(at)
            };
            Pace::At(steps.into_iter().map(&mut next).collect())
        }),
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_plan_counts_at_moments_far_enough_apart_or_is_refused(
        length in prop_oneof![-10..10_i64, 0..2 * DAY, 0..94 * DAY, 92 * DAY - 2..92 * DAY + 2],
        pace in paces(),
        invited in prop_oneof![5..49_u32, 50..60_u32],
        demo in any::<bool>(),
    ) {
        let apart = if demo || invited >= 50 { 60 } else { 3_600 };
        let plan = Schedule::plan(moment(OPENS), moment(OPENS + length), &pace, &cell(invited), demo);
        match ticks(length, &pace, apart) {
            Err(field) => prop_assert_eq!(plan.expect_err("refused").at(), field),
            Ok(ticks) => {
                let plan = plan.expect("a plan");
                let found: Vec<i64> = plan.ticks.iter().map(|tick| tick.unix_timestamp()).collect();
                prop_assert_eq!(&found, &ticks);
                prop_assert!(plan.ticks.iter().chain([&plan.opens]).all(|moment| moment.nanosecond() == 0));
                prop_assert_eq!(plan.closes().unix_timestamp(), OPENS + length);
                prop_assert_eq!(plan.due(plan.opens), 0);
                for (number, tick) in plan.ticks.iter().enumerate() {
                    prop_assert_eq!(plan.due(*tick - Duration::nanoseconds(1)), number);
                    prop_assert_eq!(plan.due(*tick), number + 1);
                }
                let json = serde_json::to_string(&plan).expect("JSON");
                prop_assert_eq!(serde_json::from_str::<Schedule>(&json).expect("a plan"), plan);
            }
        }
    }

    #[test]
    fn a_wave_of_one_count_may_be_as_short_as_a_second(length in 1..3_600_i64, invited in 5..60_u32) {
        let plan = Schedule::plan(moment(OPENS), moment(OPENS + length), &Pace::Steps(1), &cell(invited), false);
        prop_assert_eq!(plan.expect("a plan").ticks.len(), 1);
    }

    #[test]
    fn two_counts_a_second_too_close_are_refused(short in 1..3_600_i64) {
        let pace = Pace::At(vec![moment(OPENS + DAY), moment(OPENS + DAY + short)]);
        let plan = Schedule::plan(moment(OPENS), moment(OPENS + 3 * DAY), &pace, &cell(49), false);
        prop_assert_eq!(plan, Err(PlanError::TicksTooClose { minutes: 60 }));
    }
}
