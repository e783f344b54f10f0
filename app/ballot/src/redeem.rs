//! Redemption: from a credential to the right to be counted once.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::code::Code;

/// What keeps an invitation from counting twice. Blind tokens will add nullifiers to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The invitation's shuffled number in its wave.
    Invitation(u32),
    /// Nothing does: an open link admits anybody, any number of times. Only all sheets together are bounded.
    OpenLink,
}

/// A credential that was accepted: where its sheet counts, and what marks it as used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Admission {
    /// Position of the cell in the wave's roster.
    pub cell: usize,
    /// What marks it as used.
    pub mark: Mark,
}

/// Checks credentials of one wave. It only says what a credential stands for; whether the mark is still free is decided
/// where sheets are counted, in one step with counting.
pub trait Redeem {
    /// What people present.
    type Credential;

    /// What the credential stands for; `None` where it is none of this wave's. Takes the same time either way.
    fn redeem(&self, credential: &Self::Credential) -> Option<Admission>;
}

/// Length of a stored digest, in bytes.
pub const DIGEST: usize = 16;

/// The secret of a wave under which codes are stored.
pub struct CodeKey(Hmac<Sha256>);

impl CodeKey {
    /// From 32 secret bytes.
    #[must_use]
    pub fn new(secret: &[u8; 32]) -> Self {
        let key: [u8; 64] = {
            let mut padded = [0; 64];
            padded[..32].copy_from_slice(secret);
            padded
        };
        Self(Hmac::new(&key.into()))
    }

    /// What is stored of a code: HMAC-SHA-256 (RFC 2104), cut to 16 bytes.
    #[must_use]
    pub fn digest(&self, code: &Code) -> [u8; DIGEST] {
        let mut hmac = self.0.clone();
        hmac.update(code.plain().as_bytes());
        let whole = hmac.finalize().into_bytes();
        let mut digest = [0; DIGEST];
        digest.copy_from_slice(&whole[..DIGEST]);
        digest
    }

    /// The code of somebody whose invitation is mailed: the same each time, so that nothing is kept for sending it again.
    /// `person` is the id of the person in the list of people.
    #[cfg(feature = "server")]
    #[must_use]
    pub fn mailed(&self, person: &str) -> Code {
        // No code begins like this, so that no digest is ever made of the same bytes.
        let bytes = (0_u32..).map(|round| {
            let mut hmac = self.0.clone();
            hmac.update(b"mailed invitation ");
            hmac.update(&round.to_le_bytes());
            hmac.update(person.as_bytes());
            hmac.finalize().into_bytes()
        });
        Code::first_of(bytes.flatten())
    }
}
