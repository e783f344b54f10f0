//! What is frozen at launch.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::{
    key::Key,
    survey::Questionnaire,
    wave::{Preset, Roster, Schedule},
};

/// Version of the manifest's form.
pub const MANIFEST_VERSION: u32 = 1;

/// How people get in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// One invitation, one sheet.
    Codes,
    /// Anyone with the link; labelled as not verified.
    Open,
}

/// What is asked, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// The questions, as frozen.
    pub questionnaire: Questionnaire,
    /// Opening, ticks and close.
    pub schedule: Schedule,
    /// How people get in.
    pub entry: Entry,
    /// By when leaders say on the board what they will do. Waves of before there was such a promise have none.
    #[serde(default, with = "time::serde::timestamp::option", skip_serializing_if = "Option::is_none")]
    pub respond_by: Option<OffsetDateTime>,
}

/// The promise of a wave. Its JSON is canonical: fields in the order declared, maps sorted, no white space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`MANIFEST_VERSION`] at launch.
    pub version: u32,
    /// The pulse's slug.
    pub pulse: Key,
    /// The wave's number in its pulse, from 1.
    pub wave: u32,
    /// The strength of the promise.
    pub preset: Preset,
    /// Units and cells.
    pub roster: Roster,
    /// Questions and times.
    pub content: Content,
}

impl Manifest {
    /// The bytes that the promise's hash is taken of.
    ///
    /// # Errors
    /// Where a text cannot be written as JSON.
    pub fn canonical(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}
