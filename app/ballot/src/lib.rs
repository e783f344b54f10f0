//! Admission: what entitles somebody to one answer sheet. One implementation for browser and server.

pub mod code;
#[cfg(feature = "server")]
pub mod redeem;
