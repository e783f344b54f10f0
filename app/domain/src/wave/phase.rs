//! Where a wave stands.

use serde::{Deserialize, Serialize};

/// Where a launched wave stands. Drafts are not stored: a dry run shows what a launch would freeze.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Frozen, and not open yet.
    Scheduled,
    /// Takes sheets.
    Open,
    /// Its key or its blocks are gone. Takes no sheets; what was sealed stays; it can only be closed.
    Interrupted,
    /// Over. Nothing changes any more.
    Closed,
}
