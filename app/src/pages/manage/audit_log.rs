//! `/manage/audit-log`: who changed what, and when.

use leptos::prelude::*;
use time::OffsetDateTime;

use super::frame::{self, Section};
use crate::page::Page;

/// A part of the log.
#[derive(Debug, Clone)]
pub struct AuditLogPage {
    /// The entries, the newest first.
    pub entries: Vec<Entry>,
    /// Number to look before, for what is older; `None` at the end.
    pub older: Option<i64>,
    /// Whether this is not the newest part.
    pub later: bool,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: OffsetDateTime,
    /// Who.
    pub actor: String,
    /// What, such as `wave.launch`.
    pub action: String,
    /// To what.
    pub subject: String,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &AuditLogPage) -> String {
    let words = page.words();
    let rows = model.entries.iter().map(|entry| {
        let actor = match entry.actor.as_str() {
            "operator" => words.get("audit-operator"),
            "schedule" => words.get("audit-schedule"),
            name => name.to_owned(),
        };
        view! {
            <tr>
                <td class="num stamp">{words.stamp(&page.zone, entry.at)}</td>
                <td><bdi>{actor}</bdi></td>
                <td>{what(page, entry)}</td>
            </tr>
        }
    });
    let table = view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=words.get("manage-audit-log")>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{words.get("audit-when")}</th>
                        <th scope="col">{words.get("audit-who")}</th>
                        <th scope="col">{words.get("audit-what")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    };
    let newest = model.later.then(|| view! { <a class="btn" href="/manage/audit-log">{words.get("audit-newest")}</a> });
    let older = model.older.map(|before| {
        view! { <a class="btn" href=format!("/manage/audit-log?before={before}")>{words.get("audit-older")}</a> }
    });
    let body = view! {
        <p>{words.get("audit-text")}</p>
        {if model.entries.is_empty() { view! { <p>{words.get("audit-none")}</p> }.into_any() } else { table.into_any() }}
        <div class="actions">{newest}{older}</div>
    };
    frame::manage(page, Section::AuditLog, &words.get("manage-audit-log"), body)
}

/// An action in words where there are some, else its name.
fn what(page: &Page, entry: &Entry) -> impl IntoView + use<> {
    let key = format!("action-{}", entry.action.replace('.', "-"));
    let action = page.words().find(&key).unwrap_or_else(|| entry.action.clone());
    view! { {action} ": " <bdi>{entry.subject.clone()}</bdi> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, moment, page};

    #[test]
    fn an_entry_says_when_who_and_what() {
        let entry = |action: &str| Entry {
            at: moment(),
            actor: "operator".into(),
            action: action.into(),
            subject: "<weekly>/1".into(),
        };
        let entries = vec![entry("wave.launch"), entry("never.heard-of")];
        let html = render(&page(), &AuditLogPage { entries, older: Some(7), later: false });
        check(&html);
        assert!(html.contains("2026-11-24 14:00"));
        assert!(html.contains("Launched a wave"), "{html}");
        assert!(html.contains("never.heard-of"));
        assert!(html.contains("&lt;weekly&gt;/1"));
        assert!(html.contains("?before=7"));
    }
}
