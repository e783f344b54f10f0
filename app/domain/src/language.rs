//! The languages that every page exists in.

use serde::{Deserialize, Serialize};

/// A language of the pages, by its BCP 47 primary subtag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// German.
    De,
    /// Dutch.
    Nl,
    /// Russian.
    Ru,
    /// Arabic, written right to left.
    Ar,
    /// Hebrew, written right to left.
    He,
}

impl Language {
    /// Every language, in the order in which the pages list them.
    pub const ALL: [Self; 6] = [Self::En, Self::De, Self::Nl, Self::Ru, Self::Ar, Self::He];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Nl => "nl",
            Self::Ru => "ru",
            Self::Ar => "ar",
            Self::He => "he",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Nl => "Nederlands",
            Self::Ru => "Русский",
            Self::Ar => "العربية",
            Self::He => "עברית",
        }
    }

    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Ar | Self::He => "rtl",
            _ => "ltr",
        }
    }

    /// Reads a tag such as `de` or `de-AT`; only the primary subtag counts.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        // `iw` is the former code of Hebrew; old phones still send it.
        if primary.eq_ignore_ascii_case("iw") {
            return Some(Self::He);
        }
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The reader's best language by an `Accept-Language` header (RFC 9110 §12.5.4), among the languages offered.
    /// The first offered language where the header names none of them; English where none is offered.
    #[must_use]
    pub fn negotiate(header: &str, offered: &[Self]) -> Self {
        let mut best: Option<(u16, Self)> = None;
        for range in header.split(',') {
            let mut parts = range.split(';');
            let Some(language) = parts.next().and_then(Self::from_tag) else { continue };
            let quality = parts
                .find_map(|parameter| parameter.trim().strip_prefix("q="))
                .map_or(Some(1.0), |value| value.trim().parse::<f32>().ok())
                .unwrap_or(0.0);
            // Thousandths, which is the header's own precision.
            let quality = (quality.clamp(0.0, 1.0) * 1000.0) as u16;
            if quality > 0 && offered.contains(&language) && best.is_none_or(|(other, _)| quality > other) {
                best = Some((quality, language));
            }
        }
        best.map(|(_, language)| language).or_else(|| offered.first().copied()).unwrap_or(Self::En)
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{self, *};

    #[test]
    fn the_highest_quality_that_is_offered_wins() {
        assert_eq!(Language::negotiate("fr, de-AT;q=0.7, ar;q=0.9", &Language::ALL), Ar);
        assert_eq!(Language::negotiate("ar;q=0.9, de", &[En, De]), De);
        assert_eq!(Language::negotiate("ar", &[Nl, En]), Nl);
        assert_eq!(Language::negotiate("iw", &Language::ALL), He);
        assert_eq!(Language::negotiate("he;q=0, ru;q=0.1", &Language::ALL), Ru);
        assert_eq!(Language::negotiate("", &Language::ALL), En);
    }
}
