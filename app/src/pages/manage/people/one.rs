//! One person on the list.

use leptos::prelude::*;

use super::{
    super::{
        choose::{Choice, choose},
        confirm::{self, Confirm},
        frame::{self, Section},
    },
    languages,
};
use crate::{
    components::form::{Input, Problems},
    i18n::Words,
    page::Page,
};

/// What is known of a person, or was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonFields {
    /// Key of the unit.
    pub unit: String,
    /// E-mail address.
    pub address: String,
    /// Tag of the language of mail.
    pub language: String,
    /// Whether they lead the unit.
    pub leader: bool,
}

/// Somebody on the list. The form posts the same fields to `/manage/people/{id}`.
#[derive(Debug, Clone)]
pub struct PersonPage {
    /// The name in addresses; it says nothing.
    pub id: String,
    /// E-mail address as stored.
    pub address: String,
    /// What is stored, or was typed.
    pub fields: PersonFields,
    /// The tree, in reading order.
    pub units: Vec<Choice>,
    /// What is wrong.
    pub problems: Problems,
}

/// The whole document.
#[must_use]
pub fn one(page: &Page, model: &PersonPage) -> String {
    let words = page.words();
    let at = format!("/manage/people/{}", model.id);
    let gone = model.units.iter().all(|choice| choice.value != model.fields.unit);
    // The list of units says that the present one is none, rather than to look as if another were.
    let units: Vec<Choice> = gone
        .then(|| Choice::flat(model.fields.unit.clone(), words.get("people-in-none")))
        .into_iter()
        .chain(model.units.iter().cloned())
        .collect();
    let body = view! {
        {model.problems.summary(words)}
        <p><bdi class="address">{model.address.clone()}</bdi></p>
        <form class="stack" method="post" action=at.clone()>
            {fields(words, &model.fields, &units, &model.problems)}
            <div class="actions">
                <button class="btn btn-primary">{words.get("save")}</button>
                <a class="btn" href="/manage/people">{words.get("cancel")}</a>
            </div>
        </form>
        <section class="panel">
            <h2>{words.get("person-remove")}</h2>
            <p>{words.get("person-remove-text")}</p>
            <div class="actions"><a class="btn btn-bad" href=format!("{at}/remove")>{words.get("person-remove-button")}</a></div>
        </section>
    };
    // No address in the title: browsers keep those.
    frame::manage(page, Section::People, &words.get("person-title"), body)
}

/// The question before somebody is taken off the list. The form posts to `/manage/people/{id}/remove`.
#[must_use]
pub fn remove(page: &Page, id: &str, address: &str) -> String {
    let words = page.words();
    let model = Confirm {
        title: words.get("person-remove-sure"),
        consequences: vec![address.to_owned(), words.get("person-remove-text"), words.get("person-remove-answers")],
        action: format!("/manage/people/{id}/remove"),
        fields: Vec::new(),
        button: words.get("person-remove-button"),
        back: format!("/manage/people/{id}"),
    };
    confirm::render(page, Section::People, &model)
}

/// The fields of a person.
pub(super) fn fields(words: Words, fields: &PersonFields, units: &[Choice], problems: &Problems) -> AnyView {
    let email = Input {
        name: "email",
        kind: "email",
        label: words.get("person-address"),
        hint: None,
        value: fields.address.clone(),
        autocomplete: "off",
        required: true,
    };
    view! {
        {email.view(problems)}
        {choose(problems, "unit", words.get("person-unit"), None, &fields.unit, units)}
        {choose(problems, "language", words.get("person-language"), None, &fields.language, &languages())}
        <label class="pick">
            <input type="checkbox" name="leader" value="yes" checked=fields.leader />
            <span>{words.get("person-leader")}<small>{words.get("person-leader-hint")}</small></span>
        </label>
    }
    .into_any()
}
