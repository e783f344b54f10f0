//! When the next wave of a pulse comes.

use time::{Duration, OffsetDateTime};

/// The next opening in a rhythm of `every`, after a wave that opened at `opened`: the first beat that is neither before
/// `earliest` nor the opening itself. `None` where there is no rhythm, or time ends before.
#[must_use]
pub fn next_opening(opened: OffsetDateTime, every: Duration, earliest: OffsetDateTime) -> Option<OffsetDateTime> {
    if !every.is_positive() {
        return None;
    }
    let (passed, step) = ((earliest - opened).whole_nanoseconds(), every.whole_nanoseconds());
    // Rounded up.
    let beats = passed.checked_add(step - 1)?.div_euclid(step).max(1);
    let seconds = beats.checked_mul(step)?.div_euclid(1_000_000_000);
    opened.checked_add(Duration::seconds(i64::try_from(seconds).ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn moment(seconds: i64) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(1_800_000_000 + seconds).expect("a moment")
    }

    proptest! {
        #[test]
        fn it_is_the_first_beat_that_is_not_too_early(
            opened in 0_i64..1_000_000,
            every in 1_i64..10_000,
            earliest in -10_000_i64..3_000_000,
        ) {
            let next = next_opening(moment(opened), Duration::seconds(every), moment(earliest)).expect("a beat");
            let passed = (next - moment(opened)).whole_seconds();
            prop_assert!(passed > 0 && passed % every == 0);
            prop_assert!(next >= moment(earliest));
            prop_assert!(passed == every || next - Duration::seconds(every) < moment(earliest));
        }
    }

    #[test]
    fn without_a_rhythm_there_is_none() {
        assert_eq!(next_opening(moment(0), Duration::ZERO, moment(5)), None);
        assert_eq!(next_opening(moment(0), Duration::MAX, moment(5)), None);
    }
}
