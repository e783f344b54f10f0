//! `/setup`: the organisation and its first owner, on a server that has neither.

use heard_domain::{language::Language, wave::Preset};
use leptos::prelude::*;

use super::join::new_password;
use crate::{
    components::form::{Input, Problems, checks, radios},
    page::Page,
    shell::Document,
    zone,
};

/// The form. It posts to `/setup`.
#[derive(Debug, Clone)]
pub struct SetupPage {
    /// The set-up key, where it was given.
    pub key: String,
    /// The organisation.
    pub organisation: OrganisationFields,
    /// The first owner's name.
    pub owner_name: String,
    /// What the first owner will sign in with.
    pub owner_email: String,
    /// What is wrong.
    pub problems: Problems,
}

/// What is said of an organisation, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationFields {
    /// Its name.
    pub name: String,
    /// IANA name of its time zone.
    pub time_zone: String,
    /// All time zones there are.
    pub time_zones: Vec<String>,
    /// Languages offered.
    pub languages: Vec<Language>,
    /// The language that stands for those that are not offered.
    pub first: Language,
    /// Name of the weakest promise.
    pub preset: String,
    /// `passphrase` or `public`.
    pub board_access: String,
    /// The board's passphrase, as typed.
    pub passphrase: String,
    /// Whether a passphrase is kept where none is typed.
    pub has_passphrase: bool,
    /// The weakest promise that can be chosen: it is never lowered.
    pub weakest: Preset,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &SetupPage) -> String {
    let words = page.words();
    let problems = &model.problems;
    let key = Input {
        name: "key",
        kind: "text",
        label: words.get("setup-key"),
        hint: Some(words.get("setup-key-hint")),
        value: model.key.clone(),
        autocomplete: "off",
        required: true,
    };
    let name = Input {
        name: "owner-name",
        kind: "text",
        label: words.get("field-name"),
        hint: Some(words.get("field-name-hint")),
        value: model.owner_name.clone(),
        autocomplete: "name",
        required: true,
    };
    let email = Input {
        name: "owner-email",
        kind: "email",
        label: words.get("field-email"),
        hint: Some(words.get("field-email-hint")),
        value: model.owner_email.clone(),
        autocomplete: "username",
        required: true,
    };
    let main = view! {
        <div class="message-body stack">
            <h1>{words.get("setup-title")}</h1>
            <p>{words.get("setup-text")}</p>
            {problems.summary(words)}
            <form class="stack" method="post" action="/setup">
                {key.view(problems)}
                <h2>{words.get("setup-organisation")}</h2>
                {organisation(page, &model.organisation, problems)}
                <h2>{words.get("setup-owner")}</h2>
                <p class="soft">{words.get("setup-owner-text")}</p>
                {name.view(problems)}
                {email.view(problems)}
                {new_password(page, "owner-password").view(problems)}
                <div class="actions">
                    <button class="btn btn-primary">{words.get("setup-button")}</button>
                </div>
            </form>
        </div>
    };
    let script = zone::script(page, "time_zone");
    Document::new(page, words.get("setup-title"), "message").script(script).render(main)
}

/// The fields of an organisation.
pub fn organisation(page: &Page, model: &OrganisationFields, problems: &Problems) -> impl IntoView + use<> {
    let words = page.words();
    let name = Input {
        name: "name",
        kind: "text",
        label: words.get("organisation-name"),
        hint: Some(words.get("organisation-name-hint")),
        value: model.name.clone(),
        autocomplete: "organization",
        required: true,
    };
    let (invalid, described) = problems.attributes("time_zone", true);
    let zones = model.time_zones.iter().map(|zone| view! { <option value=zone.clone()></option> }).collect_view();
    let zone = view! {
        <input
            class="input"
            id="time_zone"
            name="time_zone"
            list="time-zones"
            dir="ltr"
            autocomplete="off"
            required=true
            value=model.time_zone.clone()
            aria-invalid=invalid
            aria-describedby=described
        />
        <datalist id="time-zones">{zones}</datalist>
    };
    let zone = problems.field(
        "time_zone",
        words.get("organisation-time-zone"),
        Some(words.get("organisation-time-zone-hint")),
        zone.into_any(),
    );
    let languages = Language::ALL.map(|language| {
        (language.tag().to_owned(), language.native_name().to_owned(), model.languages.contains(&language))
    });
    let first = Language::ALL.map(|language| {
        let chosen = language == model.first;
        view! { <option value=language.tag() selected=chosen>{language.native_name()}</option> }
    });
    let first = view! { <select class="input" id="first" name="first">{first.collect_view()}</select> };
    let first = problems.field(
        "first",
        words.get("organisation-first"),
        Some(words.get("organisation-first-hint")),
        first.into_any(),
    );
    let presets = Preset::ALL.into_iter().filter(|preset| *preset >= model.weakest).map(|preset| {
        let text = words.with("organisation-preset-hint", &[("k", preset.k().into()), ("m", preset.m().into())]);
        (preset.name().to_owned(), words.get(&format!("preset-{}", preset.name())), Some(text))
    });
    let access = ["passphrase", "public"].map(|access| {
        let hint = words.get(&format!("organisation-board-{access}-hint"));
        (access.to_owned(), words.get(&format!("organisation-board-{access}")), Some(hint))
    });
    let passphrase = Input {
        name: "passphrase",
        kind: "text",
        label: words.get("organisation-passphrase"),
        hint: Some(words.get(if model.has_passphrase {
            "organisation-passphrase-kept"
        } else {
            "organisation-passphrase-hint"
        })),
        value: model.passphrase.clone(),
        autocomplete: "off",
        required: false,
    };
    view! {
        {name.view(problems)}
        {zone}
        {checks(problems, "languages", words.get("organisation-languages"), None, languages.into())}
        {first}
        {radios(problems, "preset", words.get("organisation-preset"), &model.preset, presets.collect())}
        {radios(problems, "board_access", words.get("organisation-board"), &model.board_access, access.into())}
        {passphrase.view(problems)}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, has, page};

    fn model() -> SetupPage {
        SetupPage {
            key: "AB".into(),
            organisation: OrganisationFields {
                name: "Harbour \"W\"".into(),
                time_zone: "Europe/Berlin".into(),
                time_zones: vec!["Europe/Berlin".into()],
                languages: vec![Language::De, Language::Ar],
                first: Language::De,
                preset: "strict".into(),
                board_access: "public".into(),
                passphrase: "tide and time".into(),
                has_passphrase: false,
                weakest: Preset::Standard,
            },
            owner_name: "Ada".into(),
            owner_email: "ada@x.example".into(),
            problems: Problems::one("owner-password", "Too short".into()),
        }
    }

    #[test]
    fn everything_typed_but_passwords_comes_back() {
        let mut page = page();
        page.organisation = None;
        let html = render(&page, &model());
        check(&html);
        assert!(has(&html, "input", &["name=\"name\"", "value=\"Harbour &quot;W&quot;\""]));
        assert!(has(&html, "input", &["value=\"ar\"", "checked"]));
        assert!(has(&html, "option", &["value=\"de\"", "selected"]));
        assert!(has(&html, "input", &["value=\"strict\"", "checked"]));
        assert!(has(&html, "input", &["value=\"public\"", "checked"]));
        assert!(has(&html, "input", &["value=\"tide and time\""]));
        assert!(has(&html, "input", &["id=\"owner-password\"", "aria-invalid=\"true\""]));
    }

    #[test]
    fn a_promise_cannot_be_lowered() {
        let mut model = model();
        model.organisation.weakest = Preset::Strict;
        let html = organisation(&page(), &model.organisation, &Problems::default()).to_html();
        assert!(!html.contains("value=\"standard\""));
        assert!(html.contains("value=\"large\""));
    }
}
