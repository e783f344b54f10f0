//! The cookies there are: the chosen language and the board's pass, which identify nobody; and the session of those who
//! sign in, which staff never do.

use axum::http::{HeaderMap, HeaderValue, header::COOKIE};

/// The chosen language.
pub(super) const LANGUAGE: &str = "heard_lang";
/// The board's pass, the same for everybody who knows the passphrase.
pub(crate) const BOARD: &str = "heard_board";

/// The session. Over https its name keeps other hosts of the domain from setting it (RFC 6265bis, section 4.1.3.2).
pub(super) const fn session(secure: bool) -> &'static str {
    if secure { "__Host-heard_session" } else { "heard_session" }
}

/// The value of a cookie.
pub(crate) fn get<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// A `Set-Cookie` value that removes a cookie.
pub(super) fn remove(name: &str, secure: bool) -> Option<HeaderValue> {
    set(name, "", 0, secure)
}

/// A `Set-Cookie` value. `secure` where people reach the server by https.
pub(super) fn set(name: &str, value: &str, days: u32, secure: bool) -> Option<HeaderValue> {
    let secure = if secure { "; Secure" } else { "" };
    let seconds = u64::from(days) * 86_400;
    HeaderValue::from_str(&format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")).ok()
}
