//! What a reader of the board sees, and what never.

use heard_domain::{language::Language, wave::Phase};

use super::{
    board, empty,
    model::BoardPage,
    sample::{self, Answers, MIXED, Sample, UNANIMOUS},
};
use crate::pages::testing::{check, has, page, page_in};

/// The page's HTML, after what holds for every page.
fn render(model: &BoardPage) -> String {
    let html = board(&page(), model);
    check(&html);
    html
}

/// What is read: the HTML without tags, in single, ordinary spaces.
pub(in crate::pages) fn text(html: &str) -> String {
    let body = html.split_once("<main").map_or(html, |(_, body)| body);
    let body = body.split_once("<script").map_or(body, |(body, _)| body);
    let mut plain = String::new();
    for part in body.split('<') {
        // A link stands inside of a sentence.
        if !part.starts_with("/a>") && !part.starts_with("!>") {
            plain.push(' ');
        }
        plain.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    let plain = plain.replace("&amp;", "&").replace('\u{a0}', " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(model: &BoardPage) -> String {
    text(&render(model))
}

#[test]
fn a_unit_that_is_counted_shows_bars_participation_and_score() {
    let model = sample::full().board("north-buses");
    let html = render(&model);
    let seen = text(&html);
    assert!(seen.contains("85 % 34 of 40 people"), "{seen}");
    assert!(seen.contains("34 answers 4–5: probably between 45 % and 77 %"), "{seen}");
    assert!(seen.contains("1–2: 18 % 3: 20 % 4–5: 62 %"), "{seen}");
    assert!(seen.contains("eNPS +3 probably between −24 and +30"), "{seen}");
    assert!(seen.contains("What got in your way at work this week? Counted at the close"), "{seen}");
    assert!(seen.contains("Counted at 11:00 · next count at 15:00"), "{seen}");
    assert!(has(&html, "a", &["href=\"/board/north\""]) && has(&html, "a", &["href=\"/board\""]));
    assert!(has(&html, "svg", &["class=\"ring\"", "data-from=", "data-to="]));
    assert!(html.contains("<leptos-island"));
}

#[test]
fn without_an_earlier_wave_the_headline_is_the_clearest_majority() {
    let seen = read(&sample::full().board("north-buses"));
    assert!(seen.contains("began? In Buses North, 76 % say yes."), "{seen}");
}

#[test]
fn the_headline_is_the_clearest_change_and_compares_with_the_latest_wave_that_was_shown() {
    let seen = read(&sample::latest("north-buses"));
    let headline = "Did you feel heard at work this week? In Buses North, 70 % answer 4 or 5; in wave 5 it was 47 %.";
    assert!(seen.contains(headline), "{seen}");
    assert!(seen.contains("In wave 5 it was") && seen.contains("eNPS: the share of 9–10 minus"), "{seen}");
}

#[test]
fn a_unanimous_team_is_shown_as_a_range_and_never_as_the_number_between() {
    let html = render(&sample::full().board("north-vans"));
    let seen = text(&html);
    // Eleven answered, two of them may have thought otherwise.
    assert!(seen.contains("81–100 %"), "{seen}");
    assert!(seen.contains("4–5: 80–100 %"), "{seen}");
    assert!(html.contains("url(#hatch-fav)"));
    // 90 per cent is where a class of ten answers would lie if it were exact.
    assert!(!seen.contains("90 %") && !seen.contains(" 9 in 10"), "{seen}");
    assert!(!has(&html, "circle", &["cy=\"50%\""]), "a point for a score that is not known");
}

#[test]
fn two_truths_of_one_class_give_the_same_bytes() {
    let truths = [
        Answers { heard: &[0, 0, 0, 5, 5], ready: &[12, 0], ..UNANIMOUS },
        Answers { heard: &[1, 0, 1, 0, 8], ready: &[10, 2], ..UNANIMOUS },
        Answers { heard: &[0, 0, 2, 8, 0], ready: &[11, 1], ..UNANIMOUS },
    ];
    for unit in ["north-vans", "north", "all"] {
        let pages: Vec<String> = truths
            .iter()
            .map(|truth| {
                let sample = Sample::open(1).answer("north-buses", &MIXED).answer("north-vans", truth).count();
                render(&sample.board(unit))
            })
            .collect();
        assert_eq!(pages[0], pages[1], "{unit}");
        assert_eq!(pages[0], pages[2], "{unit}");
    }
}

#[test]
fn an_answer_between_two_counts_changes_nothing() {
    let before = render(&sample::full().board("all"));
    let after = render(&sample::full().answer("north-buses", &UNANIMOUS).board("all"));
    assert_eq!(before, after);
}

#[test]
fn before_the_first_count_the_board_says_when_it_is() {
    let sample = Sample::open(1).answer("north-buses", &MIXED);
    let seen = read(&sample.board("north-buses"));
    assert!(seen.contains("No results for Buses North yet."), "{seen}");
    assert!(seen.contains("Next count: Tuesday 13 October, 11:00."), "{seen}");
    assert!(seen.contains("at least 10 people") && seen.contains("at least 5 have"), "{seen}");
    assert!(!seen.contains("34"), "{seen}");

    // Nine people are too few for any count before the close.
    let seen = read(&sample.board("office"));
    assert!(seen.contains("Fewer than 10 people are invited in any group here"), "{seen}");
}

#[test]
fn a_wave_that_is_not_open_says_when_it_opens() {
    let seen = read(&Sample::open(1).phase(Phase::Scheduled).board("all"));
    assert!(seen.contains("Team pulse opens Tuesday 13 October, 07:00."), "{seen}");
}

#[test]
fn a_small_unit_is_told_where_it_is_counted() {
    let sample = sample::full();
    let html = render(&sample.board("south-night"));
    let seen = text(&html);
    assert!(seen.contains("Night crew answers together with Tidewater Lines in this wave."), "{seen}");
    assert!(has(&html, "a", &["href=\"/board\""]));
    assert!(read(&sample.board("archive")).contains("Nobody was invited in Archive"));

    // Its own people are counted above, but there are cells below.
    let seen = read(&sample.board("south"));
    assert!(seen.contains("The few people of Region South itself are counted in Tidewater Lines."), "{seen}");
}

#[test]
fn too_few_at_the_close_are_counted_further_up() {
    let sample = sample::closed(1);
    let html = render(&sample.board("office"));
    let seen = text(&html);
    assert!(seen.contains("Too few answers in Office to show them alone."), "{seen}");
    assert!(seen.contains("counted further up, where enough come together: see Tidewater Lines."), "{seen}");
    assert!(has(&html, "a", &["href=\"/board\""]));
    // The office's answers are part of the whole.
    assert!(read(&sample.board("all")).contains("119 of 146 people"));
}

#[test]
fn single_options_come_with_the_close() {
    let seen = read(&sample::closed(1).board("north-buses"));
    assert!(seen.contains("Each answer 0 3 %"), "{seen}");
    assert!(seen.contains("Traffic and roadworks 36 %"), "{seen}");
    assert!(seen.contains("closed Wednesday 14 October"), "{seen}");
    // Eleven people are no option group of their own.
    let seen = read(&sample::closed(1).board("north-vans"));
    assert!(seen.contains("groups of at least 30."), "{seen}");
    // All answers of the region but those that are known as ranges.
    let seen = read(&sample::closed(1).board("all"));
    assert!(seen.contains("for the rest only ranges are known."), "{seen}");
}

#[test]
fn a_question_that_too_few_answered_is_not_shown() {
    let answers = Answers { people: 12, ready: &[2, 2], ..MIXED };
    let seen = read(&Sample::open(1).answer("north-vans", &answers).count().board("north-vans"));
    assert!(seen.contains("began? Not shown: at each count fewer than 5 people answered this question."), "{seen}");
}

#[test]
fn an_interrupted_wave_keeps_what_was_counted_and_says_so() {
    let sample = sample::full().phase(Phase::Interrupted);
    let seen = read(&sample.board("north-buses"));
    assert!(seen.contains("This wave was interrupted") && seen.contains("34 of 40 people"), "{seen}");
    assert!(!seen.contains("next count"), "{seen}");
}

#[test]
fn leftovers_are_mentioned_at_the_top_without_their_number() {
    let sample = Sample::open(1).answer("north-buses", &MIXED).answer("all", &Answers { people: 3, ..MIXED }).close();
    let seen = read(&sample.board("all"));
    assert!(seen.contains("fewer than 5 answers were left over"), "{seen}");
    assert!(seen.contains("34 of 146 people"), "{seen}");
    assert!(!read(&sample.board("north-buses")).contains("left over"));
}

#[test]
fn trends_have_a_gap_where_the_unit_was_not_shown() {
    let html = render(&sample::latest("north-buses"));
    let seen = text(&html);
    assert!(seen.contains("Over time"), "{seen}");
    assert!(seen.contains("Wave 1: 23 %") && seen.contains("Wave 6: 70 %"), "{seen}");
    assert!(seen.contains("No clear change since wave 5."), "{seen}");
    // Per question one line before the gap and one after it.
    assert_eq!(html.matches("<polyline").count(), 2 * 3);
}

#[test]
fn where_nothing_moved_beyond_chance_the_board_says_so() {
    let seen = read(&sample::latest("all"));
    assert!(seen.contains("Nothing has moved beyond chance since wave 5."), "{seen}");
    assert!(seen.contains("Opinions differ in Tidewater Lines"), "{seen}");
}

#[test]
fn every_picture_has_a_table_beside_it() {
    let html = render(&sample::closed(1).board("north-buses"));
    let seen = text(&html);
    // Three scales, one choice; options of two scales and of what several can be chosen of.
    assert_eq!(html.matches("<table class=\"table\"").count(), 4 + 3, "{seen}");
    assert!(seen.contains("Answer Per cent 95 % interval 1–2 18 8–34 3 20"), "{seen}");
    assert!(seen.contains("Each answer: Did you feel heard at work this week?"), "{seen}");
}

#[test]
fn an_early_close_and_an_open_link_are_said() {
    let mut model = sample::full().openly().board("all");
    model.wave.closes_early = true;
    let seen = read(&model);
    assert!(seen.contains("This wave closes early It closes on Wednesday 14 October, 15:00."), "{seen}");
    assert!(seen.contains("Open link, not verified"), "{seen}");
    assert!(seen.contains("Taken part so far 87 sheets, open link") && !seen.contains("87 of"), "{seen}");
}

#[test]
fn other_pulses_are_one_link_away() {
    let mut model = sample::full().board("north");
    model.pulses.push(("safety".to_owned(), "Safety".to_owned()));
    let html = render(&model);
    assert!(has(&html, "a", &["href=\"/board/north?pulse=safety\""]));
    assert!(has(&html, "a", &["href=\"/board/north-buses?pulse=pulse\""]));
}

#[test]
fn a_unit_that_was_merged_then_is_not_compared() {
    // The yard answers for the first time in the last wave: in the others it had no figures.
    let mut history = sample::history();
    let latest = history.pop().expect("a wave");
    let model = sample::board(latest, "north-yard", history);
    assert!(!read(&model).contains("Over time"));
}

#[test]
fn units_stand_side_by_side_with_the_reason_where_one_is_missing() {
    let html = render(&sample::full().board("all"));
    let seen = text(&html);
    assert!(seen.contains("Region North") && seen.contains("Office not counted yet"), "{seen}");
    assert!(seen.contains("Archive nobody was invited"), "{seen}");
    assert!(html.contains("class=\"heat-"));
    let seen = read(&sample::full().board("south"));
    assert!(seen.contains("Night crew counted in Tidewater Lines"), "{seen}");
}

#[test]
fn links_keep_the_wave_that_the_address_names() {
    let history = sample::history();
    let model = sample::board(history[4].clone(), "north", history);
    let mut page = page();
    page.path = "/board/pulse/5?unit=north".to_owned();
    let html = board(&page, &model);
    for href in [
        "/board/pulse/5",
        "/board/pulse/5?unit=north-buses",
        "/board/pulse/4?unit=north",
        "/board/pulse/6?unit=north",
        "/board/pulse/5?unit=north&amp;view=screen",
    ] {
        assert!(has(&html, "a", &[&format!("href=\"{href}\"")]), "{href}: {html}");
    }
}

#[test]
fn the_wall_screen_has_nothing_to_click_and_says_where_to_answer() {
    let mut model = sample::latest("north-buses");
    model.screen = true;
    model.qr_svg = Some("<svg viewBox=\"0 0 33 33\"><path d=\"M0 0h9\"></path></svg>".to_owned());
    let html = render(&model);
    assert!(has(&html, "body", &["class=\"board screen\""]));
    assert!(html.contains("viewBox=\"0 0 33 33\""));
    assert!(text(&html).contains("Answer here: https://heard.example/s/pulse"));
    assert!(!html.contains("<a "), "{html}");
}

#[test]
fn no_number_of_people_is_below_the_fewest_that_may_be_shown() {
    let samples = [sample::full(), sample::closed(1), Sample::open(1).answer("office", &MIXED).close()];
    for sample in &samples {
        let view = sample.view();
        for node in view.manifest.roster.nodes() {
            let seen = read(&sample.board(node.key.as_str()));
            for (unit, word) in [(" answers", "answers"), (" people ", "people")] {
                for (before, _) in seen.match_indices(unit) {
                    let number = seen[..before].rsplit(' ').next().and_then(|number| number.parse::<u32>().ok());
                    assert!(number.is_none_or(|number| number >= view.k()), "{number:?} {word} in {}", node.name);
                }
            }
        }
    }
}

#[test]
fn every_unit_of_every_sample_renders_in_every_language() {
    let mut views = sample::history();
    views.extend([sample::full().view(), sample::closed(1).view()]);
    for language in Language::ALL {
        for view in &views {
            for node in view.manifest.roster.nodes() {
                check(&board(&page_in(language), &sample::board(view.clone(), node.key.as_str(), sample::history())));
            }
        }
    }
}

#[test]
fn two_scores_are_told_apart() {
    let mut questionnaire = heard_domain::catalogue::demo_pulse().expect("the demo pulse").questionnaire;
    questionnaire.questions.insert(1, sample::score_question("second"));
    let sample = Sample::of(1, questionnaire).answer("north-buses", &MIXED).count();
    let seen = read(&sample.board("north-buses"));
    assert!(seen.contains("eNPS: How was it?"), "{seen}");
}

#[test]
fn a_question_in_another_language_than_the_page_is_marked_everywhere() {
    let mut questionnaire = heard_domain::catalogue::demo_pulse().expect("the demo pulse").questionnaire;
    questionnaire.questions.insert(1, sample::score_question("second"));
    let model = Sample::of(1, questionnaire).answer("north-buses", &MIXED).count().board("north-buses");
    let marked = "<span lang=\"en\" dir=\"ltr\">How was it?</span>";
    let html = board(&page_in(Language::He), &model);
    check(&html);
    // In the headline, beside its score, above its bar and its table.
    assert_eq!(html.matches("How was it?</").count(), 4, "{html}");
    assert_eq!(html.matches(marked).count(), 4, "{html}");
    assert!(!render(&model).contains("<span lang"));
}

#[test]
fn before_the_first_wave_there_is_a_page_too() {
    let html = empty(&page());
    check(&html);
    assert!(text(&html).contains("Nothing has been asked yet."));
}
