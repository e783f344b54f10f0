//! The reference's arithmetic: from counts to whole per cents, ranges and intervals. Imports nothing of the engine either.

use serde_json::{Value, json};

/// The square of the 0.975 quantile of the standard normal distribution.
const Z_SQUARED: f64 = 3.841_458_820_694_124;

/// A count as it is shown, in quarters, and the counts between which the truth lies.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    quarters: usize,
    least: usize,
    most: usize,
}

impl Count {
    pub(super) fn add(&mut self, quarters: usize, least: usize, most: usize) {
        self.quarters += quarters;
        self.least += least;
        self.most += most;
    }
}

/// What the board says of counts that are all answers together, `of` of them.
pub(super) fn shares(counts: &[Count], of: usize) -> Vec<Value> {
    let total: usize = counts.iter().map(|count| count.quarters).sum();
    let mut per_cents: Vec<usize> = counts.iter().map(|count| 100 * count.quarters / total).collect();
    let mut by_remainder: Vec<usize> = (0..counts.len()).collect();
    by_remainder.sort_by_key(|index| (total - 100 * counts[*index].quarters % total, *index));
    let missing = 100 - per_cents.iter().sum::<usize>();
    by_remainder[..missing].iter().for_each(|index| per_cents[*index] += 1);
    let share = |(count, per_cent): (&Count, usize)| {
        let range = match count.least == count.most {
            true => [per_cent, per_cent],
            false => [100 * count.least / of, (100 * count.most).div_ceil(of)],
        };
        // Wilson, widened by the range: the nearest whole per cents that the score test refuses at either end.
        let (least, most) = (100 * count.least, 100 * count.most);
        let low = (0..=100).rev().find(|p| *p == 0 || p * of < least && refused(*p, count.least, of));
        let high = (0..=100).find(|p| *p == 100 || p * of > most && refused(*p, count.most, of));
        json!({"percent": per_cent, "range": range, "interval": [low, high]})
    };
    counts.iter().zip(per_cents).map(share).collect()
}

/// Whether so many per cent lie outside of Wilson's interval for `count` of `n`, or on its border:
/// (count/n − p)² ≥ z² p (1 − p) / n.
fn refused(per_cent: usize, count: usize, n: usize) -> bool {
    let distance = 100.0 * count as f64 - (per_cent * n) as f64;
    distance * distance >= Z_SQUARED * (n * per_cent * (100 - per_cent)) as f64
}
