//! Accounts of those who sign in: owners, leaders, observers. Staff have none.

use crate::person::Address;

/// The most characters of a name.
pub const MAX_NAME: usize = 80;
/// The fewest characters of a password.
pub const MIN_PASSWORD: usize = 12;
/// The most characters of a password: more would only keep the server busy.
pub const MAX_PASSWORD: usize = 200;

/// Why something about an account was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// A name that is blank, too long, or has control characters.
    #[error("a name has 1 to {MAX_NAME} characters, none of them a control character")]
    Name,
    /// No e-mail address.
    #[error("this is no e-mail address")]
    Email,
    /// A password that is too short.
    #[error("a password has at least {MIN_PASSWORD} characters")]
    PasswordShort,
    /// A password that is too long.
    #[error("a password has at most {MAX_PASSWORD} characters")]
    PasswordLong,
    /// A password that would be guessed soon.
    #[error("this password is easily guessed")]
    PasswordGuessable,
}

impl AccountError {
    /// The field that is wrong.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::PasswordShort | Self::PasswordLong | Self::PasswordGuessable => "password",
        }
    }

    /// A stable name of the rule.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::PasswordShort => "password-short",
            Self::PasswordLong => "password-long",
            Self::PasswordGuessable => "password-guessable",
        }
    }
}

/// The name of an account, trimmed.
///
/// # Errors
/// [`AccountError::Name`].
pub fn name(typed: &str) -> Result<String, AccountError> {
    let name = typed.trim();
    let wrong = name.is_empty() || name.chars().count() > MAX_NAME || name.contains(char::is_control);
    if wrong { Err(AccountError::Name) } else { Ok(name.to_owned()) }
}

/// The address by which somebody signs in: trimmed, in small letters. Whether it exists only a mail can tell.
///
/// # Errors
/// [`AccountError::Email`].
pub fn email(typed: &str) -> Result<String, AccountError> {
    let address: Address = typed.trim().parse().map_err(|_| AccountError::Email)?;
    Ok(address.as_str().to_owned())
}

/// Checks the length of a password, in characters.
///
/// # Errors
/// [`AccountError::PasswordShort`] or [`AccountError::PasswordLong`].
pub fn password_length(password: &str) -> Result<(), AccountError> {
    match password.chars().count() {
        ..MIN_PASSWORD => Err(AccountError::PasswordShort),
        MIN_PASSWORD..=MAX_PASSWORD => Ok(()),
        _ => Err(AccountError::PasswordLong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_in_lower_case_and_without_space_around() {
        assert_eq!(email(" Ada@Harbour.Example "), Ok("ada@harbour.example".to_owned()));
    }

    #[test]
    fn what_cannot_be_an_address_is_refused() {
        let long = format!("{}@example.org", "a".repeat(254));
        for wrong in ["", "ada", "@example.org", "ada@", "a b@example.org", "a@b@c.example", "a@-b.example", "a@b..c"]
            .into_iter()
            .chain(["a\r\nBcc: b@c.example", "<a@b.example>", long.as_str()])
        {
            assert_eq!(email(wrong), Err(AccountError::Email), "{wrong}");
        }
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        assert_eq!(password_length(&"ש".repeat(MIN_PASSWORD)), Ok(()));
        assert_eq!(password_length(&"ש".repeat(MIN_PASSWORD - 1)), Err(AccountError::PasswordShort));
        assert_eq!(password_length(&"a".repeat(MAX_PASSWORD + 1)), Err(AccountError::PasswordLong));
        assert_eq!(name(" \u{7}Ada"), Err(AccountError::Name));
        assert_eq!(name(" Ада "), Ok("Ада".to_owned()));
    }
}
