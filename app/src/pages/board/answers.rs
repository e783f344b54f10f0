//! What the bands of a question are called.

use heard_domain::{
    board::{BandShare, QuestionResults},
    survey::{Band, Question, QuestionKind},
};

use crate::{charts::Diverging, components::Said, i18n::Words};

/// The short name of a band, as it stands under a figure: "4–5", "Yes", or the option's own text.
pub(super) fn name(words: Words, question: &Question, band: Band) -> Said {
    let key = match (&question.kind, band) {
        (QuestionKind::ZeroToTen { .. }, Band::Unfavourable) => "board-answers-0-6",
        (QuestionKind::ZeroToTen { .. }, Band::Neutral) => "board-answers-7-8",
        (QuestionKind::ZeroToTen { .. }, Band::Favourable) => "board-answers-9-10",
        (QuestionKind::OneToFive { .. }, Band::Unfavourable) => "board-answers-1-2",
        (QuestionKind::OneToFive { .. }, Band::Neutral) => "board-answers-3",
        (QuestionKind::OneToFive { .. }, Band::Favourable) => "board-answers-4-5",
        (QuestionKind::YesNo, Band::Favourable) => "board-yes",
        (QuestionKind::YesNo, _) => "board-no",
        (_, Band::Option(position)) => return option_text(words, question, usize::from(position)),
        _ => return Said::own(String::new()),
    };
    Said::own(words.get(key))
}

/// The text of an option of a choice question, or its value on a scale.
pub(super) fn option_text(words: Words, question: &Question, index: usize) -> Said {
    match &question.kind {
        QuestionKind::SingleChoice { options } | QuestionKind::MultipleChoice { options } => {
            options.get(index).map_or_else(|| Said::own(String::new()), |option| Said::of(words, &option.text))
        }
        QuestionKind::YesNo => Said::own(words.get(if index == 0 { "board-yes" } else { "board-no" })),
        QuestionKind::ZeroToTen { .. } | QuestionKind::OneToFive { .. } => {
            Said::own(words.with("board-number", &[("n", question.option_value(index).into())]))
        }
    }
}

/// What the two ends of a bar stand for: the low end first.
pub(super) fn ends(words: Words, question: &Question) -> Option<(Said, Said)> {
    match &question.kind {
        QuestionKind::ZeroToTen { low, high } | QuestionKind::OneToFive { low, high } => {
            Some((Said::of(words, low), Said::of(words, high)))
        }
        QuestionKind::YesNo => Some((Said::own(words.get("board-no")), Said::own(words.get("board-yes")))),
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
