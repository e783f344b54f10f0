//! Those who sign in: the first run, joining, signing in and out, and what each role may reach.

mod join;
mod roles;
mod setup;
mod sign_in;

use crate::support::{
    app::{SETUP_KEY, TestApp},
    http::{Answer, Browser},
};

pub(crate) const PASSWORD: &str = "cranes sleep under green rain";
pub(crate) const OTHER: &str = "seven gulls forget the ladder";

/// The form of the first run.
pub(crate) fn first_run() -> Vec<(&'static str, &'static str)> {
    vec![
        ("key", SETUP_KEY),
        ("name", "Harbour Works"),
        ("time_zone", "Europe/Berlin"),
        ("languages", "en"),
        ("languages", "de"),
        ("languages", "he"),
        ("first", "de"),
        ("preset", "standard"),
        ("board_access", "passphrase"),
        ("passphrase", "tide and time"),
        ("owner-name", "Olga Owner"),
        ("owner-email", "Olga@Harbour.example"),
        ("owner-password", PASSWORD),
    ]
}

/// The same with other values.
pub(crate) fn with<'a>(form: Vec<(&'a str, &'a str)>, changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let value = |name: &str| changed.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
    form.into_iter().map(|(name, old)| (name, value(name).unwrap_or(old))).collect()
}

/// An owner who has created the organisation.
pub(crate) async fn owner(app: &TestApp) -> Browser<'_> {
    let mut browser = Browser::new(&app.router);
    let answer = browser.post("/setup", &first_run()).await;
    assert_eq!((answer.status.as_u16(), answer.location()), (303, "/manage"), "{}", answer.text());
    browser
}

/// The address of the link that a page shows.
pub(crate) fn link(page: &Answer) -> String {
    let text = page.text();
    let (_, link) = text.split_once("http://127.0.0.1:8080/join/").unwrap_or_else(|| panic!("no link: {text}"));
    format!("/join/{}", link.split('<').next().unwrap_or_default())
}

/// A colleague who has joined.
pub(crate) async fn colleague<'a>(
    app: &'a TestApp,
    owner: &mut Browser<'_>,
    email: &str,
    role: &[(&str, &str)],
) -> Browser<'a> {
    let form = [&[("name", "Coll Eague"), ("email", email)], role].concat();
    let page = owner.post("/manage/colleagues", &form).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let mut browser = Browser::new(&app.router);
    let joined = browser.post(&link(&page), &[("name", "Coll Eague"), ("password", OTHER)]).await;
    assert_eq!(joined.status, 303, "{}", joined.text());
    browser
}

/// Signs in; the answer.
pub(crate) async fn sign_in(browser: &mut Browser<'_>, email: &str, password: &str) -> Answer {
    browser.post("/sign-in", &[("email", email), ("password", password), ("to", "")]).await
}
