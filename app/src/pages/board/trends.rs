//! Over time: small multiples, one per question that can be compared.

use heard_domain::{
    board::{Change, QuestionResults},
    survey::{Question, QuestionKind},
};
use leptos::prelude::*;

use crate::{
    charts::{TrendPoint, TrendScale, trend},
    components::{Said, sentence},
    page::Page,
};

use super::{
    BoardPage, answers,
    finding::{Figure, movement},
    headline::figure,
    model::WaveView,
    numbers::Numbers,
    table::{Table, data},
};

/// The figures of one question in each wave; a gap where there are none that could be compared.
struct Series<'a> {
    question: &'a Question,
    figures: Vec<Option<&'a QuestionResults>>,
}

/// The section, where at least one question has figures in two waves.
pub(super) fn trends(page: &Page, model: &BoardPage) -> Option<AnyView> {
    let words = page.words();
    let waves = model.waves();
    let series: Vec<Series<'_>> = model
        .wave
        .questions()
        .iter()
        .filter(|question| answers::is_scale(question))
        .map(|question| Series { question, figures: waves.iter().map(|wave| known(model, wave, question)).collect() })
        .filter(|series| series.figures.iter().flatten().count() > 1)
        .collect();
    if series.is_empty() {
        return None;
    }
    let pictures = series.iter().map(|series| picture(page, model, &waves, series)).collect_view();
    let tables = data(words, series.iter().map(|series| table(page, &waves, series)).collect());
    Some(
        view! {
            <section class="section off-screen">
                <div class="section-head">
                    <h2>{words.get("board-trends")}</h2>
                </div>
                <div class="trends">{pictures}</div>
                {tables}
            </section>
        }
        .into_any(),
    )
}

fn known<'a>(model: &'a BoardPage, wave: &'a WaveView, question: &Question) -> Option<&'a QuestionResults> {
    model.same_question(wave, question).filter(|figures| !figures.bands.is_empty())
}

fn point(figures: &QuestionResults) -> Option<TrendPoint> {
    Some(match Figure::of(figures)? {
        Figure::Score(score) => TrendPoint { range: score.range, interval: score.interval },
        Figure::Share(share) => {
            let signed = |(low, high): (u32, u32)| (i32::try_from(low).unwrap_or(0), i32::try_from(high).unwrap_or(0));
            TrendPoint { range: signed(share.range), interval: signed(share.interval) }
        }
    })
}

fn picture(page: &Page, model: &BoardPage, waves: &[&WaveView], series: &Series<'_>) -> AnyView {
    let words = page.words();
    let numbers = Numbers(words);
    let scale = match series.question.kind {
        QuestionKind::ZeroToTen { .. } => TrendScale::Score,
        _ => TrendScale::Percent,
    };
    let points: Vec<_> = series.figures.iter().map(|figures| figures.and_then(point)).collect();
    let end = |index: usize| {
        let number = waves.get(index).map_or(0, |wave| wave.number);
        match series.figures.get(index).copied().flatten().and_then(Figure::of) {
            Some(known) => {
                words.with("board-trend-end", &[("number", number.into()), ("figure", figure(numbers, known).into())])
            }
            None => words.with("board-trend-gap", &[("number", number.into())]),
        }
    };
    let now = series.figures.last().copied().flatten();
    let note = now.and_then(|_| movement(model, series.question)).map(|movement| {
        let key = match movement.change {
            Change::Up => "board-trend-up",
            Change::Down => "board-trend-down",
            Change::Unclear => "board-trend-unclear",
        };
        view! { <p class="figure-note">{words.with(key, &[("since", movement.since.into())])}</p> }
    });
    view! {
        <figure class="trend">
            <figcaption class="trend-title">{title(page, series.question)}</figcaption>
            {trend(&points, scale)}
            <p class="trend-ends">
                <span>{end(0)}</span>
                <span>{end(waves.len().saturating_sub(1))}</span>
            </p>
            {note}
        </figure>
    }
    .into_any()
}

/// The question, and that it is about a score where it is.
pub(super) fn title(page: &Page, question: &Question) -> AnyView {
    let words = page.words();
    let text = Said::of(words, &question.text);
    match question.kind {
        QuestionKind::ZeroToTen { .. } => sentence(words, "board-compare-enps", &[("question", text)], &[]),
        _ => text.view(),
    }
}

fn table(page: &Page, waves: &[&WaveView], series: &Series<'_>) -> Table {
    let words = page.words();
    let numbers = Numbers(words);
    let rows = waves.iter().zip(&series.figures).map(|(wave, figures)| {
        let (shown, interval) = match figures.and_then(Figure::of) {
            None => (words.get("board-none"), words.get("board-none")),
            Some(Figure::Score(score)) => (numbers.score(score), numbers.signed_range(score.interval)),
            Some(Figure::Share(share)) => (numbers.bare_share(share.into()), numbers.bare_range(share.interval)),
        };
        (words.with("board-number", &[("n", wave.number.into())]).into_any(), vec![shown, interval])
    });
    let figure = match series.question.kind {
        QuestionKind::ZeroToTen { .. } => words.get("board-table-enps"),
        _ => words.get("board-table-high-percent"),
    };
    let text = Said::of(words, &series.question.text);
    Table {
        label: text.as_str().to_owned(),
        caption: text.view(),
        head: vec![words.get("board-table-wave"), figure, words.get("board-table-interval")],
        rows: rows.collect(),
    }
}
