//! The whole tree at once.

use std::collections::{BTreeMap, BTreeSet};

use heard_domain::{
    key::Key,
    unit::{self, Listed, Unit, UnitRow, UnitTree, UnitTreeError},
};

use super::{
    super::{Owning, ServiceError, Violation},
    fingerprint,
};
use crate::store::{UnitOfWork, repo};

/// A row of a units file as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitImport {
    /// The unit's key. Empty: the key of the unit of that name, or one made of the name.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The unit above, by its key or its name; empty or missing for the root.
    pub parent: Option<String>,
    /// What is wrong with the row as a whole. Of such a row nothing counts but its key, for those who refer to it.
    pub fault: Option<String>,
}

/// What an import changes. Units are named in words: a unit above by its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TreeChange {
    /// New units.
    pub added: Vec<AddedUnit>,
    /// Units with another name.
    pub renamed: Vec<RenamedUnit>,
    /// Units below another unit.
    pub moved: Vec<MovedUnit>,
    /// Units that are not in the import any more. Waves keep them in their frozen copies.
    pub removed: Vec<RemovedUnit>,
    /// Whether units that stay stand in another order.
    pub reordered: bool,
}

/// A new unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedUnit {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The unit above.
    pub below: Option<String>,
}

/// A unit with another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenamedUnit {
    /// Its key.
    pub key: String,
    /// What it was called.
    pub from: String,
    /// What it is called then.
    pub to: String,
}

/// A unit below another unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedUnit {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The unit that was above it; `None` where it was the root.
    pub from: Option<String>,
    /// The unit that is above it then; `None` where it becomes the root.
    pub to: Option<String>,
}

/// A unit that ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemovedUnit {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many people on the list are in it. They stay on the list, in no unit.
    pub people: u32,
}

impl TreeChange {
    /// Whether nothing changes at all.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Keys of units with another name or another unit above.
    #[must_use]
    pub fn changed(&self) -> BTreeSet<&str> {
        let renamed = self.renamed.iter().map(|unit| unit.key.as_str());
        renamed.chain(self.moved.iter().map(|unit| unit.key.as_str())).collect()
    }
}

/// What an import would do.
#[derive(Debug, Clone, Default)]
pub struct UnitsPreview {
    /// What would change, as far as it can be told where rows are wrong.
    pub change: TreeChange,
    /// Everything that is wrong, in the order of the rows; then nothing is imported.
    pub errors: Vec<Violation>,
    /// How many units there would be.
    pub units: usize,
    /// The tree that it was compared with.
    pub fingerprint: String,
}

impl Owning<'_> {
    /// What an import of these rows would do. Changes nothing.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn preview_units(&self, rows: &[UnitImport]) -> Result<UnitsPreview, ServiceError> {
        let (work, before) = self.change().await?;
        let (rows, errors) = self.read(&work, rows, before.as_ref()).await?;
        let wrong = errors.iter().filter_map(|error| error.row).collect();
        let change = self.compare(&work, before.as_ref(), &rows, &wrong).await?;
        Ok(UnitsPreview { change, errors, units: rows.len(), fingerprint: fingerprint(before.as_ref()) })
    }

    /// Replaces the whole tree, or with `dry_run` only says what would change.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with every row that is wrong; then nothing is changed.
    pub async fn import_units(&self, rows: Vec<UnitImport>, dry_run: bool) -> Result<TreeChange, ServiceError> {
        if dry_run {
            let preview = self.preview_units(&rows).await?;
            return if preview.errors.is_empty() {
                Ok(preview.change)
            } else {
                Err(ServiceError::Invalid(preview.errors))
            };
        }
        self.replace_units(&rows, None).await
    }

    /// Replaces the whole tree, if it still is the one that the preview was `seen` with.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] where it is another by now; [`ServiceError::Invalid`] with every row that is wrong. Then
    /// nothing is changed.
    pub async fn confirm_units(&self, rows: &[UnitImport], seen: &str) -> Result<TreeChange, ServiceError> {
        self.replace_units(rows, Some(seen)).await
    }

    async fn replace_units(&self, rows: &[UnitImport], seen: Option<&str>) -> Result<TreeChange, ServiceError> {
        let (work, before) = self.change().await?;
        if seen.is_some_and(|seen| seen != fingerprint(before.as_ref())) {
            return Err(ServiceError::conflict("tree-changed", "the units are not those of the preview any more"));
        }
        let (rows, errors) = self.read(&work, rows, before.as_ref()).await?;
        if !errors.is_empty() {
            return Err(ServiceError::Invalid(errors));
        }
        let change = self.compare(&work, before.as_ref(), &rows, &BTreeSet::new()).await?;
        let units: Vec<Unit> = rows.into_iter().filter_map(UnitRow::unit).collect();
        let tree =
            UnitTree::new(&units).map_err(|errors| ServiceError::Invalid(errors.iter().map(violation).collect()))?;
        repo::unit::replace(&work, &tree).await?;
        self.log(&work, "units.import", &format!("{} units", tree.units().len())).await?;
        work.save().await?;
        Ok(change)
    }

    /// The rows as far as they can be read, and everything that is wrong, in their order.
    async fn read(
        &self,
        work: &UnitOfWork,
        rows: &[UnitImport],
        before: Option<&UnitTree>,
    ) -> Result<(Vec<UnitRow>, Vec<Violation>), ServiceError> {
        let keyless = rows.iter().any(|row| row.key.is_empty());
        let taken = if keyless { self.taken(work).await? } else { BTreeSet::new() };
        let mut violations: Vec<Violation> = Vec::new();
        let listed: Vec<Listed> = rows
            .iter()
            .enumerate()
            .map(|(row, unit)| {
                if let Some(fault) = &unit.fault {
                    violations.push(Violation { row: Some(row), ..Violation::new("row", "row", fault) });
                }
                let trimmed = |text: &str| text.trim().to_owned();
                Listed {
                    key: unit.key.clone(),
                    name: trimmed(&unit.name),
                    parent: unit.parent.as_deref().map(trimmed).unwrap_or_default(),
                    broken: unit.fault.is_some(),
                }
            })
            .collect();
        let (rows, errors) = unit::read(&listed, before, &taken);
        violations.extend(errors.iter().map(|error| {
            let (row, field) = error.place();
            Violation { row: Some(row), ..Violation::new(field, error.rule(), error) }
        }));
        violations.extend(unit::check(&rows).iter().map(violation));
        violations.sort_by_key(|violation| violation.row);
        Ok((rows, violations))
    }

    /// What the rows change, but for those that are `wrong`.
    async fn compare(
        &self,
        work: &UnitOfWork,
        before: Option<&UnitTree>,
        rows: &[UnitRow],
        wrong: &BTreeSet<usize>,
    ) -> Result<TreeChange, ServiceError> {
        let mut change = TreeChange::default();
        let old: BTreeMap<&Key, &Unit> =
            before.iter().flat_map(|tree| tree.units()).map(|unit| (&unit.key, unit)).collect();
        let good = rows.iter().enumerate().filter(|(row, _)| !wrong.contains(row));
        let units: Vec<Unit> = good.filter_map(|(_, row)| row.clone().unit()).collect();
        let names: BTreeMap<&Key, &str> =
            rows.iter().filter_map(|row| Some((row.key.as_ref()?, row.name.as_deref()?))).collect();
        let before_name = |key: &Key| old.get(key).map_or_else(|| key.to_string(), |unit| unit.name.clone());
        let after_name = |key: &Key| names.get(key).map_or_else(|| before_name(key), |name| (*name).to_owned());
        for unit in &units {
            let key = unit.key.to_string();
            let Some(was) = old.get(&unit.key) else {
                let below = unit.parent.as_ref().map(after_name);
                change.added.push(AddedUnit { key, name: unit.name.clone(), below });
                continue;
            };
            if was.name != unit.name {
                let (from, to) = (was.name.clone(), unit.name.clone());
                change.renamed.push(RenamedUnit { key: key.clone(), from, to });
            }
            if was.parent != unit.parent {
                let (from, to) = (was.parent.as_ref().map(before_name), unit.parent.as_ref().map(after_name));
                change.moved.push(MovedUnit { key, name: unit.name.clone(), from, to });
            }
        }
        // Any of those that are missing may be the one whose key cannot be read.
        if rows.iter().all(|row| row.key.is_some()) {
            let kept: BTreeSet<&Key> = rows.iter().filter_map(|row| row.key.as_ref()).collect();
            let gone: Vec<&Unit> =
                before.iter().flat_map(|tree| tree.units()).filter(|unit| !kept.contains(&unit.key)).collect();
            let staff = if gone.is_empty() { BTreeMap::new() } else { repo::person::staff_in(work).await? };
            let people = |key: &Key| staff.get(key).map_or(0, |staff| staff.people());
            change.removed = gone
                .into_iter()
                .map(|unit| RemovedUnit {
                    key: unit.key.to_string(),
                    name: unit.name.clone(),
                    people: people(&unit.key),
                })
                .collect();
        }
        if let (Some(before), Ok(after)) = (before, UnitTree::new(&units)) {
            change.reordered = reordered(before, &after);
        }
        Ok(change)
    }
}

/// Whether units that stay below the same unit stand in another order there.
fn reordered(before: &UnitTree, after: &UnitTree) -> bool {
    let parents = |tree: &UnitTree| -> BTreeMap<Key, Option<Key>> {
        tree.units().iter().map(|unit| (unit.key.clone(), unit.parent.clone())).collect()
    };
    let (old, new) = (parents(before), parents(after));
    let stay = |key: &Key| matches!((old.get(key), new.get(key)), (Some(old), Some(new)) if old == new);
    let rows = |tree: &UnitTree| {
        let mut rows: BTreeMap<Option<Key>, Vec<Key>> = BTreeMap::new();
        for unit in tree.units().iter().filter(|unit| stay(&unit.key)) {
            rows.entry(unit.parent.clone()).or_default().push(unit.key.clone());
        }
        rows
    };
    rows(before) != rows(after)
}

fn violation(error: &UnitTreeError) -> Violation {
    let (row, field) = error.place();
    Violation { row, ..Violation::new(field, error.rule(), error) }
}
