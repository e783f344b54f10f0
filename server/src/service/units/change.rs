//! One unit at a time.

use heard_domain::{
    key::Key,
    unit::{ChangeError, Unit, UnitTree, Way},
};

use super::{super::Violation, Owning, ServiceError};
use crate::store::{
    UnitOfWork,
    repo::{person, unit},
};

/// A unit to be created.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewUnit {
    /// What people read.
    pub name: String,
    /// Its key; made of the name where it is missing.
    pub key: Option<String>,
    /// Key of the unit above; missing or empty for the root.
    pub parent: Option<String>,
}

/// What of a unit is to change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnitChange {
    /// Its new name.
    pub name: Option<String>,
    /// Key of the unit that it moves below.
    pub parent: Option<String>,
}

/// What became of a unit that was merged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedUnit {
    /// The unit that it is part of now.
    pub into: Unit,
    /// How many people on the list went along.
    pub people: u64,
}

impl Owning<'_> {
    /// Creates a unit, the last of its siblings. The first unit of all is the organisation itself.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] by field.
    pub async fn create_unit(&self, new: NewUnit) -> Result<Unit, ServiceError> {
        let (work, tree) = self.change().await?;
        let name = new.name.trim().to_owned();
        let mut violations = Vec::new();
        let key = match new.key.filter(|key| !key.is_empty()) {
            Some(key) => {
                let wrong = |error: &heard_domain::key::KeyError| Violation::new("key", "key", error);
                Key::try_from(key).map_err(|error| violations.push(wrong(&error))).ok()
            }
            None => {
                let taken = self.taken(&work).await?;
                let is_taken = |key: &Key| {
                    taken.contains(key) || tree.as_ref().is_some_and(|tree| tree.position(key.as_str()).is_some())
                };
                Some(Key::fresh(&name, "unit", is_taken))
            }
        };
        let parent = match new.parent.as_deref().filter(|parent| !parent.is_empty()) {
            Some(parent) => known(tree.as_ref(), parent).map_err(|violation| violations.push(violation)).ok(),
            None => None,
        };
        let Some(key) = key.filter(|_| violations.is_empty()) else { return Err(ServiceError::Invalid(violations)) };
        let unit = Unit { key, name, parent };
        let changed = UnitTree::with(tree.as_ref(), unit.clone()).map_err(refused)?;
        self.keep(work, &changed, "unit.create", unit.key.as_str()).await?;
        Ok(unit)
    }

    /// Renames a unit, or moves it below another with all below it.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`]; [`ServiceError::Invalid`] by field, such as where it would lie below itself.
    pub async fn change_unit(&self, key: &str, change: UnitChange) -> Result<Unit, ServiceError> {
        let (work, tree) = self.change().await?;
        let tree = tree.ok_or(ServiceError::NotFound("unit"))?;
        let before = &tree.units()[tree.position(key).ok_or(ServiceError::NotFound("unit"))?];
        let name = change.name.as_deref().map(str::trim);
        let parent = match change.parent.as_deref() {
            Some(parent) => {
                Some(known(Some(&tree), parent).map_err(|violation| ServiceError::Invalid(vec![violation]))?)
            }
            None => None,
        };
        let changed = tree.changed(key, name, parent.as_ref()).map_err(refused)?;
        let after = changed.position(key).map(|place| changed.units()[place].clone());
        let after = after.ok_or(ServiceError::NotFound("unit"))?;
        if after.parent != before.parent {
            self.log(&work, "unit.move", key).await?;
        }
        if after.name != before.name {
            self.log(&work, "unit.rename", key).await?;
        }
        unit::replace(&work, &changed).await?;
        work.save().await?;
        Ok(after)
    }

    /// Moves a unit one place up or down among its siblings.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub async fn shift_unit(&self, key: &str, way: Way) -> Result<(), ServiceError> {
        let (work, tree) = self.change().await?;
        let tree = tree.ok_or(ServiceError::NotFound("unit"))?;
        let changed = tree.shifted(key, way).map_err(refused)?;
        if changed == tree {
            return Ok(());
        }
        self.keep(work, &changed, "unit.reorder", key).await
    }

    /// Whether a unit can be made part of another. Changes nothing.
    ///
    /// # Errors
    /// What [`Self::merge_unit`] would answer.
    pub async fn check_merge(&self, key: &str, into: &str) -> Result<(), ServiceError> {
        let tree = self.services.units().await?.ok_or(ServiceError::NotFound("unit"))?;
        tree.merged(key, into).map(|_| ()).map_err(refused)
    }

    /// Makes a unit part of another: its people and the units below it go there, and it ends, with its trends. Waves keep
    /// it in their frozen copies.
    ///
    /// # Errors
    /// [`ServiceError`].
    pub async fn merge_unit(&self, key: &str, into: &str) -> Result<MergedUnit, ServiceError> {
        let (work, tree) = self.change().await?;
        let tree = tree.ok_or(ServiceError::NotFound("unit"))?;
        let changed = tree.merged(key, into).map_err(refused)?;
        let people = person::move_all(&work, key, into).await?;
        self.keep(work, &changed, "unit.merge", &format!("{key} into {into}")).await?;
        let place = changed.position(into).ok_or(ServiceError::NotFound("unit"))?;
        Ok(MergedUnit { into: changed.units()[place].clone(), people })
    }

    /// Removes a unit that has none below it. People on its list stay on the list, in no unit, until somebody gives them
    /// one. Waves keep the unit in their frozen copies.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`]; [`ServiceError::Conflict`] where there are units below it, or it is the root.
    pub async fn remove_unit(&self, key: &str) -> Result<(), ServiceError> {
        let (work, tree) = self.change().await?;
        let tree = tree.ok_or(ServiceError::NotFound("unit"))?;
        let changed = tree.without(key).map_err(refused)?;
        self.keep(work, &changed, "unit.remove", key).await
    }

    async fn keep(&self, work: UnitOfWork, tree: &UnitTree, action: &str, subject: &str) -> Result<(), ServiceError> {
        unit::replace(&work, tree).await?;
        self.log(&work, action, subject).await?;
        Ok(work.save().await?)
    }
}

/// The key of a unit above.
fn known(tree: Option<&UnitTree>, parent: &str) -> Result<Key, Violation> {
    let known = tree.is_some_and(|tree| tree.position(parent).is_some());
    let key = parent.parse().ok().filter(|_| known);
    key.ok_or_else(|| Violation::new("parent", "unknown-unit", format!("there is no unit {parent}")))
}

fn refused(error: ChangeError) -> ServiceError {
    let detail = error.to_string();
    match error {
        ChangeError::Missing => ServiceError::NotFound("unit"),
        ChangeError::UnknownInto(_) => ServiceError::invalid("into", "unknown-unit", detail),
        ChangeError::IntoItself => ServiceError::invalid("into", "into-itself", detail),
        ChangeError::Root => ServiceError::conflict("the-root", detail),
        ChangeError::HasUnitsBelow => ServiceError::conflict("units-below", detail),
        ChangeError::Tree(errors) => {
            let mut violations: Vec<Violation> =
                errors.iter().map(|error| Violation::new(error.place().1, error.rule(), error)).collect();
            // Each unit of a circle says the same.
            violations.dedup();
            ServiceError::Invalid(violations)
        }
    }
}
