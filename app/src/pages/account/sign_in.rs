//! `/sign-in`. Staff never come here, and the page says so.

use leptos::prelude::*;

use super::passkeys;
use crate::{
    components::form::{Input, Problems},
    page::Page,
    shell::Document,
};

/// The form. It posts `email`, `password` and `to` to `/sign-in`.
#[derive(Debug, Clone, Default)]
pub struct SignInPage {
    /// Where to go afterwards.
    pub to: String,
    /// What was typed.
    pub email: String,
    /// The address at which browsers take passkeys; `None` where they take none.
    pub passkeys: Option<String>,
    /// Why it is shown again.
    pub state: SignInState,
}

/// Why the form is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SignInState {
    /// Nobody has tried yet.
    #[default]
    Fresh,
    /// Address or password is wrong.
    Wrong,
    /// There were too many tries; they are taken again after so many minutes.
    TryLater {
        /// Minutes to wait.
        minutes: u32,
    },
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &SignInPage) -> String {
    let words = page.words();
    let problems = match model.state {
        SignInState::Fresh => Problems::default(),
        SignInState::Wrong => Problems::one("email", words.get("sign-in-wrong")),
        SignInState::TryLater { minutes } => {
            Problems::one("", words.with("sign-in-try-later", &[("minutes", minutes.into())]))
        }
    };
    let email = Input {
        name: "email",
        kind: "email",
        label: words.get("field-email"),
        hint: None,
        value: model.email.clone(),
        autocomplete: "username",
        required: true,
    };
    let password = Input {
        name: "password",
        kind: "password",
        label: words.get("field-password"),
        hint: None,
        value: String::new(),
        autocomplete: "current-password",
        required: true,
    };
    let main = view! {
        <div class="message-body stack">
            <h1>{words.get("sign-in-title")}</h1>
            <p>{words.get("sign-in-text")}</p>
            {problems.summary(words)}
            <form class="stack" method="post" action="/sign-in">
                <input type="hidden" name="to" value=model.to.clone() />
                {email.view(&problems)}
                {password.view(&problems)}
                <button class="btn btn-primary">{words.get("sign-in")}</button>
            </form>
            {passkeys::sign_in(page, model)}
            <p class="soft small">{words.get("sign-in-forgotten")}</p>
        </div>
    };
    let script = model.passkeys.as_ref().map(|_| passkeys::script(page)).unwrap_or_default();
    Document::new(page, words.get("sign-in-title"), "message").script(script).render(main)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, has, page};

    #[test]
    fn the_address_comes_back_and_the_password_does_not() {
        let model =
            SignInPage { to: "/lead".into(), email: "ada@x.example".into(), passkeys: None, state: SignInState::Wrong };
        let html = render(&page(), &model);
        check(&html);
        assert!(has(&html, "input", &["id=\"email\"", "value=\"ada@x.example\"", "aria-invalid=\"true\""]));
        assert!(has(&html, "input", &["id=\"password\"", "value=\"\"", "autocomplete=\"current-password\""]));
        assert!(has(&html, "input", &["name=\"to\"", "value=\"/lead\""]));
        assert!(!html.contains("passkey"), "where browsers take none, nothing is said of them");
    }

    #[test]
    fn a_passkey_is_offered_once_the_script_has_found_that_the_browser_takes_one() {
        let passkeys = Some("https://heard.example".to_owned());
        let html = render(&page(), &SignInPage { to: "/lead".into(), passkeys, ..SignInPage::default() });
        check(&html);
        let offered = ["hidden", "data-passkey=\"/sign-in/passkey\"", "data-origin=\"https://heard.example\""];
        assert!(has(&html, "form", &offered));
        assert_eq!(html.matches("name=\"to\" value=\"/lead\"").count(), 2, "each of both forms leads there");
        assert!(html.contains("navigator.credentials"));
    }

    #[test]
    fn too_many_tries_say_how_long_to_wait() {
        let model = SignInPage { state: SignInState::TryLater { minutes: 4 }, ..SignInPage::default() };
        assert!(render(&page(), &model).contains("4 minutes"));
    }
}
