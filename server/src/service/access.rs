//! Rights as types: what a caller may do is what the value it got has methods for.

use std::collections::BTreeSet;

use heard_domain::{access::Role, key::Key};

use super::{ServiceError, Services};

/// Somebody who has shown a valid token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Name for the audit log.
    pub name: String,
    /// What it is.
    pub role: Role,
}

impl Actor {
    /// Whoever runs commands on the machine itself.
    #[must_use]
    pub fn operator() -> Self {
        Self { name: "operator".to_owned(), role: Role::Owner }
    }
}

/// The right to run the surveys.
pub struct Owning<'a> {
    pub(super) services: &'a Services,
    pub(super) name: &'a str,
}

/// The right to read settings and the audit log.
pub struct Observing<'a> {
    pub(super) services: &'a Services,
}

/// The right to speak for units: to publish responses, and to keep at them.
pub struct Leading<'a> {
    pub(super) services: &'a Services,
    pub(super) name: &'a str,
    /// The units that were given to the leader, who speaks for everything below them too; `None` for every unit.
    pub(super) units: Option<&'a BTreeSet<Key>>,
}

impl Services {
    /// The rights of an owner.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for any other role.
    pub fn owning<'a>(&'a self, actor: &'a Actor) -> Result<Owning<'a>, ServiceError> {
        match actor.role {
            Role::Owner => Ok(Owning { services: self, name: &actor.name }),
            Role::Leader { .. } | Role::Observer => Err(ServiceError::Forbidden),
        }
    }

    /// The rights of an observer, which an owner has too.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for leaders.
    pub fn observing(&self, actor: &Actor) -> Result<Observing<'_>, ServiceError> {
        match actor.role {
            Role::Owner | Role::Observer => Ok(Observing { services: self }),
            Role::Leader { .. } => Err(ServiceError::Forbidden),
        }
    }

    /// The rights of a leader. An owner speaks for every unit.
    ///
    /// # Errors
    /// [`ServiceError::Forbidden`] for observers.
    pub fn leading<'a>(&'a self, actor: &'a Actor) -> Result<Leading<'a>, ServiceError> {
        let units = match &actor.role {
            Role::Owner => None,
            Role::Leader { units } => Some(units),
            Role::Observer => return Err(ServiceError::Forbidden),
        };
        Ok(Leading { services: self, name: &actor.name, units })
    }
}
