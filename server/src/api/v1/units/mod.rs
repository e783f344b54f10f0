//! The tree of units.

pub(super) mod get;
pub(super) mod put;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One unit: the organisation itself, a region, a site, a team.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Unit {
    /// 1 to 40 characters of a–z, 0–9 and hyphens, unique. Trends join on it.
    #[schema(example = "cranes")]
    key: String,
    /// What people read.
    #[schema(example = "Cranes")]
    name: String,
    /// Key of the unit above; missing for the organisation itself.
    #[schema(example = "north")]
    #[serde(default)]
    parent: Option<String>,
}

/// The tree of units.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Units {
    units: Vec<Unit>,
}
