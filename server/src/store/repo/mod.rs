//! Reading and writing, one file a table.

pub mod audit;
pub mod block;
pub mod erase;
pub mod invitation;
pub mod organisation;
pub mod pulse;
pub mod sealed;
pub mod token;
pub mod unit;
pub mod wave;
