//! The codes of a wave in use. They can be made, and made anew, until the wave is open and has some; from then on they
//! are fixed, which its row says, so that no process counts with codes that another one still replaces.

use std::collections::HashMap;

use heard_ballot::{
    code::Code,
    redeem::{Admission, CodeKey, DIGEST, Mark, Redeem},
};

use super::{error::CollectError, live::LiveWave, registry::Collector};
use crate::store::{
    StoreError,
    repo::{
        invitation::{self, Invitation},
        wave::{self, State},
    },
};

/// The codes of a wave, digested.
pub(super) struct Codes {
    key: CodeKey,
    places: HashMap<[u8; DIGEST], (u32, u32)>,
}

impl Codes {
    fn new(key: CodeKey, invitations: &[Invitation]) -> Self {
        let place = |invitation: &Invitation| (invitation.digest, (invitation.number, invitation.cell as u32));
        Self { key, places: invitations.iter().map(place).collect() }
    }
}

impl Codes {
    /// The shard of a sheet whose code is unknown. Nobody without the key can choose it, as nobody can that of a good
    /// code: which queue is long would tell one from the other.
    pub(super) fn shard_of_unknown(&self, code: &Code, shards: usize) -> usize {
        usize::from(self.key.digest(code)[0]) % shards
    }
}

impl Redeem for Codes {
    type Credential = Code;

    fn redeem(&self, code: &Code) -> Option<Admission> {
        let place = self.places.get(&self.key.digest(code));
        place.map(|(number, cell)| Admission { cell: *cell as usize, mark: Mark::Invitation(*number) })
    }
}

/// Why there are no codes to look at.
enum Lack {
    /// None have been made so far.
    NotMade,
    Failed(CollectError),
}

impl From<CollectError> for Lack {
    fn from(error: CollectError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Lack {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl Collector {
    /// The key under which a wave's codes are stored.
    ///
    /// # Errors
    /// [`CollectError::Interrupted`] where it is gone.
    pub fn code_key(&self, wave: i64) -> Result<CodeKey, CollectError> {
        Ok(CodeKey::new(&*self.keys().codes(wave)?.ok_or(CollectError::Interrupted)?))
    }

    /// The codes of a wave that is open; `None` while none have been made. Asked for the first time, fixes and reads
    /// them.
    pub(super) async fn codes<'a>(&self, live: &'a LiveWave) -> Result<Option<&'a Codes>, CollectError> {
        match live.codes.get_or_try_init(|| self.fix(live)).await {
            Ok(codes) => Ok(Some(codes)),
            Err(Lack::NotMade) => Ok(None),
            Err(Lack::Failed(error)) => Err(error),
        }
    }

    async fn fix(&self, live: &LiveWave) -> Result<Codes, Lack> {
        // Without a lock: a sheet that comes before there are any codes leaves no trace in the wave's row.
        if !invitation::exist(self.store(), live.id).await? {
            return Err(Lack::NotMade);
        }
        let work = self.store().begin().await?;
        let row = wave::lock(&work, live.id).await?.ok_or(CollectError::Closed)?;
        live.follow(&row);
        match row.state {
            State::Launched => {}
            State::Interrupted => return Err(CollectError::Interrupted.into()),
            State::Closed => return Err(CollectError::Closed.into()),
        }
        let codes = Codes::new(self.code_key(live.id)?, &invitation::all(&work, live.id).await?);
        if !row.codes_fixed {
            wave::fix_codes(&work, live.id).await?;
            work.save().await?;
        }
        Ok(codes)
    }
}
