//! Whatever is typed survives every button, and whatever is wrong is said at its place.

use std::collections::BTreeSet;

use heard_domain::{
    catalogue::ready_pulses,
    key::Key,
    language::Language::{self, Ar, De, En, He, Ru},
    survey::{Asked, Kind, Question, QuestionKind, Questionnaire},
    text::Text,
};
use proptest::prelude::*;

use super::{
    QuestionsPage,
    at::{At, Fault, Part, Why},
    draft::{Change, Draft, DraftOption, DraftQuestion, Name, Typed},
    form::Field,
    render,
};
use crate::pages::testing::{check, has, page, page_in, tags};

fn key(key: &str) -> Key {
    key.parse().expect("a key")
}

fn typed(texts: &[(Language, &str)]) -> Typed {
    texts.iter().map(|(language, text)| (*language, (*text).to_owned())).collect()
}

fn model(draft: Draft) -> QuestionsPage {
    QuestionsPage {
        slug: "weekly".to_owned(),
        title: "Week <1>".to_owned(),
        draft,
        asked: Asked::default(),
        languages: vec![De, En, Ar],
        ready: ready_pulses().expect("the catalogue"),
        seen: "5ee4".to_owned(),
        faults: vec![],
        focus: None,
        saved: false,
    }
}

fn stored(pulse: &str) -> Questionnaire {
    let pulses = ready_pulses().expect("the catalogue");
    pulses.into_iter().find(|ready| ready.key.as_str() == pulse).expect("the pulse").questionnaire
}

/// What a browser would send of the page, without a button.
fn sent(html: &str) -> Vec<Field> {
    let value = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split('"').next().map(unescaped)
    };
    let inputs = tags(html, "input")
        .into_iter()
        .filter_map(|tag| Some((value(tag, "name")?, value(tag, "value").unwrap_or_default())));
    let areas = html.split("<textarea").skip(1).filter_map(|rest| {
        let (tag, rest) = rest.split_once('>')?;
        Some((value(tag, "name")?, unescaped(rest.split("</textarea>").next()?)))
    });
    inputs.chain(areas).collect()
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// A text as it is kept: of one line, and with no space at its ends.
fn line() -> impl Strategy<Value = String> {
    "[ -~äЖ\"<>&'אب]{1,12}".prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn text() -> impl Strategy<Value = Typed> {
    prop::collection::btree_map(prop::sample::select(Language::ALL.to_vec()), line(), 0..5)
        .prop_map(|typed| typed.into_iter().filter(|(_, text)| !text.is_empty()).collect())
}

fn any_key() -> impl Strategy<Value = Key> {
    "[a-z][a-z0-9]{0,5}".prop_map(|text| key(&text))
}

fn question() -> impl Strategy<Value = DraftQuestion> {
    let name =
        prop_oneof![any_key().prop_map(Name::Stored), line().prop_map(Name::New), Just(Name::New(String::new()))];
    let option = (prop::option::of(any_key()), text()).prop_map(|(key, text)| DraftOption { key, text });
    let options = prop::collection::vec(option, 0..4);
    (name, prop::sample::select(Kind::ALL.to_vec()), text(), text(), text(), options).prop_map(
        |(name, kind, text, low, high, options)| DraftQuestion {
            name,
            kind,
            text,
            low: if kind.is_scale() { low } else { Typed::new() },
            high: if kind.is_scale() { high } else { Typed::new() },
            options: if kind.is_choice() { options } else { vec![] },
        },
    )
}

fn draft() -> impl Strategy<Value = Draft> {
    (text(), prop::collection::vec(question(), 0..5)).prop_map(|(title, questions)| Draft { title, questions })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_draft_is_the_same_after_a_journey_through_its_form(draft in draft(), seed in any::<u64>()) {
        let mut fields = draft.fields();
        prop_assert_eq!(&Draft::read(&fields), &draft);
        // Whatever the order of the fields.
        let by = fields.len().max(1);
        fields.rotate_left((seed % by as u64) as usize);
        prop_assert_eq!(&Draft::read(&fields), &draft);
    }

    #[test]
    fn the_page_sends_everything_back_that_it_was_given(draft in draft()) {
        let html = render(&page(), &model(draft.clone()));
        check(&html);
        prop_assert_eq!(Draft::read(&sent(&html)), draft);
    }

    #[test]
    fn every_wrong_draft_comes_back_with_a_way_to_each_mistake(draft in draft(), reader in prop::sample::select(Language::ALL.to_vec())) {
        let mut model = model(draft.clone());
        let built = draft.build(&model.languages, &model.asked);
        let Err(faults) = built else { return Ok(()) };
        prop_assert!(!faults.is_empty());
        model.faults = faults;
        let html = render(&page_in(reader), &model);
        check(&html);
        let ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        prop_assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id is there twice");
        let summary = html.split("id=\"errors\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or_default();
        prop_assert_eq!(summary.matches("<li>").count(), model.faults.len());
        for target in summary.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            prop_assert!(ids.contains(&target), "{} leads nowhere", target);
        }
        prop_assert_eq!(Draft::read(&sent(&html)).title, draft.title);
    }

    #[test]
    fn buttons_never_lose_what_was_typed(draft in draft(), number in 0..6_usize, option in 0..5_usize) {
        let ready = ready_pulses().expect("the catalogue");
        let texts = |draft: &Draft| {
            let mut fields: Vec<String> = draft.fields().into_iter().map(|(_, value)| value).collect();
            fields.sort();
            fields
        };
        for change in [Change::Up(number), Change::Down(number)] {
            let mut moved = draft.clone();
            moved.change(&change, &ready, De).expect("a place to go on at");
            prop_assert_eq!(texts(&moved), texts(&draft));
        }
        for change in [
            Change::Add(Kind::SingleChoice),
            Change::Take("change/change-clear".to_owned()),
            Change::AddOption(number),
            Change::Remove(number),
            Change::RemoveOption(number, option),
        ] {
            let mut changed = draft.clone();
            let Ok(focus) = changed.change(&change, &ready, De) else { continue };
            // Options are shown where there is a choice alone.
            if matches!(change, Change::AddOption(_)) && !draft.questions.get(number).is_some_and(|question| question.kind.is_choice()) {
                continue;
            }
            let html = render(&page(), &QuestionsPage { focus: Some(focus.clone()), ..model(changed.clone()) });
            check(&html);
            prop_assert_eq!(html.matches(" autofocus").count(), 1, "nothing is at {}", focus);
            prop_assert_eq!(Draft::read(&sent(&html)), changed);
        }
    }
}

#[test]
fn a_ready_pulse_is_the_same_after_a_journey_through_the_editor() {
    for ready in ready_pulses().expect("the catalogue") {
        let asked = Asked::of([&ready.questionnaire]);
        for languages in [vec![En], vec![Ar, En], Language::ALL.to_vec()] {
            let model = QuestionsPage {
                languages: languages.clone(),
                asked: asked.clone(),
                ..model(Draft::of(&ready.questionnaire))
            };
            let draft = Draft::read(&sent(&render(&page(), &model)));
            assert_eq!(draft.build(&languages, &asked), Ok(ready.questionnaire.clone()), "{}", ready.key);
        }
    }
}

#[test]
fn every_mistake_is_found_at_once_in_reading_order() {
    let option = |text: &str| DraftOption { key: None, text: typed(&[(De, text)]) };
    let long = "x".repeat(61);
    let draft = Draft {
        title: typed(&[(En, "Only English")]),
        questions: vec![
            DraftQuestion {
                name: Name::New("Kein Schlüssel".to_owned()),
                low: typed(&[(De, "tief"), (Ar, &long)]),
                ..DraftQuestion::blank(Kind::OneToFive)
            },
            DraftQuestion {
                name: Name::Stored(key("mood")),
                text: typed(&[(De, "Wie?")]),
                options: vec![option("ja\u{7}")],
                ..DraftQuestion::blank(Kind::SingleChoice)
            },
            DraftQuestion {
                name: Name::New("mood".to_owned()),
                text: typed(&[(De, "Was?")]),
                ..DraftQuestion::blank(Kind::YesNo)
            },
        ],
    };
    let before = Questionnaire {
        title: Text::only(De, "Vorher"),
        questions: vec![Question { key: key("mood"), text: Text::only(De, "Wie?"), kind: QuestionKind::YesNo }],
    };
    let asked = Asked::of([&before]);
    let faults = draft.build(&[De, En, Ar], &asked).expect_err("faults");
    let found: Vec<_> = faults.iter().map(|fault| (fault.at.field(), fault.why)).collect();
    let wanted = [
        ("title.de", Why::Missing),
        ("q.0.text.de", Why::Missing),
        ("q.0.high.de", Why::Missing),
        ("q.0.key", Why::Key),
        ("q.0.low.ar", Why::TooLong { limit: 60 }),
        ("q.1.option.0.text.de", Why::Control),
        ("q.1.add-option", Why::OptionCount),
        ("q.1.key", Why::AskedInAnotherKind),
        ("q.2.key", Why::KeyTwice),
    ];
    assert_eq!(found, wanted.map(|(field, why)| (field.to_owned(), why)));
    let html = render(&page(), &QuestionsPage { asked, faults, ..model(draft) });
    assert!(html.contains("Title (Deutsch): write something here."));
    assert!(html.contains("Question 1, low end (العربية): use at most 60 characters."));
    assert!(html.contains("Question 2, short name: a wave has asked a question of another kind under it."));
    assert!(has(&html, "input", &["id=\"q.1.key\"", "value=\"mood\"", "aria-invalid=\"true\""]), "it can be mended");
    assert!(has(
        &html,
        "input",
        &["id=\"q.0.low.ar\"", "aria-describedby=\"q.0.low.ar-error\"", "lang=\"ar\"", "dir=\"rtl\""]
    ));
    let open =
        tags(&html, "details").into_iter().filter(|tag| tag.contains("class=\"tongue\"") && tag.contains(" open"));
    assert_eq!(open.count(), 1, "where a mistake is inside");
}

#[test]
fn keys_are_made_of_the_words_and_never_stand_for_something_else() {
    let draft = Draft {
        title: typed(&[(De, "Titel")]),
        questions: ["Wie geht es dir?", "Wie geht es dir?", "Что мешает?"]
            .map(|text| DraftQuestion { text: typed(&[(De, text)]), ..DraftQuestion::blank(Kind::YesNo) })
            .into(),
    };
    let before = Questionnaire {
        title: Text::only(De, "Vorher"),
        questions: vec![Question {
            key: key("wie-geht-es-dir"),
            text: Text::only(De, "Wie?"),
            kind: QuestionKind::YesNo,
        }],
    };
    let built = draft.build(&[De], &Asked::of([&before])).expect("a questionnaire");
    let keys: Vec<_> = built.questions.iter().map(|question| question.key.as_str()).collect();
    assert_eq!(keys, ["wie-geht-es-dir-2", "wie-geht-es-dir-3", "chto-meshaet"]);
    let option = |key_of: Option<&str>, text: &str| DraftOption { key: key_of.map(key), text: typed(&[(De, text)]) };
    let choice = DraftQuestion {
        text: typed(&[(De, "Was?")]),
        options: vec![option(Some("zeit"), "Stunden"), option(None, "Zeit"), option(Some("zeit"), "Noch eine")],
        ..DraftQuestion::blank(Kind::MultipleChoice)
    };
    let built = Draft { questions: vec![choice], ..draft }.build(&[De], &Asked::default()).expect("a questionnaire");
    let options = built.questions[0].kind.options().iter().map(|option| option.key.as_str());
    assert_eq!(options.collect::<Vec<_>>(), ["zeit", "zeit-2", "noch-eine"]);
}

#[test]
fn every_button_of_the_page_is_one_that_is_understood() {
    let html = render(&page(), &model(Draft::of(&stored("weekly-pulse"))));
    let mut pressed = 0;
    for tag in tags(&html, "button").into_iter().filter(|tag| tag.contains("name=\"do\"")) {
        let value = tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a value");
        let fields = [("do", value), ("new.kind", "yes-no"), ("new.ready", "change/change-clear")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let change = Change::read(&fields);
        assert_eq!(change.is_none(), value == "save", "{value}");
        pressed += 1;
    }
    // Add, take, save; 5 removals, 8 moves, and of two choices 11 options that go and 2 more.
    assert_eq!(pressed, 3 + 5 + 8 + 11 + 2);
}

#[test]
fn a_question_is_taken_from_the_catalogue_once_and_seven_are_the_most() {
    let ready = ready_pulses().expect("the catalogue");
    let mut draft = Draft::of(&stored("check-in"));
    let take = |name: &str| Change::Take(name.to_owned());
    assert_eq!(draft.change(&take("appreciation/thanked"), &ready, De), Ok("q.3.text.de".to_owned()));
    assert_eq!(draft.questions[3].name, Name::New("thanked".to_owned()));
    assert_eq!(draft.questions[3].text.len(), 6, "in every language");
    for (name, why) in [
        ("appreciation/thanked", Why::ThereAlready),
        ("weekly-pulse/recommend", Why::ThereAlready),
        ("", Why::NothingChosen),
        ("nothing/here", Why::NothingChosen),
    ] {
        assert_eq!(draft.change(&take(name), &ready, De), Err(Fault { at: At::Questions, why }), "{name}");
    }
    let html = render(&page(), &model(draft.clone()));
    assert!(has(&html, "option", &["value=\"weekly-pulse/informed\"", "disabled"]));
    assert!(!has(&html, "option", &["value=\"weekly-pulse/respect\"", "disabled"]));
    for _ in 4..7 {
        draft.change(&Change::Add(Kind::YesNo), &ready, De).expect("one more");
    }
    let full = draft.change(&Change::Add(Kind::YesNo), &ready, De);
    assert_eq!(full, Err(Fault { at: At::Questions, why: Why::QuestionCount }));
    assert!(!render(&page(), &model(draft)).contains("name=\"new.kind\""));
}

#[test]
fn what_a_wave_has_asked_can_only_be_worded_anew() {
    let questionnaire = stored("weekly-pulse");
    let asked = QuestionsPage { asked: Asked::of([&questionnaire]), ..model(Draft::of(&questionnaire)) };
    let html = render(&page(), &asked);
    assert!(!html.contains("remove-option.") && !html.contains("add-option"));
    assert!(html.contains("Asked before: only its words can change."));
    assert!(has(&html, "input", &["name=\"q.0.was\"", "value=\"recommend\"", "type=\"hidden\""]));
    assert!(!has(&html, "input", &["name=\"q.0.key\""]));
}

#[test]
fn each_empty_text_says_what_is_shown_in_its_place() {
    let question =
        |texts: &[(Language, &str)]| DraftQuestion { text: typed(texts), ..DraftQuestion::blank(Kind::YesNo) };
    let draft = Draft {
        title: typed(&[(De, "Titel"), (Ru, "Не видно")]),
        questions: vec![question(&[(De, "Deutsch?"), (En, "English?")]), question(&[(De, "Deutsch?")])],
    };
    let html = render(&page(), &model(draft));
    let hint = |field: &str| {
        let (_, rest) = html.split_once(&format!("id=\"{field}-hint\""))?;
        rest.split(['>', '<']).nth(1)
    };
    assert_eq!(hint("title.en"), Some("Left blank, it is shown in Deutsch."));
    assert_eq!(hint("q.0.text.ar"), Some("Left blank, it is shown in English."));
    assert_eq!(hint("q.1.text.ar"), Some("Left blank, it is shown in Deutsch."));
    assert_eq!(hint("q.0.text.en"), None);
    assert!(has(&html, "input", &["type=\"hidden\"", "name=\"title.ru\""]), "languages that are not offered are kept");
    assert!(html.contains("nothing written") && html.contains("complete"));
}

#[test]
fn one_language_needs_no_names_of_languages() {
    let model = QuestionsPage { languages: vec![He], ..model(Draft::of(&stored("check-in"))) };
    let faults = Draft::default().build(&model.languages, &Asked::default()).expect_err("faults");
    let places: Vec<_> = faults.iter().map(|fault| fault.at).collect();
    assert_eq!(places, [At::Text(Part::Title, He), At::Questions]);
    let html = render(&page_in(He), &QuestionsPage { faults, draft: Draft::default(), ..model });
    check(&html);
    assert!(!html.contains("class=\"tongue") && !html.contains("(עברית)"));
}

#[test]
fn a_saved_page_says_so_and_shows_a_phone() {
    for language in Language::ALL {
        let html = render(&page_in(language), &QuestionsPage { saved: true, ..model(Draft::of(&stored("change"))) });
        check(&html);
        assert!(html.contains("class=\"note good\""));
        assert!(has(
            &html,
            "iframe",
            &[
                "name=\"preview\"",
                &format!("src=\"/manage/pulses/weekly/preview?lang={}\"", language.tag()),
                "sandbox="
            ]
        ));
        assert!(has(
            &html,
            "button",
            &["form=\"questions\"", "formtarget=\"preview\"", "formaction=\"/manage/pulses/weekly/preview?lang=ar\""]
        ));
        assert!(has(&html, "button", &["name=\"lang\"", "formaction=\"/manage/pulses/weekly/questions\""]));
    }
}

#[test]
fn markup_in_a_question_stays_text() {
    let mut questionnaire = stored("check-in");
    questionnaire.questions[0].text = Text::only(De, "</textarea><form action=\"/evil\">&lt;b&gt;");
    let html = render(&page(), &model(Draft::of(&questionnaire)));
    check(&html);
    assert!(!html.contains("</textarea><form") && !html.contains("<form action=\"/evil\""), "{html}");
    assert!(html.contains("&lt;/textarea") && html.contains("&amp;lt;b&amp;gt;"), "it is read back as it was written");
}
