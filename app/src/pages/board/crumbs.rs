//! The way from the organisation down to the unit.

use leptos::prelude::*;

use crate::page::Page;

use super::{BoardPage, links::Links};

/// Links to every unit above, and the unit itself.
pub(super) fn crumbs(page: &Page, model: &BoardPage) -> impl IntoView + use<> {
    let links = Links::new(page, model);
    let path = model.wave.manifest.roster.path(model.node);
    let items = path
        .into_iter()
        .filter_map(|position| model.wave.unit(position))
        .map(|unit| {
            let name = unit.node.name.clone();
            if unit.position == model.node {
                view! { <li aria-current="page">{name}</li> }.into_any()
            } else {
                view! { <li><a href=links.unit(&unit)>{name}</a></li> }.into_any()
            }
        })
        .collect_view();
    view! {
        <nav class="crumbs" aria-label=page.words().get("board-units")>
            <ol>{items}</ol>
        </nav>
    }
}
