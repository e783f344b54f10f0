//! Slips: ten on a page, with lines to cut along. Each unit begins with a page of its own that says whose they are.

use heard_domain::{language::Language, text::Text};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::paper::{Paper, document};
use crate::{components::Said, i18n::Words, page::Page};

/// How many slips a page has.
const PER_PAGE: usize = 10;

/// All slips of a wave.
#[derive(Debug, Clone)]
pub struct PrintedSlips {
    /// The pulse's title.
    pub title: Text,
    /// The wave's number.
    pub number: u32,
    /// The fewest people that anything is shown for.
    pub k: u32,
    /// When the wave closes.
    pub closes: OffsetDateTime,
    /// The address that people type.
    pub address: String,
    /// What they are printed on.
    pub paper: Paper,
    /// Where the way back leads.
    pub back: String,
    /// The slips.
    pub units: Vec<UnitSlips>,
}

/// The slips of one unit.
#[derive(Debug, Clone)]
pub struct UnitSlips {
    /// The unit's name.
    pub name: String,
    /// Its slips, one language after the other.
    pub slips: Vec<Slip>,
}

/// One slip.
#[derive(Debug, Clone)]
pub struct Slip {
    /// The language it is printed in.
    pub language: Language,
    /// The code, as it is typed.
    pub code: String,
    /// The square code, as SVG. It leads to the answer page, and carries the code behind the `#`, which no browser sends.
    pub qr: String,
}

/// The whole document.
#[must_use]
pub fn slips(page: &Page, model: &PrintedSlips) -> String {
    let words = page.words();
    let count: usize = model.units.iter().map(|unit| unit.slips.len()).sum();
    let title = words.with("slips-once", &[("count", count.into())]);
    let bar = view! { <p>{words.get("slips-once-text")}</p> };
    let units = model.units.iter().map(|unit| {
        let languages = unit.slips.chunk_by(|one, other| one.language == other.language);
        let sheets = languages.flat_map(|slips| slips.chunks(PER_PAGE)).map(|slips| sheet(page, model, slips));
        view! {
            {cover(page, model, unit)}
            {sheets.collect_view()}
        }
    });
    document(page, model.paper, title, bar, model.back.clone(), units.collect_view())
}

/// What lies on top of a unit's slips.
fn cover(page: &Page, model: &PrintedSlips, unit: &UnitSlips) -> impl IntoView + use<> {
    let words = page.words();
    let pulse = model.title.get(page.language);
    let wave = words.with("wave-name", &[("pulse", pulse.into()), ("number", model.number.into())]);
    view! {
        <section class="print-page cover">
            <p>{page.organisation.clone()}</p>
            <h2>{unit.name.clone()}</h2>
            <p>{wave}</p>
            <p class="cover-count">{words.with("slips-cover-count", &[("count", unit.slips.len().into())])}</p>
            <p class="cover-shuffle">{words.get("slips-cover-shuffle")}</p>
            <p>{words.get("slips-cover-text")}</p>
        </section>
    }
}

fn sheet(page: &Page, model: &PrintedSlips, slips: &[Slip]) -> impl IntoView + use<> {
    let across = (0..=PER_PAGE / 2).map(|line| format!("cut across line-{line}"));
    let down = (0..=2).map(|line| format!("cut down line-{line}"));
    let lines = across.chain(down).map(|class| view! { <span class=class aria-hidden="true">{scissors()}</span> });
    view! {
        <section class="print-page sheet">
            {slips.iter().map(|printed| slip(page, model, printed)).collect_view()}
            {lines.collect_view()}
        </section>
    }
}

fn slip(page: &Page, model: &PrintedSlips, slip: &Slip) -> impl IntoView + use<> {
    let language = slip.language;
    let words = Words(language);
    let (before, after) = words.around("slip-type", "address", &[]);
    let until = words.with("slip-until", &[("when", words.date_time(&page.zone, model.closes).into())]);
    view! {
        <article class="slip" lang=language.tag() dir=language.direction()>
            <div class="slip-text">
                <p class="slip-from">{page.organisation.clone()}</p>
                <h3>{Said::of(words, &model.title).view()}</h3>
                <p>{words.get("slip-scan")}</p>
                <p>{before}<bdi dir="ltr">{model.address.clone()}</bdi>{after}</p>
            </div>
            <div class="slip-qr" inner_html=slip.qr.clone()></div>
            <p class="slip-wide">
                {words.get("slip-counted")}
                <br />
                {words.with("slip-group", &[("k", model.k.into())])}
            </p>
            <div class="slip-wide slip-foot">
                <p class="slip-code" dir="ltr">{slip.code.clone()}</p>
                <p class="slip-until">{until}</p>
            </div>
        </article>
    }
}

/// Marks a line to cut along.
fn scissors() -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8">
            <circle cx="6" cy="6" r="3"></circle>
            <circle cx="6" cy="18" r="3"></circle>
            <path d="M20 4 8.1 15.9M14.5 14.5 20 20M8.1 8.1 12 12"></path>
        </svg>
    }
}
