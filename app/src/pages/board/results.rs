//! What people said: one bar per question.

use leptos::prelude::*;

use crate::{
    charts::{Diverging, Domain, Share},
    components::{Said, sentence},
    page::Page,
};

use super::{
    BoardPage, answers,
    model::UnitView,
    numbers::Numbers,
    question::question,
    table::{Table, data},
};

/// The section of all questions.
pub(super) fn results(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> AnyView {
    let words = page.words();
    let bars: Vec<Diverging> =
        model.wave.figures(unit).filter_map(|(question, figures)| answers::diverging(question, figures)).collect();
    let domain = Domain::around(&bars);
    // A wall screen cannot be scrolled and is read from afar: the bars are enough.
    let only_bars = model.screen && !bars.is_empty();
    let articles = model
        .wave
        .figures(unit)
        .filter(|(asked, figures)| !only_bars || answers::diverging(asked, figures).is_some())
        .map(|(asked, figures)| question(page, model, asked, figures, domain))
        .collect_view();
    view! {
        <section class="section">
            <div class="section-head">
                <h2>{words.get("board-results")}</h2>
                {legend(page, model, unit, !bars.is_empty())}
            </div>
            <div class="results">{articles}</div>
            {data(words, tables(page, model, unit))}
        </section>
    }
    .into_any()
}

fn legend(page: &Page, model: &BoardPage, unit: &UnitView<'_>, bars: bool) -> impl IntoView + use<> {
    let words = page.words();
    let open = |figures: &heard_domain::board::QuestionResults| {
        let options = figures.options.iter().flat_map(|options| &options.shares).map(|share| share.range);
        figures.bands.iter().map(|share| share.range).chain(options).any(|(low, high)| low != high)
    };
    let ranges = model.wave.figures(unit).any(|(_, figures)| open(figures));
    let entry = |show: bool, class: &'static str, key: &str| {
        show.then(|| {
            let text = words.get(key);
            view! { <li><span class=class></span>{text}</li> }
        })
    };
    view! {
        <ul class="legend">
            {entry(bars, "swatch unf", "board-legend-low")}
            {entry(bars, "swatch neu", "board-legend-middle")}
            {entry(bars, "swatch fav", "board-legend-high")}
            {entry(ranges, "swatch range", "board-legend-range")}
            {(bars && !model.screen).then(|| view! { <li>{words.get("board-legend-interval")}</li> })}
        </ul>
    }
}

/// One table per question, and one more where single options are known besides the bands.
fn tables(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> Vec<Table> {
    let words = page.words();
    let numbers = Numbers(words);
    let table = |label: String, caption: AnyView, rows: Vec<(Said, Share, (u32, u32))>| Table {
        label,
        caption,
        head: ["answer", "percent", "interval"].map(|column| words.get(&format!("board-table-{column}"))).into(),
        rows: rows
            .into_iter()
            .map(|(name, share, interval)| (name.view(), vec![numbers.bare_share(share), numbers.bare_range(interval)]))
            .collect(),
    };
    let mut tables = Vec::new();
    for (question, figures) in model.wave.figures(unit) {
        let text = Said::of(words, &question.text);
        let bands = figures
            .bands
            .iter()
            .map(|share| (answers::name(words, question, share.band), share.into(), share.interval))
            .collect();
        tables.push(table(text.as_str().to_owned(), text.view(), bands));
        let options = figures.options.iter().flat_map(|options| options.shares.iter().enumerate());
        let options = options
            .map(|(index, share)| (answers::option_text(words, question, index), share.into(), share.interval))
            .collect();
        let label = words.with("board-table-options", &[("question", text.as_str().into())]);
        tables.push(table(label, sentence(words, "board-table-options", &[("question", text)], &[]), options));
    }
    tables
}
