//! Accounts from the machine itself: the way back in where no owner can sign in any more.

use heard_domain::{access::Role, account};
use time::OffsetDateTime;

use super::{Account, join::make_link};
use crate::{
    hex::random_hex,
    service::ServiceError,
    store::{
        Store,
        repo::{self, audit, organisation},
    },
};

/// All accounts, by name.
///
/// # Errors
/// [`ServiceError::Unavailable`].
pub async fn list_accounts(store: &Store) -> Result<Vec<Account>, ServiceError> {
    let holders = repo::passkey::holders(store).await?;
    let account = |account: repo::account::Account| {
        let has_passkey = holders.contains(&account.id);
        Account::new(account, has_passkey)
    };
    Ok(repo::account::all(store).await?.into_iter().map(account).collect())
}

/// Makes a link for the account with that address, or for a new owner's where there is none, and gives its secret. `actor`
/// is who the audit log says it was.
///
/// # Errors
/// [`ServiceError::Invalid`].
pub async fn link_account(
    store: &Store,
    now: OffsetDateTime,
    actor: &str,
    email: &str,
    name: Option<&str>,
) -> Result<String, ServiceError> {
    let email = account::email(email).map_err(|error| ServiceError::Invalid(vec![error.into()]))?;
    let name = account::name(name.unwrap_or(&email)).map_err(|error| ServiceError::Invalid(vec![error.into()]))?;
    let at = now.unix_timestamp();
    let work = store.begin().await?;
    organisation::lock(&work).await?;
    let known = repo::account::all_in(&work).await?.into_iter().find(|account| account.email == email);
    let (account, action) = match known {
        Some(account) => (account, "account.link"),
        None => {
            let (id, role) = (random_hex::<8>(), Role::Owner);
            let fresh = repo::account::Account { id, email, name, role, password_hash: None, created_at: at };
            repo::account::insert(&work, &fresh).await?;
            (fresh, "account.invite")
        }
    };
    let secret = make_link(&work, now, &account.id).await?;
    audit::insert(&work, at, actor, action, &format!("{} ({})", account.name, account.role.name())).await?;
    work.save().await?;
    Ok(secret)
}
