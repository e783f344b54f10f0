//! What bounds a flood behind an open link, where one person can send any number of sheets.
//!
//! A wave counts at most four sheets for each person of its headcount. What comes beyond that is answered like any other
//! sheet and counts nowhere, as a used code does: an answer that told of it between two ticks would tell somebody who
//! fills the wave up to its last sheet when the next person sends one. People are told from the next tick on, and by
//! published figures alone: once these leave open that the bound is reached.

use crate::wave::{Entry, Manifest};

/// So many sheets are counted for each person of the headcount, at most.
pub const SHEETS_PER_HEAD: u32 = 4;

/// The most sheets that a wave counts. With codes that is one for each.
#[must_use]
pub fn most_sheets(manifest: &Manifest) -> u32 {
    let invited = manifest.roster.invited();
    match manifest.content.entry {
        Entry::Codes => invited,
        Entry::Open => invited.saturating_mul(SHEETS_PER_HEAD),
    }
}

/// Whether people are told that a wave counts no more sheets, after so many were published. After a tick each cell keeps
/// fewer than 2*k* sheets back, so that a wave which has reached its bound is always found, and one in which nobody
/// answered twice never is.
#[must_use]
pub fn is_full(manifest: &Manifest, published: u32) -> bool {
    let roster = &manifest.roster;
    let kept_back =
        (2 * manifest.preset.k() - 1).saturating_mul(u32::try_from(roster.cells().count()).unwrap_or(u32::MAX));
    manifest.content.entry == Entry::Open
        && published > roster.invited()
        && published.saturating_add(kept_back) >= most_sheets(manifest)
}
