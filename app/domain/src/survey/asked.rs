//! What the waves of a pulse have asked, which a changed questionnaire must not twist: trends join on a question's key.

use std::collections::BTreeMap;

use crate::{
    key::Key,
    survey::{Kind, Question, Questionnaire},
};

/// The questions that were asked under each key, as far as that shapes their figures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked(BTreeMap<Key, (Kind, Vec<Key>)>);

/// A question that uses a key under which something else was asked. `at` is the path of its key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AskedError {
    /// It was of another kind.
    #[error("{at}: a question of another kind was asked under this key; use a new key")]
    Kind {
        /// Path of the field.
        at: String,
    },
    /// Its options had other keys, or another order.
    #[error("{at}: a question with other options was asked under this key; use a new key")]
    Options {
        /// Path of the field.
        at: String,
    },
}

impl AskedError {
    /// The path of the field that is wrong.
    #[must_use]
    pub fn at(&self) -> &str {
        match self {
            Self::Kind { at } | Self::Options { at } => at,
        }
    }

    /// A stable name of the rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::Kind { .. } => "asked-in-another-kind",
            Self::Options { .. } => "asked-with-other-options",
        }
    }
}

impl Asked {
    /// What these questionnaires asked, the oldest first.
    pub fn of<'a>(waves: impl IntoIterator<Item = &'a Questionnaire>) -> Self {
        let questions = waves.into_iter().flat_map(|wave| &wave.questions);
        Self(questions.map(|question| (question.key.clone(), shape(question))).collect())
    }

    /// Whether anything was asked under that key.
    #[must_use]
    pub fn has(&self, key: &Key) -> bool {
        self.0.contains_key(key)
    }

    /// The keys under which anything was asked.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.0.keys()
    }

    /// Checks that every question whose key was asked before has the same kind and, for choices, options of the same
    /// keys in the same order. Texts may change.
    ///
    /// # Errors
    /// Every [`AskedError`], in reading order.
    pub fn check(&self, questionnaire: &Questionnaire) -> Result<(), Vec<AskedError>> {
        let error = |(index, question): (usize, &Question)| {
            let at = format!("questions[{index}].key");
            let (kind, options) = shape(question);
            match self.0.get(&question.key)? {
                (before, _) if *before != kind => Some(AskedError::Kind { at }),
                (_, before) if *before != options => Some(AskedError::Options { at }),
                _ => None,
            }
        };
        let errors: Vec<_> = questionnaire.questions.iter().enumerate().filter_map(error).collect();
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

fn shape(question: &Question) -> (Kind, Vec<Key>) {
    let options = question.kind.options().iter().map(|option| option.key.clone());
    (question.kind.kind(), options.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        language::Language::En,
        survey::{Choice, QuestionKind},
        text::Text,
    };

    fn asking(questions: &[(&str, QuestionKind)]) -> Questionnaire {
        let question = |(key, kind): &(&str, QuestionKind)| Question {
            key: key.parse().expect("a key"),
            text: Text::only(En, "Well?"),
            kind: kind.clone(),
        };
        Questionnaire { title: Text::only(En, "Q"), questions: questions.iter().map(question).collect() }
    }

    fn choice(options: &[&str], text: &str) -> QuestionKind {
        let option = |key: &&str| Choice { key: key.parse().expect("a key"), text: Text::only(En, text) };
        QuestionKind::SingleChoice { options: options.iter().map(option).collect() }
    }

    #[test]
    fn a_key_stands_for_one_kind_of_question_for_ever() {
        let first = asking(&[("mood", QuestionKind::YesNo), ("help", choice(&["a", "b"], "x"))]);
        let asked = Asked::of([&first]);
        let same = asking(&[("help", choice(&["a", "b"], "another text")), ("new", QuestionKind::YesNo)]);
        assert_eq!(asked.check(&same), Ok(()));
        let twisted = asking(&[
            ("new", QuestionKind::YesNo),
            ("mood", choice(&["a", "b"], "x")),
            ("help", choice(&["b", "a"], "x")),
        ]);
        let errors = asked.check(&twisted).expect_err("errors");
        let found: Vec<_> = errors.iter().map(|error| (error.at(), error.rule())).collect();
        assert_eq!(
            found,
            [("questions[1].key", "asked-in-another-kind"), ("questions[2].key", "asked-with-other-options")]
        );
        assert!(asked.has(&"mood".parse().expect("a key")) && !asked.has(&"new".parse().expect("a key")));
    }
}
