//! One person at a time.

use std::collections::BTreeSet;

use heard_domain::{
    person::{self, ListedPerson, Person},
    unit::UnitTree,
};

use super::{
    super::{Owning, ServiceError, Violation},
    ListedOne, known_id, violation,
};
use crate::{hex::random_hex, store::repo};

/// What the audit log says of one person: nothing.
const SOMEBODY: &str = "1 person";

impl Owning<'_> {
    /// Puts somebody on the list.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] by field.
    pub async fn add_person(&self, listed: &ListedPerson) -> Result<ListedOne, ServiceError> {
        let (work, tree) = self.change().await?;
        let person = self.read_one(listed, tree.as_ref())?;
        if repo::person::with_address(&work, &person.address).await?.is_some() {
            return Err(taken());
        }
        let stored = ListedOne { id: random_hex::<16>(), person };
        repo::person::insert(&work, std::slice::from_ref(&stored)).await?;
        self.log(&work, "person.add", SOMEBODY).await?;
        work.save().await?;
        Ok(stored)
    }

    /// Changes what is known of somebody.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`]; [`ServiceError::Invalid`] by field.
    pub async fn change_person(&self, id: &str, listed: &ListedPerson) -> Result<ListedOne, ServiceError> {
        let (work, tree) = self.change().await?;
        let before = repo::person::find_in(&work, known_id(id)?).await?.ok_or(ServiceError::NotFound("person"))?;
        let person = self.read_one(listed, tree.as_ref())?;
        if repo::person::with_address(&work, &person.address).await?.is_some_and(|other| other.id != id) {
            return Err(taken());
        }
        let stored = ListedOne { id: before.id, person };
        if stored.person != before.person {
            repo::person::update(&work, &stored).await?;
            self.log(&work, "person.change", SOMEBODY).await?;
            work.save().await?;
        }
        Ok(stored)
    }

    /// Takes somebody off the list. They get no further mail.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub async fn remove_person(&self, id: &str) -> Result<(), ServiceError> {
        let (work, _) = self.change().await?;
        if repo::person::remove(&work, &BTreeSet::from([known_id(id)?])).await? == 0 {
            return Err(ServiceError::NotFound("person"));
        }
        self.log(&work, "person.remove", SOMEBODY).await?;
        Ok(work.save().await?)
    }

    fn read_one(&self, listed: &ListedPerson, tree: Option<&UnitTree>) -> Result<Person, ServiceError> {
        let list = person::read(std::slice::from_ref(listed), tree, self.preferred_language());
        let person = list.people.into_iter().next().flatten();
        person.ok_or_else(|| {
            let errors = list.errors.iter().map(violation);
            ServiceError::Invalid(errors.map(|error| Violation { row: None, ..error }).collect())
        })
    }
}

fn taken() -> ServiceError {
    ServiceError::invalid("email", "address-taken", "somebody on the list has this address")
}
