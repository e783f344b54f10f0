//! Signing in and out with a password, and who it is that a cookie belongs to. Passkeys have a file of their own.

use heard_domain::account;
use time::{Duration, OffsetDateTime};

use super::{digest, secret};
use crate::{
    auth::password,
    service::{Actor, ServiceError, Services},
    store::{
        UnitOfWork,
        repo::{self, session::Session},
    },
};

/// A device that is not used for so long is signed out.
const IDLE: Duration = Duration::days(30);
/// A device is signed out after so long in any case.
const LONGEST: Duration = Duration::days(180);
/// How exactly the last use of a device is known.
const SEEN: Duration = Duration::hours(1);

/// Somebody on a device that has signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The account's id.
    pub account: String,
    /// What the person signs in with.
    pub email: String,
    /// Name and role.
    pub actor: Actor,
    pub(super) session: String,
    /// When the device signed in.
    pub(super) since: OffsetDateTime,
}

/// Why somebody could not sign in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// No such address, or not its password; or no passkey that is known here. Which of these is not said.
    #[error("address, password or passkey is wrong")]
    Wrong,
    /// The server cannot do it now.
    #[error(transparent)]
    Service(#[from] ServiceError),
}

impl Services {
    /// Whether anybody can sign in yet.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn has_accounts(&self) -> Result<bool, ServiceError> {
        Ok(!repo::account::all(self.store()).await?.is_empty())
    }

    /// Signs a device in, and gives the secret of its cookie. `device` is what the list of devices calls it.
    ///
    /// # Errors
    /// [`SignInError`].
    pub async fn sign_in(&self, email: &str, password: &str, device: String) -> Result<String, SignInError> {
        let found = match account::email(email) {
            Ok(email) => repo::account::by_email(self.store(), &email).await.map_err(ServiceError::from)?,
            Err(_) => None,
        };
        let hash = found.as_ref().and_then(|account| account.password_hash.clone());
        let password = password.to_owned();
        let looked = tokio::task::spawn_blocking(move || password::verify(&password, hash.as_deref())).await;
        match found {
            Some(account) if looked.unwrap_or(false) => {
                let work = self.store().begin().await.map_err(ServiceError::from)?;
                // A password that was changed while it was looked at opens nothing any more.
                let now = repo::account::lock(&work, &account.id).await.map_err(ServiceError::from)?;
                if now.is_none_or(|now| now.password_hash != account.password_hash) {
                    return Err(SignInError::Wrong);
                }
                let secret = self.open_session(&work, &account.id, device).await?;
                work.save().await.map_err(ServiceError::from)?;
                Ok(secret)
            }
            _ => Err(SignInError::Wrong),
        }
    }

    /// Whose cookie that is.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn session(&self, secret: &str) -> Result<Option<SignedIn>, ServiceError> {
        let now = self.now();
        let Some(session) = repo::session::find(self.store(), &digest(secret)).await? else { return Ok(None) };
        if session.seen_at <= before(now, IDLE) || session.created_at <= before(now, LONGEST) {
            return Ok(None);
        }
        let Some(account) = repo::account::find(self.store(), &session.account_id).await? else { return Ok(None) };
        if session.seen_at <= before(now, SEEN) {
            let work = self.store().begin().await?;
            let hour = now.unix_timestamp() - now.unix_timestamp().rem_euclid(SEEN.whole_seconds());
            repo::session::seen(&work, &session.digest, hour).await?;
            work.save().await?;
        }
        let actor = Actor { name: account.name, role: account.role };
        let since = OffsetDateTime::from_unix_timestamp(session.created_at).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        Ok(Some(SignedIn { account: account.id, email: account.email, actor, session: session.digest, since }))
    }

    /// Signs a device out.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn sign_out(&self, secret: &str) -> Result<(), ServiceError> {
        let work = self.store().begin().await?;
        repo::session::delete(&work, &digest(secret)).await?;
        Ok(work.save().await?)
    }

    /// Opens a session and forgets those that are over. Each sign-in makes a secret of its own, so that one which
    /// somebody put into the browser before is worth nothing.
    pub(super) async fn open_session(
        &self,
        work: &UnitOfWork,
        account: &str,
        device: String,
    ) -> Result<String, ServiceError> {
        let now = self.now();
        repo::session::delete_older(work, before(now, LONGEST), before(now, IDLE)).await?;
        let (secret, digest) = secret();
        let at = now.unix_timestamp();
        let session = Session { digest, account_id: account.to_owned(), device, created_at: at, seen_at: at };
        repo::session::insert(work, session).await?;
        Ok(secret)
    }
}

fn before(now: OffsetDateTime, by: Duration) -> i64 {
    now.unix_timestamp() - by.whole_seconds()
}
