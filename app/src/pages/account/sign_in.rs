//! `/sign-in`. Staff never come here, and the page says so.

use leptos::prelude::*;

use crate::{
    components::form::{Input, Problems},
    page::Page,
    shell,
};

/// The form. It posts `email`, `password` and `to` to `/sign-in`.
#[derive(Debug, Clone, Default)]
pub struct SignInPage {
    /// Where to go afterwards.
    pub to: String,
    /// What was typed.
    pub email: String,
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
            <p class="soft small">{words.get("sign-in-forgotten")}</p>
        </div>
    };
    shell::document(page, words.get("sign-in-title"), "message", false, main)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, has, page};

    #[test]
    fn the_address_comes_back_and_the_password_does_not() {
        let model = SignInPage { to: "/lead".into(), email: "ada@x.example".into(), state: SignInState::Wrong };
        let html = render(&page(), &model);
        check(&html);
        assert!(has(&html, "input", &["id=\"email\"", "value=\"ada@x.example\"", "aria-invalid=\"true\""]));
        assert!(has(&html, "input", &["id=\"password\"", "value=\"\"", "autocomplete=\"current-password\""]));
        assert!(has(&html, "input", &["name=\"to\"", "value=\"/lead\""]));
    }

    #[test]
    fn too_many_tries_say_how_long_to_wait() {
        let model = SignInPage { state: SignInState::TryLater { minutes: 4 }, ..SignInPage::default() };
        assert!(render(&page(), &model).contains("4 minutes"));
    }
}
