//! The tree of units.

use std::collections::BTreeMap;

use heard_domain::{
    key::Key,
    unit::{Unit, UnitTree},
};

use super::{Owning, ServiceError, Services, Violation};
use crate::store::repo::unit;

/// A row of a units file as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitImport {
    /// The unit's key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Key of the unit above; empty or missing for the root.
    pub parent: Option<String>,
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
        Ok(unit::tree(self.store()).await?)
    }
}

impl Owning<'_> {
    /// Replaces the whole tree, or with `dry_run` only says what would change.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with every row that is wrong; then nothing is changed.
    pub async fn import_units(&self, rows: Vec<UnitImport>, dry_run: bool) -> Result<TreeChange, ServiceError> {
        let units = read(rows)?;
        let tree = UnitTree::new(&units).map_err(|errors| {
            let violation = |error: &heard_domain::unit::UnitTreeError| {
                let (row, field) = error.place();
                Violation { field: field.to_owned(), row, rule: "tree", detail: error.to_string() }
            };
            ServiceError::Invalid(errors.iter().map(violation).collect())
        })?;
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
            unit::replace(&work, &tree).await?;
            self.log(&work, "units.import", &format!("{} units", tree.units().len())).await?;
            work.save().await?;
        }
        Ok(change)
    }
}

fn read(rows: Vec<UnitImport>) -> Result<Vec<Unit>, ServiceError> {
    let mut violations = Vec::new();
    let mut units = Vec::with_capacity(rows.len());
    for (index, row) in rows.into_iter().enumerate() {
        let mut key = |field: &str, text: String| {
            Key::try_from(text)
                .map_err(|error| {
                    let row = Some(index + 1);
                    violations.push(Violation { field: field.to_owned(), row, rule: "key", detail: error.to_string() });
                })
                .ok()
        };
        let own = key("key", row.key);
        let parent = row.parent.filter(|parent| !parent.is_empty()).map(|parent| key("parent", parent));
        if let (Some(own), Some(parent)) = (own, parent.map_or(Some(None), |parent| parent.map(Some))) {
            units.push(Unit { key: own, name: row.name.trim().to_owned(), parent });
        }
    }
    if violations.is_empty() { Ok(units) } else { Err(ServiceError::Invalid(violations)) }
}
