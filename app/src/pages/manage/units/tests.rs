//! The tree and its forms in every state.

use heard_domain::language::Language;

use super::*;
use crate::{
    components::form::Problems,
    i18n::Words,
    pages::{
        manage::{
            choose::Choice,
            import::{ImportState, LineError},
        },
        testing::{check, has, page, page_in},
    },
};

fn line(key: &str, depth: usize) -> UnitLine {
    UnitLine { key: key.into(), name: format!("{key} <&>"), depth, people: 3, ..UnitLine::default() }
}

fn tree() -> UnitsPage {
    let root = UnitLine { root: true, ..line("all", 0) };
    let more = UnitLine { hidden: 4, ..line("cranes", 2) };
    let lines = vec![root, line("north", 1), more, line("office", 2), line("south", 1)];
    UnitsPage { lines, total: 9, ..UnitsPage::default() }
}

#[test]
fn the_tree_is_a_list_in_a_list() {
    let html = render(&page(), &tree());
    check(&html);
    assert!(html.contains("north &lt;&amp;&gt;"));
    assert_eq!(html.matches("<ul class=\"unit-below\"").count(), 2, "below all, and below north");
    let (_, below_north) = html.split_once("id=\"unit-north\"").expect("north");
    let (below_north, after) = below_north.split_once("id=\"unit-south\"").expect("south");
    assert!(below_north.contains("id=\"unit-cranes\"") && below_north.contains("id=\"unit-office\""));
    assert!(!after.contains("class=\"unit-below\""));
    assert!(html.contains("href=\"/manage/units?in=cranes\"") && html.contains("4 units below"));
}

#[test]
fn the_organisation_itself_can_only_be_renamed_and_added_to() {
    let html = render(&page(), &tree());
    for form in ["/manage/units/all/rename", "/manage/units/add", "/manage/units/north/rename"] {
        assert!(has(&html, "form", &["method=\"post\"", &format!("action=\"{form}\"")]), "{form}");
    }
    for way in ["move", "merge", "remove"] {
        assert!(html.contains(&format!("href=\"/manage/units/north/{way}\"")));
        assert!(!html.contains(&format!("href=\"/manage/units/all/{way}\"")));
    }
}

#[test]
fn before_there_is_a_unit_there_are_two_ways_to_begin() {
    let model = UnitsPage {
        opened: Some(Opened { form: "add", key: String::new(), typed: "\"x\"".into() }),
        problems: Problems::one("name", "Too long".into()),
        ..UnitsPage::default()
    };
    let html = render(&page(), &model);
    check(&html);
    assert!(html.contains("href=\"/manage/units/import\"") && html.contains("href=\"/manage/units/template.csv\""));
    assert!(has(&html, "input", &["id=\"name\"", "value=\"&quot;x&quot;\"", "aria-invalid=\"true\""]));
}

#[test]
fn what_cannot_be_taken_back_says_what_follows() {
    let choice = Choice { value: "south".into(), label: "South".into(), depth: 1 };
    let mut model = MergePage {
        key: "north".into(),
        name: "North".into(),
        into: "south".into(),
        into_name: "South".into(),
        choices: vec![choice.clone()],
        people: 12,
        below: 2,
        problems: Problems::default(),
    };
    check(&merge(&page(), &model));
    let html = confirm_merge(&page(), &model);
    check(&html);
    for said in ["12 people of North", "2 units directly below North", "its trend stops", "Accounts of leaders"] {
        assert!(html.contains(said), "{said}");
    }
    assert!(html.contains("href=\"/manage/units.csv\"") && html.contains("href=\"/manage/people.csv\""));
    (model.people, model.below) = (0, 0);
    assert!(!confirm_merge(&page(), &model).contains("people of North"));
    let leaf = RemovePage { key: "a".into(), name: "A".into(), people: 1, below: 0 };
    let html = remove(&page(), &leaf);
    check(&html);
    assert!(html.contains("One person stays on the list"));
    let html = remove(&page(), &RemovePage { below: 2, ..leaf });
    assert!(html.contains("There are 2 units below it") && !html.contains("method=\"post\" action=\"/manage/units/a"));
    let model = MovePage {
        key: "a".into(),
        name: "A".into(),
        parent: "south".into(),
        choices: vec![choice],
        below: 1,
        problems: Problems::one("parent", "No".into()),
    };
    let html = move_below(&page(), &model);
    check(&html);
    assert!(has(&html, "option", &["value=\"south\"", "selected"]) && html.contains("\u{2003}South"));
}

fn looked_at(errors: Vec<LineError>) -> UnitsImport {
    UnitsImport {
        state: ImportState {
            text: "name,parent\n<All>,\nTeam,nowhere".into(),
            errors,
            seen: Some("5eed".into()),
            ..ImportState::default()
        },
        added: vec![Added { key: "team".into(), name: "Team".into(), below: Some("All".into()) }],
        renamed: vec![Renamed { key: "a".into(), from: "A".into(), to: "B".into() }],
        moved: vec![Moved { key: "a".into(), name: "B".into(), from: Some("All".into()), to: None }],
        removed: vec![Removed { key: "x".into(), name: "X".into(), people: 2 }],
        reordered: true,
        total: 7,
    }
}

#[test]
fn what_would_change_is_confirmed_by_a_form_that_carries_the_text() {
    let html = import(&page(), &looked_at(vec![]));
    check(&html);
    assert!(has(&html, "input", &["name=\"seen\"", "value=\"5eed\""]));
    assert!(has(&html, "input", &["name=\"text\"", "value=\"name,parent\n&lt;All&gt;,\nTeam,nowhere\""]));
    for said in
        ["Team (team), below All", "A becomes B", "from All to the top", "X (x): 2 people", "7 units", "Another order"]
    {
        assert!(html.contains(said), "{said}");
    }
    let ends = html.find("One unit ends").expect("what ends");
    assert!(ends < html.find("One new unit").expect("what is new"), "what ends comes first");
}

#[test]
fn what_is_wrong_stands_beside_its_line_and_cannot_be_confirmed() {
    let error = LineError { line: Some(3), field: "parent".into(), rule: "unknown-unit", value: "nowhere".into() };
    let other = LineError { field: "name".into(), rule: "name", ..error.clone() };
    let html = import(&page(), &looked_at(vec![error, other]));
    check(&html);
    assert_eq!(html.matches("Line 3").count(), 1, "what is wrong with one line stands together");
    assert!(html.contains("2 things need another look") && html.contains("A name has 1 to 80 characters"));
    assert!(html.contains("Line 3") && html.contains("Team,nowhere") && html.contains("no unit “nowhere”"));
    assert!(!html.contains("name=\"seen\"") && html.contains("href=\"#text\""));
    let stale = ImportState { stale: true, ..looked_at(vec![]).state };
    let html = import(&page(), &UnitsImport { state: stale, ..UnitsImport::default() });
    assert!(html.contains("changed in the meantime"));
    check(&import(&page(), &UnitsImport::default()));
}

#[test]
fn every_rule_has_its_words_in_every_language() {
    let rules = [
        "name",
        "key",
        "key-twice",
        "unknown-unit",
        "several-units",
        "second-root",
        "no-root",
        "below-itself",
        "into-itself",
        "too-deep",
        "no-unit",
        "too-many-units",
        "row",
    ];
    for language in Language::ALL {
        let words = Words(language);
        let mut said: Vec<String> = rules.iter().map(|rule| problem(words, "parent", rule, "x")).collect();
        assert!(!said.contains(&words.get("problem-other")), "{language:?}");
        said.sort();
        said.dedup();
        assert_eq!(said.len(), rules.len(), "{language:?}");
        for html in [render(&page_in(language), &tree()), import(&page_in(language), &looked_at(vec![]))] {
            check(&html);
        }
        for done in Done::ALL {
            let model = UnitsPage { done: Some((done, "north".into())), nowhere: 2, left_out: 1, ..tree() };
            check(&render(&page_in(language), &model));
        }
    }
}
