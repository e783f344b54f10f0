//! Signing in, joining, creating the organisation, and one's own account.

pub mod join;
pub mod own;
pub mod passkeys;
pub mod problem;
pub mod setup;
pub mod sign_in;
