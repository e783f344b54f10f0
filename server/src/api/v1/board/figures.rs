//! How the figures of a question look in JSON. The domain writes them; this only describes what it writes.

#![expect(dead_code, reason = "read by the API's document only")]

use utoipa::ToSchema;

/// One question's figures for one unit.
#[derive(ToSchema)]
pub(super) struct QuestionFigures {
    /// Key of the question.
    #[schema(example = "recommend")]
    question: String,
    /// Answers that the figures stand for.
    answered: u32,
    /// In the order of the scale or of the options. Empty for multiple choice, and where too few answered.
    bands: Vec<BandFigures>,
    /// The score, for 0–10.
    score: Option<ScoreFigures>,
    /// Single options of scales and multiple choice, after the close, where the unit's sheets are whole groups of 30
    /// and more. Yes/no and single choice have none: their bands are their options.
    options: Option<OptionsFigures>,
}

/// The share of answers in one band.
#[derive(ToSchema)]
struct BandFigures {
    /// What the band stands for.
    band: Band,
    /// Whole per cent. The bands of a question add up to 100.
    percent: u32,
    /// The least and the most per cent that the truth can be; both equal to `percent` where it is exact.
    range: [u32; 2],
    /// 95 % interval, per cent.
    interval: [u32; 2],
}

/// What a band stands for.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
enum Band {
    /// 1–2 of 5, or 0–6 of 10 (detractors), or no.
    Unfavourable,
    /// 3 of 5, or 7–8 of 10 (passives).
    Neutral,
    /// 4–5 of 5, or 9–10 of 10 (promoters), or yes.
    Favourable,
    /// A single option of a single-choice question, by its position from 0.
    Option(u8),
}

/// The employee net promoter score: per cent of promoters minus per cent of detractors.
#[derive(ToSchema)]
struct ScoreFigures {
    /// −100 to 100.
    value: i32,
    /// The least and the most that the truth can be.
    range: [i32; 2],
    /// 95 % interval.
    interval: [i32; 2],
}

/// The options of a question, published at the close.
#[derive(ToSchema)]
struct OptionsFigures {
    /// The answers that they stand for; fewer than `answered` where some are known as ranges only.
    of: u32,
    /// One entry per option: 0 to 10, 1 to 5, or the options of the question in their order.
    shares: Vec<OptionFigures>,
}

/// How often one option was chosen.
#[derive(ToSchema)]
struct OptionFigures {
    /// Whole per cent of the answers.
    percent: u32,
    /// The least and the most per cent that the truth can be.
    range: [u32; 2],
    /// 95 % interval, per cent.
    interval: [u32; 2],
}
