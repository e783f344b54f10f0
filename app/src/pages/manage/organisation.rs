//! `/manage/organisation`: settings. Observers read them.

use heard_domain::wave::Preset;
use leptos::prelude::*;

use super::frame::{self, Section};
use crate::{
    components::{Tone, fact, form::Problems, note},
    page::Page,
    pages::account::setup::{self, OrganisationFields},
};

/// The settings.
#[derive(Debug, Clone)]
pub struct OrganisationPage {
    /// What is stored, or was typed.
    pub fields: OrganisationFields,
    /// Whether they may be changed by the reader.
    pub editable: bool,
    /// Whether they were just changed.
    pub done: bool,
    /// What is wrong.
    pub problems: Problems,
}

/// The whole document. The form posts to `/manage/organisation`.
#[must_use]
pub fn render(page: &Page, model: &OrganisationPage) -> String {
    let words = page.words();
    let body = if model.editable {
        view! {
            {model.done.then(|| note(Tone::Good, words.get("organisation-done"), ()))}
            {model.problems.summary(words)}
            <form class="stack" method="post" action="/manage/organisation">
                {setup::organisation(page, &model.fields, &model.problems)}
                <div class="actions"><button class="btn btn-primary">{words.get("save")}</button></div>
            </form>
        }
        .into_any()
    } else {
        facts(page, &model.fields).into_any()
    };
    frame::manage(page, Section::Organisation, &words.get("manage-organisation"), body)
}

fn facts(page: &Page, fields: &OrganisationFields) -> impl IntoView + use<> {
    let words = page.words();
    let languages: Vec<&str> = fields.languages.iter().map(|language| language.native_name()).collect();
    let preset = Preset::ALL.into_iter().find(|preset| preset.name() == fields.preset).map(|preset| {
        let name = words.get(&format!("preset-{}", preset.name()));
        let hint = words.with("organisation-preset-hint", &[("k", preset.k().into()), ("m", preset.m().into())]);
        view! { {name} <br /> <span class="soft small">{hint}</span> }
    });
    view! {
        <dl class="facts">
            {fact(words.get("organisation-name"), fields.name.clone())}
            {fact(words.get("organisation-time-zone"), fields.time_zone.clone())}
            {fact(words.get("organisation-languages"), languages.join(", "))}
            {fact(words.get("organisation-preset"), preset)}
            {fact(words.get("organisation-board"), words.get(&format!("organisation-board-{}", fields.board_access)))}
        </dl>
    }
}

#[cfg(test)]
mod tests {
    use heard_domain::language::Language;

    use super::*;
    use crate::pages::testing::{check, has, page};

    fn model(editable: bool) -> OrganisationPage {
        OrganisationPage {
            fields: OrganisationFields {
                name: "Tide".into(),
                time_zone: "Europe/Berlin".into(),
                time_zones: vec![],
                languages: vec![Language::De, Language::En],
                first: Language::De,
                preset: "strict".into(),
                board_access: "public".into(),
                passphrase: String::new(),
                has_passphrase: true,
                weakest: Preset::Strict,
            },
            editable,
            done: false,
            problems: Problems::default(),
        }
    }

    #[test]
    fn an_owner_changes_what_an_observer_reads() {
        let html = render(&page(), &model(true));
        check(&html);
        assert!(has(&html, "form", &["action=\"/manage/organisation\""]));
        let html = render(&page(), &model(false));
        check(&html);
        assert!(!html.contains("action=\"/manage/organisation\""));
        assert!(html.contains("Deutsch, English"));
    }
}
