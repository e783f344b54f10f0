//! Invitations as one-time codes.

use std::collections::BTreeMap;

use heard_ballot::{code::Code, redeem::CodeKey};
use heard_domain::wave::{Entry, Manifest, Roster};
use rand::seq::SliceRandom as _;

use super::{Observing, Owning, ServiceError, Services, WaveBoard, mailing::place as mailing_place};
use crate::{
    hex::random_hex,
    store::{
        UnitOfWork,
        repo::{
            invitation::{self, Invitation},
            mailing,
            person::{self, Stored},
            wave::{self, State},
        },
    },
};

/// The codes for the people of one unit, in random order.
#[derive(Debug, Clone)]
pub struct UnitCodes {
    /// The unit's key.
    pub unit: String,
    /// The unit's name.
    pub name: String,
    /// Codes as printed, one per person.
    pub codes: Vec<String>,
}

/// What is known of the codes of a wave: never the codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodesState {
    /// Whether there are any.
    pub made: bool,
    /// Whether they can be made now: for the first time, or anew, which voids those that there are.
    pub makeable: bool,
    /// How many are printed: one for each person who gets none by mail.
    pub printed: u32,
    /// Another text each time that codes are made, see [`Owning::make_codes_once`].
    pub version: String,
}

impl Observing<'_> {
    /// What is known of the codes of a wave.
    ///
    /// # Errors
    /// [`ServiceError`].
    pub async fn codes(&self, board: &WaveBoard) -> Result<CodesState, ServiceError> {
        let services = self.services;
        let row = wave::find(services.store(), board.id()).await?.ok_or(ServiceError::NotFound("wave"))?;
        let made = invitation::exist(services.store(), row.id).await?;
        let no_mail = mailing::of(services.store(), row.id).await?.is_empty();
        let people = if no_mail { Vec::new() } else { person::all(services.store()).await? };
        let mailed = by_unit(&row.manifest, people);
        let nodes = row.manifest.roster.nodes().iter().enumerate();
        let printed = nodes.map(|(position, node)| {
            let mailed = mailed.get(&position).map_or(0, Vec::len);
            node.own.saturating_sub(u32::try_from(mailed).unwrap_or(u32::MAX))
        });
        let printed = printed.sum();
        let now = services.now();
        let takes_sheets = row.state == State::Launched && now < board.closes();
        let fixed = row.codes_fixed || made && now >= board.opens();
        let makeable = takes_sheets && !fixed && row.manifest.content.entry == Entry::Codes;
        Ok(CodesState { made, makeable, printed, version: row.codes_version })
    }
}

impl Owning<'_> {
    /// Makes the codes of a wave: one per invited person, shown this once and stored as digests only. Until the wave
    /// opens they can be made again, which voids the earlier ones.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] once the wave is open and has codes, or is over, or where an open link lets people in.
    pub async fn make_codes(&self, slug: &str, number: u32) -> Result<Vec<UnitCodes>, ServiceError> {
        self.replace_codes(slug, number, None).await
    }

    /// The same, unless codes were made since somebody was told of that version: a form that a browser sends once more
    /// would void codes that are printed already.
    ///
    /// # Errors
    /// As [`Self::make_codes`].
    pub async fn make_codes_once(
        &self,
        slug: &str,
        number: u32,
        version: &str,
    ) -> Result<Vec<UnitCodes>, ServiceError> {
        self.replace_codes(slug, number, Some(version)).await
    }

    async fn replace_codes(
        &self,
        slug: &str,
        number: u32,
        version: Option<&str>,
    ) -> Result<Vec<UnitCodes>, ServiceError> {
        let services = self.services;
        let board = services.wave(slug, number)?;
        if board.manifest().content.entry == Entry::Open {
            return Err(ServiceError::conflict("open-link", "an open link lets people in: the wave has no codes"));
        }
        let work = services.store().begin().await?;
        let row = wave::lock(&work, board.id()).await?.ok_or(ServiceError::NotFound("wave"))?;
        if row.state != State::Launched || services.now() >= board.closes() {
            return Err(ServiceError::conflict("wave-closed", "the wave takes no sheets any more"));
        }
        if version.is_some_and(|version| version != row.codes_version) {
            return Err(ServiceError::conflict("codes-shown", "codes were made since: they are shown once"));
        }
        let open = services.now() >= board.opens();
        if row.codes_fixed || open && invitation::exist_in(&work, row.id).await? {
            let detail = "the wave is open: its codes were made before and cannot be shown again";
            return Err(ServiceError::conflict("codes-made", detail));
        }
        let key = services.collector().code_key(row.id)?;
        let mailed = mailed(&work, row.id, &row.manifest).await?;
        let (units, invitations) = make(&row.manifest.roster, &key, &mailed);
        invitation::replace(&work, row.id, &invitations).await?;
        wave::note_codes(&work, row.id, &random_hex::<8>()).await?;
        self.log(&work, "invitations.make", &format!("{slug}/{number}")).await?;
        work.save().await?;
        Ok(units)
    }
}

impl Services {
    /// Makes the codes of an open wave whose invitations are mailed, unless there are any: those of people who are not on
    /// the list nobody gets to see.
    pub(super) async fn make_missing_codes(&self, board: &WaveBoard) -> Result<(), ServiceError> {
        let work = self.store().begin().await?;
        let row = wave::lock(&work, board.id()).await?.ok_or(ServiceError::NotFound("wave"))?;
        if row.state == State::Launched && !row.codes_fixed && !invitation::exist_in(&work, row.id).await? {
            let key = self.collector().code_key(row.id)?;
            let mailed = mailed(&work, row.id, &row.manifest).await?;
            invitation::replace(&work, row.id, &make(&row.manifest.roster, &key, &mailed).1).await?;
            wave::note_codes(&work, row.id, &random_hex::<8>()).await?;
            work.save().await?;
        }
        Ok(())
    }
}

/// Ids of the people whose invitations are mailed, by the unit in which they count; none where no mail is planned.
async fn mailed(
    work: &UnitOfWork,
    wave: i64,
    manifest: &Manifest,
) -> Result<BTreeMap<usize, Vec<String>>, ServiceError> {
    let people = if mailing::exist(work, wave).await? { person::all_in(work).await? } else { Vec::new() };
    Ok(by_unit(manifest, people))
}

/// Ids of people by the position of the unit in which they count.
fn by_unit(manifest: &Manifest, people: Vec<Stored>) -> BTreeMap<usize, Vec<String>> {
    let mut by_unit: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for person in people {
        if let Some(node) = mailing_place(manifest, &person) {
            by_unit.entry(node).or_default().push(person.id);
        }
    }
    by_unit
}

/// Codes to print per unit, and the invitations to store in the order of their shuffled numbers: the rows' order tells
/// nothing of units. People whose ids are in `mailed` get the codes that are theirs; everybody else gets random ones.
fn make(roster: &Roster, key: &CodeKey, mailed: &BTreeMap<usize, Vec<String>>) -> (Vec<UnitCodes>, Vec<Invitation>) {
    let mut rng = rand::rng();
    let mut numbers: Vec<u32> = (0..roster.invited()).collect();
    numbers.shuffle(&mut rng);
    let mut numbers = numbers.into_iter();
    let mut invitations = BTreeMap::new();
    let mut units = Vec::new();
    for (position, node) in roster.nodes().iter().enumerate().filter(|(_, node)| node.own > 0) {
        let own = node.own as usize;
        let listed = mailed.get(&position).into_iter().flatten().map(|person| key.mailed(person));
        let mut codes: Vec<Code> = listed.take(own).collect();
        let mailed = codes.len();
        codes.extend((mailed..own).map(|_| Code::random(&mut rng)));
        for (code, number) in codes.iter().zip(&mut numbers) {
            invitations.insert(number, Invitation { number, cell: node.cell, digest: key.digest(code) });
        }
        let codes: Vec<String> = codes[mailed..].iter().map(ToString::to_string).collect();
        if !codes.is_empty() {
            units.push(UnitCodes { unit: node.key.to_string(), name: node.name.clone(), codes });
        }
    }
    (units, invitations.into_values().collect())
}
