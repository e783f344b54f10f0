//! People whom invitations are mailed to. Owners alone see them.

mod change;
mod import;

use std::collections::BTreeMap;

use heard_domain::{
    key::Key,
    language::Language,
    person::{MAX_PEOPLE, PersonError},
    wave::{Headcount, Staff},
};

pub use heard_domain::person::Person;
pub use import::{PeopleChange, PeopleImport, PeoplePreview};

use super::{Owning, ServiceError, Violation};
pub use crate::store::repo::person::{Stored as ListedOne, Where};
use crate::store::repo::{person, unit};

/// Some of the people who were searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeoplePage {
    /// By address.
    pub people: Vec<ListedOne>,
    /// How many there are in all.
    pub found: u64,
    /// Which page this is, from 1.
    pub page: u64,
    /// How many pages there are, at least one.
    pub pages: u64,
}

/// People on one page.
const PAGE: u64 = 50;

impl Owning<'_> {
    /// Everybody on the list, by address.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn people(&self) -> Result<Vec<Person>, ServiceError> {
        let people = person::all(self.services.store()).await?;
        Ok(people.into_iter().map(|stored| stored.person).collect())
    }

    /// One page of the people who are searched for; the last one where there are not so many.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn people_page(&self, of: &Where, page: u64) -> Result<PeoplePage, ServiceError> {
        let store = self.services.store();
        // Nobody has so many pages, and databases count no further than they must.
        let mut page = page.clamp(1, MAX_PEOPLE as u64 / PAGE + 1);
        let (mut people, found) = person::some(store, of, (page - 1).saturating_mul(PAGE), PAGE).await?;
        let pages = found.div_ceil(PAGE).max(1);
        if page > pages {
            page = pages;
            people = person::some(store, of, (page - 1) * PAGE, PAGE).await?.0;
        }
        Ok(PeoplePage { people, found, page, pages })
    }

    /// Somebody on the list.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub async fn person(&self, id: &str) -> Result<ListedOne, ServiceError> {
        person::find(self.services.store(), known_id(id)?).await?.ok_or(ServiceError::NotFound("person"))
    }

    /// How many people each unit has on the list, units that have ended included.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn staff(&self) -> Result<BTreeMap<Key, Staff>, ServiceError> {
        Ok(person::staff(self.services.store()).await?)
    }

    /// The headcount of each unit by the list: a leader counts in the unit above (rule R1). Empty before there are units.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn headcounts(&self) -> Result<Vec<Headcount>, ServiceError> {
        let store = self.services.store();
        let Some(tree) = unit::tree(store).await? else { return Ok(Vec::new()) };
        Ok(Headcount::of(&tree, &person::staff(store).await?))
    }

    /// The language of people of whom none is said.
    pub(super) fn preferred_language(&self) -> Language {
        let organisation = self.services.organisation();
        organisation.and_then(|organisation| organisation.languages.first().copied()).unwrap_or(Language::En)
    }
}

/// An id as this program makes them. Not every database can look for anything else.
fn known_id(id: &str) -> Result<&str, ServiceError> {
    let known = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    if known { Ok(id) } else { Err(ServiceError::NotFound("person")) }
}

fn violation(error: &PersonError) -> Violation {
    let (row, field) = error.place();
    Violation { row, ..Violation::new(field, error.rule(), error) }
}
