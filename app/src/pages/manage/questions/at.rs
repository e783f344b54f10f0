//! Places in a questionnaire that is being written, and what is wrong there.

use heard_domain::language::Language;

/// A text of the questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What stands above the questions.
    Title,
    /// A question.
    Text(usize),
    /// What its low end means.
    Low(usize),
    /// What its high end means.
    High(usize),
    /// An option of a question.
    Option(usize, usize),
}

/// A place that something can be said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// The page as a whole.
    Page,
    /// A text in a language.
    Text(Part, Language),
    /// The options of a question.
    Options(usize),
    /// The key of a question.
    Key(usize),
    /// The questions as a whole.
    Questions,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nothing was written.
    Missing,
    /// There are control characters in it.
    Control,
    /// It has more characters than that.
    TooLong {
        /// The most characters allowed.
        limit: usize,
    },
    /// It is no key.
    Key,
    /// Another question has the same key.
    KeyTwice,
    /// None, or more than seven.
    QuestionCount,
    /// Fewer than two, or more than twelve.
    OptionCount,
    /// A wave has asked a question of another kind under this key.
    AskedInAnotherKind,
    /// A wave has asked a question with other options under this key.
    AskedWithOtherOptions,
    /// No question of the catalogue was chosen.
    NothingChosen,
    /// The question of the catalogue is there already.
    ThereAlready,
    /// Somebody else has changed the questions meanwhile.
    ChangedMeanwhile,
}

/// One thing that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub at: At,
    /// What.
    pub why: Why,
}

impl Part {
    /// The field's name, without a language.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Title => "title".to_owned(),
            Self::Text(question) => format!("q.{question}.text"),
            Self::Low(question) => format!("q.{question}.low"),
            Self::High(question) => format!("q.{question}.high"),
            Self::Option(question, option) => format!("q.{question}.option.{option}.text"),
        }
    }

    /// The field's name in a language, which is its id too.
    #[must_use]
    pub fn field(self, language: Language) -> String {
        format!("{}.{}", self.name(), language.tag())
    }

    /// Position of its question.
    #[must_use]
    pub const fn question(self) -> Option<usize> {
        match self {
            Self::Title => None,
            Self::Text(question) | Self::Low(question) | Self::High(question) | Self::Option(question, _) => {
                Some(question)
            }
        }
    }

    /// The part at a path of the domain, such as `questions[2].options[0].text`.
    fn from_path(path: &str) -> Option<Self> {
        if path == "title" {
            return Some(Self::Title);
        }
        let (question, rest) = indexed(path, "questions")?;
        match rest {
            "text" => Some(Self::Text(question)),
            "low" => Some(Self::Low(question)),
            "high" => Some(Self::High(question)),
            _ => match indexed(rest, "options")? {
                (option, "text") => Some(Self::Option(question, option)),
                _ => None,
            },
        }
    }
}

impl At {
    /// The id of the element to go to; empty for the page as a whole.
    #[must_use]
    pub fn field(self) -> String {
        match self {
            Self::Page => String::new(),
            Self::Text(part, language) => part.field(language),
            Self::Options(question) => format!("q.{question}.add-option"),
            Self::Key(question) => format!("q.{question}.key"),
            Self::Questions => "new".to_owned(),
        }
    }

    /// The place at a path of the domain, such as `questions[2].options[0].text.de`.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        if path == "questions" {
            return Some(Self::Questions);
        }
        match indexed(path, "questions") {
            Some((question, "key")) => return Some(Self::Key(question)),
            Some((question, "options")) => return Some(Self::Options(question)),
            _ => {}
        }
        let (part, language) = path.rsplit_once('.')?;
        Some(Self::Text(Part::from_path(part)?, Language::from_tag(language)?))
    }

    /// Where it stands on the page, in reading order. `languages` are those of the organisation, in order.
    pub(super) fn order(self, languages: &[Language]) -> (usize, usize, usize, Part) {
        let first = Part::Title;
        match self {
            Self::Page => (0, 0, 0, first),
            Self::Text(part, language) => {
                let language = languages.iter().position(|own| *own == language).unwrap_or(languages.len());
                (part.question().map_or(1, |question| question + 2), language, 0, part)
            }
            Self::Options(question) => (question + 2, 0, 1, first),
            Self::Key(question) => (question + 2, 0, 2, first),
            Self::Questions => (usize::MAX, 0, 0, first),
        }
    }
}

/// Position and rest of a path such as `questions[2].text`.
fn indexed<'a>(path: &'a str, name: &str) -> Option<(usize, &'a str)> {
    let (index, rest) = path.strip_prefix(name)?.strip_prefix('[')?.split_once(']')?;
    Some((index.parse().ok()?, rest.strip_prefix('.').unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use heard_domain::language::Language::{De, En};

    #[test]
    fn a_path_of_the_domain_leads_to_a_field_of_the_form() {
        for (path, field) in [
            ("title.en", "title.en"),
            ("questions[2].text.de", "q.2.text.de"),
            ("questions[0].low.ar", "q.0.low.ar"),
            ("questions[10].options[3].text.he", "q.10.option.3.text.he"),
            ("questions[1].options", "q.1.add-option"),
            ("questions[1].key", "q.1.key"),
            ("questions", "new"),
        ] {
            assert_eq!(At::from_path(path).map(At::field).as_deref(), Some(field));
        }
        for path in ["", "questions[x].key", "questions[0].text", "questions[0].text.xx", "salary"] {
            assert_eq!(At::from_path(path), None, "{path}");
        }
    }

    #[test]
    fn the_first_language_is_read_before_the_others_of_the_same_question() {
        let mut places = vec![
            At::Questions,
            At::Text(Part::Text(1), De),
            At::Text(Part::Text(0), En),
            At::Key(0),
            At::Text(Part::Option(0, 1), De),
            At::Text(Part::Option(0, 0), De),
            At::Options(0),
            At::Text(Part::Title, En),
            At::Page,
        ];
        places.sort_by_key(|at| at.order(&[De, En]));
        let fields: Vec<_> = places.into_iter().map(At::field).collect();
        let order = [
            "",
            "title.en",
            "q.0.option.0.text.de",
            "q.0.option.1.text.de",
            "q.0.add-option",
            "q.0.key",
            "q.0.text.en",
            "q.1.text.de",
            "new",
        ];
        assert_eq!(fields, order);
    }
}
