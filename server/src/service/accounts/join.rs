//! Links by which colleagues join, or set a new password after a reset.

use std::collections::BTreeSet;

use heard_domain::{access::Role, account, key::Key, unit::UnitTree};
use time::{Duration, OffsetDateTime};

use super::{Account, digest, secret};
use crate::{
    hex::random_hex,
    service::{Owning, ServiceError, Services, Violation},
    store::{
        UnitOfWork,
        repo::{self, account_link, audit, organisation, unit},
    },
};

/// How long a link is good for.
const GOOD_FOR: Duration = Duration::days(7);

impl Owning<'_> {
    /// Makes an account for a colleague, and the secret of the link by which they join.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with every field that is wrong.
    pub async fn invite(&self, name: &str, email: &str, role: Role) -> Result<(Account, String), ServiceError> {
        let services = self.services;
        let (name, email) = (account::name(name), account::email(email));
        let mut wrong: Vec<Violation> = Vec::new();
        wrong.extend(name.as_ref().err().map(|error| Violation::from(*error)));
        wrong.extend(email.as_ref().err().map(|error| Violation::from(*error)));
        wrong.extend(services.wrong_units(&role).await?);
        let work = services.store().begin().await?;
        // One at a time: two accounts of one address cannot be.
        organisation::lock(&work).await?;
        let taken = repo::account::all_in(&work).await?;
        if email.as_ref().is_ok_and(|email| taken.iter().any(|account| account.email == *email)) {
            wrong.push(Violation::new("email", "email-taken", "somebody signs in with this address already"));
        }
        let (Ok(name), Ok(email), true) = (name, email, wrong.is_empty()) else {
            return Err(ServiceError::Invalid(wrong));
        };
        let created_at = services.now().unix_timestamp();
        let account =
            repo::account::Account { id: random_hex::<8>(), email, name, role, password_hash: None, created_at };
        repo::account::insert(&work, &account).await?;
        let secret = make_link(&work, services.now(), &account.id).await?;
        self.log(&work, "account.invite", &format!("{} ({})", account.name, account.role.name())).await?;
        work.save().await?;
        Ok((Account::new(account, false), secret))
    }

    /// Makes a fresh link for an account: for somebody who lost the first one, forgot the password, or lost the device with
    /// the passkey. An earlier link is void; password and passkeys stay until the new password is set.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub async fn renew_link(&self, id: &str) -> Result<(Account, String), ServiceError> {
        let services = self.services;
        let account = repo::account::find(services.store(), id).await?.ok_or(ServiceError::NotFound("account"))?;
        let work = services.store().begin().await?;
        let secret = make_link(&work, services.now(), &account.id).await?;
        self.log(&work, "account.link", &account.name).await?;
        work.save().await?;
        Ok((services.as_others_see(account).await?, secret))
    }
}

impl Services {
    /// Whose link that is; `None` where it is used up, too old or none of ours.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn link(&self, secret: &str) -> Result<Option<Account>, ServiceError> {
        let now = self.now().unix_timestamp();
        match account_link::find(self.store(), &digest(secret), now).await? {
            Some(id) => match repo::account::find(self.store(), &id).await? {
                Some(account) => self.as_others_see(account).await.map(Some),
                None => Ok(None),
            },
            None => Ok(None),
        }
    }

    /// Sets name and password by a link, uses the link up, signs every other device out and this one in. Passkeys go too:
    /// who needs a link has lost a device, or somebody else has come in. Gives the secret of the cookie.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] where the link is no longer good; [`ServiceError::Invalid`].
    pub async fn join(&self, link: &str, name: &str, password: &str, device: String) -> Result<String, ServiceError> {
        let gone = || ServiceError::NotFound("link");
        let now = self.now().unix_timestamp();
        let id = account_link::find(self.store(), &digest(link), now).await?.ok_or_else(gone)?;
        let account = repo::account::find(self.store(), &id).await?.ok_or_else(gone)?;
        let (name, hash) = (account::name(name), self.hashed(password, name, &account.email).await);
        let (name, hash) = match (name, hash) {
            (Ok(name), Ok(hash)) => (name, hash),
            (Err(error), Ok(_)) => return Err(ServiceError::Invalid(vec![error.into()])),
            (Ok(_), Err(error)) => return Err(error),
            (Err(error), Err(ServiceError::Invalid(mut wrong))) => {
                wrong.insert(0, error.into());
                return Err(ServiceError::Invalid(wrong));
            }
            (Err(_), Err(error)) => return Err(error),
        };
        let work = self.store().begin().await?;
        let mut account = repo::account::lock(&work, &id).await?.ok_or_else(gone)?;
        account.name = name;
        account.password_hash = Some(hash);
        if !account_link::take(&work, &digest(link)).await? {
            return Err(gone());
        }
        repo::account::update(&work, &account).await?;
        repo::session::delete_of(&work, &account.id, None).await?;
        repo::passkey::delete_of(&work, &account.id).await?;
        let secret = self.open_session(&work, &account.id, device).await?;
        audit::insert(&work, now, &account.name, "account.join", account.role.name()).await?;
        work.save().await?;
        Ok(secret)
    }

    /// What is wrong with the units of a leader.
    pub(super) async fn wrong_units(&self, role: &Role) -> Result<Option<Violation>, ServiceError> {
        let Role::Leader { units } = role else { return Ok(None) };
        if units.is_empty() {
            return Ok(Some(Violation::new("unit", "units-missing", "a leader answers for at least one unit")));
        }
        let tree = unit::tree(self.store()).await?;
        let known: BTreeSet<&Key> = tree.iter().flat_map(UnitTree::units).map(|unit| &unit.key).collect();
        let unknown = units.iter().find(|unit| !known.contains(unit));
        Ok(unknown.map(|unit| Violation::new("unit", "unknown-unit", format!("there is no unit {unit}"))))
    }
}

/// Makes the link of an account; an earlier one is void.
pub(super) async fn make_link(work: &UnitOfWork, now: OffsetDateTime, account: &str) -> Result<String, ServiceError> {
    account_link::delete_of(work, account, now.unix_timestamp()).await?;
    let (secret, digest) = secret();
    account_link::insert(work, digest, account.to_owned(), (now + GOOD_FOR).unix_timestamp()).await?;
    Ok(secret)
}
