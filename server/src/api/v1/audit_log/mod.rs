//! The audit log.

pub(super) mod get;
