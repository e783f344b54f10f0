//! One more question: a new one, or one of the catalogue.

use heard_domain::survey::{Kind, MAX_QUESTIONS, Question};
use leptos::prelude::*;

use super::{
    Desk,
    at::At,
    draft::{DraftQuestion, Name},
};

/// The section below the questions.
pub(super) fn section(desk: &Desk<'_>) -> AnyView {
    let words = desk.words;
    let id = At::Questions.field();
    let focus = desk.goes_on_at(&id);
    let body = if desk.model.draft.questions.len() < MAX_QUESTIONS {
        ways(desk)
    } else {
        view! { <p>{words.get("questions-full")}</p> }.into_any()
    };
    view! {
        <section class="panel" id=id.clone() tabindex="-1" autofocus=focus>
            <h2>{words.get("questions-more")}</h2>
            {desk.problems.error(&id)}
            {body}
        </section>
    }
    .into_any()
}

fn ways(desk: &Desk<'_>) -> AnyView {
    let words = desk.words;
    let kinds = Kind::ALL.map(|kind| {
        let chosen = kind == Kind::OneToFive;
        view! {
            <option value=kind.name() selected=chosen>{words.get(&format!("questions-kind-{}", kind.name()))}</option>
        }
    });
    let groups = desk.model.ready.iter().map(|ready| {
        let options = ready.questionnaire.questions.iter().map(|question| {
            let value = format!("{}/{}", ready.key, question.key);
            view! { <option value=value disabled=is_there(desk, question)>{question.text.get(words.0).to_owned()}</option> }
        });
        view! {
            <optgroup label=ready.questionnaire.title.get(words.0).to_owned()>{options.collect_view()}</optgroup>
        }
    });
    view! {
        <div class="more">
            <div class="field">
                <label class="field-label" for="new.kind">{words.get("questions-new-kind")}</label>
                <select class="input" id="new.kind" name="new.kind">{kinds.collect_view()}</select>
            </div>
            <button class="btn" name="do" value="add">{words.get("questions-add")}</button>
        </div>
        <div class="more">
            <div class="field">
                <label class="field-label" for="new.ready">{words.get("questions-new-ready")}</label>
                <select class="input" id="new.ready" name="new.ready">
                    <option value="">{words.get("questions-choose")}</option>
                    {groups.collect_view()}
                </select>
            </div>
            <button class="btn" name="do" value="take">{words.get("questions-take")}</button>
        </div>
    }
    .into_any()
}

/// Whether a question of the catalogue is in the draft.
fn is_there(desk: &Desk<'_>, question: &Question) -> bool {
    let same = |other: &DraftQuestion| match &other.name {
        Name::Stored(key) => *key == question.key,
        Name::New(key) => *key == question.key.as_str(),
    };
    desk.model.draft.questions.iter().any(same)
}
