//! The frozen promise, in words and by its fingerprint.

use heard_domain::wave::Entry;
use leptos::prelude::*;

use super::WavePage;
use crate::page::Page;

/// What a wave promises.
pub(super) fn promise(page: &Page, model: &WavePage) -> impl IntoView + use<> {
    let words = page.words();
    let manifest = &model.wave.manifest;
    let content = &manifest.content;
    let preset = manifest.preset;
    let terms = words.with(
        "promise-terms",
        &[
            ("preset", words.get(&format!("preset-{}", preset.name())).into()),
            ("k", preset.k().into()),
            ("m", preset.m().into()),
        ],
    );
    let entry = words.get(match content.entry {
        Entry::Codes => "wave-promise-codes",
        Entry::Open => "wave-promise-open",
    });
    let counts = words.with("wave-promise-counts", &[("count", content.schedule.ticks.len().into())]);
    let questions = words.with("pulse-questions", &[("count", content.questionnaire.questions.len().into())]);
    let respond = content.respond_by.map(|by| words.with("wave-promise-respond", &[("when", page.date(by).into())]));
    let lines = [Some(terms), Some(entry), Some(questions), Some(counts), respond].into_iter().flatten();
    view! {
        <section class="panel">
            <h2>{words.get("wave-promise")}</h2>
            <ul class="plain-list dots">{lines.map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            <p>{words.get("promise-hash")}</p>
            <code class="copy" dir="ltr">{model.promise.clone()}</code>
            <p>
                <a href=format!("/promise/{}", model.promise)>{words.get("promise-manifest")}</a>
            </p>
        </section>
    }
}
