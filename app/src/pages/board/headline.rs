//! The headline in words.

use heard_domain::survey::{Band, Question, QuestionKind};
use leptos::prelude::*;

use crate::{
    charts::Share,
    components::{Said, sentence},
    i18n::{Arg, Words},
    page::Page,
};

use super::{
    BoardPage, answers,
    finding::{Figure, Finding, finding},
    model::UnitView,
    numbers::{Numbers, tenths},
};

/// What the figures of a unit that is shown say most clearly.
pub(super) fn headline(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> AnyView {
    let words = page.words();
    let name = unit.node.name.as_str();
    match finding(model, unit) {
        Finding::Moved { question, before, now, since } => {
            let (key, now, before) = moved(words, question, now, before);
            let args: [(&str, Arg); 4] =
                [("unit", name.into()), ("now", now.into()), ("since", since.into()), ("before", before.into())];
            sentence(words, key, &[("question", Said::of(words, &question.text))], &args)
        }
        Finding::Majority { question, share } => {
            let said =
                [("question", Said::of(words, &question.text)), ("option", answers::name(words, question, share.band))];
            let args: [(&str, Arg); 2] = [("unit", name.into()), ("share", Numbers(words).in_ten(share.into()).into())];
            sentence(words, majority(question, share.band), &said, &args)
        }
        Finding::Divided => words.with("board-divided", &[("unit", name.into())]).into_any(),
        Finding::Nothing => words.with("board-nothing", &[("unit", name.into())]).into_any(),
    }
}

pub(super) fn moved(
    words: Words,
    question: &Question,
    now: Figure<'_>,
    before: Figure<'_>,
) -> (&'static str, String, String) {
    let numbers = Numbers(words);
    match (now, before) {
        (Figure::Share(now), Figure::Share(before)) => {
            let key = if question.kind == QuestionKind::YesNo { "board-moved-yes" } else { "board-moved-one-to-five" };
            let (now, before) = (Share::from(now), Share::from(before));
            // Both in tenths or both in per cent, and never the same words for two different shares.
            if tenths(now).is_some() && tenths(before).is_some() && tenths(now) != tenths(before) {
                (key, numbers.in_ten(now), numbers.in_ten(before))
            } else {
                (key, numbers.share(now), numbers.share(before))
            }
        }
        (now, before) => ("board-moved-score", figure(numbers, now), figure(numbers, before)),
    }
}

/// A figure as a number, or from where to where it lies.
pub(super) fn figure(numbers: Numbers, figure: Figure<'_>) -> String {
    match figure {
        Figure::Score(score) => numbers.score(score),
        Figure::Share(share) => numbers.share(share.into()),
    }
}

pub(super) fn majority(question: &Question, band: Band) -> &'static str {
    match (&question.kind, band) {
        (QuestionKind::ZeroToTen { .. }, Band::Favourable) => "board-majority-9-10",
        (QuestionKind::ZeroToTen { .. }, _) => "board-majority-0-6",
        (QuestionKind::OneToFive { .. }, Band::Favourable) => "board-majority-4-5",
        (QuestionKind::OneToFive { .. }, _) => "board-majority-1-2",
        (QuestionKind::YesNo, Band::Favourable) => "board-majority-yes",
        (QuestionKind::YesNo, _) => "board-majority-no",
        _ => "board-majority-option",
    }
}
