//! Every state of the answer page and of what stands in its place.

use std::{collections::BTreeSet, sync::Arc};

use heard_domain::{
    catalogue::demo_pulse,
    language::Language,
    survey::{Question, QuestionKind},
    text::Text,
    unit::{Unit, UnitTree},
    wave::{Content, Entry, Headcount, MANIFEST_VERSION, Manifest, Pace, Preset, Roster, Schedule},
};
use time::Duration;

use super::{
    answer::{self, AnswerPage, Problem, UnitSeal},
    closed, full, interrupted, not_yet, sent, thanks, unknown,
};
use crate::pages::testing::{check, has, moment, page, page_in, tags};

fn manifest(entry: Entry) -> Manifest {
    let unit = |key: &str, parent: Option<&str>| Unit {
        key: key.parse().expect("a key"),
        name: key.to_owned(),
        parent: parent.map(|parent| parent.parse().expect("a key")),
    };
    let tree =
        UnitTree::new(&[unit("all", None), unit("north", Some("all")), unit("south", Some("all"))]).expect("a tree");
    let headcounts = [("all", 90), ("north", 7), ("south", 80)]
        .map(|(unit, invited)| Headcount { unit: unit.parse().expect("a key"), invited });
    let roster = Roster::freeze(&tree, &headcounts, Preset::Standard, &BTreeSet::new()).expect("a roster");
    let schedule =
        Schedule::plan(moment(), moment() + Duration::days(7), &Pace::default(), &roster, false).expect("a plan");
    let mut questionnaire = demo_pulse().expect("the demo pulse").questionnaire;
    let options = questionnaire
        .questions
        .iter()
        .find_map(|question| match &question.kind {
            QuestionKind::SingleChoice { options } => Some(options.clone()),
            _ => None,
        })
        .expect("a single choice");
    questionnaire.questions.push(Question {
        key: "many".parse().expect("a key"),
        text: questionnaire.title.clone(),
        kind: QuestionKind::MultipleChoice { options },
    });
    Manifest {
        version: MANIFEST_VERSION,
        pulse: "pulse".parse().expect("a key"),
        wave: 1,
        preset: Preset::Standard,
        roster,
        content: Content { questionnaire, schedule, entry, respond_by: None },
    }
}

fn fresh(entry: Entry) -> AnswerPage {
    AnswerPage {
        pulse: "pulse".to_owned(),
        manifest: Arc::new(manifest(entry)),
        given: answer::Given::new(),
        code: String::new(),
        problems: vec![],
        changed: None,
        unit: None,
    }
}

fn with(problems: Vec<Problem>) -> String {
    let model = AnswerPage { problems, ..fresh(Entry::Codes) };
    answer::render(&page(), &model)
}

/// The HTML of question `number`.
fn question(html: &str, number: usize) -> &str {
    let id = format!("id=\"q{number}\"");
    html.split("<fieldset")
        .find(|part| part.contains(&id))
        .and_then(|part| part.split("</fieldset>").next())
        .expect("it")
}

/// The `input` elements of a part of the page.
fn inputs(html: &str) -> Vec<&str> {
    tags(html, "input")
}

#[test]
fn a_fresh_page_promises_asks_and_sends() {
    let html = answer::render(&page(), &fresh(Entry::Codes));
    check(&html);
    assert!(html.contains("has <b>5</b> people"));
    assert!(html.contains("never right after an answer"));
    assert!(html.contains("questions, under a minute"));
    assert!(has(&html, "form", &["class=\"answer\"", "id=\"answer\"", "method=\"post\"", "action=\"/s/pulse\""]));
    assert!(html.contains("formaction=\"/s/pulse/language\""));
    assert!(html.contains("name=\"code\""));
    assert!(has(&html, "div", &["id=\"offline\"", "role=\"status\"", "tabindex=\"-1\"", " hidden"]));
    assert!(html.contains("an operator who changes the running server"));
    assert!(!html.contains("id=\"errors\""));
    assert!(html.contains("Tide &amp; Water"));
}

#[test]
fn a_scale_is_a_radio_group_whose_last_member_is_no_answer() {
    let html = answer::render(&page(), &fresh(Entry::Codes));
    let scale = question(&html, 1);
    let inputs = inputs(scale);
    assert_eq!(inputs.len(), 12);
    assert!(inputs.iter().all(|input| input.contains("type=\"radio\"") && input.contains("name=\"q.recommend\"")));
    assert!(inputs[11].contains("value=\"\"") && inputs[11].contains("checked"));
    assert_eq!(scale.matches("checked").count(), 1);
    assert_eq!(scale.matches("<legend").count(), 1);
    assert!(scale.contains("<span class=\"sr\"> – Definitely not</span>"));
}

#[test]
fn several_answers_are_checkboxes_with_a_hint() {
    let html = answer::render(&page(), &fresh(Entry::Codes));
    let number = manifest(Entry::Codes).content.questionnaire.questions.len();
    let many = question(&html, number);
    assert!(inputs(many).iter().all(|input| input.contains("type=\"checkbox\"")));
    assert!(many.contains(&format!("aria-describedby=\"q{number}-hint\"")));
    assert!(!many.contains("checked"));
}

#[test]
fn what_was_typed_comes_back_escaped() {
    let mut model = fresh(Entry::Codes);
    model.code = "\"><script>alert(1)</script>".to_owned();
    model.problems = vec![Problem::CodeTypo];
    model.given.insert("recommend".to_owned(), vec!["8".to_owned()]);
    model.given.insert("heard".to_owned(), vec!["<9>".to_owned()]);
    let html = answer::render(&page(), &model);
    check(&html);
    assert!(!html.contains("<script>alert"));
    assert!(html.contains("value=\"&quot;&gt;&lt;script&gt;") || html.contains("value=\"&quot;><script>"));
    let eight = inputs(question(&html, 1))[8];
    assert!(eight.contains("value=\"8\"") && eight.contains("checked"));
    assert_eq!(question(&html, 1).matches("checked").count(), 1);
    let heard = inputs(question(&html, 2));
    assert!(heard[5].contains("checked"), "a value that is no option counts as no answer");
    assert!(!html.contains("<9>"));
}

#[test]
fn every_problem_says_what_to_do_and_where() {
    assert!(with(vec![Problem::TooMany]).contains("id=\"errors\""));
    for problem in [Problem::CodeMissing, Problem::CodeTypo] {
        let html = with(vec![problem]);
        check(&html);
        assert!(has(&html, "div", &["id=\"errors\"", "tabindex=\"-1\"", " autofocus"]));
        assert!(html.contains("href=\"#code\""));
        assert!(html.contains("aria-invalid=\"true\""));
    }
    let html = with(vec![Problem::Answer { question: "heard".to_owned() }]);
    assert!(html.contains("href=\"#q2\""));
    assert!(question(&html, 2).contains("id=\"q2-error\""));
    assert!(!html.contains("aria-invalid=\"true\""));
    assert!(with(vec![Problem::Answer { question: "gone".to_owned() }]).contains("id=\"errors\""));
    assert!(with(vec![Problem::Unavailable]).contains("your answers are still here"));
    assert!(with(vec![Problem::TooLarge]).contains("id=\"errors\""));
    let html = with(vec![Problem::CodeMissing, Problem::Answer { question: "heard".to_owned() }]);
    assert!(html.contains("href=\"#code\"") && html.contains("href=\"#q2\""));
}

#[test]
fn a_code_of_the_wrong_length_is_told_from_a_typing_error() {
    let model = AnswerPage { code: "ABC".to_owned(), problems: vec![Problem::CodeTypo], ..fresh(Entry::Codes) };
    let html = answer::render(&page(), &model);
    let error = html.split("id=\"code-error\"").nth(1).and_then(|rest| rest.split("</p>").next()).expect("the error");
    assert!(error.contains("A code has 13 letters and digits"));
}

#[test]
fn an_open_link_asks_for_no_code_and_is_called_not_verified() {
    let unit = UnitSeal { asked: "all".to_owned(), name: "All".to_owned(), invited: 0 };
    let html = answer::render(&page(), &AnswerPage { unit: Some(unit), ..fresh(Entry::Open) });
    check(&html);
    assert!(!html.contains("name=\"code\""));
    assert!(html.contains("not verified"));
    assert!(html.contains("Counted in All.") && !html.contains("invited"));
    assert!(html.contains("name=\"unit\" value=\"all\""));
    assert!(html.contains("floods the open link") && !html.contains("each code counts once"));
}

#[test]
fn what_is_known_of_unit_and_change_is_shown() {
    let model = AnswerPage {
        unit: Some(UnitSeal { asked: "north".to_owned(), name: "Site <North>".to_owned(), invited: 42 }),
        changed: Some(Text::only(Language::En, "Shift plans are fixed.")),
        ..fresh(Entry::Codes)
    };
    let html = answer::render(&page(), &model);
    assert!(html.contains("Counted in Site &lt;North&gt;, 42 people invited"));
    assert!(html.contains("Shift plans are fixed."));
}

#[test]
fn islands_wake_only_where_they_were_built() {
    let html = answer::render(&page(), &fresh(Entry::Codes));
    assert!(html.contains("import(\"/assets/heard-2.js\")"));
    assert!(html.contains("fetch(\"/assets/heard-3.wasm\")"));
    let mut page = page();
    page.assets = Arc::default();
    assert!(!answer::render(&page, &fresh(Entry::Codes)).contains("import("));
}

#[test]
fn the_code_on_a_slip_comes_along_where_codes_let_people_in() {
    let html = answer::render(&page(), &fresh(Entry::Codes));
    assert_eq!(html.matches("location.hash").count(), 1);
    assert!(has(&html, "p", &["id=\"code-filled\"", "role=\"status\"", " hidden"]));
    let html = answer::render(&page(), &fresh(Entry::Open));
    assert!(!html.contains("location.hash") && !html.contains("code-filled"));
}

#[test]
fn right_to_left_languages_turn_the_document() {
    let html = answer::render(&page_in(Language::Ar), &fresh(Entry::Codes));
    check(&html);
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn a_text_in_another_language_than_the_page_is_marked() {
    let mut model = fresh(Entry::Codes);
    let text = |text: &str| Text::only(Language::En, text);
    let manifest = Arc::get_mut(&mut model.manifest).expect("the only one");
    manifest.content.questionnaire.questions[0] = Question {
        key: "listen".parse().expect("a key"),
        text: text("Do they listen?"),
        kind: QuestionKind::OneToFive { low: text("Never"), high: text("Always") },
    };
    let html = answer::render(&page_in(Language::Ar), &model);
    check(&html);
    // Each end is there for the eye and for a screen reader.
    for (text, times) in [("Do they listen?", 1), ("Never", 2), ("Always", 2)] {
        let marked = format!("<span lang=\"en\" dir=\"ltr\">{text}</span>");
        assert_eq!(question(&html, 1).matches(&marked).count(), times, "{html}");
    }
    assert!(!question(&html, 2).contains("<span lang"));
    assert!(!answer::render(&page(), &model).contains("<span lang"));
}

#[test]
fn thanks_are_the_same_whatever_the_code_was_worth() {
    let model = thanks::ThanksPage {
        pulse: "weekly".to_owned(),
        entry: Entry::Codes,
        next_count: Some(moment()),
        closes: moment() + Duration::days(7),
        respond_by: Some(moment() + Duration::days(21)),
        changed: Some(Text::only(Language::En, "Breaks are longer.")),
    };
    let html = thanks::render(&page(), &model);
    check(&html);
    assert!(html.contains("Received. Each code counts once."));
    assert!(html.contains("Tuesday 24 November, 14:00"));
    assert!(html.contains("Tuesday 1 December, 14:00"));
    assert!(html.contains("Breaks are longer."));
    assert!(html.contains("Tuesday 15 December"), "when leaders answer");
    assert!(has(&html, "a", &["href=\"/board?pulse=weekly\""]));
    let html =
        thanks::render(&page(), &thanks::ThanksPage { entry: Entry::Open, next_count: None, changed: None, ..model });
    assert!(!html.contains("Each code") && html.contains("not verified"));
}

#[test]
fn pages_in_place_of_questions_say_when_and_where_to_go() {
    let (pulse, title) = ("weekly".to_owned(), "Week 1".to_owned());
    let model = closed::ClosedPage { pulse: pulse.clone(), title: title.clone(), closed: moment() };
    let html = closed::render(&page(), &model);
    check(&html);
    assert!(html.contains("Tuesday 24 November, 14:00"));
    assert!(has(&html, "a", &["href=\"/board?pulse=weekly\""]));
    let model = not_yet::NotYetPage { title: title.clone(), opens: moment(), entry: Entry::Codes };
    let html = not_yet::render(&page(), &model);
    check(&html);
    assert!(html.contains("Tuesday 24 November, 14:00") && html.contains("the same code"));
    let html = not_yet::render(&page(), &not_yet::NotYetPage { entry: Entry::Open, ..model });
    assert!(!html.contains("code will work"));
    for html in [sent::render(&page(), &pulse), full::render(&page(), &pulse, &title)] {
        check(&html);
        assert!(html.contains("not verified"));
        assert!(has(&html, "a", &["href=\"/board?pulse=weekly\""]));
    }
    let html = interrupted::render(&page(), &interrupted::InterruptedPage { pulse, title });
    check(&html);
    assert!(html.contains("Week 1"));
    assert!(has(&html, "a", &["href=\"/board?pulse=weekly\""]));
    check(&unknown::render(&page()));
}
