//! The question before something that cannot be taken back.

use leptos::prelude::*;

use super::frame::{self, Section};
use crate::page::Page;

/// What is about to be done.
#[derive(Debug, Clone)]
pub struct Confirm {
    /// The question.
    pub title: String,
    /// What follows from it, a paragraph each.
    pub consequences: Vec<String>,
    /// Where the form posts to.
    pub action: String,
    /// What the form carries along.
    pub fields: Vec<(String, String)>,
    /// What the button says.
    pub button: String,
    /// The way back.
    pub back: String,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, section: Section, model: &Confirm) -> String {
    let words = page.words();
    let consequences = model.consequences.iter().map(|text| view! { <p>{text.clone()}</p> }).collect_view();
    let fields = model.fields.iter().map(|(name, value)| {
        view! { <input type="hidden" name=name.clone() value=value.clone() /> }
    });
    let body = view! {
        {consequences}
        <form class="actions" method="post" action=model.action.clone()>
            {fields.collect_view()}
            <button class="btn btn-bad">{model.button.clone()}</button>
            <a class="btn" href=model.back.clone()>{words.get("cancel")}</a>
        </form>
    };
    frame::manage(page, section, &model.title, body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, has, page};

    #[test]
    fn a_question_has_a_way_back_and_carries_what_it_is_about() {
        let model = Confirm {
            title: "Remove Ada?".into(),
            consequences: vec!["Ada is signed out.".into()],
            action: "/manage/colleagues/1/remove".into(),
            fields: vec![("sure".into(), "yes".into())],
            button: "Remove".into(),
            back: "/manage/colleagues".into(),
        };
        let html = render(&page(), Section::Colleagues, &model);
        check(&html);
        assert!(has(&html, "form", &["method=\"post\"", "action=\"/manage/colleagues/1/remove\""]));
        assert!(has(&html, "input", &["name=\"sure\"", "value=\"yes\""]));
        assert!(html.contains("href=\"/manage/colleagues\""));
    }
}
