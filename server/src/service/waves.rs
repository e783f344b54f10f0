//! Launching and closing waves.

use std::sync::Arc;

use heard_domain::wave::Phase;
use time::{Duration, OffsetDateTime};

use super::{Owning, Pulse, ServiceError, WaveBoard, WavePlan};
use crate::store::repo::{organisation, wave};

/// How long before an early close must be announced.
const NOTICE: Duration = Duration::hours(24);

impl WaveBoard {
    /// The counts at which the wave may be closed early (rule R3).
    #[must_use]
    pub fn early_closes(&self, now: OffsetDateTime) -> Vec<OffsetDateTime> {
        let ticks = self.manifest().content.schedule.ticks.iter().copied();
        let over = self.phase(now) == Phase::Closed;
        ticks.filter(|tick| !over && now + NOTICE <= *tick && *tick < self.closes()).collect()
    }
}

impl Owning<'_> {
    /// Freezes the promise and launches the wave.
    ///
    /// # Errors
    /// [`ServiceError`]; then nothing is launched.
    pub async fn launch(&self, pulse: &Pulse, plan: &WavePlan) -> Result<Arc<WaveBoard>, ServiceError> {
        self.freeze(pulse, plan, None).await
    }

    /// The same, if what is frozen is the promise with that hash: the one that somebody has looked at.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] with the rule `promise-changed` where it is another; then nothing is launched.
    pub async fn launch_as_seen(
        &self,
        pulse: &Pulse,
        plan: &WavePlan,
        seen: &str,
    ) -> Result<Arc<WaveBoard>, ServiceError> {
        self.freeze(pulse, plan, Some(seen)).await
    }

    async fn freeze(&self, pulse: &Pulse, plan: &WavePlan, seen: Option<&str>) -> Result<Arc<WaveBoard>, ServiceError> {
        let services = self.services;
        let work = services.store().begin().await?;
        // What the promise is checked against stays as it is until the wave is there.
        organisation::lock(&work).await?;
        // Its questions may have changed since it was looked up.
        let pulse = &services.pulse(&pulse.slug).await?;
        let dry_run = self.dry_run(pulse, plan).await?;
        let promise = dry_run.promise()?;
        if seen.is_some_and(|seen| seen != promise) {
            return Err(ServiceError::conflict("promise-changed", "something has changed since it was looked at"));
        }
        let manifest = dry_run.manifest;
        let (shards, keys) = (services.collector().shards(plan.entry), services.collector().key_directory());
        let id = wave::insert(&work, pulse.id, &manifest, &promise, shards, keys).await?;
        services.collector().prepare(&work, id, &manifest).await?;
        self.log(&work, "wave.launch", &format!("{}/{}", pulse.slug, manifest.wave)).await?;
        work.save().await?;
        services.collector().follow(id).await?;
        services.reload_wave(id).await?;
        services.wave(&pulse.slug, manifest.wave)
    }

    /// Lets a wave close at an earlier one of its ticks, at least 24 hours from now (rule R3). The board says so.
    ///
    /// # Errors
    /// [`ServiceError`].
    pub async fn close_early(
        &self,
        slug: &str,
        number: u32,
        at: OffsetDateTime,
    ) -> Result<Arc<WaveBoard>, ServiceError> {
        let services = self.services;
        let board = services.wave(slug, number)?;
        let ticks = &board.manifest().content.schedule.ticks;
        let tick = ticks
            .iter()
            .position(|tick| *tick == at)
            .ok_or_else(|| ServiceError::invalid("at", "no-tick", "this is none of the wave's counts"))?;
        if at < services.now() + NOTICE {
            return Err(ServiceError::invalid("at", "too-soon", "an early close is announced 24 hours before"));
        }
        let work = services.store().begin().await?;
        let mut row = wave::lock(&work, board.id()).await?.ok_or(ServiceError::NotFound("wave"))?;
        if row.state == wave::State::Closed {
            return Err(ServiceError::conflict("wave-closed", "the wave is closed"));
        }
        if tick > row.close_tick {
            return Err(ServiceError::invalid("at", "too-late", "the wave closes before that"));
        }
        row.close_tick = tick;
        wave::update(&work, &mut row).await?;
        self.log(&work, "wave.close-early", &format!("{slug}/{number}")).await?;
        work.save().await?;
        services.collector().follow(row.id).await?;
        services.reload_wave(row.id).await?;
        services.wave(slug, number)
    }
}
