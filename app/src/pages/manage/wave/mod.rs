//! `/manage/waves/{pulse}/{wave}`: one wave, for those who run or observe it. All figures are those of the board.

mod close;
mod mail;
mod promise;
mod reach;
mod standing;
mod units;

#[cfg(test)]
mod tests;

use heard_domain::wave::Entry;
use leptos::prelude::*;
use time::OffsetDateTime;

use super::frame::{self, Section};
use crate::{
    components::{Tone, form::Problems, note},
    page::Page,
    pages::board::WaveView,
};

pub use mail::{Mail, Sending};
pub use reach::Codes;

/// One wave.
#[derive(Debug, Clone)]
pub struct WavePage {
    /// The wave as the board shows it.
    pub wave: WaveView,
    /// SHA-256 of the promise, hexadecimal.
    pub promise: String,
    /// Whether it takes no more sheets by its open link.
    pub full: bool,
    /// What is known of its codes; `None` behind an open link.
    pub codes: Option<Codes>,
    /// Its invitations by mail; `None` where there can be none, and for those who may not know of them.
    pub mail: Option<Mail>,
    /// The counts at which it may still be closed early.
    pub closings: Vec<OffsetDateTime>,
    /// The whole address where people answer.
    pub address: String,
    /// Whether that address leads here from other machines too.
    pub reachable: bool,
    /// Whether the reader may change anything.
    pub editable: bool,
    /// Whether an early close was just announced.
    pub announced: bool,
    /// What is wrong with the form for an early close.
    pub problems: Problems,
}

impl WavePage {
    /// The wave's own address among the pages for managing.
    fn at(&self) -> String {
        format!("/manage/waves/{}/{}", self.wave.pulse, self.wave.number)
    }
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &WavePage) -> String {
    let words = page.words();
    let manifest = &model.wave.manifest;
    let pulse = manifest.content.questionnaire.title.get(page.language);
    let title = words.with("wave-name", &[("pulse", pulse.into()), ("number", model.wave.number.into())]);
    let open =
        (manifest.content.entry == Entry::Open).then(|| view! { <p><b>{words.get("promise-open-link")}</b></p> });
    let body = view! {
        {model.announced.then(|| note(Tone::Good, words.get("wave-early-done"), ()))}
        {model.problems.summary(words)}
        {open}
        {standing::standing(page, model)}
        {reach::reach(page, model)}
        {mail::mail(page, model)}
        {units::units(page, model)}
        {promise::promise(page, model)}
        {close::close(page, model)}
    };
    // Observers have no pulses in their menu.
    let section = if model.editable { Section::Pulses } else { Section::Overview };
    frame::manage(page, section, &title, body)
}
