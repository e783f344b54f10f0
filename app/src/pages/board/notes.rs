//! What has to be known about a wave besides its figures.

use heard_domain::wave::{Entry, Phase};
use leptos::prelude::*;

use crate::{
    components::{Tone, note},
    page::Page,
};

use super::{BoardPage, links::Links, model::UnitView};

/// The notes that apply, the gravest first.
pub(super) fn notes(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> impl IntoView + use<> {
    let words = page.words();
    let wave = &model.wave;
    let interrupted = (wave.phase == Phase::Interrupted)
        .then(|| note(Tone::Warn, words.get("board-interrupted-title"), words.get("board-interrupted-text")));
    let early = wave.closes_early.then(|| {
        let (title, text) = if wave.is_closed() {
            ("board-early-done-title", "board-early-done")
        } else {
            ("board-early-title", "board-early-text")
        };
        note(Tone::Plain, words.get(title), words.with(text, &[("closes", page.date_time(wave.closes).into())]))
    });
    let merged = merged(page, model, unit);
    let unshown = (wave.some_unshown && unit.position == 0 && wave.is_closed()).then(|| {
        note(Tone::Plain, words.get("board-unshown-title"), words.with("board-unshown-text", &[("k", wave.k().into())]))
    });
    let open = (wave.manifest.content.entry == Entry::Open)
        .then(|| view! { <p class="small soft">{words.get("board-open-link")}</p> });
    view! {
        {interrupted}
        {early}
        {merged}
        {unshown}
        {open}
    }
}

/// The unit's figures are those of the units below; its own people are counted above.
fn merged(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> Option<impl IntoView + use<>> {
    let roster = &model.wave.manifest.roster;
    if !unit.is_shown() || !roster.is_merged(unit.position) {
        return None;
    }
    let words = page.words();
    let cell = model.wave.unit(unit.node.cell)?;
    let (before, after) = words.around("board-merged-text", "unit", &[("name", unit.node.name.as_str().into())]);
    let link = view! { <a href=Links::new(page, model).unit(&cell)>{cell.node.name.clone()}</a> };
    Some(note(Tone::Plain, words.get("board-merged-title"), view! { {before}{link}{after} }))
}
