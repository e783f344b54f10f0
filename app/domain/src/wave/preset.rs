//! The strengths of the promise.

use serde::{Deserialize, Serialize};

/// A named pair of *k*, the fewest people that any published number may stand for, and *m*, how many answers may differ
/// before a team counts as unanimous. Ordered from the weakest to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// k = 5, m = 2.
    Standard,
    /// k = 8, m = 3.
    Strict,
    /// k = 10, m = 3.
    Large,
}

impl Preset {
    /// Every preset, weakest first.
    pub const ALL: [Self; 3] = [Self::Standard, Self::Strict, Self::Large];

    /// The fewest sheets in a batch, and the fewest invited in a cell.
    #[must_use]
    pub const fn k(self) -> u32 {
        match self {
            Self::Standard => 5,
            Self::Strict => 8,
            Self::Large => 10,
        }
    }

    /// A band that all but *m* or fewer answers fall into is published as a range.
    #[must_use]
    pub const fn m(self) -> u32 {
        match self {
            Self::Standard => 2,
            Self::Strict | Self::Large => 3,
        }
    }

    /// The name in URLs and files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Strict => "strict",
            Self::Large => "large",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Preset;

    /// Otherwise two bands could both hold all but m answers, and a class table would not say which it is.
    #[test]
    fn at_most_one_band_can_be_unanimous() {
        assert!(Preset::ALL.iter().all(|preset| preset.k() > 2 * preset.m()));
    }

    #[test]
    fn presets_are_ordered_by_strength() {
        assert!(Preset::ALL.windows(2).all(|pair| pair[0] < pair[1] && pair[0].k() < pair[1].k()));
    }
}
