//! `/lead/…`: what leaders see of their units, and what they say.

mod fields;
mod frame;
pub mod home;
pub mod problem;
pub mod published;
pub mod respond;
pub mod withdraw;

#[cfg(test)]
mod tests;

use heard_domain::survey::Question;
use leptos::prelude::*;

use crate::{
    components::{Said, Tone, note, sentence},
    i18n::Words,
    page::Page,
    pages::board::{
        WaveView,
        told::{Told, told},
    },
};

/// What a response answers.
#[derive(Debug, Clone)]
pub struct About {
    /// Key of the unit.
    pub unit: String,
    /// The wave.
    pub wave: WaveView,
    /// Earlier waves of the pulse.
    pub earlier: Vec<WaveView>,
    /// Key of the question; `None` for the wave as a whole.
    pub question: Option<String>,
}

impl About {
    /// The unit's name in that wave.
    #[must_use]
    pub fn unit_name(&self) -> String {
        self.wave.unit_of(&self.unit).map_or_else(|| self.unit.clone(), |unit| unit.node.name.clone())
    }

    /// The question as it was asked.
    #[must_use]
    pub fn asked(&self) -> Option<&Question> {
        let key = self.question.as_deref()?;
        self.wave.questions().iter().find(|question| question.key.as_str() == key)
    }

    /// What the board says of it, in words.
    fn told(&self, words: Words) -> Option<Told> {
        let (question, unit) = (self.asked()?, self.wave.unit_of(&self.unit)?);
        let position = self.wave.questions().iter().position(|asked| asked.key == question.key)?;
        let earlier = self.earlier.iter().map(WaveView::published);
        let movement = self.wave.published().movement(unit.position, position, earlier);
        Some(told(words, &self.wave, &unit, question, movement))
    }

    /// The same as text, to begin with.
    #[must_use]
    pub fn prefilled(&self, words: Words) -> String {
        self.told(words).map(|told| told.text()).unwrap_or_default()
    }

    fn board(&self) -> String {
        format!("/board/{}/{}?unit={}", self.wave.pulse, self.wave.number, self.unit)
    }

    /// Unit, pulse and wave in one line.
    fn line(&self, words: Words) -> AnyView {
        let pulse = Said::of(words, &self.wave.manifest.content.questionnaire.title);
        let args = [("unit", self.unit_name().into()), ("number", self.wave.number.into())];
        sentence(words, "lead-about", &[("pulse", pulse)], &args)
    }

    /// What it is about, for the head of a page.
    fn head(&self, page: &Page) -> impl IntoView + use<> {
        let words = page.words();
        let finding = match self.told(words) {
            Some(told) => told.view(),
            None => words.get("lead-whole").into_any(),
        };
        view! {
            <p class="soft"><a href=self.board()>{self.line(words)}</a></p>
            <p class="finding">{finding}</p>
        }
    }
}

/// The address of the form for a new response.
#[must_use]
pub fn form_address(unit: &str, wave: &WaveView, question: Option<&str>) -> String {
    let path = format!("/lead/{unit}/{}/{}/respond", wave.pulse, wave.number);
    match question {
        Some(question) => format!("{path}?question={question}"),
        None => path,
    }
}

/// What was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// A draft was kept.
    Saved,
    /// A response was published.
    Published,
    /// An update was published.
    Updated,
    /// A draft was thrown away.
    Withdrawn,
    /// The wish to ask again was changed.
    ReAsk,
}

impl Done {
    const ALL: [(&'static str, Self); 5] = [
        ("saved", Self::Saved),
        ("published", Self::Published),
        ("updated", Self::Updated),
        ("withdrawn", Self::Withdrawn),
        ("re-ask", Self::ReAsk),
    ];

    /// What an address says that was just done.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(own, _)| *own == name).map(|(_, done)| done)
    }

    fn view(self, words: Words) -> impl IntoView + use<> {
        let (title, text) = match self {
            Self::Saved => ("lead-saved-title", "lead-saved"),
            Self::Published => ("lead-published-title", "lead-published"),
            Self::Updated => ("lead-updated-title", "lead-updated"),
            Self::Withdrawn => ("lead-withdrawn-title", "lead-withdrawn"),
            Self::ReAsk => ("lead-re-asked-title", "lead-re-asked"),
        };
        note(Tone::Good, words.get(title), words.get(text))
    }
}
