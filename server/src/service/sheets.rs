//! Taking answer sheets.

use std::sync::Arc;

use heard_ballot::code::{Code, CodeError};
use heard_domain::{
    sheet::{AnswerSheet, SheetError},
    wave::Phase,
};

use super::{Services, WaveBoard};
use crate::collect::{CollectError, LiveWave, Submission};

/// What somebody finds who opens a pulse.
pub enum Door {
    /// Sheets are taken.
    Open(Arc<LiveWave>),
    /// The wave opens later.
    NotYet(Arc<LiveWave>),
    /// The wave takes no sheets any more, through no fault of the people's.
    Interrupted(Arc<LiveWave>),
    /// The last wave is over.
    Closed(Arc<WaveBoard>),
    /// There is no such pulse, or it never had a wave.
    Unknown,
}

/// Why a sheet was not taken. Nothing was counted.
#[derive(Debug, thiserror::Error)]
pub enum SheetRefusal {
    /// The code has a typing error.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// An answer is none.
    #[error(transparent)]
    Answers(#[from] SheetError),
    /// The wave is not open.
    #[error("the wave is not open yet")]
    NotOpen,
    /// The wave is over.
    #[error("the wave is closed")]
    Closed,
    /// The wave takes no sheets any more.
    #[error("the wave is interrupted")]
    Interrupted,
    /// The server could not store it.
    #[error("the sheet could not be stored")]
    Unavailable,
}

impl Services {
    /// What somebody finds who opens the pulse now.
    #[must_use]
    pub fn door(&self, slug: &str) -> Door {
        if let Some(live) = self.collector().of_pulse(slug) {
            match self.collector().phase(&live) {
                Phase::Open => return Door::Open(live),
                Phase::Scheduled => return Door::NotYet(live),
                Phase::Interrupted => return Door::Interrupted(live),
                Phase::Closed => {}
            }
        }
        self.history(slug).last().cloned().map_or(Door::Unknown, Door::Closed)
    }

    /// Counts a sheet. A code that is used or unknown is answered like one that is counted.
    ///
    /// # Errors
    /// [`SheetRefusal`].
    pub async fn submit<'a>(
        &self,
        wave: &LiveWave,
        code: &str,
        answers: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<(), SheetRefusal> {
        let sheet = AnswerSheet::read(&wave.manifest.content.questionnaire.questions, answers)?;
        let code = Code::parse(code)?;
        self.collector().submit(wave, Submission { code, sheet }).await.map_err(|error| match error {
            CollectError::NotOpen => SheetRefusal::NotOpen,
            CollectError::Closed => SheetRefusal::Closed,
            CollectError::Interrupted => SheetRefusal::Interrupted,
            _ => SheetRefusal::Unavailable,
        })
    }
}
