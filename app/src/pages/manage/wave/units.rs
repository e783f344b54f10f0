//! Who is counted where, and how many were, at the last count.

use heard_domain::{board::UnitResults, wave::Node};
use leptos::prelude::*;

use super::WavePage;
use crate::{i18n::Words, page::Page, pages::manage::frame::indent};

/// One row a unit, in reading order.
pub(super) fn units(page: &Page, model: &WavePage) -> impl IntoView + use<> {
    let words = page.words();
    let roster = &model.wave.manifest.roster;
    let rows = roster.nodes().iter().zip(model.wave.results.iter()).enumerate().map(|(position, (node, results))| {
        let depth = indent(roster.path(position).len() - 1);
        let cell = &roster.nodes()[node.cell];
        let counted_in = match node.own {
            _ if node.cell == position => words.with("wave-unit-itself", &[("count", node.invited.into())]),
            0 => String::new(),
            _ => words.with("wave-unit-above", &[("unit", cell.name.as_str().into())]),
        };
        view! {
            <tr>
                <th scope="row">
                    <div class=depth>{node.name.clone()}</div>
                </th>
                <td class="num">{node.own.to_string()}</td>
                <td>{counted_in}</td>
                <td>{counted(words, node, results)}</td>
            </tr>
        }
    });
    let k = [("k", model.wave.manifest.preset.k().into())];
    view! {
        <section class="panel">
            <h2>{words.get("wave-units")}</h2>
            <p>{words.with("wave-units-text", &k)}</p>
            <div class="table-wrap" tabindex="0" role="group" aria-label=words.get("wave-units")>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{words.get("wave-unit")}</th>
                            <th scope="col" class="num">{words.get("wave-unit-people")}</th>
                            <th scope="col">{words.get("wave-unit-counted-in")}</th>
                            <th scope="col">{words.get("wave-unit-counted")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

/// Rule R10: sealed sheets only, and behind an open link without a share of anybody.
fn counted(words: Words, node: &Node, results: &UnitResults) -> String {
    let sheets = ("sheets", results.sheets.into());
    match results.participation {
        _ if node.reach == 0 => String::new(),
        Some(percent) => words.with("wave-unit-of", &[sheets, ("of", node.reach.into()), ("percent", percent.into())]),
        None => words.with("wave-unit-sheets", &[sheets]),
    }
}
