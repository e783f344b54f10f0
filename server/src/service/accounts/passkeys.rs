//! Passkeys: adding and removing them, and signing in with one.
//!
//! What must be kept between the challenge and its answer lies in the database, under the digest of a secret that only the
//! browser has. So any server may give a challenge and any other check the answer; and each is good for one answer only,
//! right or wrong, because whoever takes it deletes it. A signed cookie would need no row, but whoever has seen one could
//! send cookie and answer a second time, to a server that does not know of the first.

use heard_domain::account;
use serde_json::Value;
use time::{Duration, OffsetDateTime};

use super::{SignInError, SignedIn, devices::check_password, digest, secret};
use crate::{
    auth::{Challenge, Credential, PasskeyError, passkey::RelyingParty},
    service::{ServiceError, Services},
    store::repo::{self, audit, organisation, passkey, passkey_ceremony},
};

/// How long a browser has for its answer: as long as it is told to wait for the person.
const TO_ANSWER: Duration = Duration::minutes(5);
/// A sign-in proves for so long that it is the person who adds a passkey, and not somebody at an unlocked device.
const FRESH: Duration = Duration::minutes(10);
/// A passkey of somebody's own account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// The credential's id, hexadecimal.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// When it was added.
    pub since: OffsetDateTime,
}

impl Passkey {
    /// The most that an account can have.
    pub const MOST: usize = 10;
}

/// What shows that it is the person who adds a passkey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The device has signed in just now.
    Given,
    /// The present password.
    Password,
    /// Signing in again: there is no password.
    SignIn,
}

/// A challenge for a browser.
#[derive(Debug, Clone)]
pub struct Ceremony {
    /// What the browser sends along with its answer.
    pub secret: String,
    /// What the browser is asked, as JSON.
    pub options: Value,
}

impl From<PasskeyError> for ServiceError {
    fn from(error: PasskeyError) -> Self {
        match error {
            PasskeyError::Refused(cause) => Self::invalid("passkey", "refused", cause),
            PasskeyError::Broken(cause) => Self::Unavailable(cause),
        }
    }
}

impl Services {
    /// The passkeys of somebody's own account, the oldest first.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn passkeys(&self, who: &SignedIn) -> Result<Vec<Passkey>, ServiceError> {
        let passkey = |row: passkey::Passkey| Passkey {
            id: row.id,
            name: row.name,
            since: OffsetDateTime::from_unix_timestamp(row.created_at).unwrap_or(OffsetDateTime::UNIX_EPOCH),
        };
        Ok(passkey::of(self.store(), &who.account).await?.into_iter().map(passkey).collect())
    }

    /// What somebody must show before a passkey is added.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn proof(&self, who: &SignedIn) -> Result<Proof, ServiceError> {
        Ok(self.proof_of(who, &self.own(who).await?))
    }

    fn proof_of(&self, who: &SignedIn, own: &repo::account::Account) -> Proof {
        if self.now() < who.since + FRESH {
            Proof::Given
        } else if own.password_hash.is_some() {
            Proof::Password
        } else {
            Proof::SignIn
        }
    }

    /// Asks for a new passkey of somebody's own account; `current` is the present password, where it is the [`Proof`]. An
    /// earlier challenge is void.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`]: `name`, or `current` where the present password is another.
    /// [`ServiceError::Conflict`]: `passkeys-full`, or `sign-in-again` where that is the proof.
    pub async fn ask_for_passkey(
        &self,
        party: &RelyingParty,
        who: &SignedIn,
        name: &str,
        current: &str,
    ) -> Result<Ceremony, ServiceError> {
        account::name(name).map_err(|error| ServiceError::Invalid(vec![error.into()]))?;
        let own = self.own(who).await?;
        match self.proof_of(who, &own) {
            Proof::Given => {}
            Proof::Password => check_password(&own, current).await?,
            Proof::SignIn => return Err(ServiceError::conflict("sign-in-again", "the sign-in is too long ago")),
        }
        let present = passkey::of(self.store(), &own.id).await?;
        check_most(&present)?;
        let present: Vec<&str> = present.iter().map(|passkey| passkey.credential.as_str()).collect();
        let organisation = self.organisation().map(|organisation| organisation.name.clone()).unwrap_or_default();
        let asked = party.ask_for_new(&organisation, &own.id, &own.email, &own.name, &present)?;
        self.open_ceremony(Some(&own.id), asked).await
    }

    /// Adds the passkey that answers a challenge of [`Self::ask_for_passkey`].
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] where the challenge is too old, answered already or somebody else's;
    /// [`ServiceError::Invalid`] where the answer does not fit, or the name;
    /// [`ServiceError::Conflict`]: `passkeys-full`, or `passkey-taken` where the passkey is somebody's already.
    pub async fn add_passkey(
        &self,
        party: &RelyingParty,
        who: &SignedIn,
        secret: &str,
        name: &str,
        answer: Value,
    ) -> Result<(), ServiceError> {
        let name = account::name(name).map_err(|error| ServiceError::Invalid(vec![error.into()]))?;
        let state = self.end_ceremony(Some(&who.account), secret).await?.ok_or(ServiceError::NotFound("challenge"))?;
        let Credential { id, public } = party.check_new(&state, answer)?;
        let at = self.now().unix_timestamp();
        let work = self.store().begin().await?;
        // One at a time, so that none is one too many, and no account is removed meanwhile.
        organisation::lock(&work).await?;
        if !repo::account::all_in(&work).await?.iter().any(|account| account.id == who.account) {
            return Err(ServiceError::Forbidden);
        }
        check_most(&passkey::of_in(&work, &who.account).await?)?;
        if passkey::find_in(&work, &id).await?.is_some() {
            return Err(ServiceError::conflict("passkey-taken", "this passkey is known already"));
        }
        let row = passkey::Passkey {
            id,
            account_id: who.account.clone(),
            name: name.clone(),
            credential: public,
            created_at: at,
        };
        passkey::insert(&work, row).await?;
        audit::insert(&work, at, &who.actor.name, "passkey.add", &name).await?;
        Ok(work.save().await?)
    }

    /// Removes a passkey of somebody's own account.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`]; [`ServiceError::Conflict`] where nothing else is left to sign in with.
    pub async fn remove_passkey(&self, who: &SignedIn, id: &str) -> Result<(), ServiceError> {
        let own = self.own(who).await?;
        let work = self.store().begin().await?;
        organisation::lock(&work).await?;
        let present = passkey::of_in(&work, &own.id).await?;
        let named = present.iter().find(|passkey| passkey.id == id).ok_or(ServiceError::NotFound("passkey"))?;
        if own.password_hash.is_none() && present.len() == 1 {
            return Err(ServiceError::conflict("last-passkey", "there would be nothing to sign in with"));
        }
        passkey::delete(&work, id).await?;
        audit::insert(&work, self.now().unix_timestamp(), &own.name, "passkey.remove", &named.name).await?;
        Ok(work.save().await?)
    }

    /// Asks for any passkey: whose it is, the answer says.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn ask_to_sign_in(&self, party: &RelyingParty) -> Result<Ceremony, ServiceError> {
        self.open_ceremony(None, party.ask_for_any()?).await
    }

    /// Signs a device in by the answer to a challenge of [`Self::ask_to_sign_in`], and gives the secret of its cookie.
    ///
    /// # Errors
    /// [`SignInError`].
    pub async fn sign_in_by_passkey(
        &self,
        party: &RelyingParty,
        secret: &str,
        answer: &Value,
        device: String,
    ) -> Result<String, SignInError> {
        let state = self.end_ceremony(None, secret).await?.ok_or(SignInError::Wrong)?;
        let claim = party.claim(answer).map_err(not_signed_in)?;
        let work = self.store().begin().await.map_err(ServiceError::from)?;
        let known = passkey::find_in(&work, &claim.id).await.map_err(ServiceError::from)?;
        let known = known.filter(|passkey| passkey.account_id == claim.account).ok_or(SignInError::Wrong)?;
        let changed = party.check(&state, answer, &known.credential).map_err(not_signed_in)?;
        if let Some(credential) = changed {
            passkey::update_credential(&work, &known.id, credential).await.map_err(ServiceError::from)?;
        }
        let secret = self.open_session(&work, &known.account_id, device).await?;
        work.save().await.map_err(ServiceError::from)?;
        Ok(secret)
    }

    /// Keeps a challenge until it is answered, and forgets those that are over.
    async fn open_ceremony(&self, account: Option<&str>, asked: Challenge) -> Result<Ceremony, ServiceError> {
        let now = self.now();
        let (secret, digest) = secret();
        let ceremony = passkey_ceremony::Ceremony {
            digest,
            account_id: account.map(str::to_owned),
            state: asked.state,
            expires_at: (now + TO_ANSWER).unix_timestamp(),
        };
        let work = self.store().begin().await?;
        passkey_ceremony::delete_of(&work, account, now.unix_timestamp()).await?;
        passkey_ceremony::insert(&work, ceremony).await?;
        work.save().await?;
        Ok(Ceremony { secret, options: asked.options })
    }

    /// Takes a challenge that was given for an account, or for nobody yet. It is gone even where the answer turns out to be
    /// wrong. `None` where it is too old, answered already or none of ours.
    async fn end_ceremony(&self, account: Option<&str>, secret: &str) -> Result<Option<String>, ServiceError> {
        let digest = digest(secret);
        let found = passkey_ceremony::find(self.store(), &digest, self.now().unix_timestamp()).await?;
        let Some(found) = found.filter(|found| found.account_id.as_deref() == account) else { return Ok(None) };
        let work = self.store().begin().await?;
        let first = passkey_ceremony::take(&work, &digest).await?;
        work.save().await?;
        Ok(first.then_some(found.state))
    }
}

fn check_most(present: &[passkey::Passkey]) -> Result<(), ServiceError> {
    if present.len() < Passkey::MOST {
        Ok(())
    } else {
        Err(ServiceError::conflict("passkeys-full", "the account has as many passkeys as it can"))
    }
}

fn not_signed_in(error: PasskeyError) -> SignInError {
    match error {
        PasskeyError::Refused(cause) => {
            tracing::debug!(cause, "a passkey");
            SignInError::Wrong
        }
        PasskeyError::Broken(cause) => ServiceError::Unavailable(cause).into(),
    }
}
