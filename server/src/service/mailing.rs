//! Mailed invitations, and reminders that go to everybody.
//!
//! A person's code is computed from the wave's secret and the person's id when a letter is written, and is kept nowhere:
//! not with the job, not beside the person, not after sending or failing. Sending a letter twice therefore costs nothing:
//! both hold the same code, which counts once. The wave's secret is destroyed at its close, and with it every letter's
//! worth.

use std::collections::BTreeSet;

use heard_app::letters::invitation::Invitation as Letter;
use heard_domain::wave::{Entry, Manifest, Phase};
use time::{Duration, OffsetDateTime};

use super::{Owning, ServiceError, Services, WaveBoard};
use crate::{
    mail::{MailError, Mailer},
    store::repo::{
        invitation,
        mailing::{self, Mailing},
        person::{self, Stored},
        wave,
    },
};

/// Letters after which it is noted how far a mailing has come.
const CHUNK: usize = 20;
/// For how long a process takes a mailing before another one may; longer than a chunk takes at its slowest.
const LEASE: Duration = Duration::minutes(15);
/// How long nothing is sent after the mail server was away.
const PAUSE: Duration = Duration::minutes(1);
/// The last reminder comes so long before the close at the latest.
const LAST_CALL: Duration = Duration::hours(2);

/// One sending of a wave, as owners see it. It counts letters, not sheets: who has answered is known to nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailingState {
    /// Whether it is a reminder.
    pub reminder: bool,
    /// When it begins.
    pub due: OffsetDateTime,
    /// Whether all letters were handed over.
    pub done: bool,
    /// Letters that the mail server took.
    pub sent: u64,
    /// Letters that it refused: their addresses do not exist.
    pub refused: u64,
}

impl Owning<'_> {
    /// Sends everybody on the list who counts in the wave their invitation when it opens, and so many reminders spread
    /// over the time that it is open. Their codes are mailed and not printed. Until the wave opens this can be changed;
    /// codes that were made before are void then.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] once the wave is open or over, where an open link lets people in, or where more people
    /// are listed in a unit than are invited there; [`ServiceError::Invalid`] for more than 5 reminders.
    pub async fn plan_mail(&self, slug: &str, number: u32, reminders: Option<u32>) -> Result<(), ServiceError> {
        let services = self.services;
        let board = services.wave(slug, number)?;
        if services.organisation().is_some_and(|organisation| organisation.demo) {
            return Err(ServiceError::conflict("the-demo", "these people do not exist: nobody is written to"));
        }
        if board.manifest().content.entry == Entry::Open {
            return Err(ServiceError::conflict("open-link", "an open link lets people in: nobody is invited by mail"));
        }
        if reminders.is_some_and(|reminders| reminders > 5) {
            return Err(ServiceError::invalid("reminders", "too-many", "a wave has 5 reminders at most"));
        }
        let work = services.store().begin().await?;
        let row = wave::lock(&work, board.id()).await?.ok_or(ServiceError::NotFound("wave"))?;
        if services.now() >= board.opens() || row.codes_fixed {
            return Err(ServiceError::conflict("wave-open", "the wave is open: who is invited how stays as it is"));
        }
        let people = person::all_in(&work).await?;
        if reminders.is_some() {
            check_room(board.manifest(), &people)?;
        }
        // Codes that were printed for people who get theirs by mail would count, too.
        invitation::delete(&work, row.id).await?;
        let mailings = reminders.map(|reminders| schedule(&board, reminders)).unwrap_or_default();
        let action = if mailings.is_empty() { "mail.stop" } else { "mail.plan" };
        mailing::replace(&work, row.id, mailings).await?;
        self.log(&work, action, &format!("{slug}/{number}")).await?;
        Ok(work.save().await?)
    }

    /// The sendings of a wave.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn mailings(&self, board: &WaveBoard) -> Result<Vec<MailingState>, ServiceError> {
        let state = |mailing: Mailing| MailingState {
            reminder: mailing.number > 0,
            due: OffsetDateTime::from_unix_timestamp(mailing.due_at).unwrap_or(OffsetDateTime::UNIX_EPOCH),
            done: mailing.done,
            sent: mailing.sent.unsigned_abs(),
            refused: mailing.refused.unsigned_abs(),
        };
        Ok(mailing::of(self.services.store(), board.id()).await?.into_iter().map(state).collect())
    }
}

/// The invitations when the wave opens, the reminders in equal steps from then on.
fn schedule(board: &WaveBoard, reminders: u32) -> Vec<Mailing> {
    let (opens, closes) = (board.opens().unix_timestamp(), board.closes().unix_timestamp());
    let last = (closes - LAST_CALL.whole_seconds()).max(opens);
    let mailing = |number: u32| Mailing {
        wave_id: board.id(),
        number: number as i32,
        due_at: opens + (last - opens) * i64::from(number) / i64::from(reminders.max(1)),
        after: String::new(),
        done: false,
        sent: 0,
        refused: 0,
        leased_until: 0,
    };
    (0..=reminders).map(mailing).collect()
}

/// Position in the roster of the unit in which a listed person counts (rule R1); `None` for people of other units.
pub(super) fn place(manifest: &Manifest, person: &Stored) -> Option<usize> {
    let roster = &manifest.roster;
    let own = roster.position(person.person.unit.as_str())?;
    Some(if person.person.leader { roster.nodes()[own].parent.unwrap_or(own) } else { own })
}

fn check_room(manifest: &Manifest, people: &[Stored]) -> Result<(), ServiceError> {
    let nodes = manifest.roster.nodes();
    let mut listed = vec![0_u32; nodes.len()];
    people.iter().filter_map(|person| place(manifest, person)).for_each(|node| listed[node] += 1);
    let full = nodes.iter().zip(&listed).find(|(node, listed)| **listed > node.own);
    match full {
        Some((node, listed)) => {
            let detail = format!("{listed} people are listed in {}, and {} are invited there", node.name, node.own);
            Err(ServiceError::conflict("list-larger", detail))
        }
        None => Ok(()),
    }
}

impl Services {
    /// Sends mail that is due. Ends where there is none, or the mail server is away; then it is tried again later.
    /// `link` makes the whole address of a path.
    ///
    /// # Errors
    /// [`ServiceError::Unavailable`].
    pub async fn mail_due(&self, mailer: &Mailer, link: &(dyn Fn(&str) -> String + Sync)) -> Result<(), ServiceError> {
        let now = self.now().unix_timestamp();
        for mut mailing in mailing::due(self.store(), now).await? {
            let until = now + LEASE.whole_seconds();
            let work = self.store().begin().await?;
            let taken = mailing::lease(&work, &mailing, until).await?;
            work.save().await?;
            if taken {
                mailing.leased_until = until;
                self.deliver(mailing, mailer, link).await?;
            }
        }
        Ok(())
    }

    async fn deliver(
        &self,
        mut mailing: Mailing,
        mailer: &Mailer,
        link: &(dyn Fn(&str) -> String + Sync),
    ) -> Result<(), ServiceError> {
        let board = self.all_waves().into_iter().find(|board| board.id() == mailing.wave_id);
        let Some(board) = board.filter(|board| board.phase(self.now()) == Phase::Open) else {
            // Over, interrupted or gone: nobody is asked any more.
            mailing.done = true;
            return self.note(mailing).await;
        };
        self.make_missing_codes(&board).await?;
        let key = self.collector().code_key(board.id())?;
        let work = self.store().begin().await?;
        let known: BTreeSet<_> =
            invitation::all(&work, board.id()).await?.into_iter().map(|invitation| invitation.digest).collect();
        let mut people = person::all_in(&work).await?;
        drop(work);
        people.retain(|person| person.id > mailing.after);
        people.sort_by(|one, other| one.id.cmp(&other.id));
        let Some(organisation) = self.organisation() else { return self.note(mailing).await };
        let manifest = board.manifest().clone();
        for chunk in people.chunks(CHUNK) {
            if board.phase(self.now()) != Phase::Open {
                break;
            }
            for person in chunk {
                let code = key.mailed(&person.id);
                // Whoever was listed since the codes were made has none.
                if known.contains(&key.digest(&code)) {
                    let unit = place(&manifest, person).map(|node| manifest.roster.nodes()[node].key.as_str());
                    let address = link(&format!("/s/{}?unit={}#c={code}", manifest.pulse, unit.unwrap_or_default()));
                    let letter = Letter {
                        organisation: &organisation.name,
                        zone: &organisation.zone,
                        title: &manifest.content.questionnaire.title,
                        link: &address,
                        closes: board.closes(),
                        questions: manifest.content.questionnaire.questions.len(),
                        k: manifest.preset.k(),
                        reminder: mailing.number > 0,
                    };
                    match mailer.send(person.person.address.as_str(), &letter.letter(person.person.language)).await {
                        Ok(()) => mailing.sent += 1,
                        Err(MailError::Refused) => mailing.refused += 1,
                        Err(MailError::Unavailable) => {
                            tracing::warn!("the mail server cannot take letters; it is tried again in a minute");
                            mailing.leased_until = (self.now() + PAUSE).unix_timestamp();
                            return self.note(mailing).await;
                        }
                    }
                }
                mailing.after.clone_from(&person.id);
            }
            mailing.leased_until = (self.now() + LEASE).unix_timestamp();
            self.note(mailing.clone()).await?;
        }
        mailing.done = true;
        mailing.after = String::new();
        self.note(mailing).await
    }

    async fn note(&self, mailing: Mailing) -> Result<(), ServiceError> {
        let work = self.store().begin().await?;
        mailing::update(&work, mailing).await?;
        Ok(work.save().await?)
    }
}
