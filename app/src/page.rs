//! What every page is told about its reader and its surroundings.

use std::sync::Arc;

use heard_domain::{access::Role, language::Language};
use jiff::tz::TimeZone;

use crate::i18n::Words;

/// Where the browser finds the built files: absolute paths such as `/assets/heard-1a2b3c4d.css`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assets {
    /// The stylesheet.
    pub css: String,
    /// The part of it that the answer page carries, as text, so that a slow phone need not ask twice before it shows
    /// anything.
    pub styles: String,
    /// The WebAssembly's loader. Where it is empty, pages go without islands.
    pub js: String,
    /// The WebAssembly itself.
    pub wasm: String,
}

/// Who has signed in. Staff never do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The name of the account.
    pub name: String,
    /// What the account may do.
    pub role: Role,
}

/// The surroundings of one rendered page.
#[derive(Debug, Clone)]
pub struct Page {
    /// The language to render in.
    pub language: Language,
    /// The organisation's name; `None` before there is one.
    pub organisation: Option<String>,
    /// The languages that the reader can switch to.
    pub languages: Vec<Language>,
    /// The nonce of this answer's content security policy.
    pub nonce: String,
    /// The built files.
    pub assets: Arc<Assets>,
    /// Whether this is the demo organisation, whose people do not exist.
    pub demo: bool,
    /// The organisation's time zone.
    pub zone: TimeZone,
    /// Path and query of the page, for the language switch and for links back.
    pub path: String,
    /// Who has signed in, where anybody has.
    pub who: Option<Who>,
}

impl Page {
    /// The page's texts.
    #[must_use]
    pub fn words(&self) -> Words {
        Words(self.language)
    }

    /// A date in the organisation's time zone: "Tuesday 24 November".
    #[must_use]
    pub fn date(&self, at: time::OffsetDateTime) -> String {
        self.words().date(&self.zone, at)
    }

    /// The day of a moment in the organisation's time zone.
    #[must_use]
    pub fn day_of(&self, at: time::OffsetDateTime) -> time::Date {
        let offset =
            jiff::Timestamp::from_second(at.unix_timestamp()).map(|moment| self.zone.to_offset(moment).seconds());
        let offset = offset.ok().and_then(|seconds| time::UtcOffset::from_whole_seconds(seconds).ok());
        at.to_offset(offset.unwrap_or(time::UtcOffset::UTC)).date()
    }

    /// A date and time in the organisation's time zone: "Tuesday 24 November, 14:00".
    #[must_use]
    pub fn date_time(&self, at: time::OffsetDateTime) -> String {
        self.words().date_time(&self.zone, at)
    }
}
