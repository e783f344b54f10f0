//! Collections: counting answer sheets without ever storing one.
//!
//! Pools live in memory and, encrypted, as one block per shard. A sheet is acknowledged once the block that counts it is
//! durable. At a tick the pools are sealed into batches and the key of the epoch is destroyed.

mod codec;
mod codes;
mod error;
pub mod keys;
mod live;
mod recover;
mod registry;
mod seal;
mod shard;
mod tick;
mod writer;

pub use error::CollectError;
pub use keys::KeyDirectory;
pub use live::LiveWave;
pub use registry::{Collector, Submission, Ticket};
pub use tick::Ticked;
