//! What all pages for managing stand in.

use heard_domain::access::Role;
use leptos::prelude::*;

use crate::{drafts::Drafts, page::Page, shell::Document};

/// The parts of managing, in the order of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// What is going on.
    Overview,
    /// Pulses and their waves.
    Pulses,
    /// The tree of units.
    Units,
    /// Whom mailed invitations go to.
    People,
    /// Accounts of owners, leaders and observers.
    Colleagues,
    /// The organisation's settings.
    Organisation,
    /// Who changed what.
    AuditLog,
}

impl Section {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Overview, Self::Pulses, Self::Units, Self::People, Self::Colleagues, Self::Organisation, Self::AuditLog];

    /// Its address.
    #[must_use]
    pub const fn href(self) -> &'static str {
        match self {
            Self::Overview => "/manage",
            Self::Pulses => "/manage/pulses",
            Self::Units => "/manage/units",
            Self::People => "/manage/people",
            Self::Colleagues => "/manage/colleagues",
            Self::Organisation => "/manage/organisation",
            Self::AuditLog => "/manage/audit-log",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Overview => "manage-overview",
            Self::Pulses => "manage-pulses",
            Self::Units => "manage-units",
            Self::People => "manage-people",
            Self::Colleagues => "manage-colleagues",
            Self::Organisation => "manage-organisation",
            Self::AuditLog => "manage-audit-log",
        }
    }

    /// Whether observers may open it.
    #[must_use]
    pub const fn is_for_observers(self) -> bool {
        matches!(self, Self::Overview | Self::Organisation | Self::AuditLog)
    }
}

/// The whole document: the menu of the parts beside or above `body`. `title` is the page's first heading, too.
#[must_use]
pub fn manage(page: &Page, section: Section, title: &str, body: impl IntoView) -> String {
    manage_with(page, section, title, body, |document| document)
}

/// The same with further choices about the document.
#[must_use]
pub fn manage_with(
    page: &Page,
    section: Section,
    title: &str,
    body: impl IntoView,
    choices: impl FnOnce(Document<'_>) -> Document<'_>,
) -> String {
    let words = page.words();
    let observes = page.who.as_ref().is_some_and(|who| who.role == Role::Observer);
    let links = Section::ALL
        .into_iter()
        .filter(|other| !observes || other.is_for_observers())
        .map(|other| {
            let here = (other == section).then_some("page");
            view! { <li><a href=other.href() aria-current=here>{words.get(other.key())}</a></li> }
        })
        .collect_view();
    let main = view! {
        <div class="desk">
            <nav class="desk-menu" aria-label=words.get("manage-menu")>
                <ul>{links}</ul>
            </nav>
            <div class="desk-body stack">
                <h1>{title.to_owned()}</h1>
                {body}
            </div>
        </div>
    };
    choices(Document::new(page, title.to_owned(), "desk-page").wide().drafts(Drafts::Expire)).render(main)
}

/// The class of a line so far below the first one of a tree.
pub(crate) const fn indent(depth: usize) -> &'static str {
    match depth {
        0 => "in-0",
        1 => "in-1",
        2 => "in-2",
        3 => "in-3",
        4 => "in-4",
        _ => "in-5",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        page::Who,
        pages::testing::{check, has, page},
    };

    #[test]
    fn an_observer_is_shown_what_observers_may_open() {
        let mut page = page();
        page.who = Some(Who { name: "A".to_owned(), role: Role::Observer });
        let html = manage(&page, Section::AuditLog, "Log <1>", ());
        check(&html);
        assert!(has(&html, "a", &["href=\"/manage/audit-log\"", "aria-current=\"page\""]));
        assert!(!html.contains("href=\"/manage/colleagues\""));
        assert!(html.contains("<h1>Log &lt;1&gt;</h1>"));
    }
}
