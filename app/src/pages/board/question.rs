//! One question's results.

use heard_domain::{
    board::{Options, QuestionResults},
    release::OPTION_GROUP,
    survey::{Question, QuestionKind},
};
use leptos::prelude::*;

use crate::{
    charts::{Diverging, Domain, Share, diverging_bar, plain_bar},
    components::{Said, sentence},
    i18n::Words,
    page::Page,
};

use super::{BoardPage, answers, numbers::Numbers, responses};

/// The question, its picture, and how many answers it stands for.
pub(super) fn question(
    page: &Page,
    model: &BoardPage,
    question: &Question,
    figures: &QuestionResults,
    domain: Domain,
) -> AnyView {
    let words = page.words();
    let picture = match answers::diverging(question, figures) {
        Some(bar) => scale(words, model, question, figures, &bar, domain),
        None if question.is_multiple() => multiple(words, model, question, figures),
        None if figures.bands.is_empty() => {
            view! { <p class="soft small">{words.with("board-too-few-answered", &[("k", model.wave.k().into())])}</p> }
                .into_any()
        }
        None => {
            let bands = figures.bands.iter().map(Share::from).collect();
            view! { <div class="bar">{bars(words, question, bands)}</div> }.into_any()
        }
    };
    let answered = (figures.answered > 0).then(|| {
        let interval = answers::favourable(figures).map(|share| {
            let answer = answers::name(words, question, share.band);
            let between = Numbers(words).percents_between(share.interval);
            let text = sentence(words, "board-share-of", &[("answer", answer)], &[("share", between.into())]);
            view! { <br />{text} }
        });
        view! {
            <p class="result-n">
                <b>{words.with("board-answered", &[("count", figures.answered.into())])}</b>
                {interval}
            </p>
        }
    });
    view! {
        <article class="result">
            <h3>{Said::of(words, &question.text).view()}</h3>
            {picture}
            {answered}
            {(!model.screen).then(|| responses::beside(page, model, question))}
        </article>
    }
    .into_any()
}

fn scale(
    words: Words,
    model: &BoardPage,
    question: &Question,
    figures: &QuestionResults,
    bar: &Diverging,
    domain: Domain,
) -> AnyView {
    let numbers = Numbers(words);
    let spoken = figures.bands.iter().map(|share| {
        let (answer, share) = (answers::name(words, question, share.band), numbers.share(share.into()));
        let text = sentence(words, "board-share-of", &[("answer", answer)], &[("share", share.into())]);
        view! { <span>{text}</span> " " }
    });
    let ends = answers::ends(words, question).map(|(low, high)| {
        view! {
            <p class="axis" aria-hidden="true">
                <span>{low.view()}</span>
                <span>{high.view()}</span>
            </p>
        }
    });
    let options = figures.options.as_ref().filter(|_| !model.screen).map(|options| {
        let shares = options.shares.iter().map(Share::from).collect();
        view! {
            <details class="data">
                <summary>{words.get("board-options")}</summary>
                <div class="stack">
                    {of(words, options, figures)}
                    {bars(words, question, shares)}
                </div>
            </details>
        }
    });
    view! {
        <div class="bar">
            {diverging_bar(bar, domain, &|share| numbers.share(share))}
            <p class="bar-words">{spoken.collect_view()}</p>
            {ends}
            {options}
        </div>
    }
    .into_any()
}

fn multiple(words: Words, model: &BoardPage, question: &Question, figures: &QuestionResults) -> AnyView {
    match &figures.options {
        Some(options) => {
            let shares = options.shares.iter().map(Share::from).collect();
            view! {
                <div class="bar stack">
                    {of(words, options, figures)}
                    {bars(words, question, shares)}
                    <p class="soft small">{words.get("board-several-answers")}</p>
                </div>
            }
            .into_any()
        }
        None => {
            let text = if model.wave.is_closed() {
                words.with("board-options-too-few", &[("least", OPTION_GROUP.into())])
            } else {
                words.get("board-at-close")
            };
            view! { <p class="soft small">{text}</p> }.into_any()
        }
    }
}

/// Where options stand for fewer answers than the question has.
fn of(words: Words, options: &Options, figures: &QuestionResults) -> Option<impl IntoView + use<>> {
    (options.of < figures.answered).then(|| {
        let text = words.with("board-options-of", &[("of", options.of.into()), ("answered", figures.answered.into())]);
        view! { <p class="soft small">{text}</p> }
    })
}

fn bars(words: Words, question: &Question, shares: Vec<Share>) -> impl IntoView + use<> {
    // The numbers of a scale are read in their order; choices are found faster from the most to the least.
    let mut rows: Vec<(usize, Share)> = shares.into_iter().enumerate().collect();
    if matches!(question.kind, QuestionKind::SingleChoice { .. } | QuestionKind::MultipleChoice { .. }) {
        rows.sort_by_key(|(_, share)| std::cmp::Reverse(share.percent));
    }
    let rows = rows
        .into_iter()
        .map(|(index, share)| {
            let text = answers::option_text(words, question, index);
            view! {
                <li class="bars-row">
                    <span>{text.view()}</span>
                    <span class="num">
                        <bdi dir="ltr">{Numbers(words).share(share)}</bdi>
                    </span>
                    {plain_bar(share)}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="bars">{rows}</ul> }
}
