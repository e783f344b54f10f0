//! Passkeys as browsers make and use them (Web Authentication, <https://www.w3.org/TR/webauthn-3/>).
//!
//! Each is made so that it can be found by the browser alone (nobody types an address), and so that the device looks who
//! holds it: possession and a finger, face or PIN at once.

use serde_json::Value;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url,
    Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

use super::{Challenge, Claim, Credential, PasskeyError};
use crate::hex::hex;

/// The most bytes of a credential's id (Web Authentication, section 4, "Credential ID").
const MAX_ID: usize = 1023;

/// This server as browsers know it. Passkeys are bound to its host: at another one they are worth nothing.
pub struct RelyingParty {
    webauthn: Webauthn,
    origin: String,
}

impl RelyingParty {
    /// The relying party at an address; `None` where browsers take no passkeys: they do over https, and on `localhost`.
    /// This machine's own numbers stand for `localhost`, since a number is no host for a passkey.
    #[must_use]
    pub fn at(address: &str) -> Option<Self> {
        let mut url = Url::parse(address).ok()?;
        if url.scheme() == "http" && matches!(url.host_str()?, "127.0.0.1" | "[::1]") {
            url.set_host(Some("localhost")).ok()?;
        }
        let host = url.domain()?.to_owned();
        if url.scheme() != "https" && !(url.scheme() == "http" && host == "localhost") {
            return None;
        }
        let webauthn = WebauthnBuilder::new(&host, &url).ok()?.build().ok()?;
        Some(Self { webauthn, origin: url.origin().ascii_serialization() })
    }

    /// Scheme, host and port, as browsers write them.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Asks for a new passkey of an account. `organisation` is what the browser may call this server; `present` are the
    /// public parts of those that the account has, since no device makes a second one.
    ///
    /// # Errors
    /// [`PasskeyError::Broken`].
    pub fn ask_for_new(
        &self,
        organisation: &str,
        account: &str,
        email: &str,
        name: &str,
        present: &[&str],
    ) -> Result<Challenge, PasskeyError> {
        let present: Result<Vec<Passkey>, _> = present.iter().map(|public| read(public)).collect();
        let present = present?.iter().map(|passkey| passkey.cred_id().clone()).collect();
        let started = self.webauthn.start_passkey_registration(handle(account)?, email, name, Some(present));
        let (challenge, state) = started.map_err(broken)?;
        let mut options = public_key(&challenge)?;
        options["rp"]["name"] = organisation.into();
        // What the crate asks for by itself leaves it to the device whether the browser can find the passkey alone.
        options["authenticatorSelection"]["residentKey"] = "required".into();
        options["authenticatorSelection"]["requireResidentKey"] = true.into();
        Ok(Challenge { options, state: write(&state)? })
    }

    /// Looks at a new passkey.
    ///
    /// # Errors
    /// [`PasskeyError::Refused`].
    pub fn check_new(&self, state: &str, answer: Value) -> Result<Credential, PasskeyError> {
        let state: PasskeyRegistration = read(state)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_value(answer).map_err(refused)?;
        let passkey = self.webauthn.finish_passkey_registration(&answer, &state).map_err(refused)?;
        if passkey.cred_id().len() > MAX_ID {
            return Err(PasskeyError::Refused("the credential's id is too long".to_owned()));
        }
        Ok(Credential { id: hex(passkey.cred_id()), public: write(&passkey)? })
    }

    /// Asks for any passkey that was made for this server.
    ///
    /// # Errors
    /// [`PasskeyError::Broken`].
    pub fn ask_for_any(&self) -> Result<Challenge, PasskeyError> {
        let (challenge, state) = self.webauthn.start_discoverable_authentication().map_err(broken)?;
        Ok(Challenge { options: public_key(&challenge)?, state: write(&state)? })
    }

    /// Which passkey an answer says it comes from.
    ///
    /// # Errors
    /// [`PasskeyError::Refused`].
    pub fn claim(&self, answer: &Value) -> Result<Claim, PasskeyError> {
        let answer: PublicKeyCredential = serde::Deserialize::deserialize(answer).map_err(refused)?;
        let (handle, id) = self.webauthn.identify_discoverable_authentication(&answer).map_err(refused)?;
        let account = String::from_utf8(handle.into_bytes().to_vec()).map_err(refused)?;
        Ok(Claim { id: hex(id), account })
    }

    /// Looks at an answer of the passkey with that public part. Gives the public part as it is from now on, where it has
    /// changed.
    ///
    /// # Errors
    /// [`PasskeyError::Refused`]; also where the passkey counts its uses and this one is not new: somebody has a copy.
    pub fn check(&self, state: &str, answer: &Value, public: &str) -> Result<Option<String>, PasskeyError> {
        let state: DiscoverableAuthentication = read(state)?;
        let answer: PublicKeyCredential = serde::Deserialize::deserialize(answer).map_err(refused)?;
        let mut passkey: Passkey = read(public)?;
        let done = self.webauthn.finish_discoverable_authentication_v2(&answer, state, &passkey).map_err(refused)?;
        match passkey.update_credential(&done) {
            Some(true) => write(&passkey).map(Some),
            _ => Ok(None),
        }
    }
}

/// The user handle of an account: its id, which is random and says nothing of the person. Its 16 digits are the 16 bytes
/// that the crate takes a handle to have.
fn handle(account: &str) -> Result<Uuid, PasskeyError> {
    Uuid::from_slice(account.as_bytes()).map_err(|error| PasskeyError::Broken(error.to_string()))
}

fn public_key(challenge: &impl serde::Serialize) -> Result<Value, PasskeyError> {
    let mut challenge = serde_json::to_value(challenge).map_err(|error| PasskeyError::Broken(error.to_string()))?;
    Ok(challenge["publicKey"].take())
}

fn write(value: &impl serde::Serialize) -> Result<String, PasskeyError> {
    serde_json::to_string(value).map_err(|error| PasskeyError::Broken(error.to_string()))
}

fn read<T: serde::de::DeserializeOwned>(stored: &str) -> Result<T, PasskeyError> {
    serde_json::from_str(stored).map_err(|error| PasskeyError::Broken(error.to_string()))
}

#[expect(clippy::needless_pass_by_value, reason = "it stands behind map_err")]
fn broken(error: WebauthnError) -> PasskeyError {
    PasskeyError::Broken(error.to_string())
}

#[expect(clippy::needless_pass_by_value, reason = "it stands behind map_err")]
fn refused(error: impl ToString) -> PasskeyError {
    PasskeyError::Refused(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(address: &str) -> Option<String> {
        RelyingParty::at(address).map(|party| party.origin)
    }

    #[test]
    fn browsers_take_passkeys_over_https_and_on_this_machine() {
        for (address, expected) in [
            ("https://heard.example", Some("https://heard.example")),
            ("https://Heard.Example:8443/pulse", Some("https://heard.example:8443")),
            ("http://localhost:8080", Some("http://localhost:8080")),
            ("http://127.0.0.1:8080", Some("http://localhost:8080")),
            ("http://[::1]:8080", Some("http://localhost:8080")),
            ("http://heard.example", None),
            ("http://0.0.0.0:8080", None),
            ("http://192.0.2.7:8080", None),
            ("https://192.0.2.7", None),
            ("heard.example", None),
            ("", None),
        ] {
            assert_eq!(origin(address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn a_new_passkey_can_be_found_without_an_address_and_looks_who_holds_it() {
        let party = RelyingParty::at("https://heard.example").expect("a relying party");
        let asked = party.ask_for_new("Harbour", "0123456789abcdef", "ada@x.example", "Ada", &[]);
        let options = asked.expect("a challenge").options;
        assert_eq!(options["rp"], serde_json::json!({ "id": "heard.example", "name": "Harbour" }));
        assert_eq!(options["user"]["name"], "ada@x.example");
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["authenticatorSelection"]["requireResidentKey"], true);
        assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
        assert_eq!(options["attestation"], "none", "no maker's mark of the device");
        let asked = party.ask_for_any().expect("a challenge").options;
        assert_eq!(asked["userVerification"], "required");
        assert_eq!(asked["allowCredentials"], serde_json::json!([]), "nobody is told whose passkeys there are");
    }
}
