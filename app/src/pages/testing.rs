//! Surroundings and checks for the tests of pages.

use std::sync::Arc;

use heard_domain::language::Language;
use jiff::tz::TimeZone;
use time::{OffsetDateTime, macros::datetime};

use crate::page::{Assets, Page};

/// A reader's page in English.
pub(crate) fn page() -> Page {
    page_in(Language::En)
}

/// A reader's page.
pub(crate) fn page_in(language: Language) -> Page {
    Page {
        language,
        organisation: Some("Tide & Water".to_owned()),
        languages: Language::ALL.to_vec(),
        nonce: "n0nce".to_owned(),
        assets: Arc::new(Assets {
            css: "/assets/heard-1.css".to_owned(),
            styles: "body{margin:0}".to_owned(),
            js: "/assets/heard-2.js".to_owned(),
            wasm: "/assets/heard-3.wasm".to_owned(),
        }),
        demo: false,
        zone: TimeZone::get("Europe/Berlin").expect("a known zone"),
        path: "/here?x=1&y=2".to_owned(),
        who: None,
    }
}

/// Tuesday 24 November, 14:00 in Berlin.
pub(crate) fn moment() -> OffsetDateTime {
    datetime!(2026-11-24 13:00 UTC)
}

/// What holds for every page.
pub(crate) fn check(html: &str) {
    assert!(html.starts_with("<!DOCTYPE html><html lang="), "no document: {html}");
    assert!(!html.contains(" style="), "a style attribute: {html}");
    assert_eq!(html.matches("<style").count(), html.matches("<style nonce=\"n0nce\">").count());
    assert_eq!(html.matches("<script").count(), html.matches("<script type=\"module\" nonce=\"n0nce\">").count());
    assert_eq!(html.matches("<main id=\"main\"").count(), 1);
    assert_eq!(html.matches(" autofocus").count().max(1), 1, "only one element can take the focus: {html}");
}

/// Whether there is a `name` element with all these attributes, in any order.
pub(crate) fn has(html: &str, name: &str, attributes: &[&str]) -> bool {
    tags(html, name).iter().any(|tag| attributes.iter().all(|attribute| tag.contains(attribute)))
}

/// The start tags of all `name` elements.
pub(crate) fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let open = format!("<{name}");
    html.split(&open)
        .skip(1)
        .filter(|rest| rest.starts_with([' ', '>']))
        .map(|rest| &rest[..rest.find('>').expect("an end")])
        .collect()
}
