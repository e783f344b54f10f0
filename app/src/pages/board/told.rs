//! One question's figures in words.

use heard_domain::{
    board::{Change, Movement, QuestionResults},
    survey::{Band, Question},
};
use leptos::prelude::*;

use crate::{
    components::{Said, sentence},
    i18n::{Arg, Words},
};

use super::{
    answers,
    finding::Figure,
    headline::{figure, majority, moved},
    model::{UnitView, WaveView},
    numbers::Numbers,
};

/// A sentence about one question, as text or with its foreign parts marked.
pub(in crate::pages) struct Told {
    words: Words,
    key: &'static str,
    said: Vec<(&'static str, Said)>,
    args: Vec<(&'static str, Arg)>,
}

impl Told {
    /// For the page.
    pub(in crate::pages) fn view(&self) -> AnyView {
        sentence(self.words, self.key, &self.said, &self.args)
    }

    /// For a field.
    pub(in crate::pages) fn text(&self) -> String {
        let said = self.said.iter().map(|(name, said)| (*name, said.as_str().into()));
        self.words.with(self.key, &said.chain(self.args.iter().cloned()).collect::<Vec<_>>())
    }
}

/// What the figures of a question say of a unit: how they moved, where that is more than chance; else where they are.
/// The question alone, where it has none.
pub(in crate::pages) fn told(
    words: Words,
    wave: &WaveView,
    unit: &UnitView<'_>,
    question: &Question,
    movement: Option<Movement<'_>>,
) -> Told {
    let said = vec![("question", Said::of(words, &question.text))];
    let name: (&str, Arg) = ("unit", unit.node.name.as_str().into());
    let position = wave.questions().iter().position(|asked| asked.key == question.key);
    let figures = position.and_then(|position| unit.results.questions.get(position)).filter(|_| unit.is_shown());
    let alone = || Told { words, key: "told-question", said: said.clone(), args: Vec::new() };
    let Some(figures) = figures else { return alone() };
    let numbers = Numbers(words);
    let movement = movement.filter(|movement| movement.change != Change::Unclear);
    let moved_from = movement.and_then(|movement| Some((Figure::of(movement.before)?, movement.since)));
    match (Figure::of(figures), moved_from) {
        (Some(now), Some((before, since))) => {
            let (key, now, before) = moved(words, question, now, before);
            let args = vec![name, ("now", now.into()), ("since", since.into()), ("before", before.into())];
            Told { words, key, said, args }
        }
        (Some(Figure::Score(score)), None) => {
            let figure = figure(numbers, Figure::Score(score));
            Told { words, key: "told-score", said, args: vec![name, ("score", figure.into())] }
        }
        (Some(Figure::Share(share)), None) => {
            let key = majority(question, Band::Favourable);
            Told { words, key, said, args: vec![name, ("share", numbers.share(share.into()).into())] }
        }
        (None, _) => match foremost(words, question, figures) {
            None => alone(),
            Some((option, share)) => {
                let said = said.into_iter().chain([("option", option)]).collect();
                Told { words, key: "board-majority-option", said, args: vec![name, ("share", share.into())] }
            }
        },
    }
}

/// How many answers the figures stand for, and between what the favourable share or the score probably lies.
pub(in crate::pages) fn certainty(words: Words, question: &Question, figures: &QuestionResults) -> AnyView {
    let numbers = Numbers(words);
    let count = words.with("board-answered", &[("count", figures.answered.into())]);
    let between = Figure::of(figures).map(|figure| match figure {
        Figure::Score(score) => {
            let between = numbers.scores_between(score.interval);
            words.with("board-share-of", &[("answer", words.get("board-enps").into()), ("share", between.into())])
        }
        Figure::Share(share) => {
            let answer = answers::name(words, question, share.band);
            let between = numbers.percents_between(share.interval);
            words.with("board-share-of", &[("answer", answer.as_str().into()), ("share", between.into())])
        }
    });
    view! { <span>{count}</span> {between.map(|between| view! { <span>{between}</span> })} }.into_any()
}

/// The option that most people chose, of questions that have no favourable answer.
fn foremost(words: Words, question: &Question, figures: &QuestionResults) -> Option<(Said, String)> {
    let numbers = Numbers(words);
    let bands = figures.bands.iter().map(Into::into);
    let shares: Vec<crate::charts::Share> = match &figures.options {
        Some(options) => options.shares.iter().map(Into::into).collect(),
        None => bands.collect(),
    };
    let first = |share: &crate::charts::Share| std::cmp::Reverse(share.percent);
    let (index, share) = shares.into_iter().enumerate().min_by_key(|(_, share)| first(share))?;
    Some((answers::option_text(words, question, index), numbers.share(share)))
}
