//! One question and its options.

use serde::{Deserialize, Serialize};

use crate::{key::Key, survey::Bands, text::Text};

/// An option of a choice question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The option's name, unique in its question.
    pub key: Key,
    /// What people read.
    pub text: Text,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKind {
    /// 0 to 10, the scale of the employee net promoter score.
    ZeroToTen {
        /// Label of the 0 end.
        low: Text,
        /// Label of the 10 end.
        high: Text,
    },
    /// 1 to 5, from unfavourable to favourable.
    OneToFive {
        /// Label of the 1 end.
        low: Text,
        /// Label of the 5 end.
        high: Text,
    },
    /// Yes or no; yes is the favourable answer.
    YesNo,
    /// Exactly one of several options.
    SingleChoice {
        /// The options, in the order shown.
        options: Vec<Choice>,
    },
    /// Any number of several options.
    MultipleChoice {
        /// The options, in the order shown.
        options: Vec<Choice>,
    },
}

/// A [`QuestionKind`] without its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// 0 to 10.
    ZeroToTen,
    /// 1 to 5.
    OneToFive,
    /// Yes or no.
    YesNo,
    /// Exactly one of several options.
    SingleChoice,
    /// Any number of several options.
    MultipleChoice,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::ZeroToTen, Self::OneToFive, Self::YesNo, Self::SingleChoice, Self::MultipleChoice];

    /// The name in files and forms.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ZeroToTen => "zero-to-ten",
            Self::OneToFive => "one-to-five",
            Self::YesNo => "yes-no",
            Self::SingleChoice => "single-choice",
            Self::MultipleChoice => "multiple-choice",
        }
    }

    /// The kind of that [name](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether its two ends have labels.
    #[must_use]
    pub const fn is_scale(self) -> bool {
        matches!(self, Self::ZeroToTen | Self::OneToFive)
    }

    /// Whether it has options of its own.
    #[must_use]
    pub const fn is_choice(self) -> bool {
        matches!(self, Self::SingleChoice | Self::MultipleChoice)
    }
}

impl QuestionKind {
    /// The same without its texts.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::ZeroToTen { .. } => Kind::ZeroToTen,
            Self::OneToFive { .. } => Kind::OneToFive,
            Self::YesNo => Kind::YesNo,
            Self::SingleChoice { .. } => Kind::SingleChoice,
            Self::MultipleChoice { .. } => Kind::MultipleChoice,
        }
    }

    /// The options of a choice; none of other kinds.
    #[must_use]
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::SingleChoice { options } | Self::MultipleChoice { options } => options,
            Self::ZeroToTen { .. } | Self::OneToFive { .. } | Self::YesNo => &[],
        }
    }
}

/// One question of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The question's name, unique in its questionnaire; trends over waves are joined on it.
    pub key: Key,
    /// What people read.
    pub text: Text,
    /// How it is answered.
    #[serde(flatten)]
    pub kind: QuestionKind,
}

impl Question {
    /// How many options there are: 11 for 0–10, 5 for 1–5, 2 for yes/no.
    #[must_use]
    pub fn option_count(&self) -> usize {
        match &self.kind {
            QuestionKind::ZeroToTen { .. } => 11,
            QuestionKind::OneToFive { .. } => 5,
            QuestionKind::YesNo => 2,
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleChoice { options } => options.len(),
        }
    }

    /// Whether more than one option can be chosen.
    #[must_use]
    pub fn is_multiple(&self) -> bool {
        matches!(self.kind, QuestionKind::MultipleChoice { .. })
    }

    /// The bands that its options fall into; `None` for multiple choice, where each option stands alone.
    #[must_use]
    pub fn bands(&self) -> Option<Bands> {
        Bands::of(&self.kind)
    }

    /// The value that stands for option `index` in forms and in the API: the number on a scale, `yes`/`no`, or the
    /// option's key.
    #[must_use]
    pub fn option_value(&self, index: usize) -> String {
        match &self.kind {
            QuestionKind::ZeroToTen { .. } => index.to_string(),
            QuestionKind::OneToFive { .. } => (index + 1).to_string(),
            QuestionKind::YesNo => if index == 0 { "yes" } else { "no" }.to_owned(),
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleChoice { options } => {
                options.get(index).map(|option| option.key.to_string()).unwrap_or_default()
            }
        }
    }

    /// The option that `value` stands for; see [`Self::option_value`].
    #[must_use]
    pub fn option_index(&self, value: &str) -> Option<usize> {
        const NUMBERS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];
        match &self.kind {
            QuestionKind::ZeroToTen { .. } => NUMBERS.iter().position(|number| *number == value),
            QuestionKind::OneToFive { .. } => NUMBERS[1..=5].iter().position(|number| *number == value),
            QuestionKind::YesNo => ["yes", "no"].iter().position(|option| *option == value),
            QuestionKind::SingleChoice { options } | QuestionKind::MultipleChoice { options } => {
                options.iter().position(|option| option.key.as_str() == value)
            }
        }
    }
}
