//! `/manage/pulses/{pulse}/preview`: the answer page as people will see it, in a frame of the size of a phone.

use heard_domain::{language::Language, survey::Questionnaire, wave::Preset};
use leptos::prelude::*;

use crate::{page::Page, pages::respond::answer};

/// The name of the frame.
const FRAME: &str = "preview";

/// What people would be asked.
#[derive(Debug, Clone)]
pub struct PreviewPage {
    /// The questions, right or not.
    pub questionnaire: Questionnaire,
    /// The weakest promise that a wave may make.
    pub preset: Preset,
}

/// The whole document, to stand in a frame. Nothing can be sent from it.
#[must_use]
pub fn render(page: &Page, model: &PreviewPage) -> String {
    let note = view! { <p class="note">{page.words().get("preview-note")}</p> };
    answer::preview(page, &model.questionnaire, model.preset, note)
}

/// The frame with what is stored of a pulse. With the id of a form, buttons show in each language what is typed there.
pub fn frame(page: &Page, slug: &str, form: Option<(&'static str, &[Language])>) -> impl IntoView + use<> {
    let words = page.words();
    let at = format!("/manage/pulses/{slug}/preview");
    let text = if form.is_some() { words.get("preview-text-form") } else { words.get("preview-text") };
    let buttons = form.map(|(form, languages)| {
        let button = |language: &Language| {
            view! {
                <button
                    class="btn"
                    form=form
                    formaction=format!("{at}?lang={}", language.tag())
                    formtarget=FRAME
                    lang=language.tag()
                    dir=language.direction()
                >
                    {language.native_name()}
                </button>
            }
        };
        view! { <div class="actions phone-tongues">{languages.iter().map(button).collect_view()}</div> }
    });
    view! {
        <section class="phone-side" aria-labelledby="preview-title">
            <h2 id="preview-title">{words.get("preview-title")}</h2>
            <p class="small soft">{text}</p>
            {buttons}
            // It sends nothing by its own policy; the sandbox says so once more.
            <iframe
                class="phone"
                name=FRAME
                title=words.get("preview-frame")
                src=format!("{at}?lang={}", page.language.tag())
                width="360"
                height="740"
                sandbox="allow-same-origin"
            ></iframe>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use heard_domain::{access::Role, catalogue::ready_pulses, text::Text};

    use super::*;
    use crate::{
        page::Who,
        pages::testing::{check, has, page_in, tags},
    };

    #[test]
    fn every_ready_pulse_can_be_looked_at_in_every_language_and_nothing_can_be_sent() {
        for ready in ready_pulses().expect("the catalogue") {
            for language in Language::ALL {
                let mut page = page_in(language);
                page.demo = true;
                page.who = Some(Who { name: "A".to_owned(), role: Role::Owner });
                let model = PreviewPage { questionnaire: ready.questionnaire.clone(), preset: Preset::Strict };
                let html = render(&page, &model);
                check(&html);
                assert!(html.contains("<b>8</b>"), "the organisation's own promise");
                let count = ready.questionnaire.questions.len();
                assert_eq!(html.matches("<fieldset").count(), count, "{}", ready.key);
                assert!(html.contains(ready.questionnaire.questions[0].text.get(language)));
                assert!(!html.contains("<script"));
                assert!(tags(&html, "a").iter().all(|tag| !tag.contains("href")), "no link leads anywhere");
                assert!(!html.contains("method=\"post\"") && !html.contains("action="), "no form leads anywhere");
                let buttons = tags(&html, "button");
                assert!(buttons.iter().all(|tag| tag.contains("type=\"button\"") || tag.contains("disabled")));
            }
        }
    }

    #[test]
    fn a_questionnaire_that_is_not_finished_can_be_looked_at() {
        let questionnaire = Questionnaire { title: Text::default(), questions: vec![] };
        let html = render(&page_in(Language::De), &PreviewPage { questionnaire, preset: Preset::Standard });
        check(&html);
        assert!(has(&html, "p", &["class=\"note\""]));
    }
}
