//! The large numbers beside the headline: score, participation, and the way to answer.

use heard_domain::{
    board::{Change, QuestionResults},
    survey::Question,
};
use leptos::prelude::*;

use crate::{
    charts::{Share, interval, plain_bar},
    components::{Said, sentence},
    page::Page,
};

use super::{
    BoardPage,
    finding::{Figure, movement},
    headline::figure,
    model::UnitView,
    numbers::Numbers,
    responses::on_wall,
};

/// All figures of a unit that is shown.
pub(super) fn figures(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> impl IntoView + use<> {
    let scored: Vec<_> = model.wave.figures(unit).filter(|(_, figures)| figures.score.is_some()).collect();
    let many = scored.len() > 1;
    let scores =
        scored.into_iter().map(|(question, figures)| score(page, model, question, figures, many)).collect_view();
    view! {
        <div class="figures">
            {scores}
            {participation(page, model, unit)}
            {model.screen.then(|| on_wall(page, model))}
            {code(page, model)}
        </div>
    }
}

fn score(
    page: &Page,
    model: &BoardPage,
    question: &Question,
    figures: &QuestionResults,
    many: bool,
) -> Option<impl IntoView + use<>> {
    let words = page.words();
    let numbers = Numbers(words);
    let score = figures.score.as_ref()?;
    let title = if many {
        sentence(words, "board-enps-question", &[("question", Said::of(words, &question.text))], &[])
    } else {
        words.get("board-enps").into_any()
    };
    let moved = movement(model, question).and_then(|movement| {
        let key = if movement.change == Change::Unclear { "board-enps-unmoved" } else { "board-enps-moved" };
        let before = figure(numbers, Figure::of(movement.before)?);
        let text = words.with(key, &[("since", movement.since.into()), ("before", before.into())]);
        Some(view! { <p class="figure-note">{text}</p> })
    });
    let end = |score| view! { <span><bdi dir="ltr">{numbers.signed(score)}</bdi></span> };
    Some(view! {
        <div class="interval">
            <h2 class="figure-title">{title}</h2>
            <p class="interval-value">
                <b>{numbers.score(score)}</b>
                <span>{numbers.scores_between(score.interval)}</span>
            </p>
            {interval(score)}
            <p class="axis" aria-hidden="true">
                {end(-100)}
                {end(0)}
                {end(100)}
            </p>
            {moved}
            <p class="figure-note">{words.get("board-enps-explained")}</p>
        </div>
    })
}

fn participation(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> impl IntoView + use<> {
    let words = page.words();
    let title = if model.wave.is_closed() { "board-taken-part" } else { "board-taken-part-so-far" };
    let (sheets, invited) = (unit.results.sheets, unit.results.invited);
    let (figure, people, bar) = match unit.results.participation {
        Some(percent) => (
            Numbers(words).percent(percent),
            words.with("board-of-invited", &[("sheets", sheets.into()), ("invited", invited.into())]),
            Some(plain_bar(Share { percent, range: (percent, percent) })),
        ),
        // Behind an open link: sheets are no people.
        None => (Numbers(words).bare(sheets), words.with("board-open-sheets", &[("sheets", sheets.into())]), None),
    };
    view! {
        <div class="participation interval">
            <h2 class="figure-title">{words.get(title)}</h2>
            <p class="interval-value">
                <b>{figure}</b>
                <span>{people}</span>
            </p>
            {bar}
        </div>
    }
}

/// On the wall: where to answer.
pub(super) fn code(page: &Page, model: &BoardPage) -> Option<impl IntoView + use<>> {
    let address = model.answer_url.as_ref().filter(|_| model.screen)?;
    let svg = model.qr_svg.clone()?;
    let text = page.words().with("board-scan", &[("address", address.into())]);
    Some(view! {
        <figure>
            <div class="qr" inner_html=svg></div>
            <figcaption class="figure-note">{text}</figcaption>
        </figure>
    })
}
