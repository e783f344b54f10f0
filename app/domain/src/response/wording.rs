//! What a leader writes, and everything that keeps it from being published.

use serde::{Deserialize, Serialize};
use time::{Date, Duration, macros::format_description};

use super::Status;
use crate::language::Language;

/// The most characters of one text.
pub const MAX_TEXT: usize = 600;
/// The most characters of an owner's name.
pub const MAX_OWNER: usize = 80;
/// The furthest that a next date may lie ahead.
pub const FURTHEST: Duration = Duration::days(366);

/// The day of the next update, as far as it could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NextDay {
    /// None was named.
    #[default]
    None,
    /// What was typed is no day.
    Unread,
    /// This one, in the organisation's time zone.
    On(Date),
}

impl NextDay {
    /// Reads a day such as `2027-01-31`, as forms send it.
    #[must_use]
    pub fn read(text: &str) -> Self {
        match text.trim() {
            "" => Self::None,
            text => Date::parse(text, format_description!("[year]-[month]-[day]")).map_or(Self::Unread, Self::On),
        }
    }

    /// The day, if there is one.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::On(date) => Some(date),
            Self::None | Self::Unread => None,
        }
    }
}

impl From<Option<Date>> for NextDay {
    fn from(date: Option<Date>) -> Self {
        date.map_or(Self::None, Self::On)
    }
}

/// What a leader has written so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The language that the texts are written in.
    pub language: Language,
    /// What was heard.
    pub heard: String,
    /// What will be done.
    pub plan: String,
    /// Why, or why not.
    pub why: String,
    /// Who answers for it: a name, as people know it.
    pub owner: String,
    /// How far it has got.
    pub status: Option<Status>,
    /// The day of the next update.
    pub next: NextDay,
    /// Whether the question should be put again in the next wave.
    pub re_ask: bool,
}

/// What a leader adds to a response that is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The language that the text is written in.
    pub language: Language,
    /// How far it has got.
    pub status: Option<Status>,
    /// What is new.
    pub text: String,
    /// The day of the next update.
    pub next: NextDay,
}

/// A field that a leader fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// What was heard.
    Heard,
    /// What will be done.
    Plan,
    /// Why, or why not.
    Why,
    /// Who answers for it.
    Owner,
    /// How far it has got.
    Status,
    /// The day of the next update.
    Next,
    /// What is new.
    Text,
}

impl Field {
    /// The field's name in forms and in the API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Heard => "heard",
            Self::Plan => "plan",
            Self::Why => "why",
            Self::Owner => "owner",
            Self::Status => "status",
            Self::Next => "next",
            Self::Text => "text",
        }
    }
}

/// Why something cannot be kept, or cannot be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WordingError {
    /// The field is empty, and must not be.
    #[error("it is needed before anything is published")]
    Missing {
        /// The field.
        field: Field,
    },
    /// More characters than fit.
    #[error("it has at most {limit} characters")]
    TooLong {
        /// The field.
        field: Field,
        /// The most characters.
        limit: usize,
    },
    /// A control character; texts may have line breaks.
    #[error("it has no control characters")]
    Control {
        /// The field.
        field: Field,
    },
    /// No day of the calendar.
    #[error("this is no day: write it as 2027-01-31")]
    Unread,
    /// A day that is over.
    #[error("the next date lies in the past")]
    Past,
    /// A day more than a year ahead.
    #[error("the next date lies at most {} days ahead", FURTHEST.whole_days())]
    TooFar,
}

impl WordingError {
    /// The field that is wrong.
    #[must_use]
    pub const fn field(self) -> Field {
        match self {
            Self::Missing { field } | Self::TooLong { field, .. } | Self::Control { field } => field,
            Self::Unread | Self::Past | Self::TooFar => Field::Next,
        }
    }

    /// A stable name of the rule.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::TooLong { .. } => "length",
            Self::Control { .. } => "control",
            Self::Unread => "no-date",
            Self::Past => "in-the-past",
            Self::TooFar => "too-far",
        }
    }
}

/// What is to happen with what was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// It is kept as a draft, however unfinished.
    Draft,
    /// Everybody is to see it.
    Publication {
        /// The present day in the organisation's time zone.
        today: Date,
    },
}

impl Wording {
    /// The same without blanks around the texts, and with line breaks of one kind.
    #[must_use]
    pub fn tidy(self) -> Self {
        Self {
            heard: tidy(&self.heard),
            plan: tidy(&self.plan),
            why: tidy(&self.why),
            owner: tidy(&self.owner),
            ..self
        }
    }

    /// Everything that is wrong with it, in the order of the fields.
    ///
    /// Nothing is published without what was heard, why, an owner and a status; without what will be done, where anything
    /// is; without a next date, unless nothing more is owed.
    #[must_use]
    pub fn check(&self, purpose: Purpose) -> Vec<WordingError> {
        let mut errors = Vec::new();
        let published = purpose != Purpose::Draft;
        let acts = self.status.is_some_and(Status::acts);
        check_text(&mut errors, Field::Heard, &self.heard, published);
        check_text(&mut errors, Field::Plan, &self.plan, published && acts);
        check_text(&mut errors, Field::Why, &self.why, published);
        check_line(&mut errors, Field::Owner, &self.owner, published);
        check_status(&mut errors, self.status, self.next, purpose);
        errors
    }

    /// The day of the next update, where one is owed.
    #[must_use]
    pub fn owed(&self) -> Option<Date> {
        owed(self.status, self.next)
    }
}

impl News {
    /// The same without blanks around the text, and with line breaks of one kind.
    #[must_use]
    pub fn tidy(self) -> Self {
        Self { text: tidy(&self.text), ..self }
    }

    /// Everything that is wrong with it, in the order of the fields. It is published at once.
    #[must_use]
    pub fn check(&self, today: Date) -> Vec<WordingError> {
        let mut errors = Vec::new();
        check_text(&mut errors, Field::Text, &self.text, true);
        check_status(&mut errors, self.status, self.next, Purpose::Publication { today });
        errors
    }

    /// The day of the next update, where one is owed.
    #[must_use]
    pub fn owed(&self) -> Option<Date> {
        owed(self.status, self.next)
    }
}

/// A date beside a status that owes none is left over from an earlier one.
fn owed(status: Option<Status>, next: NextDay) -> Option<Date> {
    next.date().filter(|_| !status.is_some_and(Status::is_final))
}

fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

fn check_text(errors: &mut Vec<WordingError>, field: Field, text: &str, needed: bool) {
    let control = |character: char| character.is_control() && character != '\n';
    check_length(errors, field, text, MAX_TEXT, needed, control);
}

fn check_line(errors: &mut Vec<WordingError>, field: Field, text: &str, needed: bool) {
    check_length(errors, field, text, MAX_OWNER, needed, char::is_control);
}

fn check_length(
    errors: &mut Vec<WordingError>,
    field: Field,
    text: &str,
    limit: usize,
    needed: bool,
    control: impl Fn(char) -> bool,
) {
    if needed && text.trim().is_empty() {
        errors.push(WordingError::Missing { field });
    }
    if text.chars().count() > limit {
        errors.push(WordingError::TooLong { field, limit });
    }
    if text.contains(control) {
        errors.push(WordingError::Control { field });
    }
}

fn check_status(errors: &mut Vec<WordingError>, status: Option<Status>, next: NextDay, purpose: Purpose) {
    let Purpose::Publication { today } = purpose else {
        errors.extend((next == NextDay::Unread).then_some(WordingError::Unread));
        return;
    };
    if status.is_none() {
        errors.push(WordingError::Missing { field: Field::Status });
    }
    if status.is_some_and(Status::is_final) {
        return;
    }
    errors.extend(match next {
        NextDay::None => Some(WordingError::Missing { field: Field::Next }),
        NextDay::Unread => Some(WordingError::Unread),
        NextDay::On(date) if date < today => Some(WordingError::Past),
        NextDay::On(date) if date - today > FURTHEST => Some(WordingError::TooFar),
        NextDay::On(_) => None,
    });
}
