//! The one thing to say first.

use time::OffsetDateTime;

use super::Response;
use crate::key::Key;

/// The response that has the newest thing to tell people of some units, of what was said since a moment: rather one by
/// which something is done than one by which nothing is.
#[must_use]
pub fn newest<'a>(
    responses: impl IntoIterator<Item = &'a Response>,
    units: &[&Key],
    since: OffsetDateTime,
) -> Option<&'a Response> {
    responses
        .into_iter()
        .filter(|response| units.contains(&&response.subject.unit) && response.heard_of() >= since)
        .max_by_key(|response| (response.status_now().acts(), response.heard_of(), response.id))
}

/// At most `limit` characters of a text in one line, cut after a word, with an ellipsis where something was cut.
#[must_use]
pub fn shortened(text: &str, limit: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= limit {
        return line;
    }
    // One character is the ellipsis.
    let room: String = line.chars().take(limit.saturating_sub(1)).collect();
    let inside_of_word = line[room.len()..].chars().next().is_some_and(char::is_alphanumeric);
    let kept = match room.rsplit_once(' ') {
        Some((words, _)) if inside_of_word => words,
        _ => &room,
    };
    let kept = kept.trim_end_matches(|character: char| !character.is_alphanumeric());
    format!("{kept}…")
}
