//! `/manage/people`: whom invitations are mailed to.

pub(in super::super::super) mod files;
pub(in super::super::super) mod import;
pub(in super::super::super) mod list;
pub(in super::super::super) mod one;

use heard_app::{
    components::form::{FieldProblem, Problems},
    i18n::Words,
    pages::manage::people::{self, PersonFields},
};
use heard_domain::person::ListedPerson;

use super::super::form::Fields;
use crate::service::Violation;

/// The fields of a person, as typed.
fn typed(fields: &Fields) -> PersonFields {
    PersonFields {
        unit: fields.get("unit").to_owned(),
        address: fields.get("email").to_owned(),
        language: fields.get("language").to_owned(),
        leader: !fields.get("leader").is_empty(),
    }
}

fn listed(typed: &PersonFields) -> ListedPerson {
    ListedPerson {
        unit: typed.unit.clone(),
        address: typed.address.trim().to_owned(),
        language: typed.language.clone(),
        leader: if typed.leader { "yes" } else { "no" }.to_owned(),
        broken: false,
    }
}

/// What is wrong with the form, in words.
fn problems(words: Words, violations: &[Violation], typed: &PersonFields) -> Problems {
    let one = |violation: &Violation| {
        let value = match violation.field.as_str() {
            "unit" => &typed.unit,
            "language" => &typed.language,
            _ => &typed.address,
        };
        let text = people::problem(words, &violation.field, violation.rule, value);
        FieldProblem { field: violation.field.clone(), text }
    };
    Problems(violations.iter().map(one).collect())
}
