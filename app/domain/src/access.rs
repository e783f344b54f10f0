//! Who may do what.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::key::Key;

/// What a signed-in person or program is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "role", rename_all = "kebab-case")]
pub enum Role {
    /// Runs the surveys, and can speak for every unit.
    Owner,
    /// Publishes responses for these units and those below them. Reads what everybody reads.
    Leader {
        /// The units.
        units: BTreeSet<Key>,
    },
    /// Reads settings, the audit log and privacy reports.
    Observer,
}

impl Role {
    /// The role's name in files and on the command line.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Leader { .. } => "leader",
            Self::Observer => "observer",
        }
    }
}
