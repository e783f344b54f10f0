//! The tree of units.

use std::collections::BTreeMap;

use heard_domain::{
    key::Key,
    unit::{self, Parent, Unit, UnitRow, UnitTree, UnitTreeError},
};

use super::{Owning, ServiceError, Services, Violation};
use crate::store::repo;

/// A row of a units file as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitImport {
    /// The unit's key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Key of the unit above; empty or missing for the root.
    pub parent: Option<String>,
    /// What is wrong with the row as a whole. Of such a row nothing counts but its key, for those who refer to it.
    pub fault: Option<String>,
}

/// What an import changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TreeChange {
    /// Keys of new units.
    pub added: Vec<String>,
    /// Keys of units with another name or parent.
    pub changed: Vec<String>,
    /// Keys of units that are not in the import any more. Waves keep them in their frozen copies.
    pub removed: Vec<String>,
}

impl Services {
    /// The tree as it is now; `None` before the first import.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn units(&self) -> Result<Option<UnitTree>, ServiceError> {
        Ok(repo::unit::tree(self.store()).await?)
    }
}

impl Owning<'_> {
    /// Replaces the whole tree, or with `dry_run` only says what would change.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with every row that is wrong; then nothing is changed.
    pub async fn import_units(&self, rows: Vec<UnitImport>, dry_run: bool) -> Result<TreeChange, ServiceError> {
        let tree = read(rows)?;
        let before = self.services.units().await?;
        let before: BTreeMap<&Key, &Unit> =
            before.iter().flat_map(UnitTree::units).map(|unit| (&unit.key, unit)).collect();
        let mut change = TreeChange::default();
        for unit in tree.units() {
            match before.get(&unit.key) {
                None => change.added.push(unit.key.to_string()),
                Some(old) if *old != unit => change.changed.push(unit.key.to_string()),
                Some(_) => {}
            }
        }
        let kept: std::collections::BTreeSet<&Key> = tree.units().iter().map(|unit| &unit.key).collect();
        change.removed = before.keys().filter(|key| !kept.contains(*key)).map(ToString::to_string).collect();
        if !dry_run {
            let work = self.services.store().begin().await?;
            repo::unit::replace(&work, &tree).await?;
            self.log(&work, "units.import", &format!("{} units", tree.units().len())).await?;
            work.save().await?;
        }
        Ok(change)
    }
}

/// The tree, or everything that is wrong with it, in the order of the rows.
fn read(rows: Vec<UnitImport>) -> Result<UnitTree, ServiceError> {
    let mut violations = Vec::new();
    let rows: Vec<UnitRow> =
        rows.into_iter().enumerate().map(|(row, unit)| read_row(row, unit, &mut violations)).collect();
    violations.extend(unit::check(&rows).iter().map(violation));
    if violations.is_empty() {
        let units: Vec<Unit> = rows.into_iter().filter_map(UnitRow::unit).collect();
        return UnitTree::new(&units).map_err(|errors| ServiceError::Invalid(errors.iter().map(violation).collect()));
    }
    violations.sort_by_key(|violation| violation.row);
    Err(ServiceError::Invalid(violations))
}

fn read_row(row: usize, unit: UnitImport, violations: &mut Vec<Violation>) -> UnitRow {
    if let Some(fault) = unit.fault {
        violations.push(Violation { field: "row".to_owned(), row: Some(row), rule: "row", detail: fault });
        return UnitRow { key: Key::try_from(unit.key).ok(), name: None, parent: Parent::Unread };
    }
    let mut key = |field: &str, text: String| {
        let wrong = |error: heard_domain::key::KeyError| Violation {
            field: field.to_owned(),
            row: Some(row),
            rule: "key",
            detail: error.to_string(),
        };
        Key::try_from(text).map_err(|error| violations.push(wrong(error))).ok()
    };
    UnitRow {
        key: key("key", unit.key),
        name: Some(unit.name.trim().to_owned()),
        parent: match unit.parent.filter(|parent| !parent.is_empty()) {
            None => Parent::None,
            Some(parent) => key("parent", parent).map_or(Parent::Unread, Parent::Unit),
        },
    }
}

fn violation(error: &UnitTreeError) -> Violation {
    let (row, field) = error.place();
    Violation { field: field.to_owned(), row, rule: "tree", detail: error.to_string() }
}
