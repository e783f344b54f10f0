//! `/manage/…`: what owners run, and observers read.

pub mod audit_log;
pub mod colleagues;
pub mod confirm;
pub mod frame;
pub mod launch;
pub mod organisation;
pub mod overview;
pub mod pulses;
