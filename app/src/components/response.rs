//! A response as everybody reads it: on the board, in the history, and before it is published.

use heard_domain::{
    language::Language,
    response::{Response, Status, Update},
};
use leptos::prelude::*;
use time::Date;

use super::{Icon, Said, icon};
use crate::{i18n::Words, page::Page};

/// A response, and what its surroundings do not say already.
#[derive(Debug, Clone)]
pub struct ResponseCard<'a> {
    /// The response.
    pub response: &'a Response,
    /// The present day in the organisation's time zone.
    pub today: Date,
    /// The name of the unit that it speaks of, unless that is the page's own.
    pub unit: Option<String>,
    /// The number of its wave, unless that is the page's own.
    pub wave: Option<u32>,
    /// The question that it answers, unless it stands beside that.
    pub question: Option<Said>,
    /// What became of the figures that it answers.
    pub outcome: Option<String>,
    /// Whether the wave that it wishes its question to be put in has not come yet.
    pub next_wave: bool,
}

/// The status in words, with an icon.
pub fn status_word(words: Words, status: Status) -> impl IntoView + use<> {
    let image = match status {
        Status::Heard => Icon::Speech,
        Status::NotKnownYet => Icon::Question,
        Status::Planned => Icon::Calendar,
        Status::InProgress => Icon::Progress,
        Status::Done => Icon::Check,
        Status::WontDo => Icon::Refused,
    };
    let class = if status == Status::Done { "status good" } else { "status" };
    view! {
        <b class=class>
            {icon(image)}
            {words.get(&format!("status-{}", status.name()))}
        </b>
    }
}

impl ResponseCard<'_> {
    /// The response as a part of a page.
    pub fn view(&self, page: &Page) -> impl IntoView + use<> {
        let words = page.words();
        let response = self.response;
        let wont = response.status == Status::WontDo;
        let why = if wont { "responses-why-not" } else { "responses-why" };
        let said = |key: &str, text: &str| {
            let text = written(page, response.language, text);
            (!text.lines.is_empty()).then(|| view! { <div><dt>{words.get(key)}</dt><dd>{text.view()}</dd></div> })
        };
        let unit = self.unit.clone().map(|unit| view! { <bdi>{unit}</bdi> });
        let wave = self.wave.map(|number| {
            let text = words.with("responses-of-wave", &[("number", number.into())]);
            view! { <span>{text}</span> }
        });
        let question = self.question.as_ref().map(|question| {
            view! { <p class="response-question">{question.view()}</p> }
        });
        let outcome = self.outcome.clone().map(|outcome| view! { <p class="response-outcome">{outcome}</p> });
        let (again, asks) = (words.get("responses-re-ask"), response.re_ask && self.next_wave);
        view! {
            <article class="response" id=format!("response-{}", response.id)>
                <p class="response-head">{status_word(words, response.status_now())} {unit} {wave}</p>
                {question}
                <dl class="response-said">
                    {said("responses-heard", &response.heard)}
                    {said("responses-plan", &response.plan)}
                    {said(why, &response.why)}
                </dl>
                {self.updates(page)}
                {outcome}
                <p class="response-foot">
                    {owner(words, &response.owner)}
                    {self.next(page)}
                    {asks.then(|| view! { <span>{again}</span> })}
                </p>
            </article>
        }
    }

    /// The newest update, and those before it folded away.
    fn updates(&self, page: &Page) -> Option<impl IntoView + use<>> {
        let words = page.words();
        let (newest, earlier) = self.response.updates.split_last()?;
        let published = words.with(
            "responses-published",
            &[
                ("date", words.day(page.day_of(self.response.at), self.today).into()),
                ("status", words.get(&format!("status-{}", self.response.status.name())).into()),
            ],
        );
        let rows = earlier.iter().rev().map(|update| self.update(page, update)).collect_view();
        let count = words.with("responses-earlier", &[("count", (earlier.len() + 1).into())]);
        Some(view! {
            <div class="response-updates">
                {self.update(page, newest)}
                <details class="data">
                    <summary>{count}</summary>
                    {rows}
                    <p class="response-update"><span class="response-when">{published}</span></p>
                </details>
            </div>
        })
    }

    fn update(&self, page: &Page, update: &Update) -> impl IntoView + use<> {
        let words = page.words();
        let when = words.with(
            "responses-update",
            &[
                ("date", words.day(page.day_of(update.at), self.today).into()),
                ("status", words.get(&format!("status-{}", update.status.name())).into()),
            ],
        );
        let text = written(page, update.language, &update.text).view();
        view! {
            <div class="response-update">
                <p class="response-when">{when}</p>
                {text}
            </div>
        }
    }

    fn next(&self, page: &Page) -> Option<AnyView> {
        let words = page.words();
        let next = self.response.next_now()?;
        let date = ("date", words.day(next, self.today).into());
        Some(match self.response.overdue(self.today) {
            None => view! { <span>{words.with("responses-next", &[date])}</span> }.into_any(),
            Some(days) => view! {
                <b class="late">
                    {icon(Icon::Alert)}
                    {words.with("responses-late", &[date, ("days", days.into())])}
                </b>
            }
            .into_any(),
        })
    }
}

fn owner(words: Words, name: &str) -> impl IntoView + use<> {
    let (before, after) = words.around("responses-owner", "owner", &[]);
    let name = name.to_owned();
    view! { <span>{before}<bdi>{name}</bdi>{after}</span> }
}

/// A text of one or more lines in the language that it was written in.
struct Written {
    lines: Vec<String>,
    /// Where that is not the reader's.
    foreign: Option<Language>,
}

fn written(page: &Page, language: Language, text: &str) -> Written {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    Written { lines, foreign: (language != page.language).then_some(language) }
}

impl Written {
    fn view(self) -> AnyView {
        let foreign = self.foreign;
        let lines = self.lines.into_iter().map(|line| {
            view! { <p lang=foreign.map(Language::tag) dir=foreign.map(Language::direction)>{line}</p> }
        });
        lines.collect_view().into_any()
    }
}
