//! What people do with their own account: password, devices, name.

use heard_domain::account::{self, AccountError};
use time::OffsetDateTime;

use super::SignedIn;
use crate::{
    auth::password,
    service::{ServiceError, Services, Violation},
    store::repo::{self, audit},
};

/// A device that has signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its name in forms.
    pub id: String,
    /// Browser and system; empty where nothing is known.
    pub name: String,
    /// When it signed in.
    pub since: OffsetDateTime,
    /// When it was last used, to the hour.
    pub seen: OffsetDateTime,
    /// Whether it is the one that asks.
    pub own: bool,
}

/// Digits of a digest that name a device in forms: they open nothing.
const ID: usize = 16;

impl From<AccountError> for Violation {
    fn from(error: AccountError) -> Self {
        Self::new(error.field(), error.rule(), error)
    }
}

impl Services {
    /// The devices of somebody's own account, the last used first.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn devices(&self, who: &SignedIn) -> Result<Vec<Device>, ServiceError> {
        let sessions = repo::session::of(self.store(), &who.account).await?;
        let moment = |at| OffsetDateTime::from_unix_timestamp(at).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        let device = |session: repo::session::Session| Device {
            own: session.digest == who.session,
            id: session.digest.chars().take(ID).collect(),
            name: session.device,
            since: moment(session.created_at),
            seen: moment(session.seen_at),
        };
        Ok(sessions.into_iter().map(device).collect())
    }

    /// Signs a device of somebody's own account out; all but the one that asks, where `id` is `None`.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] where there is no such device.
    pub async fn end_device(&self, who: &SignedIn, id: Option<&str>) -> Result<(), ServiceError> {
        let sessions = repo::session::of(self.store(), &who.account).await?;
        let work = self.store().begin().await?;
        match id {
            Some(id) => {
                let named = sessions.iter().find(|session| id.len() == ID && session.digest.starts_with(id));
                let named = named.ok_or(ServiceError::NotFound("device"))?;
                repo::session::delete(&work, &named.digest).await?;
            }
            None => repo::session::delete_of(&work, &who.account, Some(&who.session)).await?,
        }
        Ok(work.save().await?)
    }

    /// Changes somebody's own name.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`].
    pub async fn rename_account(&self, who: &SignedIn, name: &str) -> Result<(), ServiceError> {
        let name = account::name(name).map_err(|error| ServiceError::Invalid(vec![error.into()]))?;
        let work = self.store().begin().await?;
        // As it is now: its role may have changed since somebody signed in.
        let mut own = repo::account::lock(&work, &who.account).await?.ok_or(ServiceError::Forbidden)?;
        let subject = format!("{} → {name}", own.name);
        own.name = name;
        repo::account::update(&work, &own).await?;
        audit::insert(&work, self.now().unix_timestamp(), &who.actor.name, "account.rename", &subject).await?;
        Ok(work.save().await?)
    }

    /// Changes somebody's own password, and signs all other devices out.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`]: `current` where the present password is another.
    pub async fn change_password(&self, who: &SignedIn, current: &str, fresh: &str) -> Result<(), ServiceError> {
        let known = self.own(who).await?;
        check_password(&known, current).await?;
        let hash = self.hashed(fresh, &known.name, &known.email).await?;
        let work = self.store().begin().await?;
        let mut own = repo::account::lock(&work, &who.account).await?.ok_or(ServiceError::Forbidden)?;
        if own.password_hash != known.password_hash {
            return Err(ServiceError::conflict("password-changed", "the password was changed in the meantime"));
        }
        own.password_hash = Some(hash);
        repo::account::update(&work, &own).await?;
        repo::session::delete_of(&work, &own.id, Some(&who.session)).await?;
        audit::insert(&work, self.now().unix_timestamp(), &own.name, "account.password", &own.name).await?;
        Ok(work.save().await?)
    }

    pub(super) async fn own(&self, who: &SignedIn) -> Result<repo::account::Account, ServiceError> {
        repo::account::find(self.store(), &who.account).await?.ok_or(ServiceError::Forbidden)
    }

    /// The hash of a password that somebody of that name and address may choose.
    pub(super) async fn hashed(&self, fresh: &str, name: &str, email: &str) -> Result<String, ServiceError> {
        let organisation = self.organisation();
        let (fresh, name, email) = (fresh.to_owned(), name.to_owned(), email.to_owned());
        let hashed = tokio::task::spawn_blocking(move || {
            let organisation = organisation.as_ref().map(|organisation| organisation.name.as_str()).unwrap_or_default();
            password::judge(&fresh, &[&name, &email, organisation, "heard"])
                .map_err(|error| ServiceError::Invalid(vec![error.into()]))?;
            password::hash(&fresh).map_err(|error| ServiceError::Unavailable(error.to_string()))
        });
        hashed.await.map_err(|error| ServiceError::Unavailable(error.to_string()))?
    }
}

/// Whether that is the present password of an account.
pub(super) async fn check_password(own: &repo::account::Account, current: &str) -> Result<(), ServiceError> {
    let (current, kept) = (current.to_owned(), own.password_hash.clone());
    let known = tokio::task::spawn_blocking(move || password::verify(&current, kept.as_deref())).await;
    if known.unwrap_or(false) {
        Ok(())
    } else {
        Err(ServiceError::invalid("current", "wrong", "this is not the present password"))
    }
}
