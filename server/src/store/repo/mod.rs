//! Reading and writing, one file a table.

pub mod account;
pub mod account_link;
pub mod audit;
pub mod block;
pub mod erase;
pub mod invitation;
pub mod mailing;
pub mod organisation;
pub mod passkey;
pub mod passkey_ceremony;
pub mod person;
pub mod pulse;
pub mod response;
pub mod sealed;
pub mod session;
pub mod token;
pub mod unit;
pub mod wave;
