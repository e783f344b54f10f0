//! The way to other waves and pulses.

use leptos::prelude::*;

use crate::page::Page;

use super::{BoardPage, links::Links};

/// The wave before and after, and the other pulses; nothing where there are none.
pub(super) fn waves(page: &Page, model: &BoardPage) -> Option<AnyView> {
    let words = page.words();
    let links = Links::new(page, model);
    let number = model.wave.number;
    let of_pulse = || model.history.iter().filter(|wave| wave.pulse == model.wave.pulse);
    let earlier = of_pulse().filter(|wave| wave.number < number).max_by_key(|wave| wave.number);
    let later = of_pulse().filter(|wave| wave.number > number).min_by_key(|wave| wave.number);
    let step = |key: &str, wave: &super::WaveView| {
        let text = words.with(key, &[("number", wave.number.into())]);
        view! { <a class="btn" href=links.wave(wave)>{text}</a> }
    };
    let steps = (earlier.is_some() || later.is_some()).then(|| {
        view! {
            <nav aria-label=words.get("board-waves")>
                <div class="section-head">
                    <h2>{words.get("board-waves")}</h2>
                </div>
                <p class="actions">
                    {earlier.map(|wave| step("board-earlier", wave))}
                    {later.map(|wave| step("board-later", wave))}
                </p>
            </nav>
        }
    });
    let others: Vec<_> = model.pulses.iter().filter(|(slug, _)| *slug != model.wave.pulse).collect();
    let pulses = (!others.is_empty()).then(|| {
        let items = others
            .iter()
            .map(|(slug, title)| view! { <a class="btn" href=links.pulse(slug)>{title.clone()}</a> })
            .collect_view();
        view! {
            <nav aria-label=words.get("board-pulses")>
                <div class="section-head">
                    <h2>{words.get("board-pulses")}</h2>
                </div>
                <p class="actions">{items}</p>
            </nav>
        }
    });
    (steps.is_some() || pulses.is_some())
        .then(|| view! { <section class="section off-screen stack">{steps}{pulses}</section> }.into_any())
}
