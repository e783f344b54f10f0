//! The tree of units.

pub(super) mod change;
pub(super) mod create;
pub(super) mod get;
pub(super) mod merge;
pub(super) mod put;
pub(super) mod remove;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use heard_domain::unit;

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
    /// 1 to 40 characters of a–z, 0–9 and hyphens, unique. Trends join on it. Empty: the key of the unit of that name that
    /// is there, or one made of the name.
    #[schema(example = "cranes")]
    key: String,
    /// What people read: 1 to 80 characters.
    #[schema(example = "Cranes")]
    name: String,
    /// The unit above, by its key or else its name; missing for the organisation itself, which is one unit.
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

impl From<unit::Unit> for Unit {
    fn from(unit: unit::Unit) -> Self {
        Self { key: unit.key.to_string(), name: unit.name, parent: unit.parent.map(String::from) }
    }
}
