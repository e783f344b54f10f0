//! `/join/{link}`: a colleague joins, or sets a new password.

use leptos::prelude::*;

use crate::{
    components::form::{Input, Problems},
    page::Page,
    shell,
};

/// The form. It posts `name` and `password` to the link's own address.
#[derive(Debug, Clone)]
pub struct JoinPage {
    /// The link's address.
    pub action: String,
    /// What the person will sign in with.
    pub email: String,
    /// What was typed, or how the one who invited calls the person.
    pub name: String,
    /// Whether the account has a password already.
    pub again: bool,
    /// What is wrong.
    pub problems: Problems,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &JoinPage) -> String {
    let words = page.words();
    let title = words.get(if model.again { "reset-title" } else { "join-title" });
    let organisation = page.organisation.clone().unwrap_or_default();
    let text = if model.again { "reset-text" } else { "join-text" };
    let text = words.with(text, &[("organisation", organisation.into()), ("email", model.email.as_str().into())]);
    let name = Input {
        name: "name",
        kind: "text",
        label: words.get("field-name"),
        hint: Some(words.get("field-name-hint")),
        value: model.name.clone(),
        autocomplete: "name",
        required: true,
    };
    let password = new_password(page, "password");
    let problems = &model.problems;
    let main = view! {
        <div class="message-body stack">
            <h1>{title.clone()}</h1>
            <p>{text}</p>
            {problems.summary(words)}
            <form class="stack" method="post" action=model.action.clone()>
                // Password managers note it with the password.
                <input type="hidden" name="email" value=model.email.clone() autocomplete="username" />
                {name.view(problems)}
                {password.view(problems)}
                <button class="btn btn-primary">{words.get("join-button")}</button>
            </form>
        </div>
    };
    shell::document(page, title, "message", false, main)
}

/// A field for a password that is being chosen.
pub(crate) fn new_password<'a>(page: &Page, name: &'a str) -> Input<'a> {
    let words = page.words();
    Input {
        name,
        kind: "password",
        label: words.get("field-new-password"),
        hint: Some(words.get("field-new-password-hint")),
        value: String::new(),
        autocomplete: "new-password",
        required: true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, has, page};

    #[test]
    fn a_link_shows_whose_it_is_and_keeps_the_name() {
        let model = JoinPage {
            action: "/join/abc".into(),
            email: "ada@x.example".into(),
            name: "Ada <b>".into(),
            again: false,
            problems: Problems::one("password", "Too short".into()),
        };
        let html = render(&page(), &model);
        check(&html);
        assert!(html.contains("ada@x.example"));
        assert!(has(&html, "input", &["id=\"name\"", "value=\"Ada &lt;b&gt;\""]));
        assert!(has(&html, "input", &["id=\"password\"", "aria-invalid=\"true\"", "autocomplete=\"new-password\""]));
        assert!(has(&html, "form", &["method=\"post\"", "action=\"/join/abc\""]));
    }
}
