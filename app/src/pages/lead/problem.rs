//! What is wrong with what a leader wrote, and what to do about it.

use heard_domain::response::{FURTHEST, MAX_OWNER, MAX_TEXT};

use crate::i18n::Words;

/// The text for a rule that a field breaks.
#[must_use]
pub fn text(words: Words, field: &str, rule: &str) -> String {
    let limit = if field == "owner" { MAX_OWNER } else { MAX_TEXT };
    match (field, rule) {
        ("heard" | "plan" | "why" | "owner" | "status" | "next" | "text", "missing") => {
            words.get(&format!("lead-missing-{field}"))
        }
        ("heard" | "plan" | "why" | "owner" | "text", "length") => {
            let name = words.get(&format!("lead-{field}"));
            words.with("lead-too-long", &[("field", name.into()), ("limit", limit.into())])
        }
        ("heard" | "plan" | "why" | "owner" | "text", "control") => {
            words.with("lead-control", &[("field", words.get(&format!("lead-{field}")).into())])
        }
        ("next", "no-date") => words.get("lead-no-date"),
        ("next", "in-the-past") => words.get("lead-past"),
        ("next", "too-far") => words.with("lead-too-far", &[("days", FURTHEST.whole_days().into())]),
        ("re_ask", _) => words.get("lead-no-question"),
        _ => words.get("problem-other"),
    }
}
