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
        self.0
            .get(&language)
            .or_else(|| self.0.get(&Language::En))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// Whether there is a text of that language's own.
    #[must_use]
    pub fn has(&self, language: Language) -> bool {
        self.0.contains_key(&language)
    }

    /// Checks that at least one language is there, none is blank and none longer than `limit` characters.
    ///
    /// # Errors
    /// [`TextError`], for the first language that fails.
    pub fn check(&self, limit: usize) -> Result<(), TextError> {
        if self.0.is_empty() || self.0.values().any(|text| text.trim().is_empty()) {
            return Err(TextError::Blank);
        }
        if self.0.values().any(|text| text.chars().count() > limit) {
            return Err(TextError::TooLong { limit });
        }
        Ok(())
    }
}
