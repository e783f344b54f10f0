//! `/manage/units`: the tree of units.

pub(in super::super::super) mod change;
pub(in super::super::super) mod files;
pub(in super::super::super) mod import;
pub(in super::super::super) mod tree;

use heard_app::{
    components::form::{FieldProblem, Problems},
    i18n::Words,
    pages::manage::units,
};
use heard_domain::unit::UnitTree;

use crate::service::{ServiceError, Violation};

/// What is wrong with a form, in words. `named` gives the id of the field that a violation is about; `typed` is what was
/// typed there.
fn problems(words: Words, violations: &[Violation], typed: &str, named: impl Fn(&str) -> String) -> Problems {
    let one = |violation: &Violation| FieldProblem {
        field: named(&violation.field),
        text: units::problem(words, &violation.field, violation.rule, typed),
    };
    Problems(violations.iter().map(one).collect())
}

/// The position of a unit.
fn place(tree: Option<&UnitTree>, key: &str) -> Result<usize, ServiceError> {
    tree.and_then(|tree| tree.position(key)).ok_or(ServiceError::NotFound("unit"))
}

/// The tree with that unit in sight, after something was done to it.
fn at(done: units::Done, key: &str) -> String {
    format!("/manage/units?done={}&at={key}#unit-{key}", done.name())
}
