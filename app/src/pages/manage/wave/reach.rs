//! How people get in: links, and slips or posters.

use heard_domain::{
    language::Language,
    wave::{Entry, Phase},
};
use leptos::prelude::*;

use super::WavePage;
use crate::{
    components::{
        Tone,
        form::{checks, radios},
        note,
    },
    page::Page,
    pages::manage::slips::Paper,
};

/// What is known of the codes of a wave. The codes themselves are shown once, and nobody keeps them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codes {
    /// None were made so far.
    Missing,
    /// They were made, and can be made anew.
    Made,
    /// They were made, and people may hold them.
    Fixed,
    /// They are deleted, or cannot be made any more.
    Over,
}

/// Links for people, and what there is to print.
pub(super) fn reach(page: &Page, model: &WavePage) -> Option<impl IntoView + use<>> {
    let words = page.words();
    if model.wave.phase == Phase::Closed {
        return None;
    }
    let local = (!model.reachable).then(|| note(Tone::Warn, words.get("wave-local-title"), words.get("wave-local")));
    let prints = match model.codes {
        _ if !model.editable => None,
        Some(codes) => Some(slips(page, model, codes).into_any()),
        None => Some(posters(page, model).into_any()),
    };
    Some(view! {
        <section class="panel">
            <h2>{words.get("wave-reach")}</h2>
            {local}
            {links(page, model)}
        </section>
        {prints}
    })
}

/// The address for everybody, and those of single units, folded away.
fn links(page: &Page, model: &WavePage) -> impl IntoView + use<> {
    let words = page.words();
    let text = match model.wave.manifest.content.entry {
        Entry::Codes => "wave-links-codes",
        Entry::Open => "wave-links-open",
    };
    let own = model.wave.manifest.roster.nodes().iter().filter(|node| node.own > 0);
    let own = own.map(|node| {
        let address = format!("{}?unit={}", model.address, node.key.as_str());
        view! {
            <li>
                <p>{node.name.clone()}</p>
                <code class="copy" dir="ltr">{address}</code>
            </li>
        }
    });
    view! {
        <p>{words.get(text)}</p>
        <code class="copy" dir="ltr">{model.address.clone()}</code>
        <details class="data">
            <summary>{words.get("wave-links-units")}</summary>
            <ul class="links">{own.collect_view()}</ul>
        </details>
    }
}

fn slips(page: &Page, model: &WavePage, codes: Codes) -> impl IntoView + use<> {
    let words = page.words();
    let (text, button) = match codes {
        Codes::Missing => ("wave-codes-missing", Some(("btn btn-primary", "wave-codes-make"))),
        Codes::Made => ("wave-codes-made", Some(("btn", "wave-codes-again"))),
        Codes::Fixed => ("wave-codes-fixed", None),
        Codes::Over => ("wave-codes-over", None),
    };
    let button = button.map(|(class, key)| {
        view! {
            <div class="actions">
                <a class=class href=format!("{}/slips", model.at())>{words.get(key)}</a>
            </div>
        }
    });
    view! {
        <section class="panel">
            <h2>{words.get("wave-slips")}</h2>
            <p>{words.get(text)}</p>
            {button}
        </section>
    }
}

/// A form that asks for posters, and changes nothing.
fn posters(page: &Page, model: &WavePage) -> impl IntoView + use<> {
    let words = page.words();
    let problems = &model.problems;
    let (invalid, described) = problems.attributes("unit", false);
    let languages = Language::ALL
        .map(|language| (language.tag().to_owned(), language.native_name().to_owned(), language == page.language));
    let papers = Paper::ALL.map(|paper| (paper.name().to_owned(), words.get(paper.key()), None));
    let own = model.wave.manifest.roster.nodes().iter().filter(|node| node.own > 0);
    let own = own.map(|node| view! { <option value=node.key.as_str().to_owned()>{node.name.clone()}</option> });
    let units = view! {
        <select class="input" id="unit" name="unit" aria-invalid=invalid aria-describedby=described>
            <option value="">{words.get("wave-posters-all")}</option>
            {own.collect_view()}
        </select>
    };
    view! {
        <form class="panel" method="get" action=format!("{}/posters", model.at())>
            <h2>{words.get("wave-posters")}</h2>
            <p>{words.get("wave-posters-text")}</p>
            {problems.field("unit", words.get("wave-posters-unit"), None, units.into_any())}
            {checks(problems, "language", words.get("wave-posters-languages"), None, languages.into())}
            {radios(problems, "paper", words.get("slips-paper"), Paper::A4.name(), papers.into())}
            <div class="actions"><button class="btn btn-primary">{words.get("wave-posters-button")}</button></div>
        </form>
    }
}
