//! Texts in the reader's language, from `locales/<language>/<area>.ftl`. What a language lacks is shown in English.

use std::{borrow::Cow, collections::HashMap};

use fluent_templates::{LanguageIdentifier, fluent_bundle::FluentValue, langid};
use heard_domain::language::Language;
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use time::{Date, OffsetDateTime};

/// The areas: each language has one file for each.
pub const AREAS: &[&str] = &[
    "common",
    "respond",
    "board",
    "board-door",
    "home",
    "privacy",
    "errors",
    "account",
    "manage",
    "units",
    "people",
    "mail",
    "responses",
    "lead",
    "waves",
    "slips",
    "questions",
];

fluent_templates::static_loader! {
    static TEXTS = {
        locales: "./locales",
        fallback_language: "en",
        // The marks around arguments keep a Latin name from turning a right-to-left sentence around. Left-to-right
        // languages do without: the marks cost bytes and are copied along.
        customise: |bundle| bundle.set_use_isolating(
            bundle.locales.iter().any(|locale| matches!(locale.language.as_str(), "ar" | "he"))
        ),
    };
}

/// A character that no text contains; marks the place of markup inside a text.
const MARK: &str = "\u{e000}";

/// The texts of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(pub Language);

/// An argument of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Put in as it is.
    Text(String),
    /// Put in as digits; chooses plural forms.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Words {
    /// The text of a key. A key that does not exist is shown itself.
    #[must_use]
    pub fn get(self, key: &str) -> String {
        self.look_up(key, None)
    }

    /// The text of a key, where there is one in the language or in English.
    #[must_use]
    pub fn find(self, key: &str) -> Option<String> {
        let own = TEXTS.lookup_single_language::<&str>(&identifier(self.0), key, None);
        own.or_else(|_| TEXTS.lookup_single_language::<&str>(TEXTS.fallback(), key, None)).ok()
    }

    /// The text of a key, with arguments.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&str, Arg)]) -> String {
        let args = args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(*number),
                };
                (Cow::Owned((*name).to_owned()), value)
            })
            .collect();
        self.look_up(key, Some(&args))
    }

    /// The text of a key, cut at the argument `place`: what stands before it, and what after. For markup inside of a
    /// sentence whose order is the translator's.
    #[must_use]
    pub fn around(self, key: &str, place: &str, args: &[(&str, Arg)]) -> (String, String) {
        let mut args = args.to_vec();
        args.push((place, MARK.into()));
        let text = self.with(key, &args);
        let (before, after) = text.split_once(MARK).unwrap_or((&text, ""));
        (before.to_owned(), after.to_owned())
    }

    /// A day: "Tuesday 24 November".
    #[must_use]
    pub fn date(self, zone: &TimeZone, at: OffsetDateTime) -> String {
        let Some(local) = local(zone, at) else { return String::new() };
        let weekday = self.get(&format!("weekday-{}", local.weekday().to_monday_one_offset()));
        let month = self.get(&format!("month-{}", local.month()));
        self.with(
            "date",
            &[("weekday", weekday.into()), ("day", i64::from(local.day()).into()), ("month", month.into())],
        )
    }

    /// A day of the calendar: "Tuesday 24 November", with its year unless it is that of `today`.
    #[must_use]
    pub fn day(self, day: Date, today: Date) -> String {
        let weekday = self.get(&format!("weekday-{}", day.weekday().number_from_monday()));
        let month = self.get(&format!("month-{}", u8::from(day.month())));
        let args = [("weekday", weekday.into()), ("day", i64::from(day.day()).into()), ("month", month.into())];
        let date = self.with("date", &args);
        if day.year() == today.year() {
            return date;
        }
        self.with("date-year", &[("date", date.into()), ("year", day.year().to_string().into())])
    }

    /// A time of day: "14:00".
    #[must_use]
    pub fn time(self, zone: &TimeZone, at: OffsetDateTime) -> String {
        local(zone, at).map(|local| format!("{:02}:{:02}", local.hour(), local.minute())).unwrap_or_default()
    }

    /// A day and a time in digits, for tables: "2026-11-24 14:00".
    #[must_use]
    pub fn stamp(self, zone: &TimeZone, at: OffsetDateTime) -> String {
        local(zone, at).map(|local| local.strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
    }

    /// A day and a time: "Tuesday 24 November, 14:00".
    #[must_use]
    pub fn date_time(self, zone: &TimeZone, at: OffsetDateTime) -> String {
        self.with("date-time", &[("date", self.date(zone, at).into()), ("time", self.time(zone, at).into())])
    }

    fn look_up(self, key: &str, args: Option<&HashMap<Cow<'static, str>, FluentValue<'_>>>) -> String {
        let english = TEXTS.fallback();
        TEXTS
            .lookup_single_language(&identifier(self.0), key, args)
            .or_else(|_| TEXTS.lookup_single_language(english, key, args))
            .unwrap_or_else(|error| missing(key, &error))
    }
}

#[cfg(not(test))]
fn missing(key: &str, _: &impl std::fmt::Display) -> String {
    key.to_owned()
}

/// So that each test of a page also tests its texts.
#[cfg(test)]
fn missing(key: &str, error: &impl std::fmt::Display) -> String {
    panic!("no text {key}: {error}")
}

fn identifier(language: Language) -> LanguageIdentifier {
    match language {
        Language::En => langid!("en"),
        Language::De => langid!("de"),
        Language::Nl => langid!("nl"),
        Language::Ru => langid!("ru"),
        Language::Ar => langid!("ar"),
        Language::He => langid!("he"),
    }
}

fn local(zone: &TimeZone, at: OffsetDateTime) -> Option<DateTime> {
    Timestamp::from_second(at.unix_timestamp()).ok().map(|moment| zone.to_datetime(moment))
}

#[cfg(test)]
mod tests;
