//! One run of a pulse: its plan, what is frozen at launch, and where it stands.

mod headcount;
mod manifest;
mod phase;
mod plan;
mod preset;
mod rhythm;
mod roster;

pub use headcount::{Headcount, Staff};
pub use manifest::{Content, Entry, MANIFEST_VERSION, Manifest};
pub use phase::Phase;
pub use plan::{Pace, PlanError, Schedule};
pub use preset::Preset;
pub use rhythm::next_opening;
pub use roster::{Node, Roster, RosterError};
