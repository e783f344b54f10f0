//! The cookies there are: the chosen language, the board's pass, and the mark that something was sent by an open link,
//! which identify nobody; and the session of those who sign in, which staff never do.

use axum::http::{HeaderMap, HeaderValue, header::COOKIE};
use heard_domain::wave::Manifest;
use time::{format_description::StaticFormatDescription, macros::format_description};

/// The chosen language.
pub(super) const LANGUAGE: &str = "heard_lang";
/// The board's pass, the same for everybody who knows the passphrase.
pub(crate) const BOARD: &str = "heard_board";

/// The session. Over https its name keeps other hosts of the domain from setting it (RFC 6265bis, section 4.1.3.2).
pub(super) const fn session(secure: bool) -> &'static str {
    if secure { "__Host-heard_session" } else { "heard_session" }
}

/// What the names of all marks begin with that a device has sent.
const SENT: &str = "heard_sent_";
/// A moment as cookies have it (RFC 6265, section 4.1.1).
const MOMENT: StaticFormatDescription =
    format_description!("[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT");

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

/// The name of the mark that a device has sent answers in a wave. A slug may hold hyphens: the last one is followed by the
/// wave's number.
fn sent(manifest: &Manifest) -> String {
    format!("{SENT}{}-{}", manifest.pulse, manifest.wave)
}

/// Whether the device has sent answers in that wave.
pub(super) fn has_sent(headers: &HeaderMap, manifest: &Manifest) -> bool {
    get(headers, &sent(manifest)).is_some()
}

/// A `Set-Cookie` value that marks the device as one that has sent. It is the same for everybody, its end too: that is
/// the wave's, so that it does not tell when somebody sent.
pub(super) fn mark_sent(manifest: &Manifest, secure: bool) -> Option<HeaderValue> {
    let (name, pulse) = (sent(manifest), &manifest.pulse);
    let ends = manifest.content.schedule.closes().format(MOMENT).ok()?;
    let secure = if secure { "; Secure" } else { "" };
    HeaderValue::from_str(&format!("{name}=1; Path=/s/{pulse}; Expires={ends}; HttpOnly; SameSite=Lax{secure}")).ok()
}
