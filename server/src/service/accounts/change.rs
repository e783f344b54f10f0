//! What owners change about the accounts of others.

use std::collections::BTreeSet;

use heard_domain::access::Role;

use super::Account;
use crate::{
    service::{Owning, ServiceError},
    store::repo::{self, account_link, organisation},
};

impl Owning<'_> {
    /// Gives an account another role, at once on all of its devices.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`]; [`ServiceError::Conflict`] where nobody would be left to run the surveys.
    pub async fn change_role(&self, id: &str, role: Role) -> Result<Account, ServiceError> {
        if let Some(wrong) = self.services.wrong_units(&role).await? {
            return Err(ServiceError::Invalid(vec![wrong]));
        }
        let work = self.services.store().begin().await?;
        organisation::lock(&work).await?;
        let accounts = repo::account::all_in(&work).await?;
        let mut account = find(&accounts, id)?.clone();
        if role != Role::Owner {
            check_others(&accounts, &repo::passkey::holders_in(&work).await?, id)?;
        }
        account.role = role;
        repo::account::update(&work, &account).await?;
        self.log(&work, "account.role", &format!("{} ({})", account.name, account.role.name())).await?;
        work.save().await?;
        self.services.as_others_see(account).await
    }

    /// Removes an account, with its links, devices and passkeys. What its owner did stays in the audit log.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] where nobody would be left to run the surveys.
    pub async fn remove_account(&self, id: &str) -> Result<(), ServiceError> {
        let work = self.services.store().begin().await?;
        organisation::lock(&work).await?;
        let accounts = repo::account::all_in(&work).await?;
        let account = find(&accounts, id)?;
        check_others(&accounts, &repo::passkey::holders_in(&work).await?, id)?;
        let now = self.services.now().unix_timestamp();
        repo::session::delete_of(&work, id, None).await?;
        account_link::delete_of(&work, id, now).await?;
        repo::passkey::delete_of(&work, id).await?;
        repo::passkey_ceremony::delete_of(&work, Some(id), now).await?;
        repo::account::delete(&work, id).await?;
        self.log(&work, "account.remove", &format!("{} ({})", account.name, account.role.name())).await?;
        Ok(work.save().await?)
    }
}

fn find<'a>(accounts: &'a [repo::account::Account], id: &str) -> Result<&'a repo::account::Account, ServiceError> {
    accounts.iter().find(|account| account.id == id).ok_or(ServiceError::NotFound("account"))
}

/// Somebody else must be able to run the surveys: an owner who has joined, with a password or a passkey.
fn check_others(accounts: &[repo::account::Account], holders: &BTreeSet<String>, id: &str) -> Result<(), ServiceError> {
    let joined = |account: &repo::account::Account| account.password_hash.is_some() || holders.contains(&account.id);
    let runs = |account: &&repo::account::Account| account.role == Role::Owner && joined(account);
    let needed = accounts.iter().filter(runs).any(|account| account.id == id);
    if needed && !accounts.iter().filter(runs).any(|account| account.id != id) {
        return Err(ServiceError::conflict("last-owner", "nobody else could run the surveys"));
    }
    Ok(())
}
