//! Many people at once.

use std::collections::{BTreeMap, BTreeSet};

use heard_domain::{
    person::{self, Address, ListedPerson, PeopleList, Person},
    unit::UnitTree,
};
use sha2::{Digest as _, Sha256};

use super::{
    super::{Owning, ServiceError, Violation, units},
    ListedOne, violation,
};
use crate::{
    hex::{hex, random_hex},
    store::{UnitOfWork, repo},
};

/// A list that was sent.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PeopleImport {
    /// Its rows.
    pub rows: Vec<ListedPerson>,
    /// Whether people who are not in it stay on the list.
    pub keep_others: bool,
}

/// What an import changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleChange {
    /// New on the list.
    pub added: Vec<Person>,
    /// On the list already, as they were and as they become.
    pub changed: Vec<(Person, Person)>,
    /// Taken off the list.
    pub removed: Vec<Person>,
}

impl PeopleChange {
    /// Whether nothing changes at all.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// What an import would do.
#[derive(Debug, Clone, Default)]
pub struct PeoplePreview {
    /// What would change, as far as it can be told where rows are wrong.
    pub change: PeopleChange,
    /// Everything that is wrong, in the order of the rows; then nothing is imported.
    pub errors: Vec<Violation>,
    /// How many people there would be.
    pub people: usize,
    /// The list and the units that it was compared with.
    pub fingerprint: String,
}

/// An import beside what is there.
struct Compared {
    change: PeopleChange,
    errors: Vec<Violation>,
    /// Ids of those who were there, by address.
    ids: BTreeMap<Address, String>,
    fingerprint: String,
}

impl Owning<'_> {
    /// What an import would do. Changes nothing.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn preview_people(&self, import: &PeopleImport) -> Result<PeoplePreview, ServiceError> {
        let (work, tree) = self.change().await?;
        let Compared { change, errors, ids, fingerprint } = self.compare_people(&work, tree.as_ref(), import).await?;
        let people = ids.len() + change.added.len() - change.removed.len();
        Ok(PeoplePreview { change, errors, people, fingerprint })
    }

    /// Changes the list.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with every row that is wrong; then nothing is changed.
    pub async fn import_people(&self, import: &PeopleImport) -> Result<PeopleChange, ServiceError> {
        self.replace_people(import, None).await
    }

    /// Changes the list, if it still is the one that the preview was `seen` with.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] where it is another by now; [`ServiceError::Invalid`] with every row that is wrong. Then
    /// nothing is changed.
    pub async fn confirm_people(&self, import: &PeopleImport, seen: &str) -> Result<PeopleChange, ServiceError> {
        self.replace_people(import, Some(seen)).await
    }

    async fn replace_people(&self, import: &PeopleImport, seen: Option<&str>) -> Result<PeopleChange, ServiceError> {
        let (work, tree) = self.change().await?;
        let Compared { change, errors, mut ids, fingerprint } =
            self.compare_people(&work, tree.as_ref(), import).await?;
        if seen.is_some_and(|seen| seen != fingerprint) {
            return Err(ServiceError::conflict("list-changed", "the list is not that of the preview any more"));
        }
        if !errors.is_empty() {
            return Err(ServiceError::Invalid(errors));
        }
        let gone = change.removed.iter().chain(change.changed.iter().map(|(before, _)| before));
        let gone: BTreeSet<&str> = gone.filter_map(|person| ids.get(&person.address)).map(String::as_str).collect();
        repo::person::remove(&work, &gone).await?;
        // Whoever changes keeps the id: what is mailed to them depends on it.
        let mut new = Vec::with_capacity(change.added.len() + change.changed.len());
        for person in change.added.iter().chain(change.changed.iter().map(|(_, after)| after)) {
            let id = ids.remove(&person.address).unwrap_or_else(random_hex::<16>);
            new.push(ListedOne { id, person: person.clone() });
        }
        repo::person::insert(&work, &new).await?;
        let (added, changed, removed) = (change.added.len(), change.changed.len(), change.removed.len());
        let subject = format!("{added} added, {changed} changed, {removed} removed");
        self.log(&work, "people.import", &subject).await?;
        work.save().await?;
        Ok(change)
    }

    async fn compare_people(
        &self,
        work: &UnitOfWork,
        tree: Option<&UnitTree>,
        import: &PeopleImport,
    ) -> Result<Compared, ServiceError> {
        let before = repo::person::all_in(work).await?;
        let fingerprint = fingerprint(tree, &before);
        let PeopleList { people, named, errors } = person::read(&import.rows, tree, self.preferred_language());
        let mut errors: Vec<Violation> = errors.iter().map(violation).collect();
        for (row, _) in import.rows.iter().enumerate().filter(|(_, listed)| listed.broken) {
            let detail = "this row has another number of cells than the header";
            errors.push(Violation { row: Some(row), ..Violation::new("row", "row", detail) });
        }
        if import.rows.is_empty() && !import.keep_others {
            errors.push(Violation::new("people", "nobody", "there is nobody in the list"));
        }
        errors.sort_by_key(|violation| violation.row);
        let mut change = PeopleChange::default();
        let mut ids = BTreeMap::new();
        let mut known: BTreeMap<Address, Person> = BTreeMap::new();
        for ListedOne { id, person } in before {
            ids.insert(person.address.clone(), id);
            known.insert(person.address.clone(), person);
        }
        for person in people.into_iter().flatten() {
            match known.get(&person.address) {
                None => change.added.push(person),
                Some(before) if *before != person => change.changed.push((before.clone(), person)),
                Some(_) => {}
            }
        }
        if !import.keep_others {
            change.removed = known.into_values().filter(|person| !named.contains(&person.address)).collect();
        }
        if ids.len() + change.added.len() - change.removed.len() > person::MAX_PEOPLE {
            errors.push(violation(&person::PersonError::TooMany));
        }
        Ok(Compared { change, errors, ids, fingerprint })
    }
}

/// What a list and the tree beside it are, in few letters: others have others.
fn fingerprint(tree: Option<&UnitTree>, people: &[ListedOne]) -> String {
    let mut hash = Sha256::new();
    hash.update(units::fingerprint(tree).as_bytes());
    for ListedOne { id, person } in people {
        let leader = if person.leader { "leader" } else { "" };
        for part in [id, person.unit.as_str(), person.address.as_str(), person.language.tag(), leader] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
    }
    hex(&hash.finalize()[..16])
}
