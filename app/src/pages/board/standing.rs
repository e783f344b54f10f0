//! What is said where a unit has no figures.

use heard_domain::{board::Standing, wave::Phase};
use leptos::prelude::*;

use crate::{
    components::{Icon, Said, icon, sentence},
    page::Page,
};

use super::{BoardPage, links::Links, model::UnitView};

/// Headline and explanation of a unit without figures.
pub(super) fn standing(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> (AnyView, AnyView) {
    let words = page.words();
    let name = unit.node.name.as_str();
    let k = ("k", model.wave.k().into());
    match unit.results.standing {
        Standing::CountedIn { node } if model.wave.people(unit.position) == 0 => {
            let title = words.with("board-nobody-title", &[("unit", name.into())]);
            (title.into_any(), see(page, model, node, "board-nobody-text"))
        }
        Standing::CountedIn { node } => {
            let cell = model.wave.unit(node).map(|cell| cell.node.name.clone()).unwrap_or_default();
            let title = words.with("board-counted-in-title", &[("unit", name.into()), ("cell", cell.into())]);
            (title.into_any(), see(page, model, node, "board-counted-in-text"))
        }
        Standing::TooFew => {
            let title = words.with("board-too-few-title", &[("unit", name.into())]);
            let text = match unit.node.parent {
                Some(parent) => see(page, model, parent, "board-too-few-text"),
                None => box_around(Icon::Info, words.with("board-too-few-root", &[k])),
            };
            (title.into_any(), text)
        }
        // A unit that is shown has a headline of its own.
        Standing::Waiting | Standing::Shown => waiting(page, model, unit),
    }
}

fn waiting(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> (AnyView, AnyView) {
    let words = page.words();
    let wave = &model.wave;
    let title = if wave.phase == Phase::Scheduled {
        let pulse = Said::of(words, &wave.manifest.content.questionnaire.title);
        let opens = page.date_time(wave.opens).into();
        sentence(words, "board-scheduled-title", &[("pulse", pulse)], &[("opens", opens)])
    } else {
        words.with("board-waiting-title", &[("unit", unit.node.name.as_str().into())]).into_any()
    };
    let (many, k) = (("many", (2 * wave.k()).into()), ("k", wave.k().into()));
    let text = match wave.next_tick {
        _ if wave.phase == Phase::Interrupted => words.get("board-waiting-interrupted"),
        Some(next) if wave.can_count_early(unit.position) => {
            words.with("board-waiting-early", &[("next", page.date_time(next).into()), many, k])
        }
        _ => words.with("board-waiting-close", &[("closes", page.date_time(wave.closes).into()), many, k]),
    };
    (title, box_around(Icon::Clock, text))
}

/// An explanation that ends with a link to the unit where the answers are counted.
fn see(page: &Page, model: &BoardPage, position: usize, key: &'static str) -> AnyView {
    let Some(unit) = model.wave.unit(position) else { return ().into_any() };
    let (before, after) = page.words().around(key, "unit", &[("k", model.wave.k().into())]);
    let link = view! { <a href=Links::new(page, model).unit(&unit)>{unit.node.name.clone()}</a> };
    box_around(Icon::Info, view! { {before}{link}{after} })
}

fn box_around(image: Icon, text: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="note">
            {icon(image)}
            <div>
                <p>{text}</p>
            </div>
        </div>
    }
    .into_any()
}

/// The same in a cell of the table of units.
pub(super) fn in_short(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> String {
    let words = page.words();
    match unit.results.standing {
        Standing::CountedIn { .. } if model.wave.people(unit.position) == 0 => words.get("board-compare-nobody"),
        Standing::CountedIn { node } => {
            let cell = model.wave.unit(node).map(|cell| cell.node.name.clone()).unwrap_or_default();
            words.with("board-compare-counted-in", &[("unit", cell.into())])
        }
        Standing::TooFew => words.get("board-compare-too-few"),
        Standing::Waiting | Standing::Shown => words.get("board-compare-waiting"),
    }
}
