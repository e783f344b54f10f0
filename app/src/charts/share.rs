//! A share, exact or known as a range only.

use heard_domain::board::{BandShare, OptionShare};

/// A share in whole per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Where the share lies if it has to be drawn at one place. Not to be shown as a number where it is not exact.
    pub percent: u32,
    /// The least and the most that the truth can be; equal where the share is exact.
    pub range: (u32, u32),
}

impl Share {
    /// Whether the truth is known.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.range.0 == self.range.1
    }
}

impl From<&BandShare> for Share {
    fn from(share: &BandShare) -> Self {
        Self { percent: share.percent, range: share.range }
    }
}

impl From<&OptionShare> for Share {
    fn from(share: &OptionShare) -> Self {
        Self { percent: share.percent, range: share.range }
    }
}
