//! Whether a figure has moved.

/// A figure with its 95 % interval, as shares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// Low end of its interval.
    pub low: f64,
    /// High end of its interval.
    pub high: f64,
}

/// How a figure moved between two waves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The whole 95 % interval of the difference lies above zero.
    Up,
    /// The whole 95 % interval of the difference lies below zero.
    Down,
    /// The difference cannot be told from chance.
    Unclear,
}

/// Compares two independent estimates by combining their intervals into one of the difference (Zou and Donner 2008,
/// "Construction of confidence limits about effect measures").
#[must_use]
pub fn change(before: Estimate, after: Estimate) -> Change {
    let difference = after.value - before.value;
    let low = difference - ((after.value - after.low).powi(2) + (before.high - before.value).powi(2)).sqrt();
    let high = difference + ((after.high - after.value).powi(2) + (before.value - before.low).powi(2)).sqrt();
    if low > 0.0 {
        Change::Up
    } else if high < 0.0 {
        Change::Down
    } else {
        Change::Unclear
    }
}
