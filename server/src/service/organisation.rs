//! The organisation and who may see its board.

use std::sync::{Arc, PoisonError};

use heard_domain::{language::Language, wave::Preset};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use super::{Owning, ServiceError, Services, Violation};
use crate::{
    auth::password,
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
        self.passphrase_hash.as_deref().is_some_and(|hash| password::verify(passphrase, Some(hash)))
    }

    /// Whether a passphrase is kept.
    #[must_use]
    pub const fn has_passphrase(&self) -> bool {
        self.passphrase_hash.is_some()
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

    /// A fresh organisation, checked and not yet stored.
    pub(super) async fn prepare_organisation(&self, new: NewOrganisation) -> Result<Model, ServiceError> {
        let passphrase_hash = hash(&new).await?;
        check(new, passphrase_hash, None)
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
        let passphrase_hash = hash(&new).await?;
        let work = self.services.store().begin().await?;
        let before = organisation::lock(&work).await?.map(Organisation::read).transpose()?;
        if before.as_ref().is_some_and(|before| before.demo) {
            return Err(ServiceError::conflict("the-demo", "this is the demo organisation: remove it first"));
        }
        if demo && (before.is_some() || unit::exist(&work).await? || pulse::exist(&work).await?) {
            return Err(ServiceError::conflict("not-empty", "something is there that is not the demo's"));
        }
        let row = Model { demo, ..check(new, passphrase_hash, before.as_ref())? };
        organisation::put(&work, row).await?;
        self.log(&work, "organisation.change", "organisation").await?;
        work.save().await?;
        self.services.reload_organisation().await
    }
}

/// What would be stored, or every field that is wrong.
fn check(new: NewOrganisation, fresh: Option<String>, before: Option<&Organisation>) -> Result<Model, ServiceError> {
    let mut violations = Vec::new();
    let name = new.name.trim().to_owned();
    if name.is_empty() || name.chars().count() > 80 {
        violations.push(Violation::new("name", "length", "a name has 1 to 80 characters"));
    }
    if jiff::tz::TimeZone::get(&new.time_zone).is_err() {
        let detail = "this is no time zone of the IANA database";
        violations.push(Violation::new("time_zone", "unknown-time-zone", detail));
    }
    if new.languages.is_empty() {
        violations.push(Violation::new("languages", "missing", "at least one language is needed"));
    }
    if before.is_some_and(|before| new.preset < before.preset) {
        violations.push(Violation::new("preset", "lowered", "the promise can be raised, never lowered"));
    }
    let kept = before.and_then(|before| before.passphrase_hash.clone());
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
    let board_access = match new.board_access {
        BoardAccess::Public => "public",
        BoardAccess::Passphrase => "passphrase",
    };
    Ok(Model {
        id: 1,
        name,
        time_zone: new.time_zone,
        languages: languages.iter().map(|language| language.tag()).collect::<Vec<_>>().join(","),
        preset: new.preset.name().to_owned(),
        board_access: board_access.to_owned(),
        passphrase_hash: fresh.or(kept),
        board_secret: before.map_or_else(random_hex::<32>, |before| before.board_secret.clone()),
        demo: false,
    })
}

fn well_formed(passphrase: &str) -> bool {
    (8..=200).contains(&passphrase.chars().count())
}

/// The hash of a passphrase, where one is given and well formed.
async fn hash(new: &NewOrganisation) -> Result<Option<String>, ServiceError> {
    let Some(passphrase) = new.passphrase.clone().filter(|passphrase| well_formed(passphrase)) else { return Ok(None) };
    let hashed = tokio::task::spawn_blocking(move || password::hash(&passphrase)).await;
    let hashed = hashed.map_err(|error| ServiceError::Unavailable(error.to_string()))?;
    hashed.map(Some).map_err(|error| ServiceError::Unavailable(error.to_string()))
}
