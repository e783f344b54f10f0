//! Questions as they are being written: everything that was typed, right or not.

use std::collections::BTreeMap;

use heard_domain::{
    catalogue::ReadyPulse,
    key::Key,
    language::Language,
    survey::{Choice, Kind, MAX_QUESTIONS, Question, QuestionKind, Questionnaire},
    text::Text,
};

use super::at::{At, Fault, Part, Why};

/// A text as typed: what stands in each language, without those where nothing does.
pub type Typed = BTreeMap<Language, String>;

/// A questionnaire as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// What people read above the questions.
    pub title: Typed,
    /// The questions, in the order asked.
    pub questions: Vec<DraftQuestion>,
}

/// A question as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftQuestion {
    /// Its key.
    pub name: Name,
    /// How it is answered.
    pub kind: Kind,
    /// What people read.
    pub text: Typed,
    /// Scales only: what the low end means.
    pub low: Typed,
    /// Scales only: what the high end means.
    pub high: Typed,
    /// Choices only: what can be chosen.
    pub options: Vec<DraftOption>,
}

/// The key of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// It is stored under this key.
    Stored(Key),
    /// It is new. This was typed as its key; where nothing was, the key is made of the question.
    New(String),
}

/// An option as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DraftOption {
    /// Its key, if it has one already; else it is made of its text.
    pub key: Option<Key>,
    /// What people read.
    pub text: Typed,
}

/// What a button of the form does to the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Adds a question of a kind.
    Add(Kind),
    /// Adds a question of a ready pulse: the pulse's key, a slash, the question's key.
    Take(String),
    /// Removes a question.
    Remove(usize),
    /// Moves a question before the one before it.
    Up(usize),
    /// Moves a question behind the one behind it.
    Down(usize),
    /// Adds an option to a question.
    AddOption(usize),
    /// Removes an option of a question.
    RemoveOption(usize, usize),
}

/// How many options a new choice question begins with.
const BLANK_OPTIONS: usize = 2;

fn typed(text: &Text) -> Typed {
    text.iter().map(|(language, text)| (language, text.to_owned())).collect()
}

/// What was typed, as far as it is anything.
pub(super) fn text(typed: &Typed) -> Text {
    typed.iter().map(|(language, text)| (*language, text.clone())).collect()
}

impl Draft {
    /// Stored questions, to be changed.
    #[must_use]
    pub fn of(questionnaire: &Questionnaire) -> Self {
        let question = |question: &Question| DraftQuestion {
            name: Name::Stored(question.key.clone()),
            ..DraftQuestion::taken(question)
        };
        Self { title: typed(&questionnaire.title), questions: questionnaire.questions.iter().map(question).collect() }
    }

    /// The texts of the whole draft, in reading order.
    pub(super) fn parts(&self) -> Vec<Part> {
        let questions = (0..self.questions.len()).flat_map(|question| self.parts_of(question));
        std::iter::once(Part::Title).chain(questions).collect()
    }

    /// The texts of a question, in reading order.
    pub(super) fn parts_of(&self, question: usize) -> Vec<Part> {
        let mut parts = vec![Part::Text(question)];
        match self.questions.get(question) {
            Some(asked) if asked.kind.is_scale() => parts.extend([Part::Low(question), Part::High(question)]),
            Some(asked) if asked.kind.is_choice() => {
                parts.extend((0..asked.options.len()).map(|option| Part::Option(question, option)));
            }
            _ => {}
        }
        parts
    }

    /// What was typed of a text.
    pub(super) fn typed(&self, part: Part) -> Option<&Typed> {
        let question = |at: usize| self.questions.get(at);
        match part {
            Part::Title => Some(&self.title),
            Part::Text(at) => question(at).map(|question| &question.text),
            Part::Low(at) => question(at).map(|question| &question.low),
            Part::High(at) => question(at).map(|question| &question.high),
            Part::Option(at, option) => question(at)?.options.get(option).map(|option| &option.text),
        }
    }

    /// Does what a button says. Gives the id of the element at which the reader goes on; `first` is the language that is
    /// written first.
    ///
    /// # Errors
    /// Why nothing was changed.
    pub fn change(&mut self, change: &Change, ready: &[ReadyPulse], first: Language) -> Result<String, Fault> {
        let count = self.questions.len();
        let options = |draft: &Self, at: usize| draft.questions.get(at).map_or(0, |question| question.options.len());
        Ok(match change {
            Change::Add(_) | Change::Take(_) if count >= MAX_QUESTIONS => {
                return Err(Fault { at: At::Questions, why: Why::QuestionCount });
            }
            Change::Add(kind) => {
                self.questions.push(DraftQuestion::blank(*kind));
                Part::Text(count).field(first)
            }
            Change::Take(name) => {
                let question = find(ready, name).ok_or(Fault { at: At::Questions, why: Why::NothingChosen })?;
                let there = |other: &DraftQuestion| match &other.name {
                    Name::Stored(key) => *key == question.key,
                    Name::New(key) => *key == question.key.as_str(),
                };
                if self.questions.iter().any(there) {
                    return Err(Fault { at: At::Questions, why: Why::ThereAlready });
                }
                self.questions.push(DraftQuestion::taken(question));
                Part::Text(count).field(first)
            }
            Change::Remove(at) if *at < count => {
                self.questions.remove(*at);
                // The one that follows, else the last one, else the way to a new one.
                if count == 1 { At::Questions.field() } else { format!("q.{}", (*at).min(count - 2)) }
            }
            Change::Up(at) if (1..count).contains(at) => {
                self.questions.swap(at - 1, *at);
                if *at == 1 { "q.0.down".to_owned() } else { format!("q.{}.up", at - 1) }
            }
            Change::Down(at) if at + 1 < count => {
                self.questions.swap(*at, at + 1);
                if at + 2 == count { format!("q.{}.up", at + 1) } else { format!("q.{}.down", at + 1) }
            }
            Change::AddOption(at) if *at < count => {
                self.questions[*at].options.push(DraftOption::default());
                Part::Option(*at, options(self, *at) - 1).field(first)
            }
            Change::RemoveOption(at, option) if *option < options(self, *at) => {
                self.questions[*at].options.remove(*option);
                match options(self, *at) {
                    0 => At::Options(*at).field(),
                    left => Part::Option(*at, (*option).min(left - 1)).field(first),
                }
            }
            // A button of a page that is no longer so.
            _ => At::Questions.field(),
        })
    }
}

impl DraftQuestion {
    /// A question that nothing was written of.
    #[must_use]
    pub fn blank(kind: Kind) -> Self {
        let options = if kind.is_choice() { BLANK_OPTIONS } else { 0 };
        Self {
            name: Name::New(String::new()),
            kind,
            text: Typed::new(),
            low: Typed::new(),
            high: Typed::new(),
            options: vec![DraftOption::default(); options],
        }
    }

    /// A question of elsewhere, as a new one of the same key: where the same is asked, trends may join.
    #[must_use]
    pub fn taken(question: &Question) -> Self {
        let (low, high) = match &question.kind {
            QuestionKind::ZeroToTen { low, high } | QuestionKind::OneToFive { low, high } => (typed(low), typed(high)),
            _ => (Typed::new(), Typed::new()),
        };
        let option = |option: &Choice| DraftOption { key: Some(option.key.clone()), text: typed(&option.text) };
        Self {
            name: Name::New(question.key.to_string()),
            kind: question.kind.kind(),
            text: typed(&question.text),
            low,
            high,
            options: question.kind.options().iter().map(option).collect(),
        }
    }
}

fn find<'a>(ready: &'a [ReadyPulse], name: &str) -> Option<&'a Question> {
    let (pulse, key) = name.split_once('/')?;
    let pulse = ready.iter().find(|ready| ready.key.as_str() == pulse)?;
    pulse.questionnaire.questions.iter().find(|question| question.key.as_str() == key)
}
