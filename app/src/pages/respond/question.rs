//! One question of the form. All of them are native groups of radio buttons or checkboxes.

use heard_domain::{
    survey::{Choice, Question, QuestionKind},
    text::Text,
};
use leptos::prelude::*;

use crate::{components::Said, page::Page};

/// The question as number `place.0` of `place.1`. `given` are option values; values that stand for no option are left out.
pub(super) fn fieldset(
    page: &Page,
    question: &Question,
    place: (usize, usize),
    given: &[String],
    wrong: bool,
) -> impl IntoView + use<> {
    let words = page.words();
    let said = |text: &Text| Said::of(words, text);
    let id = format!("q{}", place.0);
    let name = format!("q.{}", question.key);
    let multiple = question.is_multiple();
    let chosen: Vec<usize> = given.iter().filter_map(|value| question.option_index(value)).collect();
    let is_chosen = |index| if multiple { chosen.contains(&index) } else { chosen.first() == Some(&index) };
    let option = |index: usize, class: &'static str, text: AnyView| {
        view! {
            <label class=class>
                <input
                    type=if multiple { "checkbox" } else { "radio" }
                    name=name.clone()
                    value=question.option_value(index)
                    checked=is_chosen(index)
                />
                <span>{text}</span>
            </label>
        }
    };
    let choices = |texts: Vec<AnyView>| {
        let options = texts.into_iter().enumerate().map(|(index, text)| option(index, "choice", text)).collect_view();
        view! { <div class="choices">{options}</div> }.into_any()
    };
    let scale = |class: &'static str, first: usize, low: Said, high: Said| {
        let last = question.option_count() - 1;
        let steps = (0..=last)
            .map(|index| {
                let end = if index == 0 { Some(&low) } else { (index == last).then_some(&high) };
                let end = end.map(|end| view! { <span class="sr">{end.after(" – ")}</span> });
                let text = view! { {(first + index).to_string()} {end} };
                option(index, "step", text.into_any())
            })
            .collect_view();
        view! {
            <div class=class>{steps}</div>
            <p class="ends" aria-hidden="true">
                <span><b>{first.to_string()}</b>{low.after(" ")}</span>
                <span><b>{(first + last).to_string()}</b>{high.after(" ")}</span>
            </p>
        }
        .into_any()
    };
    let body = match &question.kind {
        QuestionKind::ZeroToTen { low, high } => scale("scale eleven", 0, said(low), said(high)),
        QuestionKind::OneToFive { low, high } => scale("scale five", 1, said(low), said(high)),
        QuestionKind::YesNo => choices(vec![words.get("yes").into_any(), words.get("no").into_any()]),
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleChoice { options } => {
            choices(options.iter().map(|Choice { text, .. }| said(text).view()).collect())
        }
    };
    let hint = multiple.then(|| {
        view! { <p class="question-hint" id=format!("{id}-hint")>{words.get("several-answers")}</p> }
    });
    let error = wrong.then(|| {
        view! { <p class="field-error" id=format!("{id}-error")>{words.get("problem-answer")}</p> }
    });
    let described = match (multiple, wrong) {
        (true, true) => Some(format!("{id}-hint {id}-error")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (false, false) => None,
    };
    // The empty value is a member of the group, so that an answer can be taken back without JavaScript.
    let no_answer = (!multiple).then(|| {
        view! {
            <label class="no-answer">
                <input type="radio" name=name.clone() value="" checked=chosen.is_empty() />
                <span>{words.get("no-answer")}</span>
            </label>
        }
    });
    let number = words.with("question-number", &[("number", place.0.into()), ("count", place.1.into())]);
    view! {
        <fieldset class="question" id=id aria-describedby=described>
            <legend class="question-text">
                <span class="question-no">{number}</span>
                {said(&question.text).view()}
            </legend>
            {hint}
            {error}
            {body}
            {no_answer}
        </fieldset>
    }
}
