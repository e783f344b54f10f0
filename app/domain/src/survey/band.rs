//! Bands: the groups of options that results are shown in (release rule R7).

use serde::{Deserialize, Serialize};

use crate::survey::QuestionKind;

/// What a band stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// 1–2 of 5, or 0–6 of 10 (detractors), or no.
    Unfavourable,
    /// 3 of 5, or 7–8 of 10 (passives).
    Neutral,
    /// 4–5 of 5, or 9–10 of 10 (promoters), or yes.
    Favourable,
    /// A single option of a single-choice question, by its position.
    Option(u8),
}

/// How the options of a question are grouped into bands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bands {
    kinds: Vec<Band>,
    of_option: Vec<u8>,
    cyclic: bool,
}

impl Bands {
    pub(super) fn of(kind: &QuestionKind) -> Option<Self> {
        use Band::{Favourable, Neutral, Unfavourable};
        let scale = |of_option: &[u8]| Self {
            kinds: vec![Unfavourable, Neutral, Favourable],
            of_option: of_option.to_vec(),
            cyclic: false,
        };
        match kind {
            QuestionKind::ZeroToTen { .. } => Some(scale(&[0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2])),
            QuestionKind::OneToFive { .. } => Some(scale(&[0, 0, 1, 2, 2])),
            QuestionKind::YesNo => {
                Some(Self { kinds: vec![Favourable, Unfavourable], of_option: vec![0, 1], cyclic: true })
            }
            QuestionKind::SingleChoice { options } => {
                let positions: Vec<u8> = (0..options.len()).filter_map(|index| u8::try_from(index).ok()).collect();
                Some(Self {
                    kinds: positions.iter().map(|position| Band::Option(*position)).collect(),
                    of_option: positions,
                    cyclic: true,
                })
            }
            QuestionKind::MultipleChoice { .. } => None,
        }
    }

    /// What each band stands for, in the order of the options.
    #[must_use]
    pub fn kinds(&self) -> &[Band] {
        &self.kinds
    }

    /// The counts of the bands, from the counts of the options.
    #[must_use]
    pub fn sum(&self, options: &[u32]) -> Vec<u32> {
        let mut bands = vec![0; self.kinds.len()];
        for (count, band) in options.iter().zip(&self.of_option) {
            bands[usize::from(*band)] += count;
        }
        bands
    }

    /// The neighbours of a band: on a scale the adjacent bands; among options the next in list order, cyclic.
    #[must_use]
    pub fn neighbours(&self, band: usize) -> Vec<usize> {
        let count = self.kinds.len();
        if self.cyclic {
            return if count > 1 { vec![(band + 1) % count] } else { vec![] };
        }
        let below = band.checked_sub(1);
        let above = Some(band + 1).filter(|above| *above < count);
        below.into_iter().chain(above).collect()
    }
}
