//! The pages: a guessable file for each address.

pub mod account;
pub mod board;
pub mod board_door;
pub mod home;
pub mod lead;
pub mod manage;
pub mod message;
pub mod privacy;
pub mod respond;

#[cfg(test)]
pub(crate) mod testing;
