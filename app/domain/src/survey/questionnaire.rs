//! The questionnaire of a pulse.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    key::Key,
    survey::{Choice, Question, QuestionKind},
    text::{Text, TextError},
};

/// The most questions that one wave may ask.
pub const MAX_QUESTIONS: usize = 7;

const MAX_TITLE: usize = 80;
const MAX_TEXT: usize = 200;
const MAX_LABEL: usize = 60;
const MAX_OPTIONS: usize = 12;

/// What a pulse asks: its title and its questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// What people read above the questions.
    pub title: Text,
    /// 1 to [`MAX_QUESTIONS`] questions, in the order asked.
    pub questions: Vec<Question>,
}

/// Why a questionnaire was refused. `at` is the path of the field, such as `questions[2].options[0].text`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QuestionnaireError {
    /// None, or more than [`MAX_QUESTIONS`].
    #[error("a questionnaire has 1 to {MAX_QUESTIONS} questions")]
    QuestionCount,
    /// A choice question with fewer than 2 or more than 12 options.
    #[error("{at}: a choice question has 2 to {MAX_OPTIONS} options")]
    OptionCount {
        /// Path of the field.
        at: String,
    },
    /// Two questions, or two options of one question, with the same key.
    #[error("{at}: this key is used twice")]
    KeyTwice {
        /// Path of the field.
        at: String,
    },
    /// A text is blank or too long.
    #[error("{at}: {error}")]
    Text {
        /// Path of the field.
        at: String,
        /// What is wrong with it.
        error: TextError,
    },
}

impl QuestionnaireError {
    /// The path of the field that is wrong.
    #[must_use]
    pub fn at(&self) -> &str {
        match self {
            Self::QuestionCount => "questions",
            Self::OptionCount { at } | Self::KeyTwice { at } | Self::Text { at, .. } => at,
        }
    }
}

impl Questionnaire {
    /// Checks lengths, counts and the uniqueness of keys.
    ///
    /// # Errors
    /// The first [`QuestionnaireError`] in reading order.
    pub fn check(&self) -> Result<(), QuestionnaireError> {
        check_text(&self.title, MAX_TITLE, "title")?;
        if self.questions.is_empty() || self.questions.len() > MAX_QUESTIONS {
            return Err(QuestionnaireError::QuestionCount);
        }
        let mut keys = BTreeSet::new();
        for (index, question) in self.questions.iter().enumerate() {
            let at = format!("questions[{index}]");
            unique(&mut keys, &question.key, &at)?;
            check_text(&question.text, MAX_TEXT, &format!("{at}.text"))?;
            match &question.kind {
                QuestionKind::ZeroToTen { low, high } | QuestionKind::OneToFive { low, high } => {
                    check_text(low, MAX_LABEL, &format!("{at}.low"))?;
                    check_text(high, MAX_LABEL, &format!("{at}.high"))?;
                }
                QuestionKind::YesNo => {}
                QuestionKind::SingleChoice { options } | QuestionKind::MultipleChoice { options } => {
                    check_options(options, &format!("{at}.options"))?;
                }
            }
        }
        Ok(())
    }
}

fn check_options(options: &[Choice], at: &str) -> Result<(), QuestionnaireError> {
    if options.len() < 2 || options.len() > MAX_OPTIONS {
        return Err(QuestionnaireError::OptionCount { at: at.to_owned() });
    }
    let mut keys = BTreeSet::new();
    for (index, option) in options.iter().enumerate() {
        let at = format!("{at}[{index}]");
        unique(&mut keys, &option.key, &at)?;
        check_text(&option.text, MAX_LABEL, &format!("{at}.text"))?;
    }
    Ok(())
}

fn unique<'a>(keys: &mut BTreeSet<&'a Key>, key: &'a Key, at: &str) -> Result<(), QuestionnaireError> {
    if keys.insert(key) { Ok(()) } else { Err(QuestionnaireError::KeyTwice { at: format!("{at}.key") }) }
}

fn check_text(text: &Text, limit: usize, at: &str) -> Result<(), QuestionnaireError> {
    text.check(limit).map_err(|error| QuestionnaireError::Text { at: at.to_owned(), error })
}
