//! From a draft to a questionnaire, or to all that is wrong with it.

use std::collections::BTreeSet;

use heard_domain::{
    key::Key,
    language::Language,
    survey::{Asked, AskedError, Choice, Kind, Question, QuestionKind, Questionnaire, QuestionnaireError},
    text::TextError,
};

use super::{
    at::{At, Fault, Part, Why},
    draft::{Draft, DraftOption, DraftQuestion, Name, text},
};

impl Draft {
    /// The questionnaire. `languages` are the organisation's; every text is there in the first of them. `asked` is what
    /// waves of the pulse have asked.
    ///
    /// # Errors
    /// Every [`Fault`], in reading order.
    pub fn build(&self, languages: &[Language], asked: &Asked) -> Result<Questionnaire, Vec<Fault>> {
        let questionnaire = self.sketch(asked);
        let mut faults = Vec::new();
        if let Some(first) = languages.first() {
            let missing = |part: &Part| self.typed(*part).is_none_or(|typed| !typed.contains_key(first));
            let parts = self.parts().into_iter().filter(missing);
            faults.extend(parts.map(|part| Fault { at: At::Text(part, *first), why: Why::Missing }));
        }
        for (index, question) in self.questions.iter().enumerate() {
            if matches!(&question.name, Name::New(typed) if !typed.is_empty() && typed.parse::<Key>().is_err()) {
                faults.push(Fault { at: At::Key(index), why: Why::Key });
            }
        }
        let wrong = questionnaire.check().err().unwrap_or_default();
        faults.extend(wrong.iter().filter_map(|error| fault(error.at(), why(error)?)));
        let twisted = asked.check(&questionnaire).err().unwrap_or_default();
        faults.extend(twisted.iter().filter_map(|error| fault(error.at(), why_asked(error))));
        if faults.is_empty() {
            return Ok(questionnaire);
        }
        faults.sort_by_key(|fault| fault.at.order(languages));
        faults.dedup_by_key(|fault| fault.at);
        Err(faults)
    }

    /// The questionnaire as far as it goes, for looking at it: texts may be missing, and too many.
    #[must_use]
    pub fn sketch(&self, asked: &Asked) -> Questionnaire {
        let own = self.questions.iter().filter_map(|question| match &question.name {
            Name::Stored(key) => Some(key.clone()),
            Name::New(typed) => typed.parse().ok(),
        });
        // What is made of a text never stands for something that was asked before.
        let mut taken: BTreeSet<Key> = own.chain(asked.keys().cloned()).collect();
        let mut questions = Vec::with_capacity(self.questions.len());
        for question in &self.questions {
            let text = text(&question.text);
            let key = match &question.name {
                Name::Stored(key) => key.clone(),
                Name::New(typed) => typed
                    .parse()
                    .unwrap_or_else(|_| Key::fresh(text.get(Language::En), "question", |key| taken.contains(key))),
            };
            taken.insert(key.clone());
            questions.push(Question { key, text, kind: kind(question) });
        }
        Questionnaire { title: text(&self.title), questions }
    }
}

fn kind(question: &DraftQuestion) -> QuestionKind {
    let (low, high) = (text(&question.low), text(&question.high));
    match question.kind {
        Kind::ZeroToTen => QuestionKind::ZeroToTen { low, high },
        Kind::OneToFive => QuestionKind::OneToFive { low, high },
        Kind::YesNo => QuestionKind::YesNo,
        Kind::SingleChoice => QuestionKind::SingleChoice { options: options(&question.options) },
        Kind::MultipleChoice => QuestionKind::MultipleChoice { options: options(&question.options) },
    }
}

fn options(options: &[DraftOption]) -> Vec<Choice> {
    let own: BTreeSet<&Key> = options.iter().filter_map(|option| option.key.as_ref()).collect();
    let mut taken: BTreeSet<Key> = own.into_iter().cloned().collect();
    let mut given = BTreeSet::new();
    let choice = |option: &DraftOption| {
        let text = text(&option.text);
        let key = option.key.clone().filter(|key| given.insert(key.clone()));
        let key = key.unwrap_or_else(|| Key::fresh(text.get(Language::En), "option", |key| taken.contains(key)));
        taken.insert(key.clone());
        Choice { key, text }
    };
    options.iter().map(choice).collect()
}

fn fault(path: &str, why: Why) -> Option<Fault> {
    At::from_path(path).map(|at| Fault { at, why })
}

fn why(error: &QuestionnaireError) -> Option<Why> {
    Some(match error {
        QuestionnaireError::QuestionCount => Why::QuestionCount,
        QuestionnaireError::OptionCount { .. } => Why::OptionCount,
        QuestionnaireError::KeyTwice { .. } => Why::KeyTwice,
        // A draft holds no blank texts; what is missing in the first language is said already.
        QuestionnaireError::Text { error: TextError::Blank, .. } => return None,
        QuestionnaireError::Text { error: TextError::Control, .. } => Why::Control,
        QuestionnaireError::Text { error: TextError::TooLong { limit }, .. } => Why::TooLong { limit: *limit },
    })
}

const fn why_asked(error: &AskedError) -> Why {
    match error {
        AskedError::Kind { .. } => Why::AskedInAnotherKind,
        AskedError::Options { .. } => Why::AskedWithOtherOptions,
    }
}
