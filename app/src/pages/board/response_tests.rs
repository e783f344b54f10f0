//! What a reader of the board sees of what leaders said.

use std::sync::Arc;

use heard_domain::{
    key::Key,
    language::Language,
    response::{Response, Status, Subject, Update},
};
use time::{Date, Duration, OffsetDateTime, macros::date, macros::datetime};

use super::{
    board,
    history::{HistoryPage, WAVES, history},
    model::BoardPage,
    sample::{self, Sample},
    tests::text,
};
use crate::pages::testing::{check, has, page, page_in};

fn key(text: &str) -> Key {
    text.parse().expect("a key")
}

/// A response of the day after the sixth wave closed, whose next update is due a fortnight later.
fn response(id: i64, unit: &str, wave: u32, question: Option<&str>) -> Response {
    Response {
        id,
        subject: Subject { unit: key(unit), pulse: key("pulse"), wave, question: question.map(key) },
        language: Language::En,
        heard: format!("Heard <{id}>."),
        plan: format!("Plan {id}."),
        why: format!("Why {id}.\nAnd more."),
        owner: format!("Ada {id}"),
        status: Status::Planned,
        next: Some(date!(2026 - 12 - 2)),
        re_ask: false,
        at: datetime!(2026-11-18 12:00 UTC),
        updates: Vec::new(),
    }
}

fn update(status: Status, text: &str, at: OffsetDateTime) -> Update {
    Update { language: Language::En, status, text: text.to_owned(), next: Some(date!(2026 - 12 - 8)), at }
}

/// The sixth wave of a unit, with what was said.
fn latest(unit: &str, responses: Vec<Response>) -> BoardPage {
    BoardPage { responses: Arc::new(responses), ..sample::latest(unit) }
}

fn on(today: Date, model: BoardPage) -> BoardPage {
    BoardPage { today, ..model }
}

fn seen(model: &BoardPage) -> String {
    let html = board(&page(), model);
    check(&html);
    text(&html)
}

#[test]
fn a_response_stands_beside_the_result_that_it_answers() {
    let model = latest("north-buses", vec![response(7, "north-buses", 6, Some("heard"))]);
    let html = board(&page(), &model);
    check(&html);
    let (_, rest) = html.split_once("Did you feel heard at work this week?</h3>").expect("the result");
    let result = rest.split("</article></div>").next().expect("its end");
    assert!(result.contains("id=\"response-7\""), "{result}");
    let said = text(result);
    for words in [
        "Planned",
        "What we heard Heard &lt;7&gt;.",
        "What we do Plan 7.",
        "Why Why 7. And more.",
        "Ada 7 answers for it",
        "Next update by Wednesday 2 December",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("On wave") && !said.contains("Buses North Planned"), "what the page says already");
    assert!(seen(&model).contains("Last word from leaders: 6 days ago"));
}

#[test]
fn responses_are_inherited_from_above_and_are_labelled() {
    let said = vec![response(1, "north", 6, Some("heard")), response(2, "all", 6, None)];
    let below = seen(&latest("north-buses", said.clone()));
    assert!(below.contains("Planned Region North What we heard Heard &lt;1&gt;."), "{below}");
    assert!(below.contains("Planned Tidewater Lines What we heard Heard &lt;2&gt;."), "{below}");
    let beside = seen(&latest("south-buses", said.clone()));
    assert!(!beside.contains("&lt;1&gt;") && beside.contains("&lt;2&gt;"), "{beside}");
    let above = seen(&latest("all", said));
    assert!(!above.contains("&lt;1&gt;") && above.contains("Planned What we heard Heard &lt;2&gt;."), "{above}");
    let (headline, results) = above.split_once("What people said").expect("results");
    assert!(headline.contains("&lt;2&gt;") && !results.contains("&lt;2&gt;"), "the whole stands near the headline");
}

#[test]
fn an_earlier_response_stays_while_something_is_owed_and_shows_what_came_of_it() {
    let earlier = response(1, "north-buses", 5, Some("heard"));
    let said = seen(&latest("north-buses", vec![earlier.clone()]));
    assert!(said.contains("Planned On wave 5"), "{said}");
    let outcome = "4–5: 47 % in wave 5, 70 % in wave 6 (probably between 53 % and 84 %). \
                   The difference is more than chance.";
    assert!(said.contains(outcome), "{said}");
    let first = response(1, "north-buses", 5, Some("ready"));
    let said = seen(&latest("north-buses", vec![first]));
    assert!(said.contains("in wave 6 (probably between"), "{said}");
    assert!(said.contains("The difference cannot be told from chance."), "{said}");

    // Done, and told before the last wave opened: it is history.
    let long_ago = datetime!(2026-11-01 12:00 UTC);
    let over = Response { status: Status::Done, next: None, at: long_ago, ..earlier.clone() };
    assert!(!seen(&latest("north-buses", vec![over.clone()])).contains("On wave 5"));
    let told = Response { updates: vec![update(Status::Done, "It is there.", datetime!(2026-11-16 9:00 UTC))], ..over };
    let said = seen(&latest("north-buses", vec![told]));
    assert!(said.contains("Done On wave 5") && said.contains("Monday 16 November · Done It is there."), "{said}");
    // What is said of a later wave is no part of an earlier board.
    let history = sample::history();
    let past = BoardPage {
        responses: Arc::new(vec![response(3, "north-buses", 6, Some("heard"))]),
        ..sample::board(history[4].clone(), "north-buses", history)
    };
    assert!(!seen(&past).contains("&lt;3&gt;"));
}

#[test]
fn the_clock_turns_into_a_warning_in_words_when_an_update_is_late() {
    let model = || latest("all", vec![response(1, "all", 6, None)]);
    let said = seen(&on(date!(2026 - 11 - 18), model()));
    assert!(said.contains("Last word from leaders: today") && !said.contains("late"), "{said}");
    assert!(seen(&on(date!(2026 - 11 - 19), model())).contains("Last word from leaders: yesterday"));
    let html = board(&page(), &on(date!(2026 - 12 - 2), model()));
    assert!(!html.contains("class=\"late\""), "the day itself is in time");
    let html = board(&page(), &on(date!(2026 - 12 - 5), model()));
    assert_eq!(html.matches("class=\"late\"").count(), 2);
    let said = text(&html);
    assert!(said.contains("One update is late"), "{said}");
    assert!(said.contains("An update was due on Wednesday 2 December: 3 days late"), "{said}");
    let said = seen(&on(date!(2027 - 1 - 2), model()));
    assert!(said.contains("due on Wednesday 2 December 2026: 31 days late"), "another year is named: {said}");
}

#[test]
fn what_was_promised_at_the_launch_is_held_against_leaders() {
    let mut model = Sample::open(1).close().board("all");
    assert!(!seen(&model).contains("What leaders say"), "nothing was promised, and nothing said");
    let mut manifest = (*model.wave.manifest).clone();
    manifest.content.respond_by = Some(datetime!(2026-11-28 5:00 UTC));
    model.wave.manifest = Arc::new(manifest);
    let said = seen(&on(date!(2026 - 11 - 28), model.clone()));
    assert!(said.contains("Leaders say by Saturday 28 November what they will do about wave 1"), "{said}");
    let late = on(date!(2026 - 11 - 29), model.clone());
    let html = board(&page(), &late);
    assert!(has(&html, "b", &["class=\"late\""]));
    assert!(text(&html).contains("By Saturday 28 November leaders were to say what they will do about wave 1."));
    let elsewhere = BoardPage { responses: Arc::new(vec![response(1, "north", 1, None)]), ..late.clone() };
    assert!(seen(&elsewhere).contains("leaders were to say"), "a part of the house is not the whole");
    let kept = BoardPage { responses: Arc::new(vec![response(1, "all", 1, None)]), ..late };
    assert!(!seen(&kept).contains("leaders were to say"));
}

#[test]
fn where_there_are_no_figures_responses_name_their_question() {
    let sample = sample::full();
    let model =
        BoardPage { responses: Arc::new(vec![response(1, "all", 1, Some("heard"))]), ..sample.board("south-night") };
    let said = seen(&model);
    assert!(said.contains("Planned Tidewater Lines Did you feel heard at work this week? What we heard"), "{said}");
}

#[test]
fn updates_are_a_short_history_the_newest_first() {
    let updates = vec![
        update(Status::InProgress, "Begun.", datetime!(2026-11-19 9:00 UTC)),
        update(Status::InProgress, "Half.", datetime!(2026-11-20 9:00 UTC)),
        update(Status::Done, "All.", datetime!(2026-11-21 9:00 UTC)),
    ];
    let said = seen(&latest("all", vec![Response { updates, ..response(1, "all", 6, None) }]));
    let history = "Saturday 21 November · Done All. 3 earlier entries Friday 20 November · In progress Half. \
                   Thursday 19 November · In progress Begun. Wednesday 18 November · Planned · published";
    assert!(said.contains(history), "{said}");
    assert!(said.contains("Last word from leaders: 3 days ago") && !said.contains("Next update"), "{said}");
}

#[test]
fn only_the_newest_three_stand_beside_a_result() {
    let said = (1..=5).map(|id| response(id, "all", 6, Some("heard"))).collect();
    let html = board(&page(), &latest("all", said));
    let shown: Vec<bool> = (1..=5).map(|id| html.contains(&format!("id=\"response-{id}\""))).collect();
    assert_eq!(shown, [false, false, true, true, true]);
    assert!(has(&html, "a", &["href=\"/board/history\""]));
}

#[test]
fn a_response_in_another_language_is_marked_and_its_lines_are_kept() {
    let foreign = Response { language: Language::Ar, ..response(1, "all", 6, None) };
    let html = board(&page(), &latest("all", vec![foreign]));
    assert!(html.contains("<p lang=\"ar\" dir=\"rtl\">Why 1.</p><p lang=\"ar\" dir=\"rtl\">And more.</p>"), "{html}");
    let html = board(&page_in(Language::Ar), &latest("all", vec![response(1, "all", 6, None)]));
    assert!(html.contains("<p lang=\"en\" dir=\"ltr\">Plan 1.</p>"));
    let html = board(&page(), &latest("all", vec![response(1, "all", 6, None)]));
    assert!(html.contains("<p>Plan 1.</p>"));
}

#[test]
fn the_wall_screen_says_the_newest_in_short() {
    let long = "Every depot names one thing that it changes. ".repeat(9);
    let newest = update(Status::InProgress, &long, datetime!(2026-11-21 9:00 UTC));
    let responses =
        vec![Response { updates: vec![newest], ..response(1, "all", 6, None) }, response(2, "north", 6, Some("heard"))];
    let model = BoardPage { screen: true, ..latest("north-buses", responses) };
    let html = board(&page(), &model);
    check(&html);
    let said = text(&html);
    assert!(said.contains("In progress Every depot names one thing"), "{said}");
    assert!(said.contains("… Ada 1") && !said.contains("Ada 2"), "{said}");
    assert!(!html.contains("<a ") && !html.contains("class=\"response\""));
}

#[test]
fn a_wish_to_ask_again_is_told_until_the_next_wave() {
    let wish = |wave| Response { re_ask: true, ..response(1, "all", wave, Some("heard")) };
    assert!(seen(&latest("all", vec![wish(6)])).contains("To be asked again in the next wave"));
    assert!(!seen(&latest("all", vec![wish(5)])).contains("To be asked again"));
}

fn lineage(responses: Vec<Response>) -> HistoryPage {
    let mut waves = sample::history();
    waves.reverse();
    HistoryPage { waves, responses: Arc::new(responses), today: date!(2026 - 11 - 24), unit: None, part: 0 }
}

#[test]
fn the_history_tells_what_was_said_what_was_answered_and_what_came_of_it() {
    let html = history(
        &page(),
        &lineage(vec![
            response(1, "north-buses", 2, Some("heard")),
            response(2, "all", 6, None),
            response(3, "north-buses", 5, Some("in-the-way")),
        ]),
    );
    check(&html);
    let said = text(&html);
    let order: Vec<usize> =
        (1..=6).rev().map(|wave| said.find(&format!("Team pulse, wave {wave}")).expect("the wave")).collect();
    assert!(order.is_sorted(), "the latest first");
    assert!(has(&html, "a", &["href=\"/board/pulse/2\""]));
    let first = "Did you feel heard at work this week? In Buses North, 26 % answer 4 or 5. \
                 Planned Buses North What we heard Heard &lt;1&gt;.";
    assert!(said.contains(first), "{said}");
    assert!(said.contains("4–5: 26 % in wave 2, 47 % in wave 5"), "rather a wave that is over: {said}");
    assert!(said.contains("What got in your way at work this week? Planned Buses North"), "{said}");
    assert_eq!(said.matches("No leader has said anything about this wave.").count(), 3);
}

#[test]
fn the_history_of_a_unit_has_what_was_said_above_and_below_it() {
    let responses = vec![
        response(1, "north-buses", 2, Some("heard")),
        response(2, "all", 6, None),
        response(3, "south", 5, Some("heard")),
        response(4, "north", 5, Some("heard")),
    ];
    let html = history(&page(), &HistoryPage { unit: Some("north".to_owned()), ..lineage(responses) });
    check(&html);
    let shown: Vec<bool> = (1..=4).map(|id| html.contains(&format!("id=\"response-{id}\""))).collect();
    assert_eq!(shown, [true, true, false, true]);
    assert!(text(&html).contains("Region North: what was said, and what came of it"));
}

#[test]
fn a_long_history_has_parts() {
    let wave = sample::closed(1).view();
    let waves: Vec<_> = (0..2 * WAVES).map(|_| wave.clone()).collect();
    let part = |part| {
        let html = history(&page(), &HistoryPage { waves: waves.clone(), part, ..lineage(Vec::new()) });
        check(&html);
        html
    };
    assert_eq!(part(0).matches("<section class=\"section\">").count(), WAVES);
    assert!(has(&part(0), "a", &["href=\"/board/history?part=1\""]) && !part(0).contains("part=0"));
    assert!(has(&part(1), "a", &["href=\"/board/history?part=0\""]) && !part(1).contains("part=2"));
    for beyond in [2, usize::MAX] {
        assert!(text(&part(beyond)).contains("Nothing has been asked yet."));
    }
}

#[test]
fn before_the_first_wave_the_history_says_what_will_come() {
    let html = history(&page(), &HistoryPage { waves: Vec::new(), ..lineage(Vec::new()) });
    check(&html);
    assert!(text(&html).contains("After the first wave, what people said, what leaders answered and what came of it"));
}

#[test]
fn every_status_reads_in_every_language() {
    for language in Language::ALL {
        let responses: Vec<Response> = Status::ALL
            .into_iter()
            .zip(1..)
            .map(|(status, id)| Response {
                status,
                next: Some(date!(2026 - 11 - 20)).filter(|_| !status.is_final()),
                updates: vec![update(status, "New.", datetime!(2026-11-20 9:00 UTC)); id as usize % 3],
                ..response(id, "all", 1 + id as u32 % 6, Some("heard"))
            })
            .collect();
        check(&board(&page_in(language), &latest("all", responses.clone())));
        check(&history(&page_in(language), &lineage(responses)));
        for days in [1, 2, 3, 11, 100] {
            let late =
                on(date!(2026 - 12 - 2) + Duration::days(days), latest("all", vec![response(1, "all", 6, None)]));
            check(&board(&page_in(language), &late));
        }
    }
}
