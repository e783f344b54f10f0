//! `/board`: live results of a unit in a wave, compared over time and between units.
//!
//! The page is a function of what is published and of the day, which makes promises late. It changes only when something
//! is counted, when a leader publishes, and overnight.

mod answers;
mod crumbs;
mod figures;
mod finding;
mod foot;
mod headline;
pub mod history;
mod lede;
mod links;
mod model;
mod notes;
mod numbers;
mod outcome;
mod question;
mod responses;
mod results;
mod standing;
mod table;
pub(in crate::pages) mod told;
mod trends;
mod units;
mod waves;

#[cfg(test)]
mod response_tests;
#[cfg(test)]
pub(in crate::pages) mod sample;
#[cfg(test)]
pub(in crate::pages) mod tests;

use leptos::prelude::*;

use crate::{
    charts::hatches,
    components::{Icon, icon},
    islands::live_board::LiveBoard,
    page::Page,
    shell::Document,
};

pub use model::{BoardPage, WaveView};

/// The board of a unit in a wave.
#[must_use]
pub fn board(page: &Page, model: &BoardPage) -> String {
    let Some(unit) = model.wave.unit(model.node) else { return empty(page) };
    let words = page.words();
    let pulse = model.wave.manifest.content.questionnaire.title.get(page.language);
    let title = words.with("board-title", &[("unit", unit.node.name.as_str().into()), ("pulse", pulse.into())]);
    let below = (!model.screen).then(|| {
        view! {
            {responses::section(page, model, &unit)}
            {unit.is_shown().then(|| results::results(page, model, &unit))}
            {trends::trends(page, model)}
            {units::units(page, model, &unit)}
            {waves::waves(page, model)}
        }
    });
    let main = view! {
        {(!model.screen).then(|| crumbs::crumbs(page, model))}
        {lede::lede(page, model, &unit)}
        {below}
    };
    let events = links::Links::new(page, model).events();
    let turns = if model.screen { links::turns(page, model) } else { Vec::new() };
    let after = view! {
        {hatches()}
        <LiveBoard events=events version=model.version.clone() turns=turns updated=words.get("board-updated") />
    };
    let class = if model.screen { "board screen" } else { "board" };
    let document = Document::new(page, title, class).wide().footer(foot::foot(page, model)).after(after);
    let document = if model.screen { document.bare() } else { document };
    document.render(main)
}

/// The board before the first wave.
#[must_use]
pub fn empty(page: &Page) -> String {
    let words = page.words();
    let main = view! {
        <section class="lede">
            <div class="lede-main stack">
                <h1>{words.get("board-empty-title")}</h1>
                <div class="note">
                    {icon(Icon::Clock)}
                    <div>
                        <p>{words.get("board-empty-text")}</p>
                    </div>
                </div>
            </div>
        </section>
    };
    // The first wave may be launched while somebody looks.
    let live = view! {
        <LiveBoard
            events="/board/events".to_owned()
            version=String::new()
            turns=Vec::new()
            updated=words.get("board-updated")
        />
    };
    Document::new(page, words.get("board"), "board").wide().after(live).render(main)
}
