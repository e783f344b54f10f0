//! What everybody can read of a response, and what became of it.

use time::{Date, OffsetDateTime};

use super::Status;
use crate::{key::Key, language::Language, text::Text};

/// What a response answers: what one unit said to one question of one wave, or the wave as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The unit that the leader speaks for.
    pub unit: Key,
    /// The pulse.
    pub pulse: Key,
    /// The wave's number in it.
    pub wave: u32,
    /// The question; `None` for the wave as a whole.
    pub question: Option<Key>,
}

/// A response that everybody can read. It is never changed or taken back: updates follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// Its number, in the order in which responses were begun.
    pub id: i64,
    /// What it answers.
    pub subject: Subject,
    /// The language that its texts are written in.
    pub language: Language,
    /// What was heard.
    pub heard: String,
    /// What will be done; empty where nothing is promised.
    pub plan: String,
    /// Why, or why not.
    pub why: String,
    /// Who answers for it.
    pub owner: String,
    /// How far it had got when it was published.
    pub status: Status,
    /// The day of the next update, as named then.
    pub next: Option<Date>,
    /// Whether the question should be put again in the next wave.
    pub re_ask: bool,
    /// When it was published.
    pub at: OffsetDateTime,
    /// What was added since, oldest first.
    pub updates: Vec<Update>,
}

/// What was added to a response. It is never changed either.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// The language that its text is written in.
    pub language: Language,
    /// How far it has got.
    pub status: Status,
    /// What is new.
    pub text: String,
    /// The day of the next update.
    pub next: Option<Date>,
    /// When it was published.
    pub at: OffsetDateTime,
}

impl Response {
    /// How far it has got by now.
    #[must_use]
    pub fn status_now(&self) -> Status {
        self.updates.last().map_or(self.status, |update| update.status)
    }

    /// The day of the next update that is still owed; `None` where nothing more is.
    #[must_use]
    pub fn next_now(&self) -> Option<Date> {
        let next = self.updates.last().map_or(self.next, |update| update.next);
        next.filter(|_| !self.status_now().is_final())
    }

    /// When anything was last said.
    #[must_use]
    pub fn heard_of(&self) -> OffsetDateTime {
        self.updates.last().map_or(self.at, |update| update.at)
    }

    /// The last thing that was said: the newest update, else what will be done, else why nothing is.
    #[must_use]
    pub fn newest(&self) -> Text {
        match self.updates.last() {
            Some(update) => Text::only(update.language, &update.text),
            None if self.plan.is_empty() => Text::only(self.language, &self.why),
            None => Text::only(self.language, &self.plan),
        }
    }

    /// By how many days the next update is late.
    #[must_use]
    pub fn overdue(&self, today: Date) -> Option<u32> {
        let late = (today - self.next_now()?).whole_days();
        u32::try_from(late).ok().filter(|late| *late > 0)
    }
}
