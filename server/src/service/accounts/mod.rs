//! Accounts of owners, leaders and observers. Staff never sign in.

mod change;
mod demo;
mod devices;
mod found;
mod join;
mod operator;
mod sign_in;

use heard_domain::access::Role;
use rand::Rng as _;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

pub use devices::Device;
pub use found::FirstOwner;
pub use operator::{link_account, list_accounts};
pub use sign_in::{SignInError, SignedIn};

use super::{Observing, ServiceError};
use crate::{hex::hex, store::repo};

/// An account as others see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its name in addresses.
    pub id: String,
    /// What the person signs in with.
    pub email: String,
    /// What others call the person.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Whether the person has joined: before, a link was made and nobody can sign in.
    pub joined: bool,
    /// When it was made.
    pub created: OffsetDateTime,
}

impl From<repo::account::Account> for Account {
    fn from(account: repo::account::Account) -> Self {
        Self {
            joined: account.password_hash.is_some(),
            created: OffsetDateTime::from_unix_timestamp(account.created_at).unwrap_or(OffsetDateTime::UNIX_EPOCH),
            id: account.id,
            email: account.email,
            name: account.name,
            role: account.role,
        }
    }
}

impl Observing<'_> {
    /// All accounts, by name.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn accounts(&self) -> Result<Vec<Account>, ServiceError> {
        Ok(repo::account::all(self.services.store()).await?.into_iter().map(Account::from).collect())
    }

    /// One account.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub async fn account(&self, id: &str) -> Result<Account, ServiceError> {
        let found = repo::account::find(self.services.store(), id).await?;
        found.map(Account::from).ok_or(ServiceError::NotFound("account"))
    }
}

/// A secret that only its bearer has, and its digest, which is stored: 256 random bits, which need no slow hash.
fn secret() -> (String, String) {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    let text = hex(&bytes);
    let digest = digest(&text);
    (text, digest)
}

fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}
