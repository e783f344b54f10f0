//! Units side by side: the unit itself and those directly below it.

use heard_domain::survey::Question;
use leptos::prelude::*;

use crate::page::Page;

use super::{
    BoardPage, answers, finding::Figure, headline::figure, links::Links, model::UnitView, numbers::Numbers,
    standing::in_short, trends::title,
};

/// The section, where there are units below. Before any has figures it only leads to them.
pub(super) fn units(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> Option<AnyView> {
    let words = page.words();
    let below: Vec<UnitView<'_>> =
        model.wave.manifest.roster.children(unit.position).filter_map(|child| model.wave.unit(child)).collect();
    if below.is_empty() {
        return None;
    }
    let asked: Vec<(usize, &Question)> =
        model.wave.questions().iter().enumerate().filter(|(_, question)| answers::is_scale(question)).collect();
    let content = if asked.is_empty() || !below.iter().any(UnitView::is_shown) {
        list(page, model, &below)
    } else {
        table(page, model, unit, &below, &asked)
    };
    Some(
        view! {
            <section class="section off-screen">
                <div class="section-head">
                    <h2>{words.get("board-compare")}</h2>
                </div>
                {content}
            </section>
        }
        .into_any(),
    )
}

fn list(page: &Page, model: &BoardPage, below: &[UnitView<'_>]) -> AnyView {
    let links = Links::new(page, model);
    let items = below
        .iter()
        .map(|unit| view! { <li><a class="btn" href=links.unit(unit)>{unit.node.name.clone()}</a></li> })
        .collect_view();
    view! { <ul class="subunits">{items}</ul> }.into_any()
}

fn table(
    page: &Page,
    model: &BoardPage,
    unit: &UnitView<'_>,
    below: &[UnitView<'_>],
    asked: &[(usize, &Question)],
) -> AnyView {
    let words = page.words();
    let links = Links::new(page, model);
    let head = asked.iter().map(|(_, question)| view! { <th scope="col">{title(page, question)}</th> }).collect_view();
    let rows = std::iter::once(unit)
        .chain(below)
        .map(|row| {
            let name = row.node.name.clone();
            let name = if row.position == unit.position {
                name.into_any()
            } else {
                view! { <a href=links.unit(row)>{name}</a> }.into_any()
            };
            let cells = if row.is_shown() {
                asked.iter().map(|(index, _)| cell(page, row, *index)).collect_view().into_any()
            } else {
                let columns = asked.len().to_string();
                view! { <td class="none" colspan=columns>{in_short(page, model, row)}</td> }.into_any()
            };
            view! { <tr><th scope="row">{name}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=words.get("board-compare")>
            <table class="table heat">
                <caption>{words.get("board-compare-caption")}</caption>
                <thead>
                    <tr>
                        <td></td>
                        {head}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn cell(page: &Page, row: &UnitView<'_>, index: usize) -> AnyView {
    let words = page.words();
    let numbers = Numbers(words);
    let Some(known) = row.results.questions.get(index).and_then(Figure::of) else {
        return view! { <td>{words.get("board-compare-none")}</td> }.into_any();
    };
    let (text, middle) = match known {
        Figure::Score(score) => (figure(numbers, known), f64::from(score.range.0 + score.range.1 + 200) / 4.0),
        Figure::Share(share) => (numbers.bare_share(share.into()), f64::from(share.range.0 + share.range.1) / 2.0),
    };
    view! {
        <td class=heat(middle)>
            <bdi dir="ltr">{text}</bdi>
        </td>
    }
    .into_any()
}

/// One of five steps, for 0 to 100.
fn heat(middle: f64) -> &'static str {
    match middle {
        ..20.0 => "heat-1",
        20.0..40.0 => "heat-2",
        40.0..60.0 => "heat-3",
        60.0..80.0 => "heat-4",
        _ => "heat-5",
    }
}

#[cfg(test)]
mod tests {
    use super::heat;

    #[test]
    fn five_steps_of_twenty() {
        let steps = [0.0, 19.9, 20.0, 59.0, 60.0, 80.0, 100.0].map(heat);
        assert_eq!(steps, ["heat-1", "heat-1", "heat-2", "heat-3", "heat-4", "heat-5", "heat-5"]);
    }
}
