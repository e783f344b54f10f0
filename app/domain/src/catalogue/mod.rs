//! Ready pulses, worded in all languages.

use serde::Deserialize;

use crate::{key::Key, survey::Questionnaire, text::Text};

/// A pulse that an owner can use as it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ReadyPulse {
    /// The name by which it is picked.
    pub key: Key,
    /// What it is for and when to use it, in one sentence or two.
    pub summary: Text,
    /// Whether it asks how people are, so that a card with people to turn to belongs beside it.
    #[serde(default)]
    pub wellbeing: bool,
    /// What it asks. A question that is in several pulses is worded alike in all of them, so that trends can join.
    #[serde(flatten)]
    pub questionnaire: Questionnaire,
}

const READY: [&str; 16] = [
    include_str!("are-you-ok.json"),
    include_str!("check-in.json"),
    include_str!("weekly-pulse.json"),
    include_str!("frontline-drivers.json"),
    include_str!("honest-clear-human.json"),
    include_str!("manager-effectiveness.json"),
    include_str!("appreciation.json"),
    include_str!("psychological-safety.json"),
    include_str!("flexibility.json"),
    include_str!("discretionary-effort.json"),
    include_str!("gap-pair.json"),
    include_str!("customers.json"),
    include_str!("change.json"),
    include_str!("onboarding-day-7.json"),
    include_str!("onboarding-day-30.json"),
    include_str!("onboarding-day-90.json"),
];

/// All ready pulses: those for every week or month, then one subject after the other, then those for newcomers.
///
/// # Errors
/// Only if a file of the catalogue is malformed; a test reads them all.
pub fn ready_pulses() -> Result<Vec<ReadyPulse>, serde_json::Error> {
    READY.into_iter().map(serde_json::from_str).collect()
}

/// The pulse of the demo organisation.
///
/// # Errors
/// Only if its file is malformed; a test reads it.
pub fn demo_pulse() -> Result<ReadyPulse, serde_json::Error> {
    serde_json::from_str(include_str!("demo.json"))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::{language::Language, survey::Question};

    #[test]
    fn every_ready_pulse_is_valid_and_complete_in_every_language() {
        let mut pulses = ready_pulses().expect("the catalogue");
        pulses.push(demo_pulse().expect("the demo pulse"));
        for pulse in pulses {
            pulse.questionnaire.check().expect("a valid questionnaire");
            let questionnaire = serde_json::to_value(&pulse.questionnaire).expect("JSON");
            let summary = serde_json::to_value(&pulse.summary).expect("JSON");
            let check = &mut |text: &serde_json::Map<String, serde_json::Value>| {
                for language in Language::ALL {
                    let own = text.get(language.tag()).and_then(serde_json::Value::as_str).unwrap_or_default();
                    assert!(!own.trim().is_empty(), "{}: {text:?} lacks {}", pulse.key, language.tag());
                    assert_eq!(own.trim(), own, "{}", pulse.key);
                }
            };
            every_text(&questionnaire, check);
            every_text(&summary, check);
            pulse.summary.check(160).expect("a short summary");
        }
    }

    #[test]
    fn every_ready_pulse_is_answered_in_a_minute_and_has_a_key_of_its_own() {
        let pulses = ready_pulses().expect("the catalogue");
        let keys: BTreeSet<_> = pulses.iter().map(|pulse| &pulse.key).collect();
        assert_eq!(keys.len(), pulses.len());
        for pulse in &pulses {
            let least = if pulse.key.as_str() == "are-you-ok" { 1 } else { 3 };
            assert!((least..=5).contains(&pulse.questionnaire.questions.len()), "{}", pulse.key);
        }
        let caring: Vec<_> = pulses.iter().filter(|pulse| pulse.wellbeing).map(|pulse| pulse.key.as_str()).collect();
        assert_eq!(caring, ["are-you-ok", "psychological-safety"]);
    }

    #[test]
    fn a_question_of_the_same_key_is_the_same_question_in_every_ready_pulse() {
        let mut known: BTreeMap<Key, Question> = BTreeMap::new();
        for pulse in ready_pulses().expect("the catalogue") {
            for question in pulse.questionnaire.questions {
                let first = known.entry(question.key.clone()).or_insert_with(|| question.clone());
                assert_eq!(*first, question, "{}", pulse.key);
            }
        }
        for (at, question) in known.values().enumerate() {
            let others = known.values().skip(at + 1);
            let same = others.filter(|other| other.text == question.text).map(|other| &other.key);
            assert_eq!(same.count(), 0, "{} has two keys", question.key);
        }
    }

    fn every_text(value: &serde_json::Value, check: &mut impl FnMut(&serde_json::Map<String, serde_json::Value>)) {
        match value {
            serde_json::Value::Object(map) if map.contains_key("en") => check(map),
            serde_json::Value::Object(map) => map.values().for_each(|value| every_text(value, check)),
            serde_json::Value::Array(list) => list.iter().for_each(|value| every_text(value, check)),
            _ => {}
        }
    }
}
