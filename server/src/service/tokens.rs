//! Bearer tokens of the API.

use heard_domain::access::Role;
use rand::Rng as _;
use sha2::{Digest as _, Sha256};

use time::OffsetDateTime;

use super::{Actor, ServiceError, Services, organisation::hex};
use crate::store::{
    Store,
    repo::{audit, token},
};

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

/// Makes a token and gives its text, this once. For the command line, whose user may read the database anyway; `actor`
/// is who the audit log says it was.
///
/// # Errors
/// [`ServiceError`].
pub async fn create_token(
    store: &Store,
    now: OffsetDateTime,
    actor: &str,
    name: &str,
    role: &Role,
) -> Result<String, ServiceError> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 80 {
        return Err(ServiceError::invalid("name", "length", "a name has 1 to 80 characters"));
    }
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    let text = format!("{PREFIX}{}", hex(&bytes));
    let work = store.begin().await?;
    token::insert(&work, digest(&text), name, role, now.unix_timestamp()).await?;
    let subject = format!("{name} ({})", role.name());
    audit::insert(&work, now.unix_timestamp(), actor, "token.create", &subject).await?;
    work.save().await?;
    Ok(text)
}

fn digest(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}
