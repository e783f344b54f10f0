//! Taking answer sheets.

use std::sync::Arc;

use heard_ballot::code::{Code, CodeError};
use heard_domain::{
    sheet::{AnswerSheet, SheetError},
    wave::{Entry, Phase},
};

use super::{Services, WaveBoard};
use crate::collect::{CollectError, LiveWave, Submission, Ticket};

/// What somebody finds who opens a pulse.
pub enum Door {
    /// Sheets are taken.
    Open(Arc<LiveWave>),
    /// The wave opens later.
    NotYet(Arc<LiveWave>),
    /// The wave takes no sheets any more, through no fault of the people's.
    Interrupted(Arc<LiveWave>),
    /// More sheets have come by an open link than the wave counts.
    Full(Arc<LiveWave>),
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
    /// The wave lets people in the other way: by codes, or by an open link.
    #[error("the wave lets people in another way")]
    OtherEntry,
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
                Phase::Open if self.is_full(&live) => return Door::Full(live),
                Phase::Open => return Door::Open(live),
                Phase::Scheduled => return Door::NotYet(live),
                Phase::Interrupted => return Door::Interrupted(live),
                Phase::Closed => {}
            }
        }
        self.history(slug).last().cloned().map_or(Door::Unknown, Door::Closed)
    }

    fn is_full(&self, live: &LiveWave) -> bool {
        self.wave(live.manifest.pulse.as_str(), live.manifest.wave).is_ok_and(|board| board.is_full())
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
        if wave.manifest.content.entry != Entry::Codes {
            return Err(SheetRefusal::OtherEntry);
        }
        let sheet = AnswerSheet::read(&wave.manifest.content.questionnaire.questions, answers)?;
        let ticket = Ticket::Code(Code::parse(code)?);
        self.count(wave, Submission { ticket, sheet }).await
    }

    /// Counts a sheet that came by an open link, in the cell of the unit with that key; at the root where there is no
    /// such unit. A sheet beyond the most that the wave counts is answered like any other.
    ///
    /// # Errors
    /// [`SheetRefusal`].
    pub async fn submit_openly<'a>(
        &self,
        wave: &LiveWave,
        unit: &str,
        answers: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<(), SheetRefusal> {
        if wave.manifest.content.entry != Entry::Open {
            return Err(SheetRefusal::OtherEntry);
        }
        let sheet = AnswerSheet::read(&wave.manifest.content.questionnaire.questions, answers)?;
        let unit = wave.manifest.roster.position(unit).unwrap_or(0);
        self.count(wave, Submission { ticket: Ticket::OpenLink { unit }, sheet }).await
    }

    async fn count(&self, wave: &LiveWave, submission: Submission) -> Result<(), SheetRefusal> {
        self.collector().submit(wave, submission).await.map_err(|error| match error {
            CollectError::NotOpen => SheetRefusal::NotOpen,
            CollectError::Closed => SheetRefusal::Closed,
            CollectError::Interrupted => SheetRefusal::Interrupted,
            _ => SheetRefusal::Unavailable,
        })
    }
}
