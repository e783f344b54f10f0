//! `/manage/…`: what owners run, and observers read.

pub mod audit_log;
pub mod choose;
pub mod colleagues;
pub mod confirm;
pub mod frame;
pub mod import;
pub mod launch;
pub mod organisation;
pub mod overview;
pub mod people;
pub mod preview;
pub mod pulses;
pub mod questions;
pub mod slips;
pub mod units;
pub mod wave;
