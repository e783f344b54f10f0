//! Signing in: passwords, and what a device is called.

pub mod device;
pub mod password;
