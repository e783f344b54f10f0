//! The first run: the organisation and its first owner.

use heard_domain::{access::Role, account};

use crate::{
    hex::random_hex,
    service::{NewOrganisation, ServiceError, Services, Violation},
    store::repo::{self, audit, organisation},
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
        let work = self.store().begin().await?;
        let taken = organisation::lock(&work).await?.is_some() || !repo::account::all_in(&work).await?.is_empty();
        if taken {
            return Err(ServiceError::conflict("founded", "the organisation was created already"));
        }
        let at = self.now().unix_timestamp();
        let owner = repo::account::Account {
            id: random_hex::<8>(),
            email,
            name,
            role: Role::Owner,
            password_hash: Some(hash),
            created_at: at,
        };
        organisation::put(&work, prepared).await?;
        repo::account::insert(&work, &owner).await?;
        let secret = self.open_session(&work, &owner.id, first.device).await?;
        audit::insert(&work, at, &owner.name, "organisation.create", "organisation").await?;
        work.save().await?;
        self.reload_organisation().await?;
        Ok(secret)
    }
}
