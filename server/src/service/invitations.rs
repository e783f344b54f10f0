//! Invitations as one-time codes.

use std::collections::BTreeMap;

use heard_ballot::{code::Code, redeem::CodeKey};
use heard_domain::wave::{Entry, Roster};
use rand::seq::SliceRandom as _;

use super::{Owning, ServiceError};
use crate::store::repo::{
    invitation::{self, Invitation},
    wave::{self, State},
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

impl Owning<'_> {
    /// Makes the codes of a wave: one per invited person, shown this once and stored as digests only. Until the wave
    /// opens they can be made again, which voids the earlier ones.
    ///
    /// # Errors
    /// [`ServiceError::Conflict`] once the wave is open and has codes, or is over, or where an open link lets people in.
    pub async fn make_codes(&self, slug: &str, number: u32) -> Result<Vec<UnitCodes>, ServiceError> {
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
        let open = services.now() >= board.opens();
        if row.codes_fixed || open && invitation::exist_in(&work, row.id).await? {
            let detail = "the wave is open: its codes were made before and cannot be shown again";
            return Err(ServiceError::conflict("codes-made", detail));
        }
        let key = services.collector().code_key(row.id)?;
        let (units, invitations) = make(&row.manifest.roster, &key);
        invitation::replace(&work, row.id, &invitations).await?;
        self.log(&work, "invitations.make", &format!("{slug}/{number}")).await?;
        work.save().await?;
        Ok(units)
    }
}

/// Codes per unit, and the invitations to store in the order of their shuffled numbers: the rows' order tells nothing of
/// units.
fn make(roster: &Roster, key: &CodeKey) -> (Vec<UnitCodes>, Vec<Invitation>) {
    let mut rng = rand::rng();
    let mut numbers: Vec<u32> = (0..roster.invited()).collect();
    numbers.shuffle(&mut rng);
    let mut numbers = numbers.into_iter();
    let mut invitations = BTreeMap::new();
    let mut units = Vec::new();
    for node in roster.nodes().iter().filter(|node| node.own > 0) {
        let codes: Vec<Code> = (0..node.own).map(|_| Code::random(&mut rng)).collect();
        for (code, number) in codes.iter().zip(&mut numbers) {
            invitations.insert(number, Invitation { number, cell: node.cell, digest: key.digest(code) });
        }
        let codes = codes.iter().map(ToString::to_string).collect();
        units.push(UnitCodes { unit: node.key.to_string(), name: node.name.clone(), codes });
    }
    (units, invitations.into_values().collect())
}
