//! What the bands of a question are called.

use heard_domain::{
    board::{BandShare, QuestionResults},
    survey::{Band, Question, QuestionKind},
};

use crate::{charts::Diverging, i18n::Words};

/// The short name of a band, as it stands under a figure: "4–5", "Yes", or the option's own text.
pub(super) fn name(words: Words, question: &Question, band: Band) -> String {
    match (&question.kind, band) {
        (QuestionKind::ZeroToTen { .. }, Band::Unfavourable) => words.get("board-answers-0-6"),
        (QuestionKind::ZeroToTen { .. }, Band::Neutral) => words.get("board-answers-7-8"),
        (QuestionKind::ZeroToTen { .. }, Band::Favourable) => words.get("board-answers-9-10"),
        (QuestionKind::OneToFive { .. }, Band::Unfavourable) => words.get("board-answers-1-2"),
        (QuestionKind::OneToFive { .. }, Band::Neutral) => words.get("board-answers-3"),
        (QuestionKind::OneToFive { .. }, Band::Favourable) => words.get("board-answers-4-5"),
        (QuestionKind::YesNo, Band::Favourable) => words.get("board-yes"),
        (QuestionKind::YesNo, _) => words.get("board-no"),
        (_, Band::Option(position)) => option_text(words, question, usize::from(position)),
        _ => String::new(),
    }
}

/// The text of an option of a choice question, or its value on a scale.
pub(super) fn option_text(words: Words, question: &Question, index: usize) -> String {
    match &question.kind {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleChoice { options } => {
            options.get(index).map(|option| option.text.get(words.0).to_owned()).unwrap_or_default()
        }
        QuestionKind::YesNo => words.get(if index == 0 { "board-yes" } else { "board-no" }),
        QuestionKind::ZeroToTen { .. } | QuestionKind::OneToFive { .. } => {
            words.with("board-number", &[("n", question.option_value(index).into())])
        }
    }
}

/// What the two ends of a bar stand for: the low end first.
pub(super) fn ends(words: Words, question: &Question) -> Option<(String, String)> {
    match &question.kind {
        QuestionKind::ZeroToTen { low, high } | QuestionKind::OneToFive { low, high } => {
            Some((low.get(words.0).to_owned(), high.get(words.0).to_owned()))
        }
        QuestionKind::YesNo => Some((words.get("board-no"), words.get("board-yes"))),
        QuestionKind::SingleChoice { .. } | QuestionKind::MultipleChoice { .. } => None,
    }
}

/// Whether the question's bands go from unfavourable to favourable, so that waves and units can be compared by it.
pub(super) const fn is_scale(question: &Question) -> bool {
    matches!(question.kind, QuestionKind::ZeroToTen { .. } | QuestionKind::OneToFive { .. } | QuestionKind::YesNo)
}

/// The favourable band.
pub(super) fn favourable(figures: &QuestionResults) -> Option<&BandShare> {
    figures.bands.iter().find(|share| share.band == Band::Favourable)
}

/// The bands as a diverging bar; `None` where they do not go from unfavourable to favourable, or are not known.
pub(super) fn diverging(question: &Question, figures: &QuestionResults) -> Option<Diverging> {
    if !is_scale(question) || figures.bands.is_empty() {
        return None;
    }
    let mut bar = Diverging::default();
    for share in &figures.bands {
        match share.band {
            Band::Unfavourable => bar.unfavourable = share.into(),
            Band::Neutral => bar.neutral = share.into(),
            Band::Favourable => bar.favourable = share.into(),
            Band::Option(_) => {}
        }
    }
    Some(bar)
}
