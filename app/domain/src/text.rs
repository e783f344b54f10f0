//! Text that exists in several languages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// One text in one or more languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<Language, String>);

/// Why a text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// There is no language in it, or one of them is blank.
    #[error("text is missing or blank")]
    Blank,
    /// A language's text has line breaks or other control characters.
    #[error("text has control characters")]
    Control,
    /// A language's text is longer than the limit, in characters.
    #[error("text is longer than {limit} characters")]
    TooLong {
        /// The most characters allowed.
        limit: usize,
    },
}

impl Text {
    /// The same text for every reader.
    #[must_use]
    pub fn only(language: Language, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language, text.into())]))
    }

    /// The text for a reader of `language`: that language, else English, else the first there is.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.find(language).0
    }

    /// The same, and the language that it is in.
    #[must_use]
    pub fn find(&self, language: Language) -> (&str, Language) {
        self.0
            .get_key_value(&language)
            .or_else(|| self.0.get_key_value(&Language::En))
            .or_else(|| self.0.first_key_value())
            .map_or(("", language), |(found, text)| (text.as_str(), *found))
    }

    /// Whether there is a text of that language's own.
    #[must_use]
    pub fn has(&self, language: Language) -> bool {
        self.0.contains_key(&language)
    }

    /// Every language that there is a text in, with the text.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0.iter().map(|(language, text)| (*language, text.as_str()))
    }

    /// Checks that at least one language is there, none is blank, none has control characters and none is longer than
    /// `limit` characters.
    ///
    /// # Errors
    /// [`TextError`], for the first language that fails.
    pub fn check(&self, limit: usize) -> Result<(), TextError> {
        self.faults(limit).into_iter().next().map_or(Ok(()), |(_, error)| Err(error))
    }

    /// All that [`Self::check`] finds: each language that fails, and why; no language where there is none at all.
    #[must_use]
    pub fn faults(&self, limit: usize) -> Vec<(Option<Language>, TextError)> {
        if self.0.is_empty() {
            return vec![(None, TextError::Blank)];
        }
        let fault = |text: &str| {
            if text.trim().is_empty() {
                Some(TextError::Blank)
            } else if text.contains(char::is_control) {
                Some(TextError::Control)
            } else {
                (text.chars().count() > limit).then_some(TextError::TooLong { limit })
            }
        };
        self.iter().filter_map(|(language, text)| Some((Some(language), fault(text)?))).collect()
    }
}

impl FromIterator<(Language, String)> for Text {
    fn from_iter<I: IntoIterator<Item = (Language, String)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language::{Ar, De, En, Ru};

    #[test]
    fn a_text_is_found_in_the_readers_language_else_in_english_else_in_any() {
        let text = Text(BTreeMap::from([(De, "Ja".to_owned()), (En, "Yes".to_owned())]));
        assert_eq!([De, En, Ru].map(|language| text.find(language)), [("Ja", De), ("Yes", En), ("Yes", En)]);
        assert_eq!(Text::only(Ar, "نعم").find(De), ("نعم", Ar));
        assert_eq!(Text::default().find(De), ("", De));
    }

    #[test]
    fn every_language_that_is_wrong_is_named() {
        let text: Text = [(En, "Yes"), (De, " "), (Ru, "too long"), (Ar, "a\nb")]
            .map(|(language, text)| (language, text.to_owned()))
            .into_iter()
            .collect();
        let faults =
            [(Some(De), TextError::Blank), (Some(Ru), TextError::TooLong { limit: 4 }), (Some(Ar), TextError::Control)];
        assert_eq!(text.faults(4), faults);
        assert_eq!(text.check(4), Err(TextError::Blank));
        assert_eq!(Text::default().faults(4), [(None, TextError::Blank)]);
        assert_eq!(Text::only(En, "Yes").check(3), Ok(()));
    }
}
