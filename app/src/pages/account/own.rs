//! `/account`: one's own name, password, passkeys and devices.

use heard_domain::access::Role;
use leptos::prelude::*;
use time::OffsetDateTime;

use super::{
    join::new_password,
    passkeys::{self, Passkeys},
};
use crate::{
    components::{
        Tone,
        form::{Input, Problems},
        note,
    },
    page::Page,
    shell::Document,
};

/// One's own account.
#[derive(Debug, Clone)]
pub struct AccountPage {
    /// What the person signs in with.
    pub email: String,
    /// What others call the person, as typed or stored.
    pub name: String,
    /// Names of the units that a leader answers for.
    pub units: Vec<String>,
    /// The passkeys.
    pub passkeys: Passkeys,
    /// The devices that have signed in, the last used first.
    pub devices: Vec<DeviceRow>,
    /// What was just done.
    pub done: Option<Done>,
    /// What is wrong.
    pub problems: Problems,
}

/// A device that has signed in.
#[derive(Debug, Clone)]
pub struct DeviceRow {
    /// Its name in forms.
    pub id: String,
    /// Browser and system; empty where nothing is known.
    pub name: String,
    /// When it signed in.
    pub since: OffsetDateTime,
    /// When it was last used.
    pub seen: OffsetDateTime,
    /// Whether it is this one.
    pub own: bool,
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// The name was changed.
    Name,
    /// The password was changed.
    Password,
    /// A passkey was added.
    Passkey,
    /// A passkey was removed.
    PasskeyRemoved,
    /// Devices were signed out.
    Devices,
}

impl Done {
    /// All of them, with their names in addresses.
    pub const ALL: [(&'static str, Self); 5] = [
        ("name", Self::Name),
        ("password", Self::Password),
        ("passkey", Self::Passkey),
        ("passkey-removed", Self::PasskeyRemoved),
        ("devices", Self::Devices),
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::Name => "account-name-done",
            Self::Password => "account-password-done",
            Self::Passkey => "passkey-added",
            Self::PasskeyRemoved => "passkey-removed",
            Self::Devices => "account-devices-done",
        }
    }

    /// What else is good to know.
    const fn text(self) -> Option<&'static str> {
        match self {
            Self::Passkey => Some("passkey-added-text"),
            Self::PasskeyRemoved => Some("passkey-removed-text"),
            Self::Name | Self::Password | Self::Devices => None,
        }
    }
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &AccountPage) -> String {
    let words = page.words();
    let problems = &model.problems;
    let role = page.who.as_ref().map(|who| match &who.role {
        Role::Owner => words.get("role-owner"),
        Role::Observer => words.get("role-observer"),
        Role::Leader { .. } => words.with("role-leader-of", &[("units", model.units.join(", ").into())]),
    });
    let name = Input {
        name: "name",
        kind: "text",
        label: words.get("field-name"),
        hint: Some(words.get("field-name-hint")),
        value: model.name.clone(),
        autocomplete: "name",
        required: true,
    };
    let current = Input {
        name: "current",
        kind: "password",
        label: words.get("field-current-password"),
        hint: None,
        value: String::new(),
        autocomplete: "current-password",
        required: true,
    };
    let devices = model.devices.iter().map(|device| row(page, device)).collect_view();
    let others = model.devices.iter().any(|device| !device.own).then(|| {
        view! {
            <form method="post" action="/account/devices">
                <button class="btn">{words.get("device-end-others")}</button>
            </form>
        }
    });
    let main = view! {
        <div class="desk">
            <div class="desk-body stack">
                <h1>{words.get("account-title")}</h1>
                {model.done.map(|done| note(Tone::Good, words.get(done.key()), done.text().map(|text| words.get(text))))}
                {problems.summary(words)}
                <p>{model.email.clone()}<br />{role}</p>
                <form class="panel" method="post" action="/account/name">
                    <h2>{words.get("account-name")}</h2>
                    {name.view(problems)}
                    <div class="actions"><button class="btn">{words.get("save")}</button></div>
                </form>
                <form class="panel" method="post" action="/account/password">
                    <h2>{words.get("account-password")}</h2>
                    <input type="hidden" name="email" value=model.email.clone() autocomplete="username" />
                    {current.view(problems)}
                    {new_password(page, "password").view(problems)}
                    <div class="actions"><button class="btn">{words.get("account-password-button")}</button></div>
                </form>
                {passkeys::panel(page, &model.passkeys)}
                <section class="panel">
                    <h2>{words.get("account-devices")}</h2>
                    <p class="soft">{words.get("account-devices-text")}</p>
                    <ul class="rows">{devices}</ul>
                    {others}
                </section>
            </div>
        </div>
    };
    let script = model.passkeys.script(page);
    Document::new(page, words.get("account-title"), "desk-page").wide().script(script).render(main)
}

fn row(page: &Page, device: &DeviceRow) -> impl IntoView + use<> {
    let words = page.words();
    let name = if device.name.is_empty() { words.get("device-unknown") } else { device.name.clone() };
    let since = words.with("device-since", &[("when", page.date_time(device.since).into())]);
    let seen = words.with("device-seen", &[("when", page.date_time(device.seen).into())]);
    let end = if device.own {
        view! { <span class="soft">{words.get("device-own")}</span> }.into_any()
    } else {
        let label = words.with("device-end-label", &[("device", name.as_str().into())]);
        view! {
            <form method="post" action="/account/devices">
                <input type="hidden" name="device" value=device.id.clone() />
                <button class="btn" aria-label=label>{words.get("device-end")}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <li>
            <div>
                <b><bdi>{name}</bdi></b>
                <br />
                <span class="soft small">{since}" · "{seen}</span>
            </div>
            {end}
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        page::Who,
        pages::testing::{check, has, moment, page},
    };

    #[test]
    fn other_devices_can_be_signed_out_and_this_one_is_marked() {
        let mut page = page();
        page.who = Some(Who { name: "Ada".into(), role: Role::Leader { units: [].into() } });
        let device = |id: &str, own| DeviceRow {
            id: id.into(),
            name: if own { "Firefox, Android".into() } else { String::new() },
            since: moment(),
            seen: moment(),
            own,
        };
        let model = AccountPage {
            email: "ada@x.example".into(),
            name: "Ada".into(),
            units: vec!["Cranes".into(), "Gates".into()],
            passkeys: Passkeys::default(),
            devices: vec![device("a", true), device("b", false)],
            done: Some(Done::Password),
            problems: Problems::default(),
        };
        let html = render(&page, &model);
        check(&html);
        assert!(has(&html, "input", &["name=\"device\"", "value=\"b\""]));
        assert!(!has(&html, "input", &["name=\"device\"", "value=\"a\""]));
        assert!(html.contains("Cranes, Gates"));
        assert!(html.contains("Firefox, Android"));
    }
}
