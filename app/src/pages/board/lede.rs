//! What is read first: the headline, what wave it is of, and the large numbers.

use heard_domain::wave::Phase;
use leptos::prelude::*;

use crate::{
    components::{Said, sentence},
    page::Page,
};

use super::{
    BoardPage,
    figures::{code, figures},
    finding::unmoved_since,
    headline::headline,
    model::UnitView,
    notes::notes,
    responses::on_wall,
    results::results,
    standing::standing,
};

/// The lede of the page. On the wall, where there is one page and no scrolling, the results stand in it.
pub(super) fn lede(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> AnyView {
    let words = page.words();
    let (title, explained, large) = if unit.is_shown() {
        (headline(page, model, unit), None, figures(page, model, unit).into_any())
    } else {
        let (title, text) = standing(page, model, unit);
        let wall = model.screen.then(|| view! { <div class="figures">{on_wall(page, model)}{code(page, model)}</div> });
        (title, Some(text), wall.into_any())
    };
    let unmoved = unit
        .is_shown()
        .then(|| unmoved_since(model, unit))
        .flatten()
        .map(|since| view! { <p class="lede-text">{words.with("board-unmoved", &[("since", since.into())])}</p> });
    let answer = model.answer_url.as_ref().filter(|_| !model.screen && model.wave.phase == Phase::Open).map(|url| {
        view! {
            <p class="actions">
                <a class="btn" href=url.clone()>
                    {words.get("board-answer-now")}
                </a>
            </p>
        }
    });
    let on_wall = (model.screen && unit.is_shown()).then(|| results(page, model, unit));
    view! {
        <section class="lede">
            <div class="lede-main stack">
                <h1>{title}</h1>
                <p class="lede-text">{line(page, model, unit)}</p>
                {unmoved}
                {explained}
                {notes(page, model, unit)}
                {answer}
                {on_wall}
            </div>
            {large}
        </section>
    }
    .into_any()
}

/// Unit, pulse, wave and when it is.
fn line(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> AnyView {
    let words = page.words();
    let wave = &model.wave;
    let key = match wave.phase {
        Phase::Scheduled => "board-line-scheduled",
        Phase::Open => "board-line-open",
        Phase::Interrupted => "board-line-interrupted",
        Phase::Closed => "board-line-closed",
    };
    let pulse = Said::of(words, &wave.manifest.content.questionnaire.title);
    sentence(
        words,
        key,
        &[("pulse", pulse)],
        &[
            ("unit", unit.node.name.as_str().into()),
            ("number", wave.number.into()),
            ("opens", page.date_time(wave.opens).into()),
            ("closes", page.date_time(wave.closes).into()),
        ],
    )
}
