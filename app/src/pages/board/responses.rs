//! What leaders say: beside the results that it answers, or near the headline where it answers the whole.

use std::cmp::Reverse;

use heard_domain::{
    response::{Clock, Response, shortened},
    survey::Question,
};
use leptos::prelude::*;

use crate::{
    components::{Icon, ResponseCard, Said, icon, status_word},
    i18n::Arg,
    page::Page,
};

use super::{
    BoardPage,
    model::{UnitView, WaveView},
    outcome::outcome,
};

/// The most responses beside one result. All others are in the history.
const BESIDE: usize = 3;
/// The most characters of what a wall screen says of a response.
const ON_WALL: usize = 160;

/// The published responses that speak of the unit or one above it, in this wave or one before; those with the newest
/// thing to say first.
fn concerning(model: &BoardPage) -> Vec<&Response> {
    let roster = &model.wave.manifest.roster;
    let path: Vec<&str> = roster.path(model.node).into_iter().map(|node| roster.nodes()[node].key.as_str()).collect();
    let concerns = |response: &&Response| {
        let subject = &response.subject;
        subject.pulse.as_str() == model.wave.pulse
            && subject.wave <= model.wave.number
            && path.contains(&subject.unit.as_str())
    };
    let mut found: Vec<&Response> = model.responses.iter().filter(concerns).collect();
    found.sort_by_key(|response| Reverse((response.heard_of(), response.id)));
    found
}

/// Of these, what belongs on the board of this wave: what answers it, what is still owed, and what came of earlier ones
/// since the wave before opened.
fn current(model: &BoardPage) -> Vec<&Response> {
    let waves = model.waves();
    let before = waves.iter().rev().nth(1).map_or(model.wave.opens, |wave| wave.opens);
    let belongs = |response: &&Response| {
        response.subject.wave == model.wave.number || !response.status_now().is_final() || response.heard_of() >= before
    };
    concerning(model).into_iter().filter(belongs).collect()
}

/// What is said to a question that has a result of its own on the page.
pub(super) fn beside(page: &Page, model: &BoardPage, question: &Question) -> Option<AnyView> {
    let found = current(model).into_iter().filter(|response| response.subject.question.as_ref() == Some(&question.key));
    let cards: Vec<AnyView> = found.take(BESIDE).map(|response| card(page, model, response, None)).collect();
    (!cards.is_empty()).then(|| view! { <div class="responses">{cards}</div> }.into_any())
}

/// The clock, and what is said to the wave as a whole, or to a question that has no result on this page.
pub(super) fn section(page: &Page, model: &BoardPage, unit: &UnitView<'_>) -> Option<AnyView> {
    let words = page.words();
    let asked = |response: &&Response| {
        let question = response.subject.question.as_ref();
        unit.is_shown() && model.wave.questions().iter().any(|asked| Some(&asked.key) == question)
    };
    let cards: Vec<AnyView> = current(model)
        .into_iter()
        .filter(|response| !asked(response))
        .take(BESIDE)
        .map(|response| card(page, model, response, question(page, model, response)))
        .collect();
    let clock = clock(page, model);
    if cards.is_empty() && clock.is_none() {
        return None;
    }
    Some(
        view! {
            <section class="section">
                <div class="section-head">
                    <h2>{words.get("responses-title")}</h2>
                    {clock}
                </div>
                <div class="responses">{cards}</div>
                <p><a href="/board/history">{words.get("responses-history")}</a></p>
            </section>
        }
        .into_any(),
    )
}

fn card(page: &Page, model: &BoardPage, response: &Response, question: Option<Said>) -> AnyView {
    let subject = &response.subject;
    let base = model.history.iter().find(|wave| wave.pulse == subject.pulse.as_str() && wave.number == subject.wave);
    let outcome = base.and_then(|base| outcome(page.words(), response, base, &model.wave));
    let card = ResponseCard {
        response,
        today: model.today,
        unit: elsewhere(model, response),
        wave: (subject.wave != model.wave.number).then_some(subject.wave),
        question,
        outcome,
        next_wave: subject.wave == model.wave.number,
    };
    card.view(page).into_any()
}

/// The name of the unit that a response speaks of, unless it is the board's own.
fn elsewhere(model: &BoardPage, response: &Response) -> Option<String> {
    let roster = &model.wave.manifest.roster;
    let node = &roster.nodes()[roster.position(response.subject.unit.as_str())?];
    (roster.nodes().get(model.node)?.key != node.key).then(|| node.name.clone())
}

/// The question that a response answers, as it was asked then.
fn question(page: &Page, model: &BoardPage, response: &Response) -> Option<Said> {
    let key = response.subject.question.as_ref()?;
    let waves = model.waves();
    let wave: &WaveView = waves.into_iter().find(|wave| wave.number == response.subject.wave)?;
    let question = wave.questions().iter().find(|question| question.key == *key)?;
    Some(Said::of(page.words(), &question.text))
}

/// The response clock: how long ago anything was said, what is late, and what was promised at the launch.
fn clock(page: &Page, model: &BoardPage) -> Option<AnyView> {
    let words = page.words();
    let found = concerning(model);
    let clock = Clock::of(found.iter().copied(), model.today, |at| page.day_of(at));
    let last = clock.days_since.map(|days| match days {
        0 => words.get("responses-clock-today"),
        _ => words.with("responses-clock", &[("days", days.into())]),
    });
    let late = (clock.overdue > 0).then(|| words.with("responses-clock-late", &[("count", clock.overdue.into())]));
    let (due, missed) = due(page, model, &found);
    let soft: Vec<AnyView> =
        [last, due].into_iter().flatten().map(|text| view! { <span>{text}</span> }.into_any()).collect();
    let warn: Vec<AnyView> = [late, missed]
        .into_iter()
        .flatten()
        .map(|text| view! { <b class="late">{icon(Icon::Alert)}{text}</b> }.into_any())
        .collect();
    if soft.is_empty() && warn.is_empty() {
        return None;
    }
    Some(view! { <p class="response-clock">{soft}{warn}</p> }.into_any())
}

/// By when leaders promised to respond to the latest wave that is over, while they have not; soft, and as a warning.
fn due(page: &Page, model: &BoardPage, found: &[&Response]) -> (Option<String>, Option<String>) {
    let waves = model.waves();
    let Some(over) = waves.into_iter().rfind(|wave| wave.is_closed()) else { return (None, None) };
    let Some(by) = over.manifest.content.respond_by.map(|by| page.day_of(by)) else { return (None, None) };
    if found.iter().any(|response| response.subject.wave == over.number) {
        return (None, None);
    }
    let args: [(&str, Arg); 2] = [("number", over.number.into()), ("date", page.words().day(by, model.today).into())];
    if model.today <= by {
        (Some(page.words().with("responses-clock-due", &args)), None)
    } else {
        (None, Some(page.words().with("responses-clock-missed", &args)))
    }
}

/// On the wall: the newest response in short.
pub(super) fn on_wall(page: &Page, model: &BoardPage) -> Option<impl IntoView + use<>> {
    let words = page.words();
    let response = *concerning(model).first()?;
    let text = response.newest();
    let (text, language) = text.find(page.language);
    let short = Said::of(words, &heard_domain::text::Text::only(language, shortened(text, ON_WALL)));
    Some(view! {
        <p class="response-wall">
            {status_word(words, response.status_now())}
            <span>{short.view()}</span>
            <bdi class="soft">{response.owner.clone()}</bdi>
        </p>
    })
}
