//! Numbers as people read them. Signs, spaces and ranges are the translators'.

use heard_domain::board::Score;

use crate::{charts::Share, i18n::Words};

/// Writes numbers in one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbers(pub(super) Words);

impl Numbers {
    pub(super) fn percent(self, percent: u32) -> String {
        self.0.with("board-percent", &[("n", percent.into())])
    }

    /// "80–100 %", or "62 %" where both ends are the same.
    pub(super) fn percents(self, (low, high): (u32, u32)) -> String {
        if low == high {
            self.percent(low)
        } else {
            self.0.with("board-percent-range", &[("low", low.into()), ("high", high.into())])
        }
    }

    pub(super) fn share(self, share: Share) -> String {
        if share.is_exact() { self.percent(share.percent) } else { self.percents(share.range) }
    }

    /// A share in a narrow cell, without the sign: "62" or "80–100".
    pub(super) fn bare_share(self, share: Share) -> String {
        if share.is_exact() { self.bare(share.percent) } else { self.bare_range(share.range) }
    }

    /// "52–71" for a narrow cell.
    pub(super) fn bare_range(self, (low, high): (u32, u32)) -> String {
        if low == high {
            self.bare(low)
        } else {
            self.0.with("board-range", &[("low", self.bare(low).into()), ("high", self.bare(high).into())])
        }
    }

    /// "62", without any sign.
    pub(super) fn bare(self, number: u32) -> String {
        self.0.with("board-number", &[("n", number.into())])
    }

    /// "8 in 10", where that is true to two per cent; otherwise the per cent.
    pub(super) fn in_ten(self, share: Share) -> String {
        match tenths(share) {
            Some(tenths) => self.0.with("board-in-ten", &[("n", tenths.into())]),
            None => self.share(share),
        }
    }

    /// "+12", "−8" or "0".
    pub(super) fn signed(self, score: i32) -> String {
        let sign = match score {
            1.. => "plus",
            0 => "none",
            _ => "minus",
        };
        self.0.with("board-score", &[("sign", sign.into()), ("n", score.unsigned_abs().into())])
    }

    /// "−4 … +28", or "+12" where both ends are the same.
    pub(super) fn signed_range(self, (low, high): (i32, i32)) -> String {
        if low == high {
            self.signed(low)
        } else {
            self.0.with("board-score-range", &[("low", self.signed(low).into()), ("high", self.signed(high).into())])
        }
    }

    /// "probably between 52 % and 71 %": the two ends of an interval.
    pub(super) fn percents_between(self, (low, high): (u32, u32)) -> String {
        self.between(self.percent(low), self.percent(high))
    }

    /// "probably between −4 and +28".
    pub(super) fn scores_between(self, (low, high): (i32, i32)) -> String {
        self.between(self.signed(low), self.signed(high))
    }

    fn between(self, low: String, high: String) -> String {
        self.0.with("board-interval", &[("low", low.into()), ("high", high.into())])
    }

    /// The score, or from where to where it lies.
    pub(super) fn score(self, score: &Score) -> String {
        self.signed_range(score.range)
    }
}

/// How many in ten, where the share is exact and within two per cent of it. Nobody and everybody are no share.
pub(super) fn tenths(share: Share) -> Option<u32> {
    let tenths = (share.percent + 5) / 10;
    (share.is_exact() && (1..=9).contains(&tenths) && share.percent.abs_diff(10 * tenths) <= 2).then_some(tenths)
}

#[cfg(test)]
mod tests {
    use heard_domain::language::Language;

    use super::*;

    fn share(percent: u32, low: u32, high: u32) -> Share {
        Share { percent, range: (low, high) }
    }

    #[test]
    fn scores_have_a_true_minus_sign() {
        let numbers = Numbers(Words(Language::En));
        assert_eq!(numbers.signed(-8), "\u{2212}8");
        assert_eq!(numbers.signed(12), "+12");
        assert_eq!(numbers.signed(0), "0");
        assert_eq!(numbers.signed_range((-4, 28)), "\u{2212}4 … +28");
    }

    #[test]
    fn a_range_is_written_as_a_range() {
        let numbers = Numbers(Words(Language::En));
        assert_eq!(numbers.share(share(90, 80, 100)), "80–100\u{a0}%");
        assert_eq!(numbers.share(share(62, 62, 62)), "62\u{a0}%");
        assert_eq!(numbers.bare_share(share(90, 80, 100)), "80–100");
    }

    #[test]
    fn in_ten_is_said_only_where_it_is_true() {
        let exact = |percent| tenths(share(percent, percent, percent));
        assert_eq!([exact(78), exact(82), exact(85), exact(2), exact(98)], [Some(8), Some(8), None, None, None]);
        assert_eq!(tenths(share(80, 70, 90)), None);
    }
}
