//! What all tests share: databases, a clock, an application, and the people who use it.

pub(crate) mod app;
#[cfg(feature = "passkeys")]
pub(crate) mod authenticator;
pub(crate) mod db;
pub(crate) mod http;
pub(crate) mod organisation;
pub(crate) mod rows;
pub(crate) mod smtp;
