//! Posters for waves by an open link: one page for each unit and language.

use std::sync::Arc;

use heard_domain::{language::Language, wave::Manifest};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::paper::{Paper, document};
use crate::{components::Said, i18n::Words, page::Page};

/// Posters of a wave.
#[derive(Debug, Clone)]
pub struct Posters {
    /// The wave as frozen at launch.
    pub manifest: Arc<Manifest>,
    /// When it closes.
    pub closes: OffsetDateTime,
    /// What they are printed on.
    pub paper: Paper,
    /// Where the way back leads.
    pub back: String,
    /// The posters.
    pub posters: Vec<Poster>,
}

/// One poster.
#[derive(Debug, Clone)]
pub struct Poster {
    /// Position of the unit in the roster.
    pub unit: usize,
    /// The language it is printed in.
    pub language: Language,
    /// The address that people type.
    pub address: String,
    /// The same as a square code, as SVG.
    pub qr: String,
}

/// The whole document.
#[must_use]
pub fn posters(page: &Page, model: &Posters) -> String {
    let words = page.words();
    let title = words.with("posters-title", &[("count", model.posters.len().into())]);
    let bar = view! { <p>{words.get("posters-text")}</p> };
    let posters = model.posters.iter().map(|printed| poster(page, model, printed)).collect_view();
    document(page, model.paper, title, bar, model.back.clone(), posters)
}

fn poster(page: &Page, model: &Posters, poster: &Poster) -> Option<impl IntoView + use<>> {
    let words = Words(poster.language);
    let manifest = &model.manifest;
    let nodes = manifest.roster.nodes();
    let cell = nodes.get(nodes.get(poster.unit)?.cell)?;
    let questionnaire = &manifest.content.questionnaire;
    let moment = |at| words.date_time(&page.zone, at).into();
    let open = words
        .with("poster-open", &[("opens", moment(manifest.content.schedule.opens)), ("closes", moment(model.closes))]);
    let length = words.with("promise-length", &[("count", questionnaire.questions.len().into())]);
    let group = words.with("slip-group", &[("k", manifest.preset.k().into())]);
    let counted =
        words.with("promise-unit-open", &[("unit", cell.name.as_str().into()), ("count", cell.invited.into())]);
    let (before, after) = words.around("poster-type", "address", &[]);
    Some(view! {
        <article class="print-page poster" lang=poster.language.tag() dir=poster.language.direction()>
            <header>
                <p class="poster-from">{page.organisation.clone()}</p>
                <h2>{Said::of(words, &questionnaire.title).view()}</h2>
                <p class="poster-length">{length}</p>
            </header>
            <div class="poster-scan">
                <p>{words.get("poster-scan")}</p>
                <div class="poster-qr" inner_html=poster.qr.clone()></div>
                <p class="poster-type">{before}<bdi dir="ltr">{poster.address.clone()}</bdi>{after}</p>
            </div>
            <footer>
                <p class="poster-promise">
                    {words.get("slip-counted")}
                    <br />
                    {group}
                </p>
                <p>{counted}</p>
                <p>{open}</p>
                <p class="poster-label">{words.get("promise-open-link")}</p>
            </footer>
        </article>
    })
}
