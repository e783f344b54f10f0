//! Pulses.

pub(super) mod change;
pub(super) mod create;
pub(super) mod get;
pub(super) mod list;
pub(super) mod questionnaire;
pub(super) mod ready;

use heard_domain::survey;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use self::questionnaire::QuestionnaireBody;
use crate::service;

/// How often a pulse is asked.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Cadence {
    /// Whenever somebody launches a wave.
    #[default]
    None,
    /// Every 7 days.
    Weekly,
    /// Every 14 days.
    Fortnightly,
    /// Every 28 days.
    Monthly,
    /// Every 84 days.
    Quarterly,
}

/// A pulse.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Pulse {
    /// Its name in URLs.
    slug: String,
    /// How often it is asked.
    cadence: Cadence,
    /// What the next wave asks.
    #[schema(value_type = QuestionnaireBody)]
    questionnaire: survey::Questionnaire,
}

impl From<service::Pulse> for Pulse {
    fn from(pulse: service::Pulse) -> Self {
        Self { slug: pulse.slug, cadence: pulse.cadence.into(), questionnaire: pulse.questionnaire }
    }
}

impl From<service::Cadence> for Cadence {
    fn from(cadence: service::Cadence) -> Self {
        match cadence {
            service::Cadence::None => Self::None,
            service::Cadence::Weekly => Self::Weekly,
            service::Cadence::Fortnightly => Self::Fortnightly,
            service::Cadence::Monthly => Self::Monthly,
            service::Cadence::Quarterly => Self::Quarterly,
        }
    }
}

impl From<Cadence> for service::Cadence {
    fn from(cadence: Cadence) -> Self {
        match cadence {
            Cadence::None => Self::None,
            Cadence::Weekly => Self::Weekly,
            Cadence::Fortnightly => Self::Fortnightly,
            Cadence::Monthly => Self::Monthly,
            Cadence::Quarterly => Self::Quarterly,
        }
    }
}
