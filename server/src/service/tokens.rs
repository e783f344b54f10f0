//! Bearer tokens of the API.

use heard_domain::access::Role;
use rand::Rng as _;
use sha2::{Digest as _, Sha256};

use super::{Actor, Owning, ServiceError, Services, organisation::hex};
use crate::store::repo::token;

const PREFIX: &str = "heard_";

impl Services {
    /// Whose token that is.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn authenticate(&self, text: &str) -> Result<Option<Actor>, ServiceError> {
        let found = token::find(self.store(), &digest(text)).await?;
        Ok(found.map(|(name, role)| Actor { name, role }))
    }
}

impl Owning<'_> {
    /// Makes a token and gives its text, this once.
    ///
    /// # Errors
    /// [`ServiceError`].
    pub async fn create_token(&self, name: &str, role: &Role) -> Result<String, ServiceError> {
        if name.trim().is_empty() || name.chars().count() > 80 {
            return Err(ServiceError::invalid("name", "length", "a name has 1 to 80 characters"));
        }
        let mut bytes = [0; 32];
        rand::rng().fill_bytes(&mut bytes);
        let text = format!("{PREFIX}{}", hex(&bytes));
        let work = self.services.store().begin().await?;
        token::insert(&work, digest(&text), name.trim(), role, self.services.now().unix_timestamp()).await?;
        self.log(&work, "token.create", &format!("{} ({})", name.trim(), role.name())).await?;
        work.save().await?;
        Ok(text)
    }
}

fn digest(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}
