//! The list of people in every state.

use heard_domain::language::Language;

use super::*;
use crate::{
    components::form::Problems,
    pages::{
        manage::import::{ImportState, LineError},
        testing::{check, has, page, page_in},
    },
};

fn list() -> PeoplePage {
    let person = PersonLine {
        id: "1".repeat(32),
        address: "ann@example.org".into(),
        unit: None,
        language: Language::Ar,
        leader: true,
    };
    let count = UnitCount { key: "north".into(), name: "North <1>".into(), people: 9, leaders: 1, headcount: 8 };
    PeoplePage {
        people: vec![person],
        found: 61,
        total: 61,
        nowhere: 1,
        page: 2,
        pages: 3,
        unit: "north".into(),
        units: vec![
            Choice::flat("all", "All".into()),
            Choice { value: "north".into(), label: "North".into(), depth: 1 },
        ],
        counts: vec![count],
        counts_left_out: 2,
        typed: PersonFields { unit: "north".into(), address: "\"bo\"".into(), language: "he".into(), leader: true },
        done: Some(Done::Added),
        problems: Problems::one("email", "No address".into()),
    }
}

#[test]
fn the_list_has_pages_and_the_form_keeps_what_was_typed() {
    let html = render(&page(), &list());
    check(&html);
    assert!(html.contains("ann@example.org") && html.contains("In no unit") && html.contains("leads it"));
    assert!(html.contains("href=\"/manage/people?unit=north&amp;page=1\"") && html.contains("page=3\""));
    assert!(html.contains("North &lt;1&gt;") && html.contains(">8<"));
    assert!(has(&html, "input", &["id=\"email\"", "value=\"&quot;bo&quot;\"", "aria-invalid=\"true\""]));
    assert!(
        has(&html, "option", &["value=\"he\"", "selected"]) && has(&html, "input", &["name=\"leader\"", "checked"])
    );
    let empty = PeoplePage { units: list().units, ..PeoplePage::default() };
    let html = render(&page(), &empty);
    check(&html);
    assert!(!html.contains("people.csv"), "there is nothing to download yet");
    assert!(render(&page(), &PeoplePage::default()).contains("Add the units first"));
}

#[test]
fn an_address_stands_in_no_title_and_no_link() {
    let model = PersonPage {
        id: "1".repeat(32),
        address: "ann@example.org".into(),
        fields: PersonFields { unit: "gone".into(), ..list().typed },
        units: list().units,
        problems: Problems::default(),
    };
    for html in [one(&page(), &model), remove(&page(), &model.id, &model.address), render(&page(), &list())] {
        check(&html);
        assert!(!html.split("</title>").next().is_some_and(|head| head.contains('@')));
        assert!(html.split("href=\"").skip(1).all(|link| !link.split('"').next().unwrap_or_default().contains('@')));
    }
    let html = one(&page(), &model);
    assert!(has(&html, "option", &["value=\"gone\"", "selected"]), "no other unit looks chosen");
}

fn looked_at(errors: Vec<LineError>) -> PeopleImport {
    let one = |address: &str, unit: &str, leader| Somebody {
        address: address.into(),
        unit: unit.into(),
        language: Language::De,
        leader,
    };
    let (from, to) = (one("b@example.org", "North", true), one("b@example.org", "South", false));
    PeopleImport {
        state: ImportState {
            text: "unit,email\nnorth,a".into(),
            keep_others: Some(false),
            errors,
            seen: Some("5eed".into()),
            ..ImportState::default()
        },
        added: vec![one("a@example.org", "North", true)],
        changed: vec![Changed { from, to: Somebody { language: Language::He, ..to } }],
        removed: vec![one("c@example.org", "North", false)],
        total: 2,
    }
}

#[test]
fn what_would_change_is_said_of_each_person() {
    let html = import(&page(), &looked_at(vec![]));
    check(&html);
    for said in [
        "a@example.org: leads North, Deutsch",
        "b@example.org: from North to South · mail in עברית · no longer leads the unit",
        "One person is taken off the list",
        "c@example.org: North, Deutsch",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(has(&html, "input", &["type=\"hidden\"", "name=\"others\"", "value=\"remove\""]));
    let many = vec![looked_at(vec![]).added[0].clone(); 250];
    let html = import(&page(), &PeopleImport { added: many, ..looked_at(vec![]) });
    assert!(html.contains("250 people are new") && html.contains("and 50 more"));
    check(&import(&page(), &PeopleImport::default()));
}

#[test]
fn every_rule_has_its_words_in_every_language() {
    let rules = [
        "unknown-unit",
        "several-units",
        "address",
        "address-twice",
        "address-taken",
        "unknown-language",
        "leader",
        "nobody",
        "too-many-people",
        "row",
    ];
    for language in Language::ALL {
        let words = Words(language);
        let mut said: Vec<String> = rules.iter().map(|rule| problem(words, "email", rule, "x")).collect();
        assert!(!said.contains(&words.get("problem-other")), "{language:?}");
        said.sort();
        said.dedup();
        assert_eq!(said.len(), rules.len(), "{language:?}");
        let error = LineError { line: Some(2), field: "email".into(), rule: "address", value: "a".into() };
        for html in [render(&page_in(language), &list()), import(&page_in(language), &looked_at(vec![error]))] {
            check(&html);
        }
        for done in Done::ALL {
            check(&render(&page_in(language), &PeoplePage { done: Some(done), ..list() }));
        }
    }
}
