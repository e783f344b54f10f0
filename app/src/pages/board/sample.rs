//! Waves for tests, made as real ones are: people answer, counts are made, the wave closes.

use std::{collections::BTreeSet, sync::Arc};

use heard_domain::{
    batch::{Batch, OptionGroup},
    board::results,
    catalogue::demo_pulse,
    key::Key,
    language::Language,
    release::{OptionPool, close, seal, seals},
    sheet::AnswerSheet,
    survey::{Question, QuestionKind},
    tally::{Tally, TallyLayout},
    text::Text,
    unit::{Unit, UnitTree},
    wave::{Content, Entry, Headcount, MANIFEST_VERSION, Manifest, Phase, Preset, Roster, Schedule},
};
use time::{
    Duration, OffsetDateTime,
    macros::{date, datetime},
};

use super::{BoardPage, WaveView};

/// Key, name, key of the unit above, people of its own.
const UNITS: [(&str, &str, Option<&str>, u32); 10] = [
    ("all", "Tidewater Lines", None, 16),
    ("north", "Region North", Some("all"), 2),
    ("north-buses", "Buses North", Some("north"), 40),
    ("north-vans", "Vans North", Some("north"), 12),
    ("north-yard", "Yard North", Some("north"), 3),
    ("south", "Region South", Some("all"), 1),
    ("south-buses", "Buses South", Some("south"), 60),
    ("south-night", "Night crew", Some("south"), 3),
    ("office", "Office", Some("all"), 9),
    ("archive", "Archive", Some("all"), 0),
];

/// How many people of a unit chose each option, question by question; who is missing in a list gave no answer.
pub(in crate::pages) struct Answers<'a> {
    pub(in crate::pages) people: u32,
    pub(in crate::pages) recommend: &'a [u32],
    pub(in crate::pages) heard: &'a [u32],
    pub(in crate::pages) ready: &'a [u32],
    pub(in crate::pages) help_most: &'a [u32],
    pub(in crate::pages) in_the_way: &'a [u32],
}

/// An ordinary mixture for about 30 people.
pub(in crate::pages) const MIXED: Answers<'static> = Answers {
    people: 34,
    recommend: &[1, 0, 1, 1, 2, 3, 3, 5, 6, 7, 5],
    heard: &[2, 4, 7, 14, 7],
    ready: &[25, 8],
    help_most: &[9, 12, 4, 6, 2],
    in_the_way: &[12, 8, 9, 3, 1, 0],
};

/// Twelve people of one mind.
pub(in crate::pages) const UNANIMOUS: Answers<'static> = Answers {
    people: 12,
    recommend: &[0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 7],
    heard: &[0, 0, 0, 5, 5],
    ready: &[12, 0],
    help_most: &[1, 10, 0, 0, 1],
    in_the_way: &[11, 1, 0, 0, 0, 0],
};

pub(in crate::pages) struct Sample {
    manifest: Manifest,
    layout: TallyLayout,
    pools: Vec<Tally>,
    options: Vec<OptionPool>,
    batches: Vec<Batch>,
    groups: Vec<OptionGroup>,
    unshown: u32,
    ticks: u32,
    phase: Phase,
}

impl Sample {
    /// A wave that has just opened.
    pub(in crate::pages) fn open(number: u32) -> Self {
        Self::of(number, demo_pulse().expect("the demo pulse").questionnaire)
    }

    /// The same with another question in front, of a kind that the demo pulse has too, or has not.
    pub(in crate::pages) fn of(number: u32, questionnaire: heard_domain::survey::Questionnaire) -> Self {
        let key = |text: &str| text.parse::<Key>().expect("a key");
        let units: Vec<Unit> = UNITS
            .iter()
            .map(|(unit, name, parent, _)| Unit { key: key(unit), name: (*name).to_owned(), parent: parent.map(key) })
            .collect();
        let headcounts: Vec<Headcount> =
            UNITS.iter().map(|(unit, _, _, own)| Headcount { unit: key(unit), invited: *own }).collect();
        let tree = UnitTree::new(&units).expect("a tree");
        let roster = Roster::freeze(&tree, &headcounts, Preset::Standard, &BTreeSet::new()).expect("a roster");
        let opens = datetime!(2026-10-13 05:00 UTC) + Duration::weeks(i64::from(number) - 1);
        let schedule = Schedule { opens, ticks: (1..=8).map(|tick| opens + Duration::hours(4 * tick)).collect() };
        let layout = TallyLayout::new(&questionnaire.questions);
        let nodes = roster.nodes().len();
        Self {
            pools: vec![Tally::empty(&layout); nodes],
            options: vec![OptionPool::empty(&layout); nodes],
            layout,
            manifest: Manifest {
                version: MANIFEST_VERSION,
                pulse: key("pulse"),
                wave: number,
                preset: Preset::Standard,
                roster,
                content: Content { questionnaire, schedule, entry: Entry::Codes, respond_by: None },
            },
            batches: Vec::new(),
            groups: Vec::new(),
            unshown: 0,
            ticks: 0,
            phase: Phase::Open,
        }
    }

    /// People of a unit answer.
    pub(in crate::pages) fn answer(mut self, unit: &str, answers: &Answers<'_>) -> Self {
        let position = self.manifest.roster.position(unit).expect("a unit");
        let cell = self.manifest.roster.nodes()[position].cell;
        let questions = self.manifest.content.questionnaire.questions.clone();
        for person in 0..answers.people {
            let pairs: Vec<(String, String)> = questions
                .iter()
                .filter_map(|question| {
                    let counts = match question.key.as_str() {
                        "recommend" => answers.recommend,
                        "heard" => answers.heard,
                        "ready" => answers.ready,
                        "help-most" => answers.help_most,
                        _ => answers.in_the_way,
                    };
                    let option = chosen(counts, person)?;
                    Some((question.key.to_string(), question.option_value(option)))
                })
                .collect();
            let pairs = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str()));
            let sheet = AnswerSheet::read(&questions, pairs).expect("a sheet");
            self.pools[cell].add(&self.layout, &sheet);
        }
        self
    }

    /// A count.
    pub(in crate::pages) fn count(mut self) -> Self {
        self.ticks += 1;
        let preset = self.manifest.preset;
        let questions = &self.manifest.content.questionnaire.questions;
        for node in 0..self.pools.len() {
            if seals(preset, self.pools[node].sheets) {
                let (pool, options) = (&mut self.pools[node], &mut self.options[node]);
                self.batches.push(seal(questions, &self.layout, preset, node, pool, options));
            }
        }
        self
    }

    /// The end of the wave.
    pub(in crate::pages) fn close(mut self) -> Self {
        self.ticks = 8;
        self.phase = Phase::Closed;
        let closing = close(
            &self.manifest.content.questionnaire.questions,
            &self.layout,
            self.manifest.preset,
            &self.manifest.roster,
            std::mem::take(&mut self.pools),
            std::mem::take(&mut self.options),
        );
        self.batches.extend(closing.batches);
        self.groups = closing.groups;
        self.unshown = closing.unshown;
        self
    }

    /// Anybody with the link could answer.
    pub(in crate::pages) fn openly(mut self) -> Self {
        self.manifest.content.entry = Entry::Open;
        self
    }

    pub(in crate::pages) fn phase(mut self, phase: Phase) -> Self {
        self.phase = phase;
        self
    }

    pub(in crate::pages) fn view(&self) -> WaveView {
        let schedule = &self.manifest.content.schedule;
        let tick = |number: u32| schedule.ticks.get(number as usize).copied();
        let closed = self.phase == Phase::Closed;
        let counted_at: Option<OffsetDateTime> = self.ticks.checked_sub(1).and_then(tick);
        WaveView {
            pulse: "pulse".to_owned(),
            number: self.manifest.wave,
            results: Arc::new(results(&self.manifest, &self.batches, &self.groups, closed)),
            phase: self.phase,
            ticks_done: self.ticks,
            counted_at,
            next_tick: if closed { None } else { tick(self.ticks) },
            opens: schedule.opens,
            closes: schedule.closes(),
            closes_early: false,
            some_unshown: self.unshown > 0,
            manifest: Arc::new(self.manifest.clone()),
        }
    }

    /// The board of a unit, without history.
    pub(in crate::pages) fn board(&self, unit: &str) -> BoardPage {
        board(self.view(), unit, Vec::new())
    }
}

/// The option of a person, from how often each was chosen.
fn chosen(counts: &[u32], person: u32) -> Option<usize> {
    let mut before = 0;
    counts.iter().position(|count| {
        before += count;
        person < before
    })
}

pub(in crate::pages) fn board(wave: WaveView, unit: &str, history: Vec<WaveView>) -> BoardPage {
    BoardPage {
        version: format!("pulse/{}/1/open", wave.number),
        node: wave.manifest.roster.position(unit).expect("a unit"),
        pulses: vec![("pulse".to_owned(), "Team pulse".to_owned())],
        history,
        responses: Arc::default(),
        today: date!(2026 - 11 - 24),
        screen: false,
        answer_url: (wave.phase == Phase::Open).then(|| "https://heard.example/s/pulse".to_owned()),
        qr_svg: None,
        wave,
    }
}

/// An open wave in which everybody but the small groups has been counted once.
pub(in crate::pages) fn full() -> Sample {
    Sample::open(1)
        .answer("north-buses", &MIXED)
        .answer("north-vans", &UNANIMOUS)
        .answer("south-buses", &Answers { people: 41, heard: &[9, 12, 9, 8, 3], ready: &[14, 26], ..MIXED })
        .answer("office", &Answers { people: 7, ..MIXED })
        .count()
}

/// A closed wave with single options, leftovers that rolled up, and a unit with too few.
pub(in crate::pages) fn closed(number: u32) -> Sample {
    full_of(number, &[2, 4, 7, 14, 7])
        .answer("north-yard", &Answers { people: 3, ..MIXED })
        .answer("all", &Answers { people: 12, ..MIXED })
        .close()
}

fn full_of(number: u32, heard: &[u32]) -> Sample {
    Sample::open(number)
        .answer("north-buses", &Answers { heard, ..MIXED })
        .answer("north-vans", &Answers { people: 11, ..UNANIMOUS })
        .answer("south-buses", &Answers { people: 55, heard: &[9, 12, 9, 15, 10], ready: &[24, 30], ..MIXED })
        .answer("office", &Answers { people: 4, ..MIXED })
        .count()
}

/// Six waves: the buses of the north feel heard more and more; in the third too few of them answered.
pub(in crate::pages) fn history() -> Vec<WaveView> {
    let heard: [&[u32]; 6] =
        [&[9, 9, 8, 6, 2], &[8, 8, 9, 6, 3], &[], &[6, 8, 9, 8, 3], &[4, 6, 8, 12, 4], &[2, 3, 5, 15, 9]];
    (1..=6)
        .zip(heard)
        .map(|(number, heard)| match number {
            3 => Sample::open(3).answer("south-buses", &Answers { people: 41, ..MIXED }).close(),
            6 => full_of(6, heard),
            _ => full_of(number, heard).close(),
        })
        .map(|sample| sample.view())
        .collect()
}

/// The latest of the six waves.
pub(in crate::pages) fn latest(unit: &str) -> BoardPage {
    let history = history();
    board(history[5].clone(), unit, history)
}

/// A question of a kind that the demo pulse does not have.
pub(in crate::pages) fn score_question(key: &str) -> Question {
    let text = |text: &str| Text::only(Language::En, text);
    Question {
        key: key.parse().expect("a key"),
        text: text("How was it?"),
        kind: QuestionKind::ZeroToTen { low: text("Bad"), high: text("Good") },
    }
}
