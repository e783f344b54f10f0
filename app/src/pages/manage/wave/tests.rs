//! Every state of a wave's page.

use std::{collections::BTreeSet, sync::Arc};

use heard_domain::{
    board::results,
    catalogue::demo_pulse,
    unit::{Unit, UnitTree},
    wave::{Content, Entry, Headcount, MANIFEST_VERSION, Manifest, Pace, Phase, Preset, Roster, Schedule},
};
use time::Duration;

use super::*;
use crate::pages::testing::{check, has, moment, page, page_in, tags};

fn manifest(entry: Entry) -> Manifest {
    let unit = |key: &str, name: &str, parent: Option<&str>| Unit {
        key: key.parse().expect("a key"),
        name: name.to_owned(),
        parent: parent.map(|parent| parent.parse().expect("a key")),
    };
    let units = [unit("all", "All", None), unit("north", "North <1>", Some("all")), unit("few", "Few", Some("north"))];
    let tree = UnitTree::new(&units).expect("a tree");
    let headcounts = [("all", 4), ("north", 12), ("few", 3)]
        .map(|(unit, invited)| Headcount { unit: unit.parse().expect("a key"), invited });
    let roster = Roster::freeze(&tree, &headcounts, Preset::Standard, &BTreeSet::new()).expect("a roster");
    let schedule =
        Schedule::plan(moment(), moment() + Duration::days(8), &Pace::default(), &roster, false).expect("a plan");
    Manifest {
        version: MANIFEST_VERSION,
        pulse: "weekly".parse().expect("a key"),
        wave: 3,
        preset: Preset::Standard,
        roster,
        content: Content {
            questionnaire: demo_pulse().expect("the demo pulse").questionnaire,
            schedule,
            entry,
            respond_by: Some(moment() + Duration::days(20)),
        },
    }
}

fn model(entry: Entry, phase: Phase) -> WavePage {
    let manifest = manifest(entry);
    let schedule = manifest.content.schedule.clone();
    WavePage {
        mail: None,
        wave: WaveView {
            pulse: "weekly".to_owned(),
            number: 3,
            results: Arc::new(results(&manifest, &[], &[], phase == Phase::Closed)),
            manifest: Arc::new(manifest),
            phase,
            ticks_done: 0,
            counted_at: None,
            next_tick: schedule.ticks.first().copied(),
            opens: schedule.opens,
            closes: schedule.closes(),
            closes_early: false,
            some_unshown: false,
        },
        promise: "5f1c88a0".to_owned(),
        full: false,
        codes: (entry == Entry::Codes).then_some(Codes::Missing),
        closings: schedule.ticks[2..5].to_vec(),
        address: "https://heard.example/s/weekly".to_owned(),
        reachable: true,
        editable: true,
        announced: false,
        problems: Problems::default(),
    }
}

#[test]
fn a_wave_of_codes_says_where_it_stands_and_what_it_promised() {
    let html = render(&page(), &model(Entry::Codes, Phase::Scheduled));
    check(&html);
    for said in [
        "wave 3",
        "Nothing is shown for fewer than 5 people",
        "One code, one counted sheet",
        "5f1c88a0",
        "https://heard.example/s/weekly?unit=north",
        "North &lt;1&gt;",
        "itself, a group of 15",
        "0 of 15",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(has(&html, "a", &["href=\"/manage/waves/weekly/3/slips\""]));
    assert!(has(&html, "a", &["href=\"/board/weekly/3\""]));
    assert!(!html.contains("--public-url") && !html.contains("Open link"));
    let few = html.split("Few</div>").nth(1).and_then(|rest| rest.split("</tr>").next()).expect("the row");
    assert!(few.contains("North &lt;1&gt;"), "three people are counted above: {few}");
}

#[test]
fn slips_are_offered_as_long_as_codes_can_be_made() {
    for (codes, offered) in [(Codes::Missing, true), (Codes::Made, true), (Codes::Fixed, false), (Codes::Over, false)] {
        let html = render(&page(), &WavePage { codes: Some(codes), ..model(Entry::Codes, Phase::Open) });
        check(&html);
        assert_eq!(html.contains("/3/slips"), offered, "{codes:?}");
        assert!(!html.contains("/3/posters"));
    }
}

#[test]
fn an_open_link_has_posters_and_counts_sheets() {
    let html = render(&page(), &WavePage { full: true, ..model(Entry::Open, Phase::Open) });
    check(&html);
    assert!(html.contains("Open link, not verified") && html.contains("at most four for each person"));
    assert!(html.contains("0 sheets, open link") && !html.contains("0 of 15"));
    assert!(html.contains("No more answers are taken"));
    assert!(has(&html, "form", &["method=\"get\"", "action=\"/manage/waves/weekly/3/posters\""]));
    assert!(!html.contains("/3/slips"));
}

#[test]
fn closing_early_offers_the_counts_that_are_left_and_asks_first() {
    let html = render(&page(), &model(Entry::Codes, Phase::Open));
    assert!(has(&html, "form", &["method=\"get\"", "action=\"/manage/waves/weekly/3/close\""]));
    assert_eq!(tags(&html, "input").iter().filter(|input| input.contains("name=\"at\"")).count(), 3);
    let html = render(&page(), &WavePage { closings: vec![], ..model(Entry::Codes, Phase::Open) });
    assert!(html.contains("no count left") && !html.contains("name=\"at\""));
    let mut model = model(Entry::Codes, Phase::Open);
    model.wave.closes_early = true;
    let html = render(&page(), &WavePage { announced: true, ..model });
    check(&html);
    assert!(html.contains("This wave closes early") && html.contains("is announced on the board"));
}

#[test]
fn an_observer_reads_and_an_ended_wave_takes_nobody_in() {
    let html = render(&page(), &WavePage { editable: false, ..model(Entry::Codes, Phase::Open) });
    check(&html);
    assert!(!html.contains("/3/slips") && !html.contains("/3/close"));
    assert!(html.contains("https://heard.example/s/weekly"));
    for phase in [Phase::Closed, Phase::Interrupted] {
        let html = render(&page(), &model(Entry::Codes, phase));
        check(&html);
        assert_eq!(html.contains("https://heard.example"), phase == Phase::Interrupted);
        assert_eq!(html.contains("can only be closed"), phase == Phase::Interrupted);
        assert_eq!(html.contains("/3/close"), phase == Phase::Interrupted);
    }
}

#[test]
fn an_address_of_this_machine_is_warned_of() {
    let html = render(&page(), &WavePage { reachable: false, ..model(Entry::Open, Phase::Open) });
    assert!(html.contains("--public-url"));
}

#[test]
fn every_language_has_the_whole_page() {
    for language in heard_domain::language::Language::ALL {
        for entry in [Entry::Codes, Entry::Open] {
            check(&render(&page_in(language), &model(entry, Phase::Open)));
        }
    }
}

#[test]
fn mail_is_planned_before_the_wave_opens_and_then_told_of() {
    let sending = |reminder, sent, refused| Sending { reminder, due: moment(), done: sent > 0, sent, refused };
    let mail = |possible, listed, sendings: &[Sending]| Some(Mail { possible, listed, sendings: sendings.to_vec() });
    let shown = |mail, phase| render(&page(), &WavePage { mail, ..model(Entry::Codes, phase) });
    let html = shown(mail(true, 3, &[]), Phase::Scheduled);
    check(&html);
    assert!(has(&html, "form", &["method=\"post\"", "action=\"/manage/waves/weekly/3/mail\""]));
    assert!(html.contains("3 people are on the list") && !html.contains("value=\"none\""));
    assert!(!shown(mail(false, 3, &[]), Phase::Scheduled).contains("/3/mail"));
    assert!(shown(mail(true, 0, &[]), Phase::Scheduled).contains("href=\"/manage/people\""));
    let html = shown(mail(true, 3, &[sending(false, 2, 1), sending(true, 0, 0)]), Phase::Open);
    check(&html);
    assert!(
        html.contains("2 letters sent.") && html.contains("One address does not exist.") && !html.contains("/3/mail")
    );
    assert!(!shown(mail(true, 3, &[]), Phase::Open).contains("By mail"));
}
