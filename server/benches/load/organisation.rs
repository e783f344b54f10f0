//! Organisations to measure with, created through the ordinary services.

use std::{path::Path, sync::Arc};

use anyhow::Result;
use heard_domain::{
    clock::ManualClock,
    language::Language,
    survey::{Question, QuestionKind, Questionnaire},
    text::Text,
    wave::{Entry, Headcount, Pace, Preset},
};
use heard_server::{
    config::Storage,
    service::{Actor, BoardAccess, Cadence, NewOrganisation, NewPulse, UnitImport, WavePlan},
    startup,
};
use time::OffsetDateTime;

/// When the wave opens, Unix seconds.
pub(crate) const OPENS: i64 = 1_800_000_000;
/// When it closes.
pub(crate) const CLOSES: i64 = OPENS + 7 * 86_400;

/// A tree of units with people.
pub(crate) struct Shape {
    /// Key, parent and headcount.
    pub(crate) units: Vec<(String, Option<String>, u32)>,
}

impl Shape {
    /// 715 people in 30 teams of 4 sites.
    pub(crate) fn small() -> Self {
        Self::even(4, 30, 715)
    }

    /// 73 421 people in 1 128 teams of 14 departments.
    pub(crate) fn large() -> Self {
        Self::even(14, 1_128, 73_421)
    }

    fn even(sites: u32, teams: u32, people: u32) -> Self {
        let mut units = vec![("all".to_owned(), None, 0)];
        units.extend((0..sites).map(|site| (format!("site-{site}"), Some("all".to_owned()), 0)));
        units.extend((0..teams).map(|team| {
            let share = people / teams + u32::from(team < people % teams);
            (format!("team-{team}"), Some(format!("site-{}", team % sites)), share)
        }));
        Self { units }
    }
}

/// Creates the organisation with one launched wave of one question, and gives its codes in random order.
pub(crate) async fn create(directory: &Path, postgres: Option<&str>, shape: &Shape) -> Result<Vec<String>> {
    let storage = storage(directory, postgres);
    let clock = Arc::new(ManualClock::new(OffsetDateTime::from_unix_timestamp(OPENS - 3_600)?));
    let house = startup::open(&storage, clock, false).await?;
    let operator = Actor::operator();
    let owner = house.services.owning(&operator)?;
    let organisation = NewOrganisation {
        name: "Bench".to_owned(),
        time_zone: "UTC".to_owned(),
        languages: Language::ALL.to_vec(),
        preset: Preset::Standard,
        board_access: BoardAccess::Public,
        passphrase: None,
    };
    owner.put_organisation(organisation, false).await?;
    let rows = shape.units.iter().map(|(key, parent, _)| UnitImport {
        key: key.clone(),
        name: key.clone(),
        parent: parent.clone(),
        fault: None,
    });
    owner.import_units(rows.collect(), false).await?;
    let english = |text: &str| Text::only(Language::En, text);
    let rating = Question {
        key: "rating".parse()?,
        text: english("How was it?"),
        kind: QuestionKind::OneToFive { low: english("Poor"), high: english("Great") },
    };
    let questionnaire = Questionnaire { title: english("Bench"), questions: vec![rating] };
    let pulse = owner
        .create_pulse(NewPulse {
            slug: "bench".to_owned(),
            ready: None,
            questionnaire: Some(questionnaire),
            cadence: Cadence::None,
        })
        .await?;
    let plan = WavePlan {
        opens: OffsetDateTime::from_unix_timestamp(OPENS)?,
        closes: OffsetDateTime::from_unix_timestamp(CLOSES)?,
        preset: Preset::Standard,
        entry: Entry::Codes,
        pace: Pace::default(),
        headcounts: shape
            .units
            .iter()
            .map(|(key, _, people)| Ok(Headcount { unit: key.parse()?, invited: *people }))
            .collect::<Result<_>>()?,
        spares: 0,
        respond_within: WavePlan::RESPOND_WITHIN,
    };
    owner.launch(&pulse, &plan).await?;
    let units = owner.make_codes("bench", 1).await?;
    let mut codes: Vec<String> = units.into_iter().flat_map(|unit| unit.codes).collect();
    // Codes are random: in their order no unit comes before another.
    codes.sort_unstable();
    house.store.close().await?;
    Ok(codes)
}

/// Where it is kept.
pub(crate) fn storage(directory: &Path, postgres: Option<&str>) -> Storage {
    Storage { data_dir: directory.to_owned(), key_dir: None, database_url: postgres.map(str::to_owned) }
}
