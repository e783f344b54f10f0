//! From sums to figures (rules R6, R8, R9, R10).
//!
//! Rounding, so that everybody gets the same figures: the shares of a question's bands are whole per cents that add up
//! to 100, by largest remainders, of the counts in quarters. Where a class table leaves the truth open, a band also has
//! the whole per cents between which it lies, rounded outwards. Intervals are rounded outwards too. The employee net
//! promoter score is rounded to the nearest whole number, halves away from zero.

use serde::Serialize;

use crate::{
    batch::{Batch, OptionGroup},
    board::{
        Estimate,
        sums::{BandSum, NodeSum, QuestionSum, sums},
    },
    statistics::{net_score, whole_per_cents, wilson_range},
    survey::{Band, Question, QuestionKind},
    wave::{Entry, Manifest},
};

/// Why a unit has figures, or has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "standing", rename_all = "kebab-case")]
pub enum Standing {
    /// There are sealed sheets at or below the unit.
    Shown,
    /// Nothing has been sealed yet; it may come with the next tick.
    Waiting,
    /// The wave is over and too few sheets came in; they count in a unit above, if anywhere.
    TooFew,
    /// The unit has no cell of its own: its people are counted in the unit at this position of the roster.
    CountedIn {
        /// Position of that unit.
        node: usize,
    },
}

/// The share of answers in one band.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BandShare {
    /// What the band stands for.
    pub band: Band,
    /// Whole per cent. The bands of a question add up to 100.
    pub percent: u32,
    /// The least and the most per cent that the truth can be; equal to `percent` where it is exact.
    pub range: (u32, u32),
    /// 95 % interval, per cent.
    pub interval: (u32, u32),
}

/// How often one option was chosen.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OptionShare {
    /// Whole per cent of the answers.
    pub percent: u32,
    /// The least and the most per cent that the truth can be.
    pub range: (u32, u32),
    /// 95 % interval, per cent.
    pub interval: (u32, u32),
}

/// The options of a question, published at the close.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Options {
    /// The answers that they stand for; fewer than `answered` where some batches are known as ranges only.
    pub of: u32,
    /// One entry per option.
    pub shares: Vec<OptionShare>,
}

/// The employee net promoter score: per cent of promoters minus per cent of detractors.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Score {
    /// −100 to 100.
    pub value: i32,
    /// The least and the most that the truth can be.
    pub range: (i32, i32),
    /// 95 % interval.
    pub interval: (i32, i32),
}

/// One question's figures for one unit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuestionResults {
    /// Answers that the figures stand for.
    pub answered: u32,
    /// Bands; empty for multiple choice, and where too few answered.
    pub bands: Vec<BandShare>,
    /// The score, for 0–10.
    pub score: Option<Score>,
    /// Single options, after the close, where the unit's sheets are whole option groups.
    pub options: Option<Options>,
    /// For comparing over time: the score for 0–10, else the favourable share; not published itself.
    #[serde(skip)]
    pub estimate: Option<Estimate>,
}

/// One unit's figures in one wave.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct UnitResults {
    /// Why there are figures, or none.
    #[serde(flatten)]
    pub standing: Standing,
    /// Sealed sheets at or below the unit.
    pub sheets: u32,
    /// People who are invited and counted at or below the unit; behind an open link, the headcount.
    pub invited: u32,
    /// Whole per cent of `sheets` in `invited`, at most 100; `None` behind an open link, where one person can send
    /// several.
    pub participation: Option<u32>,
    /// One entry per question.
    pub questions: Vec<QuestionResults>,
}

/// The figures of every unit of a wave, by position in the roster. `closed` says that no tick will follow.
#[must_use]
pub fn results(manifest: &Manifest, batches: &[Batch], groups: &[OptionGroup], closed: bool) -> Vec<UnitResults> {
    let questions = &manifest.content.questionnaire.questions;
    let sums = sums(manifest, batches, groups);
    sums.iter()
        .enumerate()
        .map(|(position, sum)| {
            let node = &manifest.roster.nodes()[position];
            UnitResults {
                standing: standing(manifest, position, sum, closed),
                sheets: narrow(sum.sheets),
                invited: node.reach,
                participation: (manifest.content.entry == Entry::Codes)
                    .then(|| per_cent(sum.sheets, u64::from(node.reach))),
                questions: questions
                    .iter()
                    .zip(&sum.questions)
                    .map(|(question, figures)| question_results(question, figures, sum, closed))
                    .collect(),
            }
        })
        .collect()
}

fn standing(manifest: &Manifest, position: usize, sum: &NodeSum, closed: bool) -> Standing {
    let node = &manifest.roster.nodes()[position];
    if sum.batches > 0 {
        Standing::Shown
    } else if node.reach == 0 {
        Standing::CountedIn { node: node.cell }
    } else if closed {
        Standing::TooFew
    } else {
        Standing::Waiting
    }
}

fn question_results(question: &Question, sum: &QuestionSum, node: &NodeSum, closed: bool) -> QuestionResults {
    // R9: only where the unit's sheets are a union of whole groups.
    let whole = closed && node.sheets > 0 && node.grouped == node.sheets && sum.options_of > 0;
    let options = whole.then(|| options(question, sum));
    let Some(bands) = question.bands() else {
        let answered = if whole { narrow(sum.answered) } else { 0 };
        return QuestionResults { answered, bands: Vec::new(), score: None, options, estimate: None };
    };
    if sum.answered == 0 {
        return QuestionResults { answered: 0, bands: Vec::new(), score: None, options: None, estimate: None };
    }
    let quarters: Vec<u64> = sum.bands.iter().map(|band| band.quarters).collect();
    let shares: Vec<BandShare> = bands
        .kinds()
        .iter()
        .zip(whole_per_cents(&quarters))
        .zip(&sum.bands)
        .map(|((band, percent), counts)| BandShare {
            band: *band,
            percent,
            range: range(counts, sum.answered, percent),
            interval: interval(counts, sum.answered),
        })
        .collect();
    let score = matches!(question.kind, QuestionKind::ZeroToTen { .. }).then(|| net(sum));
    let estimate = match &score {
        Some((_, estimate)) => Some(*estimate),
        None => bands.kinds().iter().position(|band| *band == Band::Favourable).map(|band| {
            let counts = &sum.bands[band];
            let n = sum.answered as f64;
            let interval = wilson_range(counts.low as f64, counts.high as f64, n);
            Estimate { value: counts.quarters as f64 / 4.0 / n, low: interval.low, high: interval.high }
        }),
    };
    QuestionResults {
        answered: narrow(sum.answered),
        bands: shares,
        score: score.map(|(score, _)| score),
        options,
        estimate,
    }
}

fn options(question: &Question, sum: &QuestionSum) -> Options {
    let quarters: Vec<u64> = sum.options.iter().map(|option| option.quarters).collect();
    let percents = if question.is_multiple() {
        quarters.iter().map(|quarter| per_cent(*quarter, 4 * sum.options_of)).collect()
    } else {
        whole_per_cents(&quarters)
    };
    let shares = sum
        .options
        .iter()
        .zip(percents)
        .map(|(counts, percent)| OptionShare {
            percent,
            range: range(counts, sum.options_of, percent),
            interval: interval(counts, sum.options_of),
        })
        .collect();
    Options { of: narrow(sum.options_of), shares }
}

fn net(sum: &QuestionSum) -> (Score, Estimate) {
    let n = sum.answered as f64;
    let (detractors, promoters) = (sum.bands[0], sum.bands[2]);
    let value = (promoters.quarters as f64 - detractors.quarters as f64) / 4.0 / n;
    let low = net_score(promoters.low as f64, detractors.high as f64, n).low;
    let high = net_score(promoters.high as f64, detractors.low as f64, n).high;
    // In whole numbers of counts, so that no rounding depends on floating point.
    let net = |promoters: u64, detractors: u64| 100 * (promoters as i64 - detractors as i64);
    let answered = sum.answered as i64;
    let quarters = net(promoters.quarters, detractors.quarters);
    let rounded = (2 * quarters.abs() + 4 * answered) / (8 * answered) * quarters.signum();
    let least = net(promoters.low, detractors.high).div_euclid(answered);
    let most = -(-net(promoters.high, detractors.low)).div_euclid(answered);
    let exact = promoters.low == promoters.high && detractors.low == detractors.high;
    let score = Score {
        value: rounded as i32,
        range: if exact { (rounded as i32, rounded as i32) } else { (least as i32, most as i32) },
        interval: ((low * 100.0).floor() as i32, (high * 100.0).ceil() as i32),
    };
    (score, Estimate { value, low, high })
}

fn range(counts: &BandSum, n: u64, percent: u32) -> (u32, u32) {
    if counts.low == counts.high {
        (percent, percent)
    } else {
        (narrow(counts.low * 100 / n), narrow((counts.high * 100).div_ceil(n)))
    }
}

fn interval(counts: &BandSum, n: u64) -> (u32, u32) {
    let interval = wilson_range(counts.low as f64, counts.high as f64, n as f64);
    ((interval.low * 100.0).floor() as u32, (interval.high * 100.0).ceil() as u32)
}

/// Whole per cent to the nearest, at most 100; 0 of 0 is 0.
fn per_cent(part: u64, of: u64) -> u32 {
    if of == 0 { 0 } else { narrow((part * 200 + of) / (2 * of)).min(100) }
}

fn narrow(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
