//! `/manage/…`: what owners run, and observers read.

pub mod frame;
