//! `/manage/colleagues`: accounts of owners, leaders and observers.

use heard_domain::{access::Role, key::Key};
use leptos::prelude::*;
use std::collections::BTreeSet;

use super::frame::{self, Section};
use crate::{
    components::{
        Tone,
        form::{Input, Problems, checks, radios},
        note,
    },
    i18n::Words,
    page::Page,
};

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Its name in addresses.
    pub id: String,
    /// What others call the person.
    pub name: String,
    /// What the person signs in with.
    pub email: String,
    /// What it may do.
    pub role: Role,
    /// Whether the person has set a password.
    pub joined: bool,
}

/// A unit that a leader can answer for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitChoice {
    /// Its key.
    pub key: Key,
    /// Its name.
    pub name: String,
    /// Units above it.
    pub depth: usize,
}

/// A role as typed: not yet one, perhaps.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoleFields {
    /// `owner`, `leader`, `observer`, or nothing.
    pub role: String,
    /// Keys of a leader's units.
    pub units: BTreeSet<String>,
}

impl From<&Role> for RoleFields {
    fn from(role: &Role) -> Self {
        let units = match role {
            Role::Leader { units } => units.iter().map(ToString::to_string).collect(),
            Role::Owner | Role::Observer => BTreeSet::new(),
        };
        Self { role: role.name().to_owned(), units }
    }
}

/// All accounts, and the form for one more.
#[derive(Debug, Clone)]
pub struct ColleaguesPage {
    /// The accounts, by name.
    pub colleagues: Vec<Colleague>,
    /// The tree, in reading order.
    pub units: Vec<UnitChoice>,
    /// The name typed.
    pub name: String,
    /// The address typed.
    pub email: String,
    /// The role chosen.
    pub role: RoleFields,
    /// Whether an account was just removed.
    pub removed: bool,
    /// What is wrong.
    pub problems: Problems,
}

/// The whole document: a list, then the form that posts to `/manage/colleagues`.
#[must_use]
pub fn render(page: &Page, model: &ColleaguesPage) -> String {
    let words = page.words();
    let rows = model.colleagues.iter().map(|colleague| row(words, colleague, &model.units)).collect_view();
    let problems = &model.problems;
    let name = Input {
        name: "name",
        kind: "text",
        label: words.get("colleague-name"),
        hint: None,
        value: model.name.clone(),
        autocomplete: "off",
        required: true,
    };
    let email = Input {
        name: "email",
        kind: "email",
        label: words.get("field-email"),
        hint: None,
        value: model.email.clone(),
        autocomplete: "off",
        required: true,
    };
    let body = view! {
        {model.removed.then(|| note(Tone::Good, words.get("colleague-removed"), ()))}
        {problems.summary(words)}
        <p>{words.get("colleagues-text")}</p>
        <ul class="rows">{rows}</ul>
        <form class="panel" method="post" action="/manage/colleagues">
            <h2>{words.get("colleague-add")}</h2>
            {name.view(problems)}
            {email.view(problems)}
            {role_fields(words, &model.role, &model.units, problems)}
            <div class="actions"><button class="btn btn-primary">{words.get("colleague-add-button")}</button></div>
        </form>
    };
    frame::manage(page, Section::Colleagues, &words.get("colleagues-title"), body)
}

fn row(words: Words, colleague: &Colleague, units: &[UnitChoice]) -> impl IntoView + use<> {
    let href = format!("/manage/colleagues/{}", colleague.id);
    let waiting = (!colleague.joined).then(|| view! { " · " {words.get("colleague-waiting")} });
    view! {
        <li>
            <div>
                <a href=href><bdi>{colleague.name.clone()}</bdi></a>
                <br />
                <span class="soft small">
                    <bdi>{colleague.email.clone()}</bdi> " · " {role_text(words, &colleague.role, units)} {waiting}
                </span>
            </div>
        </li>
    }
}

fn role_text(words: Words, role: &Role, choices: &[UnitChoice]) -> String {
    match role {
        Role::Owner => words.get("role-owner"),
        Role::Observer => words.get("role-observer"),
        Role::Leader { units } => {
            let name = |key: &Key| {
                choices
                    .iter()
                    .find(|choice| choice.key == *key)
                    .map_or_else(|| key.to_string(), |choice| choice.name.clone())
            };
            let names: Vec<String> = units.iter().map(name).collect();
            words.with("role-leader-of", &[("units", names.join(", ").into())])
        }
    }
}

fn role_fields(words: Words, role: &RoleFields, units: &[UnitChoice], problems: &Problems) -> impl IntoView + use<> {
    let roles = ["owner", "leader", "observer"].map(|name| (name.to_owned(), words.get(&format!("role-{name}")), None));
    let rows = units.iter().map(|unit| {
        let name = format!("{}{}", "\u{2003}".repeat(unit.depth), unit.name);
        (unit.key.to_string(), name, role.units.contains(unit.key.as_str()))
    });
    let hint = words.get(if units.is_empty() { "colleague-units-none" } else { "colleague-units-hint" });
    view! {
        {radios(problems, "role", words.get("colleague-role"), &role.role, roles.into())}
        <div class="scroll" tabindex="0" role="group" aria-label=words.get("colleague-units")>
            {checks(problems, "unit", words.get("colleague-units"), Some(hint), rows.collect())}
        </div>
    }
}

/// One account, with all that can be done about it.
#[derive(Debug, Clone)]
pub struct ColleaguePage {
    /// The account.
    pub colleague: Colleague,
    /// The tree, in reading order.
    pub units: Vec<UnitChoice>,
    /// The role chosen.
    pub role: RoleFields,
    /// Whether the role was just changed.
    pub changed: bool,
    /// What is wrong.
    pub problems: Problems,
}

/// The whole document.
#[must_use]
pub fn one(page: &Page, model: &ColleaguePage) -> String {
    let words = page.words();
    let colleague = &model.colleague;
    let at = format!("/manage/colleagues/{}", colleague.id);
    let link = if colleague.joined { "colleague-reset" } else { "colleague-link-again" };
    let body = view! {
        {model.changed.then(|| note(Tone::Good, words.get("colleague-role-done"), ()))}
        {model.problems.summary(words)}
        <p><bdi>{colleague.email.clone()}</bdi><br />{role_text(words, &colleague.role, &model.units)}</p>
        <form class="panel" method="post" action=format!("{at}/role")>
            <h2>{words.get("colleague-change-role")}</h2>
            {role_fields(words, &model.role, &model.units, &model.problems)}
            <div class="actions"><button class="btn">{words.get("save")}</button></div>
        </form>
        <form class="panel" method="post" action=format!("{at}/link")>
            <h2>{words.get(&format!("{link}-title"))}</h2>
            <p>{words.get(&format!("{link}-text"))}</p>
            <div class="actions"><button class="btn">{words.get(&format!("{link}-button"))}</button></div>
        </form>
        <section class="panel">
            <h2>{words.get("colleague-remove")}</h2>
            <p>{words.get("colleague-remove-text")}</p>
            <div class="actions"><a class="btn btn-bad" href=format!("{at}/remove")>{words.get("colleague-remove-button")}</a></div>
        </section>
    };
    frame::manage(page, Section::Colleagues, &colleague.name, body)
}

/// A link that was made, shown this once.
#[must_use]
pub fn link(page: &Page, colleague: &Colleague, link: &str) -> String {
    let words = page.words();
    let name = ("name", colleague.name.as_str().into());
    let body = view! {
        <p>{words.with("colleague-link-text", &[name])}</p>
        <p><code class="copy" dir="ltr">{link.to_owned()}</code></p>
        {note(Tone::Warn, words.get("colleague-link-once"), words.get("colleague-link-care"))}
        <div class="actions"><a class="btn" href="/manage/colleagues">{words.get("colleagues-back")}</a></div>
    };
    frame::manage(page, Section::Colleagues, &words.get("colleague-link-title"), body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, has, page};

    fn colleague() -> Colleague {
        Colleague {
            id: "a1".into(),
            name: "Ada <b>".into(),
            email: "ada@x.example".into(),
            role: Role::Leader { units: ["cranes".parse().expect("a key")].into() },
            joined: false,
        }
    }

    fn units() -> Vec<UnitChoice> {
        vec![
            UnitChoice { key: "harbour".parse().expect("a key"), name: "Harbour".into(), depth: 0 },
            UnitChoice { key: "cranes".parse().expect("a key"), name: "Cranes".into(), depth: 1 },
        ]
    }

    #[test]
    fn accounts_are_listed_and_the_form_keeps_what_was_typed() {
        let model = ColleaguesPage {
            colleagues: vec![colleague()],
            units: units(),
            name: "Grace".into(),
            email: "grace".into(),
            role: RoleFields { role: "leader".into(), units: ["cranes".to_owned()].into() },
            removed: false,
            problems: Problems::one("email", "No address".into()),
        };
        let html = render(&page(), &model);
        check(&html);
        assert!(html.contains("Leader of Cranes"));
        assert!(html.contains("Ada &lt;b&gt;"));
        assert!(has(&html, "input", &["value=\"leader\"", "checked"]));
        assert!(has(&html, "input", &["value=\"cranes\"", "checked"]));
        assert!(has(&html, "input", &["id=\"email\"", "value=\"grace\"", "aria-invalid=\"true\""]));
    }

    #[test]
    fn an_account_can_be_changed_linked_and_removed() {
        let model = ColleaguePage {
            colleague: colleague(),
            units: units(),
            role: (&colleague().role).into(),
            changed: true,
            problems: Problems::default(),
        };
        let html = one(&page(), &model);
        check(&html);
        for action in ["role", "link"] {
            assert!(has(&html, "form", &["method=\"post\"", &format!("action=\"/manage/colleagues/a1/{action}\"")]));
        }
        assert!(html.contains("href=\"/manage/colleagues/a1/remove\""));
        check(&link(&page(), &colleague(), "https://x.example/join/0"));
    }
}
