//! Invitations.

pub(super) mod create;
