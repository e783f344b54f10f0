//! Lengths in attributes.

/// A length in per cent of the picture, cut to two decimals.
pub(super) fn per_cent(length: f64) -> String {
    format!("{}%", number(length))
}

/// A number with at most two decimals, and never `-0`.
pub(super) fn number(value: f64) -> String {
    let hundredths = (value * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    match rest {
        0 => format!("{sign}{whole}"),
        rest if rest % 10 == 0 => format!("{sign}{whole}.{}", rest / 10),
        rest => format!("{sign}{whole}.{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_short() {
        assert_eq!(number(12.5), "12.5");
        assert_eq!(number(33.333), "33.33");
        assert_eq!(number(7.006), "7.01");
        assert_eq!(number(-0.001), "0");
        assert_eq!(number(-15.0), "-15");
    }
}
