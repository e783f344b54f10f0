//! Accounts of owners, leaders and observers. Staff never sign in.

mod change;
mod demo;
mod devices;
mod found;
mod join;
mod operator;
mod passkeys;
mod sign_in;

use heard_domain::access::Role;
use rand::Rng as _;
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

pub use devices::Device;
pub use found::FirstOwner;
pub use operator::{link_account, list_accounts};
pub use passkeys::{Ceremony, Passkey, Proof};
pub use sign_in::{SignInError, SignedIn};

use super::{Observing, ServiceError, Services};
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

impl Account {
    fn new(account: repo::account::Account, has_passkey: bool) -> Self {
        Self {
            joined: account.password_hash.is_some() || has_passkey,
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
        list_accounts(self.services.store()).await
    }

    /// One account.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub async fn account(&self, id: &str) -> Result<Account, ServiceError> {
        let found = repo::account::find(self.services.store(), id).await?.ok_or(ServiceError::NotFound("account"))?;
        self.services.as_others_see(found).await
    }
}

impl Services {
    async fn as_others_see(&self, account: repo::account::Account) -> Result<Account, ServiceError> {
        let passkeys = repo::passkey::of(self.store(), &account.id).await?;
        Ok(Account::new(account, !passkeys.is_empty()))
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
