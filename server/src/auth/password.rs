//! Passwords and passphrases: Argon2id with the parameters of RFC 9106, section 4, as the crate chooses them.

use std::sync::OnceLock;

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use heard_domain::account::{AccountError, password_length};

/// Guesses that a password must stand, on the scale of zxcvbn from 0 to 4: 3 is more than 10^8, "safely unguessable"
/// behind a slow hash. (Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security 2016.)
const STRENGTH: u8 = 3;

/// Hashes a password. Slow on purpose; call it off the async threads.
///
/// # Errors
/// Where the system gives no random salt.
pub fn hash(password: &str) -> Result<String, argon2::password_hash::Error> {
    Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())
}

/// Whether that is the password of the hash. Takes as long where there is no hash: who has an account is nobody's
/// business. Slow on purpose; call it off the async threads.
#[must_use]
pub fn verify(password: &str, hash: Option<&str>) -> bool {
    static NOBODYS: OnceLock<String> = OnceLock::new();
    let fits = |hash: &str| {
        PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    };
    match hash {
        Some(hash) => fits(hash),
        None => {
            fits(NOBODYS.get_or_init(|| self::hash("nobody’s").unwrap_or_default()));
            false
        }
    }
}

/// Whether a password may be chosen by somebody of that name and address, in an organisation of that name.
///
/// # Errors
/// [`AccountError`].
pub fn judge(password: &str, known: &[&str]) -> Result<(), AccountError> {
    password_length(password)?;
    if u8::from(zxcvbn::zxcvbn(password, known).score()) < STRENGTH {
        return Err(AccountError::PasswordGuessable);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_opens_its_own_hash_only() {
        let hash = hash("tide and time and more").expect("a hash");
        assert!(verify("tide and time and more", Some(&hash)));
        assert!(!verify("tide and time and less", Some(&hash)));
        assert!(!verify("nobody’s", None), "nobody can sign in as nobody");
        assert!(!verify("", Some("no hash")));
    }

    #[test]
    fn what_everybody_would_try_is_refused() {
        for guessable in ["password1234", "passwordpassword", "aaaaaaaaaaaaaaaa", "123456789012", "ada@harbour.example"]
        {
            assert_eq!(judge(guessable, &["ada@harbour.example"]), Err(AccountError::PasswordGuessable), "{guessable}");
        }
        assert_eq!(judge("short", &[]), Err(AccountError::PasswordShort));
        assert_eq!(judge("cranes sleep under green rain", &[]), Ok(()));
        assert_eq!(judge("журавли спят под дождём", &[]), Ok(()));
    }
}
