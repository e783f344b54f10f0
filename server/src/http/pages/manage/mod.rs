//! `/manage/…`: what owners run, and observers read.

pub(in super::super) mod audit_log;
pub(in super::super) mod colleagues;
pub(in super::super) mod launch;
mod lists;
pub(in super::super) mod organisation;
pub(in super::super) mod overview;
pub(in super::super) mod people;
pub(in super::super) mod pulses;
pub(in super::super) mod questions;
pub(in super::super) mod units;
pub(in super::super) mod waves;

use heard_app::pages::manage::overview::WaveLine;
use time::OffsetDateTime;

use crate::service::WaveBoard;
use heard_domain::language::Language;

/// A wave in a list.
fn line(wave: &WaveBoard, language: Language, now: OffsetDateTime) -> WaveLine {
    WaveLine {
        pulse: wave.pulse().to_owned(),
        number: wave.number(),
        title: wave.manifest().content.questionnaire.title.get(language).to_owned(),
        phase: wave.phase(now),
        opens: wave.opens(),
        closes: wave.closes(),
        counted: wave.results().first().map_or(0, |root| root.sheets),
        invited: wave.manifest().roster.invited(),
        entry: wave.manifest().content.entry,
    }
}

/// Whether something was just done: `?done=…`.
#[derive(serde::Deserialize)]
pub(in super::super) struct Done {
    #[serde(default)]
    done: String,
}
