//! The organisation.

pub(super) mod get;
pub(super) mod put;

use heard_domain::wave::Preset;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::service;

/// Who may see the board.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum BoardAccess {
    /// Everybody.
    Public,
    /// Whoever knows the organisation's shared passphrase.
    Passphrase,
}

/// The strength of a promise: the fewest people k that anything is shown for.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = Preset)]
pub(super) enum PresetName {
    /// k = 5.
    Standard,
    /// k = 8.
    Strict,
    /// k = 10.
    Large,
}

impl From<PresetName> for Preset {
    fn from(name: PresetName) -> Self {
        match name {
            PresetName::Standard => Self::Standard,
            PresetName::Strict => Self::Strict,
            PresetName::Large => Self::Large,
        }
    }
}

impl From<Preset> for PresetName {
    fn from(preset: Preset) -> Self {
        match preset {
            Preset::Standard => Self::Standard,
            Preset::Strict => Self::Strict,
            Preset::Large => Self::Large,
        }
    }
}

impl From<BoardAccess> for service::BoardAccess {
    fn from(access: BoardAccess) -> Self {
        match access {
            BoardAccess::Public => Self::Public,
            BoardAccess::Passphrase => Self::Passphrase,
        }
    }
}

impl From<service::BoardAccess> for BoardAccess {
    fn from(access: service::BoardAccess) -> Self {
        match access {
            service::BoardAccess::Public => Self::Public,
            service::BoardAccess::Passphrase => Self::Passphrase,
        }
    }
}
