//! Closing early (rule R3): at one of the counts, which leads to a question first.

use heard_domain::wave::Phase;
use leptos::prelude::*;

use super::WavePage;
use crate::{components::form::radios, page::Page};

/// The form, where the reader may close the wave. It asks `/manage/waves/{pulse}/{wave}/close`, which changes nothing.
pub(super) fn close(page: &Page, model: &WavePage) -> Option<impl IntoView + use<>> {
    if !model.editable || model.wave.phase == Phase::Closed {
        return None;
    }
    let words = page.words();
    let rows = model.closings.iter().map(|at| (at.unix_timestamp().to_string(), page.date_time(*at), None));
    let rows: Vec<_> = rows.collect();
    let form = if rows.is_empty() {
        view! { <p>{words.get("wave-early-none")}</p> }.into_any()
    } else {
        view! {
            <form class="stack" method="get" action=format!("{}/close", model.at())>
                <div class="scroll">{radios(&model.problems, "at", words.get("wave-early-at"), "", rows)}</div>
                <div class="actions"><button class="btn">{words.get("wave-early-button")}</button></div>
            </form>
        }
        .into_any()
    };
    Some(view! {
        <section class="panel">
            <h2>{words.get("wave-early")}</h2>
            <p>{words.get("wave-early-text")}</p>
            {form}
        </section>
    })
}
