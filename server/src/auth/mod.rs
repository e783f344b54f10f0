//! Signing in: passwords, passkeys, and what a device is called.

pub mod device;
#[cfg(feature = "passkeys")]
pub mod passkey;
#[cfg(not(feature = "passkeys"))]
#[path = "no_passkey.rs"]
pub mod passkey;
pub mod password;

use serde_json::Value;

/// What a browser is asked, and what is kept to look at its answer.
#[derive(Debug, Clone)]
pub struct Challenge {
    /// For the browser: `PublicKeyCredentialCreationOptions` or `PublicKeyCredentialRequestOptions` as JSON.
    pub options: Value,
    /// For the server alone, as JSON.
    pub state: String,
}

/// A credential that a browser has made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// Its id, hexadecimal.
    pub id: String,
    /// Its public part, as JSON.
    pub public: String,
}

/// Which credential an answer says it comes from. It proves nothing yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The credential's id, hexadecimal.
    pub id: String,
    /// The id of the account that it was made for.
    pub account: String,
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PasskeyError {
    /// It does not answer the challenge, or could not be read.
    #[error("the answer does not fit the challenge: {0}")]
    Refused(String),
    /// Something of ours is broken.
    #[error("passkeys: {0}")]
    Broken(String),
}
