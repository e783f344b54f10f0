//! Encryption of pending blocks: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) with a fresh random nonce at every
//! write. Wave, shard and epoch are authenticated with it, so that a block cannot stand in for another.

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{AeadInOut as _, KeyInit as _},
};
use rand::Rng as _;

use super::{error::CollectError, keys::Secret};

/// Length of a nonce, in bytes.
const NONCE: usize = 24;

/// The cipher of one wave's epoch.
pub(super) struct Cipher {
    cipher: XChaCha20Poly1305,
    wave: i64,
    epoch: usize,
}

impl Cipher {
    pub(super) fn new(key: &Secret, wave: i64, epoch: usize) -> Self {
        let key: &[u8; 32] = key;
        Self { cipher: XChaCha20Poly1305::new(&(*key).into()), wave, epoch }
    }

    pub(super) fn epoch(&self) -> usize {
        self.epoch
    }

    fn context(&self, shard: usize) -> [u8; 24] {
        let mut context = [0; 24];
        context[..8].copy_from_slice(&self.wave.to_le_bytes());
        context[8..16].copy_from_slice(&(shard as u64).to_le_bytes());
        context[16..].copy_from_slice(&(self.epoch as u64).to_le_bytes());
        context
    }

    /// Encrypts in place and gives the nonce.
    pub(super) fn seal(&self, shard: usize, bytes: &mut Vec<u8>) -> Result<Vec<u8>, CollectError> {
        let mut nonce = [0; NONCE];
        rand::rng().fill_bytes(&mut nonce);
        self.cipher
            .encrypt_in_place(&XNonce::from(nonce), &self.context(shard), bytes)
            .map_err(|_| CollectError::Unreadable)?;
        Ok(nonce.to_vec())
    }

    /// Decrypts in place.
    pub(super) fn open(&self, shard: usize, nonce: &[u8], bytes: &mut Vec<u8>) -> Result<(), CollectError> {
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| CollectError::Unreadable)?;
        self.cipher
            .decrypt_in_place(&XNonce::from(nonce), &self.context(shard), bytes)
            .map_err(|_| CollectError::Unreadable)
    }
}
