//! Tables, one file each.

pub mod account;
pub mod account_link;
pub mod api_token;
pub mod audit_event;
pub mod batch;
pub mod invitation;
pub mod mailing;
pub mod option_group;
pub mod organisation;
pub mod passkey;
pub mod passkey_ceremony;
pub mod pending_block;
pub mod person;
pub mod pulse;
pub mod response;
pub mod response_update;
pub mod session;
pub mod unit;
pub mod wave;
