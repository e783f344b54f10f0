//! `/manage`: what is going on, and what to do next.

use heard_domain::wave::{Entry, Phase};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::frame::{self, Section};
use crate::{
    components::{Icon, icon},
    page::Page,
};

/// What is going on.
#[derive(Debug, Clone)]
pub struct OverviewPage {
    /// How many units there are.
    pub units: usize,
    /// How many pulses there are.
    pub pulses: usize,
    /// How many waves were ever launched.
    pub waves: usize,
    /// Waves that are scheduled, open or interrupted, the next to close first.
    pub current: Vec<WaveLine>,
    /// Whether the reader may change anything.
    pub editable: bool,
}

/// A wave in one line.
#[derive(Debug, Clone)]
pub struct WaveLine {
    /// The pulse's slug.
    pub pulse: String,
    /// The wave's number.
    pub number: u32,
    /// The pulse's title.
    pub title: String,
    /// Where it stands.
    pub phase: Phase,
    /// When it opens.
    pub opens: OffsetDateTime,
    /// When it closes.
    pub closes: OffsetDateTime,
    /// Sheets at the last count.
    pub counted: u32,
    /// People invited.
    pub invited: u32,
    /// How people get in.
    pub entry: Entry,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &OverviewPage) -> String {
    let words = page.words();
    let steps = (model.waves == 0 && model.editable).then(|| first_steps(page, model));
    let waves = model.current.iter().map(|wave| line(page, wave)).collect_view();
    let waves = match (model.current.is_empty(), model.waves) {
        (false, _) => Some(view! { <ul class="rows">{waves}</ul> }.into_any()),
        (true, 0) => None,
        (true, _) => Some(view! { <p>{words.get("overview-nothing-open")}</p> }.into_any()),
    };
    let waves =
        waves.map(|waves| view! { <section class="panel"><h2>{words.get("overview-waves")}</h2>{waves}</section> });
    let next = (model.waves > 0 && model.editable).then(|| {
        view! { <div class="actions"><a class="btn" href="/manage/pulses">{words.get("overview-launch")}</a></div> }
    });
    frame::manage(page, Section::Overview, &words.get("manage-overview"), view! { {steps}{waves}{next} })
}

fn first_steps(page: &Page, model: &OverviewPage) -> impl IntoView + use<> {
    let words = page.words();
    let step = |done: bool, key: &str, href: &'static str| {
        let (title, text) = (words.get(&format!("first-{key}-title")), words.get(&format!("first-{key}")));
        let mark = done.then(|| view! { <span class="done">{icon(Icon::Check)}{words.get("first-done")}</span> });
        view! {
            <li>
                <div>
                    <a href=href><b>{title}</b></a>
                    <br />
                    <span class="soft">{text}</span>
                </div>
                {mark}
            </li>
        }
    };
    view! {
        <p>{words.get("first-text")}</p>
        <ol class="rows numbered">
            {step(model.units > 0, "units", "/manage/units")}
            {step(model.pulses > 0, "pulse", "/manage/pulses")}
            {step(false, "launch", "/manage/pulses")}
            {step(false, "slips", "/manage/pulses")}
        </ol>
    }
}

/// A wave in a list.
pub(super) fn line(page: &Page, wave: &WaveLine) -> impl IntoView + use<> {
    let words = page.words();
    let phase = match wave.phase {
        Phase::Scheduled => words.with("phase-scheduled", &[("when", page.date_time(wave.opens).into())]),
        Phase::Open => words.with("phase-open", &[("when", page.date_time(wave.closes).into())]),
        Phase::Interrupted => words.get("phase-interrupted"),
        Phase::Closed => words.with("phase-closed", &[("when", page.date(wave.closes).into())]),
    };
    let counted = match wave.entry {
        Entry::Codes => {
            words.with("wave-counted", &[("counted", wave.counted.into()), ("invited", wave.invited.into())])
        }
        // Sheets are no people there.
        Entry::Open => words.with("wave-unit-sheets", &[("sheets", wave.counted.into())]),
    };
    let name = words.with("wave-name", &[("pulse", wave.title.as_str().into()), ("number", wave.number.into())]);
    view! {
        <li>
            <div>
                <a href=format!("/manage/waves/{}/{}", wave.pulse, wave.number)>{name}</a>
                <br />
                <span class="soft small">{phase}" · "{counted}</span>
            </div>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, moment, page};

    fn wave() -> WaveLine {
        WaveLine {
            pulse: "weekly".into(),
            number: 2,
            title: "Weekly <pulse>".into(),
            phase: Phase::Open,
            opens: moment(),
            closes: moment(),
            counted: 12,
            invited: 40,
            entry: Entry::Codes,
        }
    }

    #[test]
    fn a_fresh_organisation_is_told_what_to_do_first() {
        let model = OverviewPage { units: 3, pulses: 0, waves: 0, current: vec![], editable: true };
        let html = render(&page(), &model);
        check(&html);
        assert_eq!(html.matches("class=\"done\"").count(), 1);
        assert!(html.contains("href=\"/manage/units\""));
    }

    #[test]
    fn what_is_open_is_listed_with_what_was_counted() {
        let model = OverviewPage { units: 3, pulses: 1, waves: 2, current: vec![wave()], editable: false };
        let html = render(&page(), &model);
        check(&html);
        assert!(html.contains("href=\"/manage/waves/weekly/2\""));
        assert!(html.contains("Weekly &lt;pulse&gt;"));
        assert!(html.contains("12 of 40"));
        assert!(!html.contains("first-"));
    }
}
