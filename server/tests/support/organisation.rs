//! Trees of units, and questionnaires.

use heard_domain::survey::Questionnaire;
use serde_json::{Value, json};

/// Key, parent and people of each unit.
pub(crate) struct Shape(pub(crate) Vec<(String, Option<String>, u32)>);

impl Shape {
    pub(crate) fn new(units: &[(&str, Option<&str>, u32)]) -> Self {
        let unit =
            |(key, parent, people): &(&str, Option<&str>, u32)| ((*key).to_owned(), parent.map(str::to_owned), *people);
        Self(units.iter().map(unit).collect())
    }

    /// A company with two sites; site B has no people of its own, and its team C is below the threshold.
    pub(crate) fn company() -> Self {
        Self::new(&[
            ("all", None, 3),
            ("site-a", Some("all"), 6),
            ("team-a", Some("site-a"), 12),
            ("team-b", Some("site-a"), 20),
            ("site-b", Some("all"), 0),
            ("team-c", Some("site-b"), 3),
            ("team-d", Some("site-b"), 9),
        ])
    }
}

/// One question from 1 to 5, with the key `mood`.
pub(crate) fn one_question() -> Questionnaire {
    questionnaire(&json!([question("mood", "one-to-five")]))
}

/// A question of each kind.
pub(crate) fn all_kinds() -> Questionnaire {
    questionnaire(&json!([
        question("recommend", "zero-to-ten"),
        question("mood", "one-to-five"),
        question("ready", "yes-no"),
        choice("help", "single-choice"),
        choice("hurdles", "multiple-choice"),
    ]))
}

pub(crate) fn questionnaire(questions: &Value) -> Questionnaire {
    serde_json::from_value(json!({"title": {"en": "Pulse"}, "questions": questions})).expect("a questionnaire")
}

pub(crate) fn question(key: &str, kind: &str) -> Value {
    let mut question = json!({"key": key, "kind": kind, "text": {"en": format!("{key}?")}});
    if kind != "yes-no" {
        question["low"] = json!({"en": "low"});
        question["high"] = json!({"en": "high"});
    }
    question
}

fn choice(key: &str, kind: &str) -> Value {
    let option = |key: &str| json!({"key": key, "text": {"en": key}});
    json!({"key": key, "kind": kind, "text": {"en": format!("{key}?")}, "options": [option("a"), option("b"), option("c")]})
}
