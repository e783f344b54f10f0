use heard_domain::{
    batch::Batch,
    board::{BandShare, Change, Figures, QuestionResults, Standing, UnitResults, results},
    key::Key,
    language::Language,
    response::{
        Clock, FURTHEST, Field, News, NextDay, Purpose, Response, StandsOut, Status, Subject, Update, Wording,
        findings, newest, shortened,
    },
    survey::{Band, Question},
    wave::{Manifest, Preset},
};
use proptest::prelude::*;
use time::{Date, Duration, OffsetDateTime, macros::date};

use crate::stories::{Story, config, manifest, questions, roster, stories, told};

const TODAY: Date = date!(2027 - 01 - 31);

/// A text that may be fine, empty, blank, one character too long or with a character that is refused.
fn texts(limit: usize) -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zא-ת .,]{1,40}[a-z]",
        1 => Just(String::new()),
        1 => Just("  ".to_owned()),
        1 => Just("é".repeat(limit)),
        1 => Just("é".repeat(limit + 1)),
        1 => Just("rings \u{7} a bell".to_owned()),
        1 => Just("nothing \u{0} here".to_owned()),
        1 => Just("two\nlines".to_owned()),
    ]
}

fn days() -> impl Strategy<Value = NextDay> {
    let furthest = FURTHEST.whole_days();
    let ahead = prop_oneof![-2..3_i64, furthest - 1..furthest + 2];
    prop_oneof![
        1 => Just(NextDay::None),
        1 => Just(NextDay::Unread),
        6 => ahead.prop_map(|ahead| NextDay::On(TODAY + Duration::days(ahead))),
    ]
}

fn statuses() -> impl Strategy<Value = Option<Status>> {
    prop::option::weighted(0.9, prop::sample::select(Status::ALL.to_vec()))
}

fn wordings() -> impl Strategy<Value = Wording> {
    (texts(600), texts(600), texts(600), texts(80), statuses(), days(), any::<bool>()).prop_map(
        |(heard, plan, why, owner, status, next, re_ask)| Wording {
            language: Language::En,
            heard,
            plan,
            why,
            owner,
            status,
            next,
            re_ask,
        },
    )
}

/// What is wrong with a text, as it is written in the rules.
fn text_errors(text: &str, limit: usize, needed: bool, line_breaks: bool) -> Vec<&'static str> {
    let mut errors = Vec::new();
    if needed && text.trim().is_empty() {
        errors.push("missing");
    }
    if text.chars().count() > limit {
        errors.push("length");
    }
    if text.chars().any(|character| character.is_control() && !(line_breaks && character == '\n')) {
        errors.push("control");
    }
    errors
}

/// What is wrong with a next day that is to be published, as it is written in the rules.
fn day_errors(status: Option<Status>, next: NextDay) -> Vec<&'static str> {
    match (status, next) {
        (Some(Status::Done | Status::WontDo), _) => vec![],
        (_, NextDay::None) => vec!["missing"],
        (_, NextDay::Unread) => vec!["no-date"],
        (_, NextDay::On(day)) if day < TODAY => vec!["in-the-past"],
        (_, NextDay::On(day)) if day > TODAY + FURTHEST => vec!["too-far"],
        (_, NextDay::On(_)) => vec![],
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn nothing_is_published_without_why_owner_and_next_date_and_every_mistake_is_named(wording in wordings()) {
        let errors = wording.check(Purpose::Publication { today: TODAY });
        let named = |field: Field| -> Vec<&'static str> {
            errors.iter().filter(|error| error.field() == field).map(|error| error.rule()).collect()
        };
        let acts = matches!(wording.status, Some(Status::Planned | Status::InProgress | Status::Done));
        prop_assert_eq!(named(Field::Heard), text_errors(&wording.heard, 600, true, true));
        prop_assert_eq!(named(Field::Plan), text_errors(&wording.plan, 600, acts, true));
        prop_assert_eq!(named(Field::Why), text_errors(&wording.why, 600, true, true));
        prop_assert_eq!(named(Field::Owner), text_errors(&wording.owner, 80, true, false));
        prop_assert_eq!(named(Field::Status), if wording.status.is_none() { vec!["missing"] } else { vec![] });
        prop_assert_eq!(named(Field::Next), day_errors(wording.status, wording.next));
        if errors.is_empty() {
            prop_assert!(!wording.why.trim().is_empty() && !wording.owner.trim().is_empty());
            let owes = !matches!(wording.status, Some(Status::Done | Status::WontDo));
            prop_assert_eq!(wording.owed().is_some(), owes);
        }
    }

    #[test]
    fn a_draft_may_be_unfinished_but_has_to_fit(wording in wordings()) {
        let rules: Vec<&str> = wording.check(Purpose::Draft).iter().map(|error| error.rule()).collect();
        let mut expected = Vec::new();
        for (text, limit, breaks) in
            [(&wording.heard, 600, true), (&wording.plan, 600, true), (&wording.why, 600, true), (&wording.owner, 80, false)]
        {
            expected.extend(text_errors(text, limit, false, breaks));
        }
        if wording.next == NextDay::Unread {
            expected.push("no-date");
        }
        prop_assert_eq!(rules, expected);
    }

    #[test]
    fn news_have_a_text_a_status_and_a_next_date(text in texts(600), status in statuses(), next in days()) {
        let news = News { language: Language::De, status, text: text.clone(), next };
        let errors = news.check(TODAY);
        let named = |field: Field| -> Vec<&'static str> {
            errors.iter().filter(|error| error.field() == field).map(|error| error.rule()).collect()
        };
        prop_assert_eq!(named(Field::Text), text_errors(&text, 600, true, true));
        prop_assert_eq!(named(Field::Next), day_errors(status, next));
        prop_assert_eq!(named(Field::Status).len(), usize::from(status.is_none()));
    }

    #[test]
    fn tidy_texts_have_nothing_around_them_and_one_kind_of_line_break(wording in wordings()) {
        let sent = Wording { why: format!("  so {}\r\nand\rmore \n", wording.why.replace('\n', "\r\n")), ..wording.clone() };
        let tidy = sent.tidy();
        prop_assert!(!tidy.why.contains('\r') && tidy.why == tidy.why.trim());
        prop_assert!(tidy.why.ends_with("\nand\nmore"));
        prop_assert_eq!(tidy.clone().tidy(), tidy);
    }

    #[test]
    fn a_shortened_text_is_the_beginning_of_it_in_whole_words(text in "[a-zé,. \n]{0,200}", limit in 1..140_usize) {
        let short = shortened(&text, limit);
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert!(short.chars().count() <= limit && !short.contains('\n'));
        match short.strip_suffix('…') {
            None => prop_assert_eq!(short, line),
            Some(kept) => {
                prop_assert!(line.starts_with(kept) && line.chars().count() > limit);
                let next = line[kept.len()..].chars().next();
                let first_word = line.split(' ').next().unwrap_or_default();
                let inside = kept.chars().count() < first_word.chars().count();
                prop_assert!(inside || !next.is_some_and(char::is_alphanumeric), "{kept} of {line}");
            }
        }
    }

    #[test]
    fn findings_are_what_the_board_shows_in_an_order_of_their_own(story in stories(), before in stories()) {
        let (Some(now), Some(then)) = (wave(&story, 2), wave(&Story { sheets: alike(&story, &before), ..story.clone() }, 1))
        else { return Ok(()) };
        let (figures, earlier) = (now.figures(), then.figures());
        for (unit, shown) in now.results.iter().enumerate() {
            let found = findings(figures, unit, &[earlier]);
            prop_assert!(found.is_empty() || shown.standing == Standing::Shown);
            let mut sizes = Vec::new();
            for finding in &found {
                let position = now.manifest.content.questionnaire.questions.iter().position(|asked| asked == finding.question);
                prop_assert_eq!(&shown.questions[position.expect("a question of the wave")], finding.figures);
                prop_assert!(!finding.figures.bands.is_empty());
                if let Some(moved) = finding.moved {
                    prop_assert_eq!(moved.since, 1);
                    let (old, new) = (moved.before.estimate.expect("known"), finding.figures.estimate.expect("known"));
                    prop_assert_eq!(moved.change == Change::Up, new.value > old.value);
                    prop_assert!(moved.change != Change::Unclear);
                }
                sizes.push(finding.moved.map_or(0.0, |moved| moved.size));
            }
            prop_assert!(sizes.is_sorted_by(|one, other| one >= other));
            // Among one question of 1 to 5, and one of 0 to 10, none is the lowest.
            prop_assert!(found.iter().all(|finding| finding.stands_out.is_none()));
        }
    }
}

/// A wave with its figures.
struct Wave {
    manifest: Manifest,
    results: Vec<UnitResults>,
}

impl Wave {
    fn figures(&self) -> Figures<'_> {
        Figures { manifest: &self.manifest, results: &self.results }
    }
}

fn wave(story: &Story, number: u32) -> Option<Wave> {
    let roster = roster(story)?;
    let told = told(story, &roster, &questions());
    let manifest = Manifest { wave: number, ..manifest(story, &roster) };
    let batches: Vec<Batch> = told.batches.into_iter().map(|(_, batch)| batch).collect();
    let results = results(&manifest, &batches, &told.groups, true);
    Some(Wave { manifest, results })
}

/// The people of one story who do what those of another did.
fn alike(story: &Story, other: &Story) -> Vec<(usize, usize, [u8; 3])> {
    let answers = other.sheets.iter().map(|(_, _, answers)| *answers).cycle();
    story.sheets.iter().zip(answers).map(|((unit, when, _), answers)| (*unit, *when, answers)).collect()
}

#[test]
fn the_lowest_and_the_highest_share_stand_out_only_where_ranges_do_not_overlap() {
    let questions = questions();
    let scale = |name: &str| Question { key: key(name), ..questions[1].clone() };
    let asked = [scale("low"), scale("middle"), scale("high"), questions[0].clone()];
    let share = |(low, high): (u32, u32)| {
        let band = BandShare { band: Band::Favourable, percent: low, range: (low, high), interval: (0, 100) };
        QuestionResults { answered: 30, bands: vec![band], score: None, options: None, estimate: None }
    };
    let story = Story { parents: vec![], people: vec![9], preset: Preset::Standard, sheets: vec![] };
    let mut manifest = manifest(&story, &roster(&story).expect("a roster"));
    manifest.content.questionnaire.questions = asked.to_vec();
    let stand_out = |shares: [(u32, u32); 4]| {
        let questions = shares.map(share).to_vec();
        let results =
            [UnitResults { standing: Standing::Shown, sheets: 30, invited: 40, participation: Some(75), questions }];
        let found = findings(Figures { manifest: &manifest, results: &results }, 0, &[]);
        let told = found.iter().map(|finding| (finding.question.key.to_string(), finding.stands_out));
        told.collect::<Vec<_>>()
    };
    // What 9 or 10 of 10 say is no part of it.
    let both = [("low", StandsOut::Lowest), ("high", StandsOut::Highest)];
    let both = both.map(|(key, stands_out)| (key.to_owned(), Some(stands_out)));
    assert_eq!(stand_out([(20, 20), (50, 50), (80, 80), (1, 1)]), both);
    assert_eq!(stand_out([(20, 49), (50, 50), (51, 100), (1, 1)]), both);
    assert_eq!(stand_out([(20, 50), (50, 50), (50, 80), (1, 1)]), []);
    assert_eq!(stand_out([(80, 80), (50, 50), (20, 20), (1, 1)]).len(), 2);
}

fn key(text: &str) -> Key {
    text.parse().expect("a key")
}

fn response(id: i64, unit: &str, status: Status, day: i64, next: Option<Date>) -> Response {
    Response {
        id,
        subject: Subject { unit: key(unit), pulse: key("p"), wave: 1, question: None },
        language: Language::En,
        heard: "Heard.".to_owned(),
        plan: "Plan.".to_owned(),
        why: "Why.".to_owned(),
        owner: "Ada".to_owned(),
        status,
        next,
        re_ask: false,
        at: moment(day),
        updates: Vec::new(),
    }
}

fn moment(day: i64) -> OffsetDateTime {
    OffsetDateTime::UNIX_EPOCH + Duration::days(day)
}

fn day(moment: OffsetDateTime) -> Date {
    moment.date()
}

fn update(status: Status, day: i64, next: Option<Date>) -> Update {
    Update { language: Language::En, status, text: "New.".to_owned(), next, at: moment(day) }
}

#[test]
fn a_day_is_read_as_forms_send_it() {
    for (text, day) in [
        ("2027-01-31", NextDay::On(TODAY)),
        (" 2027-01-31 ", NextDay::On(TODAY)),
        ("", NextDay::None),
        ("  ", NextDay::None),
        ("2027-02-30", NextDay::Unread),
        ("31.01.2027", NextDay::Unread),
        ("2027-1-31", NextDay::Unread),
        ("20270-01-31", NextDay::Unread),
        ("tomorrow", NextDay::Unread),
    ] {
        assert_eq!(NextDay::read(text), day, "{text}");
    }
    assert_eq!(NextDay::read(&TODAY.to_string()), NextDay::On(TODAY), "as it is written");
}

#[test]
fn the_clock_counts_days_of_silence_and_next_dates_that_have_passed() {
    let on = |number: i64| day(moment(number));
    let mut responses = vec![
        response(1, "a", Status::Planned, 10, Some(on(20))),
        response(2, "b", Status::Done, 12, None),
        response(3, "b", Status::Heard, 15, Some(on(30))),
    ];
    let clock = |responses: &[Response], today: i64| Clock::of(responses, on(today), day);
    assert_eq!(clock(&[], 20), Clock { days_since: None, open: 0, overdue: 0 });
    assert_eq!(clock(&responses, 20), Clock { days_since: Some(5), open: 2, overdue: 0 }, "the day itself is in time");
    assert_eq!(clock(&responses, 21), Clock { days_since: Some(6), open: 2, overdue: 1 });
    assert_eq!(responses[0].overdue(on(23)), Some(3));
    // An update is a sign of life, and moves the date.
    responses[0].updates.push(update(Status::InProgress, 22, Some(on(40))));
    assert_eq!(clock(&responses, 25), Clock { days_since: Some(3), open: 2, overdue: 0 });
    // What is done is late no more, and can be taken up again.
    responses[0].updates.push(update(Status::WontDo, 41, None));
    assert_eq!((responses[0].overdue(on(50)), responses[0].next_now()), (None, None));
    responses[0].updates.push(update(Status::Planned, 50, Some(on(51))));
    assert_eq!(responses[0].overdue(on(53)), Some(2));
}

#[test]
fn the_newest_is_of_the_readers_units_and_rather_something_that_is_done() {
    let mut responses = vec![
        response(1, "all", Status::Planned, 10, None),
        response(2, "site", Status::InProgress, 12, None),
        response(3, "all", Status::Heard, 20, None),
        response(4, "other", Status::Done, 30, None),
    ];
    let (all, site) = (key("all"), key("site"));
    let found = |responses: &[Response], units: &[&Key], since: i64| {
        newest(responses, units, moment(since)).map(|response| response.id)
    };
    assert_eq!(found(&responses, &[&all], 0), Some(1), "what is planned before what is heard");
    assert_eq!(found(&responses, &[&all, &site], 0), Some(2));
    assert_eq!(found(&responses, &[&all, &site], 13), Some(3), "nothing that is older");
    assert_eq!(found(&responses, &[&all, &site], 21), None);
    responses[0].updates.push(update(Status::Done, 40, None));
    assert_eq!(found(&responses, &[&all, &site], 0), Some(1));
    assert_eq!(responses[0].newest().get(Language::En), "New.");
    assert_eq!(responses[1].newest().get(Language::En), "Plan.");
    responses[1].plan.clear();
    assert_eq!(responses[1].newest().get(Language::En), "Why.");
}

#[test]
fn a_long_text_is_cut_after_a_word() {
    let text = "The scanners at gates 3 and 4 are replaced, and the old ones go to the workshop for spare parts.";
    assert_eq!(shortened(text, 50), "The scanners at gates 3 and 4 are replaced, and…");
    assert_eq!(shortened(text, 43), "The scanners at gates 3 and 4 are replaced…");
    assert_eq!(shortened(text, 44), "The scanners at gates 3 and 4 are replaced…");
    assert_eq!(shortened("ab cd", 5), "ab cd");
    assert_eq!(shortened("abcdefgh", 5), "abcd…");
    assert_eq!(shortened(" two\n\nlines ", 20), "two lines");
}
