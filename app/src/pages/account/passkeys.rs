//! Passkeys on the pages that know them: the offer to sign in with one, and those of one's own account. Both offers are
//! hidden until the script has found that the browser takes passkeys here.

use leptos::prelude::*;
use time::OffsetDateTime;

use super::sign_in::SignInPage;
use crate::{
    boot::squeeze,
    components::form::{Input, Problems},
    page::Page,
    shell::Document,
};

/// The passkeys of one's own account.
#[derive(Debug, Clone, Default)]
pub struct Passkeys {
    /// Those that there are, the oldest first.
    pub rows: Vec<PasskeyRow>,
    /// Whether one can be added.
    pub adding: Adding,
    /// The address at which browsers take passkeys; empty where they take none.
    pub origin: String,
    /// What a new one is called, unless the person calls it otherwise.
    pub name: String,
}

/// One passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyRow {
    /// Its name in addresses.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// When it was added.
    pub since: OffsetDateTime,
}

/// Whether a passkey can be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Adding {
    /// Browsers take no passkeys at the address of this server.
    #[default]
    Nowhere,
    /// There are as many as there can be.
    Full,
    /// Not before signing in again.
    SignIn,
    /// With the present password.
    Password,
    /// Just so.
    Open,
}

impl Passkeys {
    /// The script element, as HTML; empty where it would find nothing to do.
    pub(super) fn script(&self, page: &Page) -> String {
        match self.adding {
            Adding::Password | Adding::Open => script(page),
            Adding::Nowhere | Adding::Full | Adding::SignIn => String::new(),
        }
    }
}

/// The script element, as HTML.
pub(super) fn script(page: &Page) -> String {
    let script = squeeze(include_str!("passkeys.js"));
    format!("<script type=\"module\" nonce=\"{}\">{script}</script>", page.nonce)
}

/// The offer to sign in with a passkey. It posts to `/sign-in/passkey/start` and then `/finish`.
pub(super) fn sign_in(page: &Page, model: &SignInPage) -> Option<impl IntoView + use<>> {
    let fields = view! { <input type="hidden" name="to" value=model.to.clone() /> }.into_any();
    let origin = model.passkeys.clone()?;
    Some(form(page, "/sign-in/passkey", origin, page.words().get("passkey-sign-in"), fields))
}

/// The part of `/account` about passkeys. It posts `passkey-name` and `passkey-current` to `/account/passkeys/start`, and
/// then to `/finish`.
pub(super) fn panel(page: &Page, model: &Passkeys) -> impl IntoView + use<> {
    let words = page.words();
    let rows = model.rows.iter().map(|passkey| row(page, passkey)).collect_view();
    let list = (!model.rows.is_empty()).then(|| view! { <ul class="rows">{rows}</ul> });
    let said = |key: &str| view! { <p class="soft">{words.get(key)}</p> }.into_any();
    let add = match model.adding {
        Adding::Nowhere => said("passkeys-nowhere"),
        Adding::Full => said("passkeys-full"),
        Adding::SignIn => said("passkeys-sign-in-again"),
        Adding::Password => add(page, model, true).into_any(),
        Adding::Open => add(page, model, false).into_any(),
    };
    view! {
        <section class="panel" id="passkeys">
            <h2>{words.get("passkeys")}</h2>
            <p class="soft">{words.get("passkeys-text")}</p>
            {list}
            {add}
        </section>
    }
}

fn add(page: &Page, model: &Passkeys, password: bool) -> impl IntoView + use<> {
    let words = page.words();
    let name = Input {
        name: "passkey-name",
        kind: "text",
        label: words.get("passkey-name"),
        hint: Some(words.get("passkey-name-hint")),
        value: model.name.clone(),
        autocomplete: "off",
        required: true,
    };
    let current = password.then(|| Input {
        name: "passkey-current",
        kind: "password",
        label: words.get("field-current-password"),
        hint: Some(words.get("passkey-current-hint")),
        value: String::new(),
        autocomplete: "current-password",
        required: true,
    });
    let none = Problems::default();
    let fields = view! {
        {name.view(&none)}
        {current.map(|current| current.view(&none))}
    };
    let elsewhere = words.with("passkeys-elsewhere", &[("address", model.origin.as_str().into())]);
    view! {
        <p class="soft" id="passkey-hint" data-elsewhere=elsewhere>{words.get("passkeys-unsupported")}</p>
        {form(page, "/account/passkeys", model.origin.clone(), words.get("passkey-add"), fields.into_any())}
    }
}

/// A form that the script reveals, sends, and tells what went wrong.
fn form(page: &Page, address: &'static str, origin: String, button: String, fields: AnyView) -> impl IntoView + use<> {
    let words = page.words();
    view! {
        <form
            class="stack"
            method="post"
            hidden=true
            data-passkey=address
            data-origin=origin
            data-cancelled=words.get("passkey-cancelled")
            data-taken=words.get("passkey-taken")
            data-failed=words.get("passkey-failed")
        >
            {fields}
            <p class="field-error" role="alert" hidden=true></p>
            <button class="btn">{button}</button>
        </form>
    }
}

fn row(page: &Page, passkey: &PasskeyRow) -> impl IntoView + use<> {
    let words = page.words();
    let since = words.with("passkey-since", &[("when", page.date_time(passkey.since).into())]);
    let label = words.with("passkey-remove-label", &[("name", passkey.name.as_str().into())]);
    view! {
        <li>
            <div>
                <b><bdi>{passkey.name.clone()}</bdi></b>
                <br />
                <span class="soft small">{since}</span>
            </div>
            <a class="btn" href=address(passkey) aria-label=label>{words.get("passkey-remove")}</a>
        </li>
    }
}

fn address(passkey: &PasskeyRow) -> String {
    format!("/account/passkeys/{}/remove", passkey.id)
}

/// The question before a passkey is removed, as a whole document.
#[must_use]
pub fn confirm(page: &Page, passkey: &PasskeyRow) -> String {
    let words = page.words();
    let title = words.with("passkey-remove-title", &[("name", passkey.name.as_str().into())]);
    let main = view! {
        <div class="desk">
            <div class="desk-body stack">
                <h1>{title.clone()}</h1>
                <p>{words.get("passkey-remove-sure")}</p>
                <form class="actions" method="post" action=address(passkey)>
                    <button class="btn btn-bad">{words.get("passkey-remove")}</button>
                    <a class="btn" href="/account">{words.get("cancel")}</a>
                </form>
            </div>
        </div>
    };
    Document::new(page, title, "desk-page").wide().render(main)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, has, moment, page};

    fn passkey() -> PasskeyRow {
        PasskeyRow { id: "0a1b".into(), name: "Phone <b>".into(), since: moment() }
    }

    fn html(adding: Adding) -> String {
        let origin = "https://heard.example".to_owned();
        let model = Passkeys { rows: vec![passkey()], adding, origin, name: "Firefox, Android".into() };
        let html = panel(&page(), &model).to_html();
        assert!(html.contains("Phone &lt;b&gt;") && html.contains("Tuesday 24 November, 14:00"));
        assert!(has(&html, "a", &["href=\"/account/passkeys/0a1b/remove\""]), "what is there can be removed");
        assert_eq!(model.script(&page()).is_empty(), !html.contains("data-passkey"));
        html
    }

    #[test]
    fn a_passkey_is_named_after_the_device_and_shown_that_it_is_wanted() {
        let open = html(Adding::Open);
        assert!(has(&open, "form", &["hidden", "data-passkey=\"/account/passkeys\"", "method=\"post\""]));
        assert!(has(&open, "input", &["id=\"passkey-name\"", "value=\"Firefox, Android\""]));
        assert!(!open.contains("passkey-current"));
        let password = html(Adding::Password);
        assert!(has(&password, "input", &["id=\"passkey-current\"", "type=\"password\"", "value=\"\""]));
        assert!(has(&password, "p", &["id=\"passkey-hint\"", "https://heard.example"]));
    }

    #[test]
    fn where_none_can_be_added_the_page_says_why() {
        for (adding, said) in [(Adding::Nowhere, "https"), (Adding::Full, "10"), (Adding::SignIn, "sign in again")] {
            let html = html(adding);
            assert!(html.contains(said) && !html.contains("<form"), "{html}");
        }
    }

    #[test]
    fn nothing_is_removed_without_a_question() {
        let html = confirm(&page(), &passkey());
        check(&html);
        assert!(has(&html, "form", &["method=\"post\"", "action=\"/account/passkeys/0a1b/remove\""]));
        assert!(html.contains("Phone &lt;b&gt;") && html.contains("href=\"/account\""));
    }
}
