//! What is wrong with a draft, in the reader's language.

use super::{
    QuestionsPage,
    at::{At, Fault, Part, Why},
};
use crate::{
    components::form::{FieldProblem, Problems},
    i18n::{Arg, Words},
};

/// All that is wrong, each with the field to go to.
pub(super) fn all(words: Words, model: &QuestionsPage) -> Problems {
    let problem = |fault: &Fault| FieldProblem { field: fault.at.field(), text: text(words, model, *fault) };
    Problems(model.faults.iter().map(problem).collect())
}

fn text(words: Words, model: &QuestionsPage, fault: Fault) -> String {
    let place = [("place", place(words, model, fault.at).into())];
    match fault.why {
        Why::Missing => words.with("questions-missing", &place),
        Why::Control => words.with("questions-control", &place),
        Why::TooLong { limit } => {
            let [place] = place;
            words.with("questions-too-long", &[place, ("limit", limit.into())])
        }
        Why::Key => words.with("questions-key-wrong", &place),
        Why::KeyTwice => words.with("questions-key-twice", &place),
        Why::QuestionCount => words.get("questions-count"),
        Why::OptionCount => words.with("questions-option-count", &place),
        Why::AskedInAnotherKind => words.with("questions-asked-kind", &place),
        Why::AskedWithOtherOptions => words.with("questions-asked-options", &place),
        Why::NothingChosen => words.get("questions-nothing-chosen"),
        Why::ThereAlready => words.get("questions-there-already"),
        Why::ChangedMeanwhile => words.get("questions-meanwhile"),
    }
}

/// What the place is called.
fn place(words: Words, model: &QuestionsPage, at: At) -> String {
    let name = |part: &str, question: usize, option: usize| {
        let args: [(&str, Arg); 3] =
            [("part", part.into()), ("number", (question + 1).into()), ("option", (option + 1).into())];
        words.with("questions-place", &args)
    };
    let (part, language) = match at {
        At::Page | At::Questions => return String::new(),
        At::Options(question) => return name("options", question, 0),
        At::Key(question) => return name("key", question, 0),
        At::Text(part, language) => (part, language),
    };
    let place = match part {
        Part::Title => name("title", 0, 0),
        Part::Text(question) => name("text", question, 0),
        Part::Low(question) => name("low", question, 0),
        Part::High(question) => name("high", question, 0),
        Part::Option(question, option) => name("option", question, option),
    };
    if model.languages.len() < 2 {
        return place;
    }
    words.with("questions-place-in", &[("place", place.into()), ("language", language.native_name().into())])
}
