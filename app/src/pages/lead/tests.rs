//! What a leader sees, in every state.

use heard_domain::{
    key::Key,
    language::Language,
    response::{Response, Status, Subject},
    text::Text,
    wave::Phase,
};
use time::macros::{date, datetime};

use super::{
    About, Done, form_address,
    home::{self, DraftLine, LeadPage, LeadUnit, LeadWave, OpenLine, SubjectLine},
    problem,
    published::{self, PublishedPage, UpdateFields},
    respond::{self, RespondPage, ResponseFields},
    withdraw::{self, WithdrawPage},
};
use crate::{
    components::form::{FieldProblem, Problems},
    i18n::Words,
    pages::{
        board::{
            sample::{self, Sample},
            tests::text,
        },
        testing::{check, has, page, page_in},
    },
};

fn key(text: &str) -> Key {
    text.parse().expect("a key")
}

fn response(id: i64, question: Option<&str>, status: Status, next: Option<time::Date>) -> Response {
    Response {
        id,
        subject: Subject { unit: key("north-buses"), pulse: key("pulse"), wave: 5, question: question.map(key) },
        language: Language::En,
        heard: "Heard.".to_owned(),
        plan: "Plan.".to_owned(),
        why: "Why.".to_owned(),
        owner: "Ada".to_owned(),
        status,
        next,
        re_ask: false,
        at: datetime!(2026-11-11 12:00 UTC),
        updates: Vec::new(),
    }
}

/// The fifth and the sixth wave of a unit of a region.
fn unit(said: Vec<Response>) -> LeadUnit {
    let waves = sample::history();
    let wave =
        |number: usize, said| LeadWave { wave: waves[number - 1].clone(), earlier: waves[..number - 1].to_vec(), said };
    LeadUnit {
        key: "north-buses".to_owned(),
        name: "Buses <North>".to_owned(),
        waves: vec![wave(6, Vec::new()), wave(5, said)],
        below: vec![("night".to_owned(), "Night".to_owned())],
    }
}

fn subject(question: Option<&str>) -> SubjectLine {
    SubjectLine {
        unit: "Buses North".to_owned(),
        pulse: Text::only(Language::En, "Team pulse"),
        wave: 5,
        question: question.map(|question| Text::only(Language::En, question)),
    }
}

fn lead(units: Vec<LeadUnit>) -> LeadPage {
    LeadPage { units, one: false, drafts: Vec::new(), open: Vec::new(), today: date!(2026 - 11 - 24), done: None }
}

#[test]
fn a_leader_sees_what_moved_and_what_stands_out_with_a_way_to_respond() {
    let html = home::render(&page(), &lead(vec![unit(Vec::new())]));
    check(&html);
    let seen = text(&html);
    let finding = "Did you feel heard at work this week? In Buses North, 70 % answer 4 or 5; in wave 5 it was 47 %. \
                   34 answers 4–5: probably between 53 % and 84 %";
    assert!(seen.contains(finding), "{seen}");
    assert!(seen.contains("Clearly up since wave 5."), "{seen}");
    assert!(seen.contains("Higher than every other question") || seen.contains("Lower than every other question"));
    assert!(seen.contains("Buses &lt;North&gt;") && seen.contains("The wave as a whole"));
    assert!(has(&html, "a", &["href=\"/lead/north-buses/pulse/6/respond?question=heard\"", "btn-primary"]));
    assert!(has(&html, "a", &["href=\"/lead/north-buses/pulse/6/respond\""]));
    assert!(has(&html, "a", &["href=\"/lead?unit=night\""]));
    // Each question once, and the whole, in each of the two waves.
    assert_eq!(html.matches("/respond?question=").count(), 2 * 5);
}

#[test]
fn what_was_said_stands_in_the_place_of_the_invitation() {
    let said = response(9, Some("heard"), Status::Planned, Some(date!(2026 - 12 - 1)));
    let html = home::render(&page(), &lead(vec![unit(vec![said])]));
    check(&html);
    assert!(has(&html, "a", &["href=\"/lead/responses/9\""]));
    assert!(text(&html).contains("Respond once more"));
}

#[test]
fn what_is_late_stands_first_and_drafts_are_listed() {
    let line = |id, next| OpenLine {
        response: response(id, None, Status::InProgress, Some(next)),
        subject: subject(Some("Is it <safe>?")),
    };
    let drafts = vec![DraftLine { id: 4, subject: subject(None), author: "Lea".to_owned() }];
    let open = vec![line(1, date!(2026 - 12 - 1)), line(2, date!(2026 - 11 - 20)), line(3, date!(2026 - 11 - 30))];
    let model = LeadPage { drafts, open, done: Some(Done::Withdrawn), ..lead(vec![unit(Vec::new())]) };
    let html = home::render(&page(), &model);
    check(&html);
    let place = |id: i64| html.find(&format!("href=\"/lead/responses/{id}\"")).expect("a link");
    assert!(place(2) < place(3) && place(3) < place(1) && place(1) < place(4));
    let seen = text(&html);
    assert!(seen.contains("An update was due on Friday 20 November: 4 days late"), "{seen}");
    assert!(seen.contains("Is it &lt;safe&gt;? Buses North · Team pulse, wave 5"), "{seen}");
    assert!(seen.contains("Last written by Lea") && seen.contains("The draft is gone."), "{seen}");
    let one = home::render(&page(), &LeadPage { one: true, ..model });
    check(&one);
    assert!(!one.contains("href=\"/lead/responses/2\"") && has(&one, "a", &["href=\"/lead\""]));
}

#[test]
fn every_empty_state_says_what_will_come() {
    let seen = text(&home::render(&page(), &lead(Vec::new())));
    assert!(seen.contains("You lead no unit at the moment.") && seen.contains("Nothing is owed at the moment."));
    let nothing = LeadUnit { waves: Vec::new(), below: Vec::new(), ..unit(Vec::new()) };
    let seen = text(&home::render(&page(), &lead(vec![nothing])));
    assert!(seen.contains("Nothing has been asked yet."), "{seen}");

    let of = |key: &str, sample: &Sample| {
        let waves = vec![LeadWave { wave: sample.view(), earlier: Vec::new(), said: Vec::new() }];
        let html = home::render(&page(), &lead(vec![LeadUnit { key: key.to_owned(), waves, ..unit(Vec::new()) }]));
        check(&html);
        text(&html)
    };
    assert!(of("north-buses", &Sample::open(1)).contains("Nothing has been counted in this unit yet."));
    assert!(of("south-night", &sample::full()).contains("are counted in a unit above."));
    assert!(of("office", &sample::closed(1)).contains("Too few people answered to show this unit alone"));
    assert!(of("elsewhere", &sample::full()).contains("This unit was not part of that wave."));
    assert!(of("office", &sample::full().phase(Phase::Interrupted)).contains("Team pulse, wave 1"));
    assert!(
        of("south", &sample::full()).contains("Nothing has moved beyond chance")
            || of("south", &sample::full()).contains("than every other")
    );
}

fn about(question: Option<&str>) -> About {
    let mut waves = sample::history();
    let wave = waves.pop().expect("a wave");
    About { unit: "north-buses".to_owned(), wave, earlier: waves, question: question.map(str::to_owned) }
}

fn form(about: About) -> RespondPage {
    let action = form_address(&about.unit, &about.wave, about.question.as_deref());
    RespondPage {
        about,
        action,
        fields: ResponseFields::default(),
        problems: Problems::default(),
        preview: None,
        draft: None,
        done: None,
        today: date!(2026 - 11 - 24),
    }
}

#[test]
fn a_form_begins_with_the_finding_in_words() {
    let about = about(Some("heard"));
    let words = Words(Language::En);
    let prefilled = about.prefilled(words).replace('\u{a0}', " ");
    let finding = "Did you feel heard at work this week? In Buses North, 70 % answer 4 or 5; in wave 5 it was 47 %.";
    assert_eq!(prefilled, finding);
    let html = respond::render(&page(), &form(about));
    check(&html);
    assert!(has(&html, "form", &["method=\"post\"", "action=\"/lead/north-buses/pulse/6/respond?question=heard\""]));
    for name in ["heard", "plan", "why", "owner", "status", "next", "re_ask", "language"] {
        assert!(html.contains(&format!("name=\"{name}\"")), "{name}");
    }
    assert_eq!(html.matches("name=\"status\"").count(), Status::ALL.len());
    for act in ["save", "preview", "publish"] {
        assert!(has(&html, "button", &["name=\"do\"", &format!("value=\"{act}\"")]), "{act}");
    }
    assert!(!html.contains("required"), "a draft may be unfinished");
    assert!(text(&html).contains(finding));

    let whole = super::tests::about(None);
    assert_eq!(whole.prefilled(words), "");
    let html = respond::render(&page(), &form(whole));
    check(&html);
    assert!(!html.contains("name=\"re_ask\"") && text(&html).contains("The wave as a whole"));
}

#[test]
fn a_question_without_a_favourable_answer_begins_with_what_most_people_chose() {
    let about = about(Some("help-most"));
    assert!(about.prefilled(Words(Language::En)).contains("choose “"), "{}", about.prefilled(Words(Language::En)));
    let unseen = About { unit: "south-night".to_owned(), ..super::tests::about(Some("heard")) };
    assert_eq!(unseen.prefilled(Words(Language::En)), "Did you feel heard at work this week?");
}

#[test]
fn every_mistake_leads_to_its_field_and_nothing_typed_is_lost() {
    let words = Words(Language::En);
    let wrong = [
        ("heard", "missing"),
        ("plan", "length"),
        ("why", "control"),
        ("owner", "missing"),
        ("status", "missing"),
        ("next", "no-date"),
        ("re_ask", "no-question"),
    ];
    let problems =
        wrong.map(|(field, rule)| FieldProblem { field: field.to_owned(), text: problem::text(words, field, rule) });
    let fields = ResponseFields {
        heard: "\n</textarea><script>alert(1)</script>".to_owned(),
        plan: "Plan".to_owned(),
        why: "Why".to_owned(),
        owner: "\"Ada\"".to_owned(),
        status: "planned".to_owned(),
        next: "tomorrow".to_owned(),
        language: "ar".to_owned(),
        re_ask: true,
    };
    let html = respond::render(
        &page(),
        &RespondPage { fields, problems: Problems(problems.into()), ..form(about(Some("heard"))) },
    );
    check(&html);
    assert!(has(&html, "div", &["id=\"errors\"", " autofocus"]));
    for (field, _) in wrong {
        assert!(html.contains(&format!("href=\"#{field}\"")), "{field}");
        assert!(html.contains(&format!("id=\"{field}\"")), "{field}");
        assert!(html.contains(&format!("id=\"{field}-error\"")), "{field}");
    }
    assert!(!html.contains("<script>alert"));
    assert!(html.contains("\n\n&lt;/textarea>&lt;script>"), "the first line break is the element's own: {html}");
    assert!(html.contains("value=\"&quot;Ada&quot;\"") && html.contains("value=\"tomorrow\""));
    assert!(has(&html, "input", &["value=\"planned\"", " checked"]));
    assert!(has(&html, "input", &["name=\"re_ask\"", " checked"]));
    assert!(has(&html, "option", &["value=\"ar\"", " selected"]));
    assert_eq!(html.matches(" selected").count(), 1);
}

#[test]
fn the_preview_is_what_the_board_shows() {
    let preview = response(0, Some("heard"), Status::Planned, Some(date!(2026 - 12 - 1)));
    let model = RespondPage { preview: Some(preview.clone()), ..form(about(Some("heard"))) };
    let html = respond::render(&page(), &model);
    check(&html);
    let board = crate::pages::board::BoardPage {
        responses: std::sync::Arc::new(vec![Response {
            subject: Subject { wave: 6, ..preview.subject.clone() },
            ..preview
        }]),
        ..sample::latest("north-buses")
    };
    let board = crate::pages::board::board(&page(), &board);
    let card = |html: &str| {
        let (_, rest) = html.split_once("id=\"response-0\"").expect("a card");
        rest.split("</article>").next().expect("its end").to_owned()
    };
    assert_eq!(card(&html), card(&board));
}

#[test]
fn a_draft_can_be_thrown_away_after_a_question() {
    let model =
        RespondPage { draft: Some((4, "Lea".to_owned())), done: Some(Done::Saved), ..form(about(Some("heard"))) };
    let html = respond::render(&page(), &model);
    check(&html);
    assert!(has(&html, "a", &["href=\"/lead/responses/4/withdraw\""]));
    assert!(text(&html).contains("only those who lead this unit see it"));
    let html = withdraw::render(&page(), &WithdrawPage { id: 4, about: about(None) });
    check(&html);
    assert!(has(&html, "form", &["method=\"post\"", "action=\"/lead/responses/4/withdraw\""]));
    assert!(has(&html, "a", &["href=\"/lead/responses/4\""]));
}

fn shown(response: Response) -> PublishedPage {
    PublishedPage {
        about: about(Some("heard")),
        response,
        fields: UpdateFields::default(),
        problems: Problems::default(),
        done: None,
        today: date!(2026 - 11 - 24),
    }
}

#[test]
fn what_is_published_is_added_to_and_not_changed() {
    let said = response(7, Some("heard"), Status::Planned, Some(date!(2026 - 12 - 1)));
    let html = published::render(&page(), &shown(said.clone()));
    check(&html);
    assert!(has(&html, "form", &["method=\"post\"", "action=\"/lead/responses/7/updates\""]));
    assert!(html.contains("name=\"text\"") && !html.contains("name=\"heard\""));
    assert!(has(&html, "button", &["name=\"re_ask\"", "value=\"yes\""]));
    let wished = Response { re_ask: true, ..said.clone() };
    assert!(has(&published::render(&page(), &shown(wished)), "button", &["name=\"re_ask\"", "value=\"no\""]));
    let model = PublishedPage {
        fields: UpdateFields {
            text: "So <far>".to_owned(),
            status: "done".to_owned(),
            next: String::new(),
            language: "en".to_owned(),
        },
        problems: Problems::one("next", problem::text(Words(Language::En), "next", "in-the-past")),
        ..shown(said)
    };
    let html = published::render(&page(), &model);
    check(&html);
    assert!(html.contains("So &lt;far>") && has(&html, "input", &["value=\"done\"", " checked"]));
    assert!(has(
        &html,
        "input",
        &["id=\"next\"", "aria-invalid=\"true\"", "aria-describedby=\"next-hint next-error\""]
    ));
}

#[test]
fn every_page_reads_in_every_language() {
    let rules = ["missing", "length", "control", "no-date", "in-the-past", "too-far", "no-question"];
    for language in Language::ALL {
        let page = page_in(language);
        check(&home::render(&page, &lead(vec![unit(vec![response(9, Some("heard"), Status::Done, None)])])));
        for question in [None, Some("recommend"), Some("heard"), Some("ready"), Some("help-most"), Some("in-the-way")] {
            check(&respond::render(&page, &form(about(question))));
            assert_eq!(about(question).prefilled(page.words()).is_empty(), question.is_none());
        }
        for done in [Done::Saved, Done::Published, Done::Updated, Done::Withdrawn, Done::ReAsk] {
            let said = response(7, Some("heard"), Status::Planned, Some(date!(2026 - 12 - 1)));
            check(&published::render(&page, &PublishedPage { done: Some(done), ..shown(said) }));
        }
        for field in ["heard", "plan", "why", "owner", "status", "next", "text", "re_ask", "unit"] {
            for rule in rules {
                assert!(!problem::text(page.words(), field, rule).is_empty());
            }
        }
    }
}
