//! In place of passkeys, in a build without them: no address takes any.

use std::convert::Infallible;

use serde_json::Value;

use super::{Challenge, Claim, Credential, PasskeyError};

/// This server as browsers know it; there is none.
pub struct RelyingParty(Infallible);

impl RelyingParty {
    /// `None`.
    #[must_use]
    pub const fn at(_: &str) -> Option<Self> {
        None
    }

    /// Scheme, host and port.
    #[must_use]
    pub const fn origin(&self) -> &str {
        match self.0 {}
    }

    /// Asks for a new passkey of an account.
    ///
    /// # Errors
    /// Never.
    pub fn ask_for_new(&self, _: &str, _: &str, _: &str, _: &str, _: &[&str]) -> Result<Challenge, PasskeyError> {
        match self.0 {}
    }

    /// Looks at a new passkey.
    ///
    /// # Errors
    /// Never.
    pub fn check_new(&self, _: &str, _: Value) -> Result<Credential, PasskeyError> {
        match self.0 {}
    }

    /// Asks for any passkey that was made for this server.
    ///
    /// # Errors
    /// Never.
    pub fn ask_for_any(&self) -> Result<Challenge, PasskeyError> {
        match self.0 {}
    }

    /// Which passkey an answer says it comes from.
    ///
    /// # Errors
    /// Never.
    pub fn claim(&self, _: &Value) -> Result<Claim, PasskeyError> {
        match self.0 {}
    }

    /// Looks at an answer.
    ///
    /// # Errors
    /// Never.
    pub fn check(&self, _: &str, _: &Value, _: &str) -> Result<Option<String>, PasskeyError> {
        match self.0 {}
    }
}
