//! The tree of units.

mod file;
pub(super) mod get;
pub(super) mod put;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One unit: the organisation itself, a region, a site, a team.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Unit {
    /// Unique. Trends join on it.
    #[schema(example = "cranes")]
    key: String,
    /// What people read.
    #[schema(example = "Cranes")]
    name: String,
    /// Key of the unit above; null for the organisation itself.
    #[schema(example = "north")]
    parent: Option<String>,
}

/// The tree of units.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Units {
    units: Vec<Unit>,
}

/// One unit to be imported.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewUnit {
    /// 1 to 40 characters of a–z, 0–9 and hyphens, unique. Trends join on it.
    #[schema(example = "cranes")]
    key: String,
    /// What people read: 1 to 80 characters.
    #[schema(example = "Cranes")]
    name: String,
    /// Key of the unit above; missing for the organisation itself, which is one unit.
    #[schema(example = "north")]
    parent: Option<String>,
}

/// The whole tree to be imported: at most 20 000 units in 12 levels.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"units": [
    {"key": "harbour", "name": "Harbour Works"},
    {"key": "north", "name": "Site North", "parent": "harbour"},
    {"key": "cranes", "name": "Cranes", "parent": "north"}
]}))]
pub(super) struct NewUnits {
    /// In any order.
    units: Vec<NewUnit>,
}
