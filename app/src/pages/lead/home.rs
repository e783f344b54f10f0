//! `/lead`: what a leader's units say, what is begun, and what is owed.

use heard_domain::{
    board::{Change, Standing},
    response::{Finding, Response, StandsOut, findings},
    survey::Question,
    text::Text,
    wave::Phase,
};
use leptos::prelude::*;
use time::Date;

use super::{Done, form_address, frame};
use crate::{
    components::{Icon, Said, icon, sentence, status_word},
    page::Page,
    pages::board::{
        WaveView,
        told::{certainty, told},
    },
};

/// What a leader is shown first.
#[derive(Debug, Clone)]
pub struct LeadPage {
    /// The leader's units, or the one that was asked for.
    pub units: Vec<LeadUnit>,
    /// Whether one unit was asked for.
    pub one: bool,
    /// What is begun and not published.
    pub drafts: Vec<DraftLine>,
    /// What is published for these units and those below, and not settled.
    pub open: Vec<OpenLine>,
    /// The present day.
    pub today: Date,
    /// What was just done.
    pub done: Option<Done>,
}

/// One unit.
#[derive(Debug, Clone)]
pub struct LeadUnit {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its waves to respond to, the latest first.
    pub waves: Vec<LeadWave>,
    /// Key and name of each unit directly below.
    pub below: Vec<(String, String)>,
}

/// One wave, for one unit.
#[derive(Debug, Clone)]
pub struct LeadWave {
    /// The wave.
    pub wave: WaveView,
    /// Earlier waves of its pulse.
    pub earlier: Vec<WaveView>,
    /// What is published for this very unit in this wave.
    pub said: Vec<Response>,
}

/// What a response or a draft answers, in a list.
#[derive(Debug, Clone)]
pub struct SubjectLine {
    /// The unit's name.
    pub unit: String,
    /// The pulse's title.
    pub pulse: Text,
    /// The wave's number.
    pub wave: u32,
    /// The question; `None` for the wave as a whole.
    pub question: Option<Text>,
}

/// A draft in the list.
#[derive(Debug, Clone)]
pub struct DraftLine {
    /// Its number.
    pub id: i64,
    /// What it answers.
    pub subject: SubjectLine,
    /// Who wrote it last.
    pub author: String,
}

/// A response with something owed, in the list.
#[derive(Debug, Clone)]
pub struct OpenLine {
    /// The response.
    pub response: Response,
    /// What it answers.
    pub subject: SubjectLine,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &LeadPage) -> String {
    let words = page.words();
    let units = model.units.iter().map(|unit| section(page, model, unit)).collect_view();
    let nobody = model.units.is_empty().then(|| empty(words.get("lead-no-units")));
    let lists = (!model.one).then(|| view! { {open(page, model)} {drafts(page, model)} });
    let body = view! {
        {model.done.map(|done| done.view(words))}
        {nobody}
        {lists}
        {units}
    };
    let above = model.one.then(|| ("/lead".to_owned(), words.get("lead-back")));
    frame::lead(page, words.get("lead-title"), above, body)
}

fn empty(text: String) -> impl IntoView {
    view! {
        <div class="note">
            {icon(Icon::Info)}
            <div><p>{text}</p></div>
        </div>
    }
}

impl SubjectLine {
    fn view(&self, page: &Page) -> impl IntoView + use<> {
        let words = page.words();
        let what = match &self.question {
            Some(question) => Said::of(words, question).view(),
            None => words.get("lead-whole").into_any(),
        };
        let args = [("unit", self.unit.as_str().into()), ("number", self.wave.into())];
        let about = sentence(words, "lead-about", &[("pulse", Said::of(words, &self.pulse))], &args);
        view! { <b>{what}</b> <br /> <span class="soft small">{about}</span> }
    }
}

/// What is owed: what is late stands first, then what is due soonest.
fn open(page: &Page, model: &LeadPage) -> impl IntoView + use<> {
    let words = page.words();
    let mut lines: Vec<&OpenLine> = model.open.iter().collect();
    lines.sort_by_key(|line| (line.response.next_now(), line.response.id));
    let rows = lines.into_iter().map(|line| {
        let response = &line.response;
        let date = response.next_now().map(|next| ("date", words.day(next, model.today).into()));
        let next = match (date, response.overdue(model.today)) {
            (Some(date), Some(days)) => {
                let text = words.with("responses-late", &[date, ("days", days.into())]);
                view! { <b class="late">{icon(Icon::Alert)}{text}</b> }.into_any()
            }
            (Some(date), None) => {
                view! { <span class="soft">{words.with("responses-next", &[date])}</span> }.into_any()
            }
            (None, _) => ().into_any(),
        };
        view! {
            <li>
                <a class="lead-subject" href=format!("/lead/responses/{}", response.id)>{line.subject.view(page)}</a>
                <div class="lead-state">{status_word(words, response.status_now())} <br /> {next}</div>
            </li>
        }
    });
    let rows = rows.collect_view();
    let content = if model.open.is_empty() {
        view! { <p class="soft">{words.get("lead-open-none")}</p> }.into_any()
    } else {
        view! { <ul class="rows">{rows}</ul> }.into_any()
    };
    view! {
        <section class="panel">
            <h2>{words.get("lead-open")}</h2>
            {content}
        </section>
    }
}

fn drafts(page: &Page, model: &LeadPage) -> Option<impl IntoView + use<>> {
    let words = page.words();
    let rows = model.drafts.iter().map(|draft| {
        let by = words.with("lead-draft-by", &[("author", draft.author.as_str().into())]);
        view! {
            <li>
                <a class="lead-subject" href=format!("/lead/responses/{}", draft.id)>{draft.subject.view(page)}</a>
                <span class="soft small">{by}</span>
            </li>
        }
    });
    (!model.drafts.is_empty()).then(|| {
        view! {
            <section class="panel">
                <h2>{words.get("lead-drafts")}</h2>
                <ul class="rows">{rows.collect_view()}</ul>
            </section>
        }
    })
}

fn section(page: &Page, model: &LeadPage, unit: &LeadUnit) -> impl IntoView + use<> {
    let words = page.words();
    let waves = unit.waves.iter().map(|wave| block(page, model, unit, wave)).collect_view();
    let none = unit.waves.is_empty().then(|| empty(words.get("lead-no-waves")));
    let below = unit.below.iter().map(|(key, name)| {
        view! { <li><a class="btn" href=format!("/lead?unit={key}")>{name.clone()}</a></li> }
    });
    let below = (!unit.below.is_empty()).then(|| {
        view! {
            <h3>{words.get("lead-below")}</h3>
            <ul class="subunits">{below.collect_view()}</ul>
        }
    });
    view! {
        <section class="panel lead-unit">
            <h2><bdi>{unit.name.clone()}</bdi></h2>
            {none}
            {waves}
            {below}
        </section>
    }
}

fn block(page: &Page, model: &LeadPage, unit: &LeadUnit, wave: &LeadWave) -> impl IntoView + use<> {
    let words = page.words();
    let view = &wave.wave;
    let pulse = Said::of(words, &view.manifest.content.questionnaire.title);
    let key = if view.phase == Phase::Closed { "lead-wave-closed" } else { "lead-wave-open" };
    let date = words.day(page.day_of(view.closes), model.today);
    let head = sentence(words, key, &[("pulse", pulse)], &[("number", view.number.into()), ("date", date.into())]);
    let link = format!("/board/{}/{}?unit={}", view.pulse, view.number, unit.key);
    let content = match view.unit_of(&unit.key) {
        None => view! { <p class="soft">{words.get("lead-not-in-wave")}</p> }.into_any(),
        Some(place) if place.is_shown() => {
            let earlier: Vec<_> = wave.earlier.iter().map(WaveView::published).collect();
            let found = findings(view.published(), place.position, &earlier);
            let told = |question: &Question| found.iter().any(|finding| finding.question.key == question.key);
            let cards = found.iter().map(|finding| card(page, unit, wave, finding)).collect_view();
            let quiet = found.is_empty().then(|| view! { <p class="soft">{words.get("lead-quiet")}</p> });
            let others = view.questions().iter().filter(|question| !told(question));
            let rows = others.map(|question| row(page, unit, wave, Some(question))).collect_view();
            view! {
                {quiet}
                <div class="lead-findings">{cards}</div>
                {others_of(page, found.is_empty(), view! { {rows}{row(page, unit, wave, None)} })}
            }
            .into_any()
        }
        Some(place) => {
            let reason = match place.results.standing {
                Standing::CountedIn { .. } => "lead-counted-elsewhere",
                Standing::TooFew => "lead-too-few",
                Standing::Waiting | Standing::Shown => "lead-waiting",
            };
            let rows = view.questions().iter().map(|question| row(page, unit, wave, Some(question))).collect_view();
            view! {
                <p class="soft">{words.get(reason)}</p>
                {others_of(page, true, view! { {rows}{row(page, unit, wave, None)} })}
            }
            .into_any()
        }
    };
    view! {
        <div class="lead-wave stack">
            <h3><a href=link>{head}</a></h3>
            {content}
        </div>
    }
}

/// All that could be answered besides; folded away beneath findings.
fn others_of(page: &Page, open: bool, rows: impl IntoView + 'static) -> impl IntoView {
    view! {
        <details class="data" open=open>
            <summary>{page.words().get("lead-others")}</summary>
            <ul class="rows">{rows}</ul>
        </details>
    }
}

/// A finding, with how sure it is.
fn card(page: &Page, unit: &LeadUnit, wave: &LeadWave, finding: &Finding<'_>) -> Option<impl IntoView + use<>> {
    let words = page.words();
    let place = wave.wave.unit_of(&unit.key)?;
    let text = told(words, &wave.wave, &place, finding.question, finding.moved);
    let moved = finding.moved.map(|moved| {
        let key = if moved.change == Change::Up { "board-trend-up" } else { "board-trend-down" };
        words.with(key, &[("since", moved.since.into())])
    });
    let stands_out = finding.stands_out.map(|stands_out| match stands_out {
        StandsOut::Lowest => words.get("lead-lowest"),
        StandsOut::Highest => words.get("lead-highest"),
    });
    let reasons = [stands_out, moved].into_iter().flatten().map(|reason| view! { <span>{reason}</span> });
    Some(view! {
        <article class="lead-finding">
            <p class="finding">{text.view()}</p>
            <p class="lead-sure">{certainty(words, finding.question, finding.figures)} {reasons.collect_view()}</p>
            {answer(page, unit, wave, Some(finding.question), true)}
        </article>
    })
}

/// A question that says nothing special, or the wave as a whole.
fn row(page: &Page, unit: &LeadUnit, wave: &LeadWave, question: Option<&Question>) -> impl IntoView + use<> {
    let words = page.words();
    let what = match question {
        Some(question) => Said::of(words, &question.text).view(),
        None => words.get("lead-whole").into_any(),
    };
    view! { <li><div>{what}</div>{answer(page, unit, wave, question, false)}</li> }
}

/// What was answered already, and the way to answer.
fn answer(
    page: &Page,
    unit: &LeadUnit,
    wave: &LeadWave,
    question: Option<&Question>,
    foremost: bool,
) -> impl IntoView + use<> {
    let words = page.words();
    let key = question.map(|question| &question.key);
    let said = wave.said.iter().filter(|response| response.subject.question.as_ref() == key);
    let said: Vec<AnyView> = said
        .map(|response| {
            let href = format!("/lead/responses/{}", response.id);
            view! { <a class="lead-said" href=href>{status_word(words, response.status_now())}</a> }.into_any()
        })
        .collect();
    let href = form_address(&unit.key, &wave.wave, question.map(|question| question.key.as_str()));
    let first = said.is_empty();
    let name = question.map_or_else(|| words.get("lead-whole"), |question| question.text.get(words.0).to_owned());
    let label = words.with("lead-respond-label", &[("question", name.into())]);
    let class = if foremost && first { "btn btn-primary" } else { "btn" };
    let text = words.get(if first { "lead-respond" } else { "lead-respond-more" });
    view! {
        <div class="actions">
            {said}
            <a class=class href=href aria-label=label>{text}</a>
        </div>
    }
}
