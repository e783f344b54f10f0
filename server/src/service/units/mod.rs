//! The tree of units.

mod change;
mod import;

use std::collections::BTreeSet;

use heard_domain::{key::Key, unit::UnitTree};
use sha2::{Digest as _, Sha256};

pub use change::{MergedUnit, NewUnit, UnitChange};
pub use import::{AddedUnit, MovedUnit, RemovedUnit, RenamedUnit, TreeChange, UnitImport, UnitsPreview};

use super::{Owning, ServiceError, Services};
use crate::{
    hex::hex,
    store::{
        UnitOfWork,
        repo::{organisation, person, unit},
    },
};

impl Services {
    /// The tree as it is now; `None` before there is any unit.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn units(&self) -> Result<Option<UnitTree>, ServiceError> {
        Ok(unit::tree(self.store()).await?)
    }
}

impl Owning<'_> {
    /// Begins a change of the tree or of the people in it: whoever changes either, or launches a wave, waits for its end.
    pub(super) async fn change(&self) -> Result<(UnitOfWork, Option<UnitTree>), ServiceError> {
        let work = self.services.store().begin().await?;
        organisation::lock(&work).await?;
        let tree = unit::tree_in(&work).await?;
        Ok((work, tree))
    }

    /// Keys that no new unit gets by itself: trends would be joined that do not belong together, and people would be in a
    /// unit that nobody put them in.
    async fn taken(&self, work: &UnitOfWork) -> Result<BTreeSet<Key>, ServiceError> {
        let waves = self.services.all_waves();
        let asked = waves.iter().flat_map(|wave| wave.manifest().roster.nodes()).map(|node| node.key.clone());
        let mut taken: BTreeSet<Key> = asked.collect();
        taken.extend(person::staff_in(work).await?.into_keys());
        Ok(taken)
    }
}

/// What a tree is, in few letters: another tree has others.
#[must_use]
pub(in super::super) fn fingerprint(tree: Option<&UnitTree>) -> String {
    let mut hash = Sha256::new();
    for unit in tree.iter().flat_map(|tree| tree.units()) {
        for part in [unit.key.as_str(), unit.name.as_str(), unit.parent.as_ref().map_or("", Key::as_str)] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
    }
    hex(&hash.finalize()[..16])
}
