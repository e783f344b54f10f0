//! Ready pulses, worded in all languages.

use serde::Deserialize;

use crate::{key::Key, survey::Questionnaire};

/// A pulse that an owner can use as it is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ReadyPulse {
    /// The name by which it is picked.
    pub key: Key,
    /// What it asks.
    #[serde(flatten)]
    pub questionnaire: Questionnaire,
}

const READY: [&str; 3] =
    [include_str!("are-you-ok.json"), include_str!("check-in.json"), include_str!("weekly-pulse.json")];

/// All ready pulses, the shortest first.
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
    use super::*;
    use crate::language::Language;

    #[test]
    fn every_ready_pulse_is_valid_and_complete_in_every_language() {
        let mut pulses = ready_pulses().expect("the catalogue");
        pulses.push(demo_pulse().expect("the demo pulse"));
        for pulse in pulses {
            pulse.questionnaire.check().expect("a valid questionnaire");
            let json = serde_json::to_value(&pulse.questionnaire).expect("JSON");
            every_text(&json, &mut |text| {
                for language in Language::ALL {
                    assert!(text.contains_key(language.tag()), "{}: {text:?} lacks {}", pulse.key, language.tag());
                }
            });
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
