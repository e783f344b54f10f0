//! A questionnaire as it is sent, and as it is described: what the domain reads, without fields that mean nothing.

use axum::http::StatusCode;
use heard_domain::{
    key::Key,
    language::Language,
    survey::{Choice, Question, QuestionKind, Questionnaire},
    text::Text,
};
use serde::{Deserialize, Deserializer, de::Error as _};
use utoipa::ToSchema;

use crate::api::{
    body::{NO_LINE, is_line},
    problem::{FieldError, Problem},
};

/// What a pulse asks.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Questionnaire, example = json!({
    "title": {"en": "Tools", "de": "Werkzeuge"},
    "questions": [
        {"key": "enough", "kind": "yes-no", "text": {"en": "Do you have the tools you need?"}},
        {"key": "quality", "kind": "one-to-five", "text": {"en": "How good are they?"},
         "low": {"en": "Poor"}, "high": {"en": "Excellent"}},
        {"key": "missing", "kind": "multiple-choice", "text": {"en": "What is missing?"}, "options": [
            {"key": "spares", "text": {"en": "Spare parts"}}, {"key": "time", "text": {"en": "Time"}}
        ]}
    ]
}))]
pub(in super::super) struct QuestionnaireBody {
    /// What people read above the questions, at most 80 characters.
    title: TextBody,
    /// 1 to 7 questions, in the order asked.
    questions: Vec<QuestionBody>,
}

/// One question.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Question)]
struct QuestionBody {
    /// The question's name, unique in its questionnaire: 1 to 40 characters of a–z, 0–9 and hyphens. Trends over waves
    /// are joined on it.
    #[schema(value_type = String, example = "recommend")]
    key: Key,
    /// What people read, at most 200 characters.
    text: TextBody,
    /// How it is answered.
    kind: Kind,
    /// Scales only: the label of the low end, at most 60 characters.
    low: Option<TextBody>,
    /// Scales only: the label of the high end, at most 60 characters.
    high: Option<TextBody>,
    /// Choices only: 2 to 12 options, in the order shown.
    options: Option<Vec<OptionBody>>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = QuestionKind)]
enum Kind {
    /// 0 to 10, the scale of the employee net promoter score.
    ZeroToTen,
    /// 1 to 5, from unfavourable to favourable.
    OneToFive,
    /// Yes or no; yes is the favourable answer.
    YesNo,
    /// Exactly one of several options.
    SingleChoice,
    /// Any number of several options.
    MultipleChoice,
}

/// An option of a choice question.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = QuestionOption)]
struct OptionBody {
    /// The option's name, unique in its question.
    #[schema(value_type = String, example = "tools")]
    key: Key,
    /// What people read, at most 60 characters.
    text: TextBody,
}

/// One text in one or more languages, by `en`, `de`, `nl`, `ru`, `ar` or `he`.
#[derive(Debug, ToSchema)]
#[schema(as = Text, value_type = std::collections::BTreeMap<String, String>,
    example = json!({"en": "Do you have the tools you need?", "de": "Hast du die Werkzeuge, die du brauchst?"}))]
pub(super) struct TextBody(Text);

impl<'de> Deserialize<'de> for TextBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(deserializer)?;
        let mut languages = Language::ALL.into_iter().filter(|language| text.has(*language));
        if languages.all(|language| is_line(text.get(language))) {
            Ok(Self(text))
        } else {
            Err(D::Error::custom(NO_LINE))
        }
    }
}

impl QuestionnaireBody {
    /// The questionnaire, whose lengths and counts are still to be checked. Its fields are at that path.
    pub(super) fn read(self, path: &str) -> Result<Questionnaire, Problem> {
        let mut errors = Vec::new();
        let mut questions = Vec::with_capacity(self.questions.len());
        for (index, question) in self.questions.into_iter().enumerate() {
            let at = |field: &str| format!("{path}questions[{index}].{field}");
            let (key, text) = (question.key.clone(), question.text.0.clone());
            match question.kind(at) {
                Ok(kind) => questions.push(Question { key, text, kind }),
                Err(wrong) => errors.extend(wrong),
            }
        }
        if errors.is_empty() {
            Ok(Questionnaire { title: self.title.0, questions })
        } else {
            Err(Problem::fields(StatusCode::UNPROCESSABLE_ENTITY, errors))
        }
    }
}

impl QuestionBody {
    /// How it is answered; or which fields the kind lacks, and which mean nothing to it.
    fn kind(self, at: impl Fn(&str) -> String) -> Result<QuestionKind, Vec<FieldError>> {
        let is_scale = matches!(self.kind, Kind::ZeroToTen | Kind::OneToFive);
        let is_choice = matches!(self.kind, Kind::SingleChoice | Kind::MultipleChoice);
        let mut errors = Vec::new();
        for (field, sent, wanted) in [
            ("low", self.low.is_some(), is_scale),
            ("high", self.high.is_some(), is_scale),
            ("options", self.options.is_some(), is_choice),
        ] {
            let (rule, detail) = match (sent, wanted) {
                (false, true) => ("missing", "questions of this kind need it"),
                (true, false) => ("not-of-this-kind", "questions of this kind have none"),
                _ => continue,
            };
            errors.push(FieldError { field: at(field), line: None, rule, detail: detail.to_owned() });
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let label = |text: Option<TextBody>| text.map(|text| text.0).unwrap_or_default();
        let (low, high) = (label(self.low), label(self.high));
        let choice = |option: OptionBody| Choice { key: option.key, text: option.text.0 };
        let options = self.options.into_iter().flatten().map(choice).collect();
        Ok(match self.kind {
            Kind::ZeroToTen => QuestionKind::ZeroToTen { low, high },
            Kind::OneToFive => QuestionKind::OneToFive { low, high },
            Kind::YesNo => QuestionKind::YesNo,
            Kind::SingleChoice => QuestionKind::SingleChoice { options },
            Kind::MultipleChoice => QuestionKind::MultipleChoice { options },
        })
    }
}
