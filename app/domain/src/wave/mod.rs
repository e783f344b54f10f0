//! One run of a pulse: its plan, what is frozen at launch, and where it stands.

mod manifest;
mod phase;
mod plan;
mod preset;
mod roster;

pub use manifest::{Content, Entry, MANIFEST_VERSION, Manifest};
pub use phase::Phase;
pub use plan::{Pace, PlanError, Schedule};
pub use preset::Preset;
pub use roster::{Headcount, Node, Roster, RosterError};
