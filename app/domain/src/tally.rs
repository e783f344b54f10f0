//! Counting: what is left of answer sheets once they are added up.

use crate::{
    sheet::{Answer, AnswerSheet},
    survey::Question,
};

/// Where the counters of each question lie in a [`Tally`]: per question one counter of answers given, then one per
/// option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TallyLayout {
    offsets: Vec<usize>,
    len: usize,
}

impl TallyLayout {
    /// The layout for a wave's questions.
    #[must_use]
    pub fn new(questions: &[Question]) -> Self {
        let mut len = 0;
        let offsets = questions
            .iter()
            .map(|question| {
                let offset = len;
                len += 1 + question.option_count();
                offset
            })
            .collect();
        Self { offsets, len }
    }

    /// How many counters there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no question at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    fn range(&self, question: usize) -> std::ops::Range<usize> {
        let start = self.offsets[question];
        start..self.offsets.get(question + 1).copied().unwrap_or(self.len)
    }
}

/// Counts of sheets, answers and options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Sheets added, blank ones included.
    pub sheets: u32,
    counters: Vec<u32>,
}

impl Tally {
    /// Nothing counted yet.
    #[must_use]
    pub fn empty(layout: &TallyLayout) -> Self {
        Self { sheets: 0, counters: vec![0; layout.len()] }
    }

    /// From stored parts; `None` where the number of counters is not the layout's.
    #[must_use]
    pub fn from_parts(layout: &TallyLayout, sheets: u32, counters: Vec<u32>) -> Option<Self> {
        (counters.len() == layout.len()).then_some(Self { sheets, counters })
    }

    /// All counters, as the layout orders them.
    #[must_use]
    pub fn counters(&self) -> &[u32] {
        &self.counters
    }

    /// Adds one sheet.
    pub fn add(&mut self, layout: &TallyLayout, sheet: &AnswerSheet) {
        self.shift(layout, sheet, 1);
    }

    /// Takes back a sheet that was added and could not be made durable.
    pub fn take_back(&mut self, layout: &TallyLayout, sheet: &AnswerSheet) {
        self.shift(layout, sheet, -1);
    }

    fn shift(&mut self, layout: &TallyLayout, sheet: &AnswerSheet, by: i32) {
        self.sheets = self.sheets.saturating_add_signed(by);
        for (question, answer) in sheet.answers().iter().enumerate() {
            let counters = &mut self.counters[layout.range(question)];
            let mut bump = |index: usize| {
                if let Some(counter) = counters.get_mut(index) {
                    *counter = counter.saturating_add_signed(by);
                }
            };
            match *answer {
                Answer::Blank => {}
                Answer::One(option) => {
                    bump(0);
                    bump(1 + usize::from(option));
                }
                Answer::Many(chosen) => {
                    bump(0);
                    for option in (0..16).filter(|option| chosen & (1 << option) != 0) {
                        bump(1 + option);
                    }
                }
            }
        }
    }

    /// Adds all of `other`.
    pub fn merge(&mut self, other: &Self) {
        self.sheets += other.sheets;
        for (counter, more) in self.counters.iter_mut().zip(&other.counters) {
            *counter += more;
        }
    }

    /// Takes everything out.
    #[must_use]
    pub fn take(&mut self) -> Self {
        let counters = vec![0; self.counters.len()];
        Self { sheets: std::mem::take(&mut self.sheets), counters: std::mem::replace(&mut self.counters, counters) }
    }

    /// How many answered the question.
    #[must_use]
    pub fn answered(&self, layout: &TallyLayout, question: usize) -> u32 {
        self.counters[layout.range(question)][0]
    }

    /// How often each option of the question was chosen.
    #[must_use]
    pub fn options(&self, layout: &TallyLayout, question: usize) -> &[u32] {
        &self.counters[layout.range(question)][1..]
    }

    /// Forgets the answers to one question; the sheets stay counted.
    pub fn forget(&mut self, layout: &TallyLayout, question: usize) {
        self.counters[layout.range(question)].fill(0);
    }
}
