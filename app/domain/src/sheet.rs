//! One person's answers, on their way into a pool. An answer sheet is never stored.

use crate::survey::Question;

/// One answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// No answer.
    Blank,
    /// The option at this position.
    One(u8),
    /// The options whose bits are set, by position; at least one.
    Many(u16),
}

/// The answers to all questions of a wave, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerSheet(Vec<Answer>);

/// Why a sheet was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// A value stands for no option of the question.
    #[error("this is not an option of the question")]
    UnknownOption {
        /// Key of the question.
        question: String,
    },
    /// More than one value for a question that takes one.
    #[error("the question takes one answer")]
    MoreThanOne {
        /// Key of the question.
        question: String,
    },
    /// The wave does not ask this question.
    #[error("the wave does not ask this question")]
    UnknownQuestion {
        /// Key as sent.
        question: String,
    },
}

impl SheetError {
    /// Key of the question that the error is about.
    #[must_use]
    pub fn question(&self) -> &str {
        match self {
            Self::UnknownOption { question } | Self::MoreThanOne { question } | Self::UnknownQuestion { question } => {
                question
            }
        }
    }
}

impl AnswerSheet {
    /// Reads a sheet from pairs of question key and option value, in any order. A question that is missing, or whose
    /// value is empty, is blank. A sheet of blanks is a sheet: somebody took part.
    ///
    /// # Errors
    /// The first [`SheetError`].
    pub fn read<'a>(
        questions: &[Question],
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, SheetError> {
        let mut answers = vec![Answer::Blank; questions.len()];
        for (key, value) in pairs {
            let Some(position) = questions.iter().position(|question| question.key.as_str() == key) else {
                return Err(SheetError::UnknownQuestion { question: key.to_owned() });
            };
            if value.is_empty() {
                continue;
            }
            let question = &questions[position];
            let option = question
                .option_index(value)
                .and_then(|index| u8::try_from(index).ok())
                .ok_or_else(|| SheetError::UnknownOption { question: key.to_owned() })?;
            answers[position] = match answers[position] {
                Answer::Blank if question.is_multiple() => Answer::Many(1 << option),
                Answer::Many(chosen) => Answer::Many(chosen | (1 << option)),
                Answer::Blank => Answer::One(option),
                Answer::One(_) => return Err(SheetError::MoreThanOne { question: key.to_owned() }),
            };
        }
        Ok(Self(answers))
    }

    /// The answers, in the order of the questions.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        &self.0
    }
}
