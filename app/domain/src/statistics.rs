//! Intervals for small numbers.

/// The 0.975 quantile of the standard normal distribution, for two-sided 95 % intervals.
const Z: f64 = 1.959_963_984_540_054;

/// An interval, low end first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The low end.
    pub low: f64,
    /// The high end.
    pub high: f64,
}

/// The 95 % score interval of a proportion, `count` of `n`; both may be fractional. Without observations it is
/// everything from 0 to 1. (Wilson 1927, "Probable inference, the law of succession, and statistical inference".)
#[must_use]
pub fn wilson(count: f64, n: f64) -> Interval {
    if n <= 0.0 {
        return Interval { low: 0.0, high: 1.0 };
    }
    let p = count / n;
    let z2 = Z * Z;
    let centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    Interval { low: (centre - half).clamp(0.0, p.min(1.0)), high: (centre + half).clamp(p.max(0.0), 1.0) }
}

/// The 95 % interval of a proportion that is only known to lie between `sure` and `sure + unsure` of `n`: the score
/// interval of either end, widened to hold both.
#[must_use]
pub fn wilson_range(sure: f64, most: f64, n: f64) -> Interval {
    Interval { low: wilson(sure, n).low, high: wilson(most, n).high }
}

/// The 95 % interval of promoters' share minus detractors' share, from −1 to 1, by combining the score intervals of the
/// two shares of one multinomial sample (Newcombe 1998, "Improved confidence intervals for the difference between
/// binomial proportions based on paired data"; Zou and Donner 2008). Counts may be fractional.
#[must_use]
pub fn net_score(promoters: f64, detractors: f64, n: f64) -> Interval {
    if n <= 0.0 {
        return Interval { low: -1.0, high: 1.0 };
    }
    let (p, d) = (promoters / n, detractors / n);
    let (ip, id) = (wilson(promoters, n), wilson(detractors, n));
    let spread = (p * (1.0 - p) * d * (1.0 - d)).sqrt();
    // Two shares of one sample: what one gains the other loses.
    let correlation = if spread > 0.0 { (-p * d / spread).max(-1.0) } else { 0.0 };
    let root = |a: f64, b: f64| (a * a - 2.0 * correlation * a * b + b * b).max(0.0).sqrt();
    let net = p - d;
    Interval {
        low: (net - root(p - ip.low, id.high - d)).clamp(-1.0, 1.0),
        high: (net + root(ip.high - p, d - id.low)).clamp(-1.0, 1.0),
    }
}

/// Whole per cents that add up to 100, by the largest remainders; earlier parts win ties. All zero where `parts` is.
#[must_use]
pub fn whole_per_cents(parts: &[u64]) -> Vec<u32> {
    let total: u64 = parts.iter().sum();
    if total == 0 {
        return vec![0; parts.len()];
    }
    let mut shares: Vec<(u32, u64)> =
        parts.iter().map(|part| ((part * 100 / total) as u32, part * 100 % total)).collect();
    let missing = 100 - shares.iter().map(|(whole, _)| *whole).sum::<u32>();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(shares[*index].1));
    for index in order.into_iter().take(missing as usize) {
        shares[index].0 += 1;
    }
    shares.into_iter().map(|(whole, _)| whole).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 5e-4
    }

    /// Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I: 81 of 263, and 0 of 20.
    #[test]
    fn wilson_matches_published_values() {
        let interval = wilson(81.0, 263.0);
        assert!(close(interval.low, 0.2553) && close(interval.high, 0.3662), "{interval:?}");
        let interval = wilson(0.0, 20.0);
        assert!(close(interval.low, 0.0) && close(interval.high, 0.1611), "{interval:?}");
    }

    #[test]
    fn nothing_observed_says_nothing() {
        assert_eq!(wilson(0.0, 0.0), Interval { low: 0.0, high: 1.0 });
        assert_eq!(net_score(0.0, 0.0, 0.0), Interval { low: -1.0, high: 1.0 });
    }

    #[test]
    fn a_net_score_lies_inside_its_interval_and_more_answers_narrow_it() {
        let (few, many) = (net_score(5.0, 3.0, 12.0), net_score(500.0, 300.0, 1200.0));
        assert!(few.low < 2.0 / 12.0 && 2.0 / 12.0 < few.high);
        assert!(many.high - many.low < (few.high - few.low) / 5.0);
        // The large-sample interval: 1.96 times the root of (p + d − (p − d)²) / n.
        let half = Z * ((8.0_f64 / 12.0 - (2.0_f64 / 12.0).powi(2)) / 1200.0).sqrt();
        assert!((many.high - many.low - 2.0 * half).abs() < 2e-3);
    }

    #[test]
    fn whole_per_cents_add_up() {
        assert_eq!(whole_per_cents(&[1, 1, 1]), [34, 33, 33]);
        assert_eq!(whole_per_cents(&[0, 0]), [0, 0]);
        assert_eq!(whole_per_cents(&[7, 0, 2]), [78, 0, 22]);
    }
}
