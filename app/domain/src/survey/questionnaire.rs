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

/// The most characters of a title.
pub const MAX_TITLE: usize = 80;
/// The most characters of a question.
pub const MAX_TEXT: usize = 200;
/// The most characters of an option, or of the label of an end.
pub const MAX_LABEL: usize = 60;
/// The most options of a choice question.
pub const MAX_OPTIONS: usize = 12;

/// What a pulse asks: its title and its questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// What people read above the questions.
    pub title: Text,
    /// 1 to [`MAX_QUESTIONS`] questions, in the order asked.
    pub questions: Vec<Question>,
}

/// One thing that is wrong with a questionnaire. `at` is the path of the field, such as `questions[2].options[0].text.de`;
/// without a language where there is no text in any.
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

    /// A stable name of the rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::QuestionCount | Self::OptionCount { .. } => "count",
            Self::KeyTwice { .. } => "key-twice",
            Self::Text { error: TextError::Blank, .. } => "missing",
            Self::Text { error: TextError::Control, .. } => "control-characters",
            Self::Text { error: TextError::TooLong { .. }, .. } => "too-long",
        }
    }
}

impl Questionnaire {
    /// Checks lengths, counts and the uniqueness of keys.
    ///
    /// # Errors
    /// Every [`QuestionnaireError`], in reading order.
    pub fn check(&self) -> Result<(), Vec<QuestionnaireError>> {
        let mut errors = Vec::new();
        check_text(&mut errors, &self.title, MAX_TITLE, "title");
        if self.questions.is_empty() || self.questions.len() > MAX_QUESTIONS {
            errors.push(QuestionnaireError::QuestionCount);
        }
        let mut keys = BTreeSet::new();
        for (index, question) in self.questions.iter().enumerate() {
            let at = format!("questions[{index}]");
            unique(&mut errors, &mut keys, &question.key, &at);
            check_text(&mut errors, &question.text, MAX_TEXT, &format!("{at}.text"));
            match &question.kind {
                QuestionKind::ZeroToTen { low, high } | QuestionKind::OneToFive { low, high } => {
                    check_text(&mut errors, low, MAX_LABEL, &format!("{at}.low"));
                    check_text(&mut errors, high, MAX_LABEL, &format!("{at}.high"));
                }
                QuestionKind::YesNo => {}
                QuestionKind::SingleChoice { options } | QuestionKind::MultipleChoice { options } => {
                    check_options(&mut errors, options, &format!("{at}.options"));
                }
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

fn check_options(errors: &mut Vec<QuestionnaireError>, options: &[Choice], at: &str) {
    if options.len() < 2 || options.len() > MAX_OPTIONS {
        errors.push(QuestionnaireError::OptionCount { at: at.to_owned() });
    }
    let mut keys = BTreeSet::new();
    for (index, option) in options.iter().enumerate() {
        let at = format!("{at}[{index}]");
        unique(errors, &mut keys, &option.key, &at);
        check_text(errors, &option.text, MAX_LABEL, &format!("{at}.text"));
    }
}

fn unique<'a>(errors: &mut Vec<QuestionnaireError>, keys: &mut BTreeSet<&'a Key>, key: &'a Key, at: &str) {
    if !keys.insert(key) {
        errors.push(QuestionnaireError::KeyTwice { at: format!("{at}.key") });
    }
}

fn check_text(errors: &mut Vec<QuestionnaireError>, text: &Text, limit: usize, at: &str) {
    errors.extend(text.faults(limit).into_iter().map(|(language, error)| QuestionnaireError::Text {
        at: language.map_or_else(|| at.to_owned(), |language| format!("{at}.{}", language.tag())),
        error,
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language::En;

    #[test]
    fn everything_that_is_wrong_is_named_at_once_in_reading_order() {
        let key = |key: &str| key.parse::<Key>().expect("a key");
        let option = |name: &str, text: &str| Choice { key: key(name), text: Text::only(En, text) };
        let long = "x".repeat(61);
        let questions = vec![
            Question { key: key("a"), text: Text::default(), kind: QuestionKind::YesNo },
            Question {
                key: key("a"),
                text: Text::only(En, "How?"),
                kind: QuestionKind::OneToFive { low: Text::only(En, long), high: Text::only(En, "High") },
            },
            Question {
                key: key("b"),
                text: Text::only(En, "Which?"),
                kind: QuestionKind::SingleChoice { options: vec![option("x", "X\n"), option("x", "Y")] },
            },
            Question {
                key: key("c"),
                text: Text::only(En, "Which?"),
                kind: QuestionKind::MultipleChoice { options: vec![] },
            },
        ];
        let errors = Questionnaire { title: Text::only(En, " "), questions }.check().expect_err("errors");
        let found: Vec<_> = errors.iter().map(|error| (error.at(), error.rule())).collect();
        let wrong = [
            ("title.en", "missing"),
            ("questions[0].text", "missing"),
            ("questions[1].key", "key-twice"),
            ("questions[1].low.en", "too-long"),
            ("questions[2].options[0].text.en", "control-characters"),
            ("questions[2].options[1].key", "key-twice"),
            ("questions[3].options", "count"),
        ];
        assert_eq!(found, wrong);
    }

    #[test]
    fn a_questionnaire_asks_one_to_seven_questions() {
        let question = |number: usize| Question {
            key: format!("q-{number}").parse().expect("a key"),
            text: Text::only(En, "Well?"),
            kind: QuestionKind::YesNo,
        };
        for (count, fits) in [(0, false), (1, true), (7, true), (8, false)] {
            let questionnaire =
                Questionnaire { title: Text::only(En, "Q"), questions: (0..count).map(question).collect() };
            let wanted = if fits { Ok(()) } else { Err(vec![QuestionnaireError::QuestionCount]) };
            assert_eq!(questionnaire.check(), wanted, "{count}");
        }
    }
}
