//! One shard of a wave's pools, as this process last wrote or read it.

use super::{
    codec::{BlockLayout, Pools},
    error::CollectError,
    seal::Cipher,
};
use crate::store::repo::block::Block;

/// Pools in memory, with what is needed to write them.
pub(super) struct Shard {
    pub(super) number: usize,
    pub(super) pools: Pools,
    pub(super) cipher: Cipher,
    /// Nonce of the block that the pools were read from or written as.
    pub(super) nonce: Vec<u8>,
}

impl Shard {
    /// Reads a block.
    pub(super) fn open(layout: &BlockLayout, cipher: Cipher, block: Block) -> Result<Self, CollectError> {
        let mut bytes = block.data;
        cipher.open(block.shard, &block.nonce, &mut bytes)?;
        let pools = layout.decode(block.shard, &bytes)?;
        Ok(Self { number: block.shard, pools, cipher, nonce: block.nonce })
    }

    /// The pools as a block under a fresh nonce.
    pub(super) fn block(&self, layout: &BlockLayout) -> Result<Block, CollectError> {
        let mut data = Vec::new();
        layout.encode(self.number, &self.pools, &mut data);
        let nonce = self.cipher.seal(self.number, &mut data)?;
        Ok(Block { shard: self.number, epoch: self.cipher.epoch(), nonce, data })
    }
}
