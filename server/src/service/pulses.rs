//! Pulses.

use heard_domain::{
    catalogue,
    key::Key,
    survey::{Asked, AskedError, Questionnaire, QuestionnaireError},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Owning, ServiceError, Services, Violation};
use crate::{
    hex::hex,
    store::repo::{organisation, pulse},
};

/// How often a pulse is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    /// Whenever somebody launches a wave.
    None,
    /// Every 7 days.
    Weekly,
    /// Every 14 days.
    Fortnightly,
    /// Every 28 days.
    Monthly,
    /// Every 84 days.
    Quarterly,
}

impl Cadence {
    /// Every cadence.
    pub const ALL: [Self; 5] = [Self::None, Self::Weekly, Self::Fortnightly, Self::Monthly, Self::Quarterly];

    /// The name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
        }
    }

    /// Days from one wave to the next; `None` where there is no rhythm.
    #[must_use]
    pub const fn days(self) -> Option<i64> {
        match self {
            Self::None => None,
            Self::Weekly => Some(7),
            Self::Fortnightly => Some(14),
            Self::Monthly => Some(28),
            Self::Quarterly => Some(84),
        }
    }

    fn read(name: &str) -> Self {
        Self::ALL.into_iter().find(|cadence| cadence.name() == name).unwrap_or(Self::None)
    }
}

/// A pulse.
#[derive(Debug, Clone)]
pub struct Pulse {
    pub(super) id: i64,
    /// Its name in URLs.
    pub slug: String,
    /// What the next wave asks.
    pub questionnaire: Questionnaire,
    /// How often it is asked.
    pub cadence: Cadence,
    /// Since when it is asked so often; Unix seconds. 0 from the beginning.
    pub(super) cadence_since: i64,
    /// Whether its next wave launches by itself, once the last one is over and somebody has responded to it.
    pub repeats: bool,
}

impl Pulse {
    /// Stands for the questions as they are; another once they have changed.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`] where they cannot be written.
    pub fn version(&self) -> Result<String, ServiceError> {
        let json =
            serde_json::to_vec(&self.questionnaire).map_err(|error| ServiceError::Unavailable(error.to_string()))?;
        Ok(hex(&Sha256::digest(json)[..8]))
    }
}

/// A pulse to be created: a ready one by its key, or own questions.
#[derive(Debug, Clone)]
pub struct NewPulse {
    /// Its name in URLs.
    pub slug: String,
    /// Key of a ready pulse.
    pub ready: Option<String>,
    /// Own questions.
    pub questionnaire: Option<Questionnaire>,
    /// How often it is asked.
    pub cadence: Cadence,
}

impl From<pulse::Pulse> for Pulse {
    fn from(stored: pulse::Pulse) -> Self {
        Self {
            id: stored.id,
            slug: stored.slug,
            questionnaire: stored.questionnaire,
            cadence: Cadence::read(&stored.cadence),
            cadence_since: stored.cadence_since,
            repeats: stored.repeats,
        }
    }
}

impl Services {
    /// All pulses.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn pulses(&self) -> Result<Vec<Pulse>, ServiceError> {
        Ok(pulse::all(self.store()).await?.into_iter().map(Pulse::from).collect())
    }

    /// The pulse of that name.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`].
    pub async fn pulse(&self, slug: &str) -> Result<Pulse, ServiceError> {
        pulse::find(self.store(), slug).await?.map(Pulse::from).ok_or(ServiceError::NotFound("pulse"))
    }

    /// What the waves of a pulse have asked, or will ask: all that were launched.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn asked(&self, slug: &str) -> Result<Asked, ServiceError> {
        let waves = self.stored_waves().await?;
        let own = waves.iter().filter(|wave| wave.pulse() == slug);
        Ok(Asked::of(own.map(|wave| &wave.manifest().content.questionnaire)))
    }
}

impl Owning<'_> {
    /// Creates a pulse.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`]; [`ServiceError::Conflict`] where the name is taken.
    pub async fn create_pulse(&self, new: NewPulse) -> Result<Pulse, ServiceError> {
        let slug = Key::try_from(new.slug).map_err(|error| ServiceError::invalid("slug", "key", error))?;
        let questionnaire = match (new.ready, new.questionnaire) {
            (Some(ready), None) => {
                let pulses = catalogue::ready_pulses().map_err(|error| ServiceError::Unavailable(error.to_string()))?;
                pulses
                    .into_iter()
                    .find(|pulse| pulse.key.as_str() == ready)
                    .map(|pulse| pulse.questionnaire)
                    .ok_or_else(|| ServiceError::invalid("ready", "unknown-pulse", "there is no such ready pulse"))?
            }
            (None, Some(questionnaire)) => questionnaire,
            _ => {
                let detail = "give either the key of a ready pulse or a questionnaire of your own";
                return Err(ServiceError::invalid("ready", "one-of", detail));
            }
        };
        check(&questionnaire, "questionnaire.")?;
        if pulse::find(self.services.store(), slug.as_str()).await?.is_some() {
            return Err(ServiceError::conflict("pulse-exists", format!("there is already a pulse {slug}")));
        }
        let work = self.services.store().begin().await?;
        pulse::insert(&work, slug.as_str(), &questionnaire, new.cadence.name()).await?;
        self.log(&work, "pulse.create", slug.as_str()).await?;
        work.save().await?;
        self.services.pulse(slug.as_str()).await
    }

    /// Changes how often a pulse is asked, and whether its next wave launches by itself. Without a rhythm none does.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn change_cadence(&self, pulse: &Pulse, cadence: Cadence, repeats: bool) -> Result<(), ServiceError> {
        let repeats = repeats && cadence.days().is_some();
        let work = self.services.store().begin().await?;
        let same = cadence == pulse.cadence;
        let since = if same { pulse.cadence_since } else { self.services.now().unix_timestamp() };
        pulse::change_cadence(&work, pulse.id, cadence.name(), since, repeats).await?;
        let subject = format!("{} ({}{})", pulse.slug, cadence.name(), if repeats { ", repeats" } else { "" });
        self.log(&work, "pulse.cadence", &subject).await?;
        Ok(work.save().await?)
    }

    /// Changes what the next wave of a pulse asks. Waves that were launched keep their own copy. `seen` is the
    /// [version](Pulse::version) that the new questions were made of, where that matters.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`], also where a key stood for another question in a wave; [`ServiceError::Conflict`] where
    /// the questions are not those that were seen.
    pub async fn change_questions(
        &self,
        slug: &str,
        questionnaire: &Questionnaire,
        seen: Option<&str>,
    ) -> Result<Pulse, ServiceError> {
        check(questionnaire, "")?;
        let services = self.services;
        let work = services.store().begin().await?;
        // No wave is launched meanwhile, and nobody else changes them.
        organisation::lock(&work).await?;
        let before = services.pulse(slug).await?;
        if let Some(seen) = seen
            && seen != before.version()?
        {
            return Err(ServiceError::conflict("changed-meanwhile", "the questions were changed meanwhile"));
        }
        services.asked(slug).await?.check(questionnaire).map_err(|errors| {
            let violation = |error: &AskedError| Violation::new(error.at(), error.rule(), error);
            ServiceError::Invalid(errors.iter().map(violation).collect())
        })?;
        pulse::change_questions(&work, before.id, questionnaire).await?;
        self.log(&work, "pulse.change", slug).await?;
        work.save().await?;
        services.pulse(slug).await
    }
}

/// Checks a questionnaire whose fields are at that path.
fn check(questionnaire: &Questionnaire, path: &str) -> Result<(), ServiceError> {
    questionnaire.check().map_err(|errors| {
        let violation =
            |error: &QuestionnaireError| Violation::new(format!("{path}{}", error.at()), error.rule(), error);
        ServiceError::Invalid(errors.iter().map(violation).collect())
    })
}
