//! Why the form is shown again, and what to do about it.

use heard_domain::survey::Question;
use leptos::prelude::*;

use crate::{
    components::{Icon, icon},
    i18n::Words,
};

/// A reason why answers were not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No code was typed.
    CodeMissing,
    /// The code cannot be one: too short, too long, or with a typing error.
    CodeTypo,
    /// The answer to a question could not be read.
    Answer {
        /// The question's key.
        question: String,
    },
    /// The answers could not be stored. Nothing is lost; sending again is safe.
    Unavailable,
    /// More was sent than the form holds.
    TooLarge,
    /// Too many answers come from the same network at the moment, behind an open link.
    TooMany,
}

impl Problem {
    pub(super) fn question(&self) -> Option<&str> {
        match self {
            Self::Answer { question } => Some(question),
            _ => None,
        }
    }
}

/// The summary on top of the form; it takes the focus, with and without JavaScript.
pub(super) fn summary(words: Words, problems: &[Problem], questions: &[Question]) -> Option<impl IntoView + use<>> {
    let title = match problems {
        [] => return None,
        [only] => words.get(title(only)),
        _ => words.get("problems-title"),
    };
    let lines = problems.iter().map(|problem| line(words, problem, questions)).collect_view();
    Some(view! {
        <div class="note bad" id="errors" tabindex="-1" autofocus=true role="alert">
            {icon(Icon::Alert)}
            <div>
                <h2>{title}</h2>
                {lines}
            </div>
        </div>
    })
}

const fn title(problem: &Problem) -> &'static str {
    match problem {
        Problem::CodeMissing => "problem-code-missing-title",
        Problem::CodeTypo => "problem-code-typo-title",
        Problem::Answer { .. } => "problem-answer-title",
        Problem::Unavailable => "problem-unavailable-title",
        Problem::TooLarge => "problem-too-large-title",
        Problem::TooMany => "problem-too-many-title",
    }
}

fn line(words: Words, problem: &Problem, questions: &[Question]) -> impl IntoView + use<> {
    let (text, link) = match problem {
        Problem::CodeMissing => {
            (words.get("problem-code-missing"), Some(("#code".to_owned(), words.get("go-to-code"))))
        }
        Problem::CodeTypo => (words.get("problem-code-typo"), Some(("#code".to_owned(), words.get("go-to-code")))),
        Problem::Answer { question } => {
            let number = questions.iter().position(|asked| asked.key.as_str() == question).map(|index| index + 1);
            let link = number
                .map(|number| (format!("#q{number}"), words.with("go-to-question", &[("number", number.into())])));
            (words.get("problem-answer"), link)
        }
        Problem::Unavailable => (words.get("problem-unavailable"), None),
        Problem::TooLarge => (words.get("problem-too-large"), None),
        Problem::TooMany => (words.get("problem-too-many"), None),
    };
    view! { <p>{format!("{text} ")}{link.map(|(href, text)| view! { <a href=href>{text}</a> })}</p> }
}
