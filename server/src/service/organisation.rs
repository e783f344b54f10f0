//! The organisation and who may see its board.

use std::sync::{Arc, PoisonError};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use heard_domain::{language::Language, wave::Preset};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use super::{Owning, ServiceError, Services, Violation};
use crate::{
    hex::{hex, random_hex},
    store::{
        entity::organisation::Model,
        repo::{organisation, pulse, unit},
    },
};

/// Who may see the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoardAccess {
    /// Everybody.
    Public,
    /// Whoever knows the organisation's shared passphrase.
    Passphrase,
}

/// The organisation.
#[derive(Debug, Clone)]
pub struct Organisation {
    /// What people read.
    pub name: String,
    /// Its time zone.
    pub zone: jiff::tz::TimeZone,
    /// IANA name of the time zone.
    pub time_zone: String,
    /// Languages offered, the preferred one first.
    pub languages: Vec<Language>,
    /// The weakest preset that a wave may use.
    pub preset: Preset,
    /// Who may see the board.
    pub board_access: BoardAccess,
    /// Whether this is the demo organisation, whose people do not exist.
    pub demo: bool,
    passphrase_hash: Option<String>,
    board_secret: String,
}

/// What an owner says of the organisation.
#[derive(Debug, Clone)]
pub struct NewOrganisation {
    /// 1 to 80 characters.
    pub name: String,
    /// IANA name.
    pub time_zone: String,
    /// At least one.
    pub languages: Vec<Language>,
    /// The weakest preset that a wave may use. It can be raised, never lowered.
    pub preset: Preset,
    /// Who may see the board.
    pub board_access: BoardAccess,
    /// 8 to 200 characters; needed for [`BoardAccess::Passphrase`] unless one is set already.
    pub passphrase: Option<String>,
}

impl Organisation {
    /// The value of the cookie that opens the board. The same for everybody, so that it identifies nobody; it ends with
    /// the passphrase.
    #[must_use]
    pub fn board_pass(&self) -> String {
        let Ok(mut hmac) = Hmac::<Sha256>::new_from_slice(self.board_secret.as_bytes()) else { return String::new() };
        hmac.update(self.passphrase_hash.as_deref().unwrap_or_default().as_bytes());
        hex(&hmac.finalize().into_bytes())
    }

    /// Whether that cookie opens the board.
    #[must_use]
    pub fn admits(&self, pass: Option<&str>) -> bool {
        self.board_access == BoardAccess::Public
            || pass.is_some_and(|pass| bool::from(pass.as_bytes().ct_eq(self.board_pass().as_bytes())))
    }

    /// Whether that is the passphrase. Slow on purpose; call it off the async threads.
    #[must_use]
    pub fn knows(&self, passphrase: &str) -> bool {
        self.passphrase_hash
            .as_deref()
            .and_then(|hash| PasswordHash::new(hash).ok())
            .is_some_and(|hash| Argon2::default().verify_password(passphrase.as_bytes(), &hash).is_ok())
    }

    fn read(row: Model) -> Result<Self, ServiceError> {
        let malformed = |what: &str| ServiceError::Unavailable(format!("the stored {what} is malformed"));
        Ok(Self {
            zone: jiff::tz::TimeZone::get(&row.time_zone).map_err(|_| malformed("time zone"))?,
            name: row.name,
            time_zone: row.time_zone,
            languages: row.languages.split(',').filter_map(Language::from_tag).collect(),
            preset: Preset::ALL
                .into_iter()
                .find(|preset| preset.name() == row.preset)
                .ok_or_else(|| malformed("preset"))?,
            board_access: if row.board_access == "public" { BoardAccess::Public } else { BoardAccess::Passphrase },
            demo: row.demo,
            passphrase_hash: row.passphrase_hash,
            board_secret: row.board_secret,
        })
    }
}

impl Services {
    /// The organisation; `None` before it is created.
    #[must_use]
    pub fn organisation(&self) -> Option<Arc<Organisation>> {
        self.0.organisation.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The organisation as the database has it now.
    pub(super) async fn stored_organisation(&self) -> Result<Option<Organisation>, ServiceError> {
        organisation::find(self.store()).await?.map(Organisation::read).transpose()
    }

    pub(super) async fn reload_organisation(&self) -> Result<(), ServiceError> {
        let fresh = self.stored_organisation().await?.map(Arc::new);
        *self.0.organisation.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }
}

impl Owning<'_> {
    /// Creates the organisation, or changes it.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with every field that is wrong; [`ServiceError::Conflict`] where the demo organisation
    /// would become a real one: it may count every minute.
    pub async fn put_organisation(&self, new: NewOrganisation, demo: bool) -> Result<(), ServiceError> {
        let well_formed = |passphrase: &String| (8..=200).contains(&passphrase.chars().count());
        let fresh = match new.passphrase.clone().filter(well_formed) {
            Some(passphrase) => Some(hash(passphrase).await?),
            None => None,
        };
        let work = self.services.store().begin().await?;
        let before = organisation::lock(&work).await?.map(Organisation::read).transpose()?;
        if before.as_ref().is_some_and(|before| before.demo) {
            return Err(ServiceError::conflict("the-demo", "this is the demo organisation: remove it first"));
        }
        if demo && (before.is_some() || unit::exist(&work).await? || pulse::exist(&work).await?) {
            return Err(ServiceError::conflict("not-empty", "something is there that is not the demo's"));
        }
        let mut violations = Vec::new();
        let name = new.name.trim().to_owned();
        if name.is_empty() || name.chars().count() > 80 {
            violations.push(Violation::new("name", "length", "a name has 1 to 80 characters"));
        }
        if jiff::tz::TimeZone::get(&new.time_zone).is_err() {
            violations.push(Violation::new(
                "time_zone",
                "unknown-time-zone",
                "this is no time zone of the IANA database",
            ));
        }
        if new.languages.is_empty() {
            violations.push(Violation::new("languages", "missing", "at least one language is needed"));
        }
        if before.as_ref().is_some_and(|before| new.preset < before.preset) {
            violations.push(Violation::new("preset", "lowered", "the promise can be raised, never lowered"));
        }
        let kept = before.as_ref().and_then(|before| before.passphrase_hash.clone());
        match &new.passphrase {
            Some(passphrase) if !well_formed(passphrase) => {
                violations.push(Violation::new("passphrase", "length", "a passphrase has 8 to 200 characters"));
            }
            None if new.board_access == BoardAccess::Passphrase && kept.is_none() => {
                violations.push(Violation::new("passphrase", "missing", "the board needs a passphrase, or is public"));
            }
            _ => {}
        }
        if !violations.is_empty() {
            return Err(ServiceError::Invalid(violations));
        }
        let mut languages = new.languages;
        let mut seen = std::collections::BTreeSet::new();
        languages.retain(|language| seen.insert(*language));
        let row = Model {
            id: 1,
            name,
            time_zone: new.time_zone,
            languages: languages.iter().map(|language| language.tag()).collect::<Vec<_>>().join(","),
            preset: new.preset.name().to_owned(),
            board_access: match new.board_access {
                BoardAccess::Public => "public",
                BoardAccess::Passphrase => "passphrase",
            }
            .to_owned(),
            passphrase_hash: fresh.or(kept),
            board_secret: before.map_or_else(random_hex::<32>, |before| before.board_secret),
            demo,
        };
        organisation::put(&work, row).await?;
        self.log(&work, "organisation.change", "organisation").await?;
        work.save().await?;
        self.services.reload_organisation().await
    }
}

async fn hash(passphrase: String) -> Result<String, ServiceError> {
    tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password(passphrase.as_bytes()).map(|hash| hash.to_string())
    })
    .await
    .map_err(|error| ServiceError::Unavailable(error.to_string()))?
    .map_err(|error| ServiceError::Unavailable(error.to_string()))
}
