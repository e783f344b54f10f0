//! `/board/history`: every wave, what leaders answered, and what came of it.

use std::sync::Arc;

use heard_domain::{response::Response, wave::Phase};
use leptos::prelude::*;
use time::Date;

use crate::{
    components::{Icon, ResponseCard, Said, icon, sentence},
    page::Page,
    shell::Document,
};

use super::{
    answers::is_scale,
    model::{UnitView, WaveView},
    outcome::outcome,
    told::told,
};

/// The waves of one page.
pub const WAVES: usize = 12;

/// The lineage of what was said.
#[derive(Debug, Clone)]
pub struct HistoryPage {
    /// All waves that have opened, of all pulses, the latest first.
    pub waves: Vec<WaveView>,
    /// What leaders have published, the oldest first.
    pub responses: Arc<Vec<Response>>,
    /// The present day in the organisation's time zone.
    pub today: Date,
    /// Key of the unit whose part is shown: what was said above and below it belongs to it. Else all of it is.
    pub unit: Option<String>,
    /// Which page is shown, from 0.
    pub part: usize,
}

/// The whole document.
#[must_use]
pub fn history(page: &Page, model: &HistoryPage) -> String {
    let words = page.words();
    let shown: Vec<&WaveView> = model.waves.iter().skip(model.part.saturating_mul(WAVES)).take(WAVES).collect();
    let content = if shown.is_empty() {
        view! {
            <div class="note">
                {icon(Icon::Clock)}
                <div><p>{words.get("history-empty")}</p></div>
            </div>
        }
        .into_any()
    } else {
        shown.iter().map(|wave| section(page, model, wave)).collect_view().into_any()
    };
    let whose = model.unit.as_ref().map(|_| {
        view! { <p><a href="/board/history">{words.get("history-all")}</a></p> }
    });
    let main = view! {
        <section class="lede history-lede">
            <div class="lede-main stack">
                <h1>{title(page, model)}</h1>
                <p class="lede-text">{words.get("history-text")}</p>
                {whose}
            </div>
        </section>
        {content}
        {turn(page, model)}
    };
    let document = Document::new(page, title(page, model), "board history");
    document.wide().footer(view! { <a href="/board">{words.get("board")}</a> }).render(main)
}

/// The name of the unit as the latest wave that has it calls it.
fn title(page: &Page, model: &HistoryPage) -> String {
    let words = page.words();
    let name = model.unit.as_deref().and_then(|unit| {
        let found = model.waves.iter().find_map(|wave| wave.unit_of(unit))?;
        Some(found.node.name.clone())
    });
    match name {
        Some(name) => words.with("history-title-unit", &[("unit", name.into())]),
        None => words.get("history-title"),
    }
}

fn section(page: &Page, model: &HistoryPage, wave: &WaveView) -> impl IntoView + use<> {
    let words = page.words();
    let pulse = Said::of(words, &wave.manifest.content.questionnaire.title);
    let when = match wave.phase {
        Phase::Closed => "history-closed",
        _ => "history-open",
    };
    let when = words.with(when, &[("date", words.day(page.day_of(wave.closes), model.today).into())]);
    let mut found: Vec<&Response> = model.responses.iter().filter(|response| belongs(model, wave, response)).collect();
    // As the board has them: the whole first, then question by question, each from the top of the tree downwards.
    let place = |response: &&Response| {
        let question = response.subject.question.as_ref();
        let question = question.and_then(|key| wave.questions().iter().position(|asked| asked.key == *key));
        (question, wave.manifest.roster.position(response.subject.unit.as_str()), response.at, response.id)
    };
    found.sort_by_key(place);
    let none = found.is_empty().then(|| view! { <p class="soft">{none(page, model, wave)}</p> });
    let items = found.into_iter().map(|response| item(page, model, wave, response)).collect_view();
    view! {
        <section class="section">
            <div class="section-head">
                <h2>
                    <a href=format!("/board/{}/{}", wave.pulse, wave.number)>
                        {sentence(words, "history-wave", &[("pulse", pulse)], &[("number", wave.number.into())])}
                    </a>
                </h2>
                <p class="soft small">{when}</p>
            </div>
            {none}
            <div class="lineage">{items}</div>
        </section>
    }
}

/// Whether a response answers that wave, and belongs to what is shown.
fn belongs(model: &HistoryPage, wave: &WaveView, response: &Response) -> bool {
    let subject = &response.subject;
    if subject.pulse.as_str() != wave.pulse || subject.wave != wave.number {
        return false;
    }
    let Some(unit) = &model.unit else { return true };
    let roster = &wave.manifest.roster;
    match (roster.position(unit), roster.position(subject.unit.as_str())) {
        (Some(own), Some(other)) => roster.path(own).contains(&other) || roster.path(other).contains(&own),
        _ => false,
    }
}

fn none(page: &Page, model: &HistoryPage, wave: &WaveView) -> String {
    let words = page.words();
    let by = wave.manifest.content.respond_by.map(|by| page.day_of(by)).filter(|by| *by >= model.today);
    match by {
        Some(by) => words.with("history-none-yet", &[("date", words.day(by, model.today).into())]),
        None => words.get("history-none"),
    }
}

/// What people said, what was answered, what came of it.
fn item(page: &Page, model: &HistoryPage, wave: &WaveView, response: &Response) -> impl IntoView + use<> {
    let words = page.words();
    let unit: Option<UnitView<'_>> = wave.unit_of(response.subject.unit.as_str());
    let asked = wave.questions().iter().find(|asked| Some(&asked.key) == response.subject.question.as_ref());
    let finding = unit.zip(asked).map(|(unit, asked)| {
        // Of a choice, the option that most people took need not be the one that was answered.
        let told = if is_scale(asked) {
            told(words, wave, &unit, asked, None).view()
        } else {
            Said::of(words, &asked.text).view()
        };
        view! { <p class="finding">{told}</p> }
    });
    // The latest wave that can be compared; rather one that is over.
    let later = model.waves.iter().filter(|later| later.pulse == wave.pulse && later.number > wave.number);
    let mut later: Vec<&WaveView> = later.collect();
    let next_wave = later.is_empty();
    later.sort_by_key(|later| std::cmp::Reverse((later.is_closed(), later.number)));
    let outcome = later.into_iter().find_map(|later| outcome(words, response, wave, later));
    let card = ResponseCard {
        response,
        today: model.today,
        unit: unit.map(|unit| unit.node.name.clone()),
        wave: None,
        question: None,
        outcome,
        next_wave,
    };
    view! {
        <div class="lineage-item">
            {finding}
            {card.view(page)}
        </div>
    }
}

/// To earlier and later waves.
fn turn(page: &Page, model: &HistoryPage) -> Option<impl IntoView + use<>> {
    let words = page.words();
    let link = |part: usize, key: &str| {
        let unit = model.unit.as_ref().map(|unit| format!("&unit={unit}")).unwrap_or_default();
        view! { <a class="btn" href=format!("/board/history?part={part}{unit}")>{words.get(key)}</a> }
    };
    let earlier = (model.part.saturating_add(1).saturating_mul(WAVES) < model.waves.len())
        .then(|| link(model.part + 1, "history-earlier"));
    let later = model.part.checked_sub(1).map(|part| link(part, "history-later"));
    (earlier.is_some() || later.is_some()).then(|| view! { <nav class="actions">{earlier}{later}</nav> })
}
