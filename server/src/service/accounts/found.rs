//! The first run: the organisation and its first owner.

use heard_domain::{access::Role, account};

use crate::{
    hex::random_hex,
    service::{NewOrganisation, ServiceError, Services, Violation},
    store::{
        entity::organisation::Model,
        repo::{self, audit, organisation},
    },
};

/// Who founds the organisation.
#[derive(Debug, Clone)]
pub struct FirstOwner {
    /// What others call the person.
    pub name: String,
    /// What the person signs in with.
    pub email: String,
    /// At least 12 characters, and not easily guessed.
    pub password: String,
    /// What the list of devices calls the device.
    pub device: String,
}

impl Services {
    /// Creates the organisation and its first owner, and signs the owner in. Gives the secret of the cookie. The caller
    /// has checked the set-up key.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with every field that is wrong; the owner's begin with `owner-`.
    /// [`ServiceError::Conflict`] where there is an organisation or an account already.
    pub async fn found(&self, new: NewOrganisation, first: FirstOwner) -> Result<String, ServiceError> {
        let mut wrong = Vec::new();
        let prepared = match self.prepare_organisation(new).await {
            Ok(prepared) => Some(prepared),
            Err(ServiceError::Invalid(violations)) => {
                wrong.extend(violations);
                None
            }
            Err(other) => return Err(other),
        };
        let mut of_owner = |violation: Violation| {
            wrong.push(Violation { field: format!("owner-{}", violation.field), ..violation });
        };
        let name = account::name(&first.name).map_err(|error| of_owner(error.into())).ok();
        let email = account::email(&first.email).map_err(|error| of_owner(error.into())).ok();
        let hash = match self.hashed(&first.password, &first.name, &first.email).await {
            Ok(hash) => Some(hash),
            Err(ServiceError::Invalid(violations)) => {
                violations.into_iter().for_each(of_owner);
                None
            }
            Err(other) => return Err(other),
        };
        let (Some(prepared), Some(name), Some(email), Some(hash)) = (prepared, name, email, hash) else {
            return Err(ServiceError::Invalid(wrong));
        };
        let at = self.now().unix_timestamp();
        let (id, role) = (random_hex::<8>(), Role::Owner);
        let owner = repo::account::Account { id, email, name, role, password_hash: Some(hash), created_at: at };
        match self.store_first(prepared, &owner, first.device).await {
            // There is no row yet that two who come at once could wait for: the slower one is refused by the database.
            Err(ServiceError::Unavailable(_)) if self.stored_organisation().await?.is_some() => Err(founded()),
            stored => stored,
        }
    }

    async fn store_first(
        &self,
        organisation: Model,
        owner: &repo::account::Account,
        device: String,
    ) -> Result<String, ServiceError> {
        let work = self.store().begin().await?;
        if organisation::lock(&work).await?.is_some() || !repo::account::all_in(&work).await?.is_empty() {
            return Err(founded());
        }
        organisation::put(&work, organisation).await?;
        repo::account::insert(&work, owner).await?;
        let secret = self.open_session(&work, &owner.id, device).await?;
        audit::insert(&work, owner.created_at, &owner.name, "organisation.create", "organisation").await?;
        work.save().await?;
        self.reload_organisation().await?;
        Ok(secret)
    }
}

fn founded() -> ServiceError {
    ServiceError::conflict("founded", "the organisation was created already")
}
