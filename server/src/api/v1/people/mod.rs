//! The people whom invitations are mailed to.

pub(super) mod get;
pub(super) mod put;

use heard_domain::{language::Language, person::ListedPerson};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{api::body::Line, service};

/// Somebody whom invitations are mailed to.
#[derive(Serialize, ToSchema)]
pub(super) struct Person {
    /// Key of the unit. It may have ended since; then nothing is mailed.
    #[schema(example = "cranes")]
    unit: String,
    /// E-mail address in small letters.
    #[schema(example = "ann@example.org")]
    email: String,
    /// Among en, de, nl, ru, ar, he.
    #[schema(value_type = String, example = "en")]
    language: Language,
    /// Whether they lead the unit; then they are counted in the unit above.
    leader: bool,
}

/// Everybody on the list, by address.
#[derive(Serialize, ToSchema)]
pub(super) struct People {
    people: Vec<Person>,
}

/// Somebody to be put on the list.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewPerson {
    /// The unit, by its key or its name.
    #[schema(value_type = String, example = "cranes")]
    unit: Line,
    /// E-mail address; each is on the list once.
    #[schema(value_type = String, example = "ann@example.org")]
    email: Line,
    /// Among en, de, nl, ru, ar, he; the organisation's first one where it is missing.
    #[schema(value_type = Option<String>, example = "en")]
    language: Option<Line>,
    /// Whether they lead the unit; then they are counted in the unit above.
    #[serde(default)]
    leader: bool,
}

/// The whole list: at most 50 000 people.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"people": [
    {"unit": "cranes", "email": "ann@example.org", "language": "en"},
    {"unit": "cranes", "email": "bo@example.org", "leader": true}
]}))]
pub(super) struct NewPeople {
    people: Vec<NewPerson>,
}

impl From<service::Person> for Person {
    fn from(person: service::Person) -> Self {
        Self {
            unit: person.unit.to_string(),
            email: person.address.as_str().to_owned(),
            language: person.language,
            leader: person.leader,
        }
    }
}

impl From<NewPerson> for ListedPerson {
    fn from(new: NewPerson) -> Self {
        Self {
            unit: new.unit.0,
            address: new.email.0,
            language: new.language.map(|Line(text)| text).unwrap_or_default(),
            leader: if new.leader { "yes" } else { "no" }.to_owned(),
            broken: false,
        }
    }
}
