//! The form for slips, and what is printed.

use heard_domain::{language::Language, text::Text};

use super::*;
use crate::{
    components::form::Problems,
    pages::testing::{check, has, moment, page, page_in, tags},
};

fn form() -> SlipsPage {
    SlipsPage {
        pulse: "weekly".into(),
        title: "Weekly <pulse>".into(),
        number: 3,
        count: 51,
        mailed: 0,
        most: 5_000,
        again: false,
        version: Some("v1".into()),
        refusal: None,
        shares: Language::ALL.map(|language| (language, "0".to_owned())).into(),
        paper: "a4".into(),
        form: "print".into(),
        reachable: true,
        problems: Problems::default(),
    }
}

fn printed(units: &[(&str, &[(Language, usize)])]) -> PrintedSlips {
    let unit = |(name, languages): &(&str, &[(Language, usize)])| UnitSlips {
        name: (*name).to_owned(),
        slips: languages
            .iter()
            .flat_map(|(language, count)| {
                (0..*count).map(|number| Slip {
                    language: *language,
                    code: format!("{number:04}-AAAA-BBBBB"),
                    qr: "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>".to_owned(),
                })
            })
            .collect(),
    };
    PrintedSlips {
        title: Text::only(Language::En, "Weekly <pulse>"),
        number: 3,
        k: 5,
        closes: moment(),
        address: "heard.example/s/weekly".into(),
        paper: Paper::A4,
        back: "/manage/waves/weekly/3".into(),
        units: units.iter().map(unit).collect(),
    }
}

#[test]
fn the_form_names_the_codes_it_is_about() {
    let html = render(&page(), &form());
    check(&html);
    assert!(has(&html, "form", &["method=\"post\"", "action=\"/manage/waves/weekly/3/slips\""]));
    assert!(has(&html, "input", &["name=\"codes\"", "value=\"v1\""]));
    assert_eq!(tags(&html, "input").iter().filter(|input| input.contains("name=\"share-")).count(), 6);
    assert!(html.contains("51 slips") && !html.contains("void"));
    let html = render(&page(), &SlipsPage { again: true, reachable: false, ..form() });
    check(&html);
    assert!(html.contains("Void the earlier slips") && html.contains("--public-url"));
    let html = render(&page(), &SlipsPage { mailed: 9, ..form() });
    assert!(html.contains("9 people get their codes by mail"));
}

#[test]
fn many_slips_come_as_a_file_only() {
    let html = render(&page(), &SlipsPage { count: 5_001, form: "csv".into(), ..form() });
    assert!(html.contains("More than 5000 slips"));
    assert!(!html.contains("value=\"print\"") && !html.contains("name=\"paper\""));
}

#[test]
fn what_is_not_shown_again_is_said_and_why() {
    for (refusal, said) in [
        (Refusal::Shown, "nobody can show them again"),
        (Refusal::Fixed, "would void those that people hold"),
        (Refusal::Over, "nothing left to hand out"),
        (Refusal::Mailed, "Everybody gets a code by mail"),
    ] {
        let html = render(&page(), &SlipsPage { refusal: Some(refusal), version: None, ..form() });
        check(&html);
        assert!(html.contains(said), "{refusal:?}");
        assert!(!html.contains("name=\"codes\""), "{refusal:?}");
    }
}

#[test]
fn ten_slips_are_a_page_and_each_unit_and_language_begins_a_new_one() {
    let units: [(&str, &[(Language, usize)]); 2] =
        [("North", &[(Language::En, 11), (Language::He, 1)]), ("South <1>", &[(Language::De, 10)])];
    let html = slips(&page(), &printed(&units));
    check(&html);
    assert_eq!(html.matches("class=\"print-page cover\"").count(), 2);
    assert_eq!(html.matches("class=\"print-page sheet\"").count(), 4);
    assert_eq!(html.matches("<article").count(), 22);
    assert!(html.contains("South &lt;1&gt;") && html.contains("Shuffle before handing out"));
    assert!(html.contains("12 slips") && html.contains("10 slips") && html.contains("22 slips, shown this once"));
    assert!(has(&html, "article", &["lang=\"he\"", "dir=\"rtl\""]));
    assert!(has(&html, "p", &["class=\"slip-code\"", "dir=\"ltr\""]));
    assert!(html.contains("<body class=\"printed paper-a4\">"));
    assert!(!html.contains("<nav") && !html.contains("masthead"), "no navigation");
    assert!(html.contains("Deine Antworten werden gezählt"));
    // The title is English; a slip in another language says so.
    assert!(html.contains("<span lang=\"en\" dir=\"ltr\">Weekly &lt;pulse&gt;</span>"));
}

#[test]
fn slips_are_complete_in_every_language_whatever_the_owners() {
    for language in Language::ALL {
        let units: [(&str, &[(Language, usize)]); 1] = [("North", &[(language, 1)])];
        let html = slips(&page_in(Language::Ar), &printed(&units));
        check(&html);
        let slip = html.split("<article").nth(1).and_then(|rest| rest.split("</article>").next()).expect("a slip");
        assert!(slip.contains("heard.example/s/weekly") && slip.contains("0000-AAAA-BBBBB"), "{slip}");
        assert!(slip.contains("Tide &amp; Water"));
    }
}
