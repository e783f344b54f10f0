//! What is wrong with what was typed about accounts and the organisation, in words.

use crate::i18n::Words;

/// The text of a rule that a field breaks. What no rule here knows is said in general.
#[must_use]
pub fn text(words: Words, field: &str, rule: &str) -> String {
    let key = match (field.trim_start_matches("owner-"), rule) {
        ("key", _) => "problem-setup-key",
        ("name", "name" | "length") => "problem-name",
        ("email", "email") => "problem-email",
        ("email", "email-taken") => "problem-email-taken",
        ("password", "password-short") => "problem-password-short",
        ("password", "password-long") => "problem-password-long",
        ("password", "password-guessable") => "problem-password-guessable",
        ("current", _) => "problem-current",
        ("unit", "units-missing") => "problem-units-missing",
        ("unit", _) => "problem-unit-unknown",
        ("time_zone", _) => "problem-time-zone",
        ("languages", _) => "problem-languages",
        ("preset", _) => "problem-preset-lowered",
        ("passphrase", "missing") => "problem-passphrase-missing",
        ("passphrase", _) => "problem-passphrase-length",
        ("role", _) => "problem-role",
        _ => "problem-other",
    };
    words.get(key)
}
