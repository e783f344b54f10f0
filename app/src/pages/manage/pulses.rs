//! `/manage/pulses`: the pulses, and one more of the ready ones.

use leptos::prelude::*;

use super::{
    frame::{self, Section},
    overview::{WaveLine, line},
    preview,
};
use crate::{
    components::form::{Input, Problems, radios},
    i18n::Words,
    page::Page,
};

/// All pulses.
#[derive(Debug, Clone)]
pub struct PulsesPage {
    /// Slug, title, rhythm, and where the last wave stands.
    pub pulses: Vec<PulseLine>,
}

/// A pulse in a list.
#[derive(Debug, Clone)]
pub struct PulseLine {
    /// Its name in addresses.
    pub slug: String,
    /// What people read.
    pub title: String,
    /// Name of its cadence.
    pub cadence: &'static str,
    /// How many questions it asks.
    pub questions: usize,
    /// How many waves it has had.
    pub waves: usize,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, model: &PulsesPage) -> String {
    let words = page.words();
    let rows = model.pulses.iter().map(|pulse| {
        view! {
            <li>
                <div>
                    <a href=format!("/manage/pulses/{}", pulse.slug)>{pulse.title.clone()}</a>
                    <br />
                    <span class="soft small">
                        {words.with("pulse-questions", &[("count", pulse.questions.into())])} " · "
                        {words.get(&format!("cadence-{}", pulse.cadence))} " · "
                        {words.with("pulse-waves", &[("count", pulse.waves.into())])}
                    </span>
                </div>
            </li>
        }
    });
    let list = if model.pulses.is_empty() {
        view! { <p>{words.get("pulses-none")}</p> }.into_any()
    } else {
        view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
    };
    let body = view! {
        <p>{words.get("pulses-text")}</p>
        {list}
        <div class="actions"><a class="btn btn-primary" href="/manage/pulses/new">{words.get("pulse-new")}</a></div>
    };
    frame::manage(page, Section::Pulses, &words.get("manage-pulses"), body)
}

/// A pulse to be made of a ready one.
#[derive(Debug, Clone)]
pub struct NewPulsePage {
    /// The ready pulses.
    pub ready: Vec<ReadyLine>,
    /// Key of the chosen one.
    pub chosen: String,
    /// The name in addresses, as typed.
    pub slug: String,
    /// Name of the cadence chosen.
    pub cadence: String,
    /// Names of all cadences.
    pub cadences: Vec<&'static str>,
    /// What is wrong.
    pub problems: Problems,
}

/// A ready pulse to choose.
#[derive(Debug, Clone)]
pub struct ReadyLine {
    /// Its key.
    pub key: String,
    /// What people read.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// Its questions, as people read them.
    pub questions: Vec<String>,
}

/// The form. It posts to `/manage/pulses/new`.
#[must_use]
pub fn new(page: &Page, model: &NewPulsePage) -> String {
    let words = page.words();
    let problems = &model.problems;
    let slug = Input {
        name: "slug",
        kind: "text",
        label: words.get("pulse-slug"),
        hint: Some(words.get("pulse-slug-hint")),
        value: model.slug.clone(),
        autocomplete: "off",
        required: false,
    };
    let body = view! {
        <p>{words.get("pulse-new-text")}</p>
        {problems.summary(words)}
        <form class="stack" method="post" action="/manage/pulses/new">
            {ready(words, model)}
            {cadence(words, &model.cadence, &model.cadences, problems)}
            {slug.view(problems)}
            <div class="actions">
                <button class="btn btn-primary">{words.get("pulse-new-button")}</button>
                <a class="btn" href="/manage/pulses">{words.get("cancel")}</a>
            </div>
        </form>
    };
    frame::manage(page, Section::Pulses, &words.get("pulse-new"), body)
}

/// The ready pulses, each with what it is for and, where that is opened, what it asks.
fn ready(words: Words, model: &NewPulsePage) -> impl IntoView + use<> {
    let (_, described) = model.problems.attributes("ready", false);
    let rows = model.ready.iter().enumerate().map(|(index, ready)| {
        // The summary's link leads to the first one.
        let id = if index == 0 { "ready".to_owned() } else { format!("ready-{}", ready.key) };
        let questions = ready.questions.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view();
        view! {
            <div class="ready">
                <label class="pick">
                    <input
                        type="radio"
                        id=id
                        name="ready"
                        value=ready.key.clone()
                        checked=ready.key == model.chosen
                    />
                    <span>{ready.title.clone()}<small>{ready.summary.clone()}</small></span>
                </label>
                <details class="data">
                    <summary>
                        {words.get("questions-show")} <span class="sr">" " {ready.title.clone()}</span>
                    </summary>
                    <ol class="plain-list small">{questions}</ol>
                </details>
            </div>
        }
    });
    view! {
        <fieldset class="picks" aria-describedby=described>
            <legend class="field-label">{words.get("pulse-ready")}</legend>
            {rows.collect_view()}
            {model.problems.error("ready")}
        </fieldset>
    }
}

/// How often a pulse is asked.
fn cadence(words: Words, chosen: &str, cadences: &[&'static str], problems: &Problems) -> impl IntoView + use<> {
    let rows = cadences.iter().map(|name| ((*name).to_owned(), words.get(&format!("cadence-{name}")), None));
    radios(problems, "cadence", words.get("pulse-cadence"), chosen, rows.collect())
}

/// One pulse.
#[derive(Debug, Clone)]
pub struct PulsePage {
    /// Its name in addresses.
    pub slug: String,
    /// What people read.
    pub title: String,
    /// Its questions, as people read them.
    pub questions: Vec<String>,
    /// Name of its cadence.
    pub cadence: String,
    /// Names of all cadences.
    pub cadences: Vec<&'static str>,
    /// Whether the next wave launches by itself.
    pub repeats: bool,
    /// What that waits for: `close`, `response` or `somebody`.
    pub waiting: Option<&'static str>,
    /// Its waves, the newest first.
    pub waves: Vec<WaveLine>,
}

/// The whole document.
#[must_use]
pub fn one(page: &Page, model: &PulsePage) -> String {
    let words = page.words();
    let at = format!("/manage/pulses/{}", model.slug);
    let questions = model.questions.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view();
    let waves = model.waves.iter().map(|wave| line(page, wave)).collect_view();
    let waves = if model.waves.is_empty() {
        view! { <p>{words.get("pulse-waves-none")}</p> }.into_any()
    } else {
        view! { <ul class="rows">{waves}</ul> }.into_any()
    };
    let repeats = view! {
        <label class="pick">
            <input type="checkbox" name="repeats" value="yes" checked=model.repeats />
            <span>{words.get("pulse-repeats")}<small>{words.get("pulse-repeats-hint")}</small></span>
        </label>
    };
    let body = view! {
        <div class="bench">
            <div class="stack">
                <div class="actions">
                    <a class="btn btn-primary" href=format!("{at}/launch")>{words.get("pulse-launch")}</a>
                </div>
                <section class="panel">
                    <h2>{words.get("pulse-asks")}</h2>
                    <ol class="plain-list">{questions}</ol>
                    <p class="soft">{words.get("pulse-asks-text")}</p>
                    <div class="actions">
                        <a class="btn" href=format!("{at}/questions")>{words.get("questions-change")}</a>
                    </div>
                </section>
                <form class="panel" method="post" action=format!("{at}/cadence")>
                    <h2>{words.get("pulse-cadence")}</h2>
                    {cadence(words, &model.cadence, &model.cadences, &Problems::default())}
                    {repeats}
                    {model.waiting.map(|what| view! { <p class="soft">{words.get(&format!("pulse-waits-{what}"))}</p> })}
                    <div class="actions"><button class="btn">{words.get("save")}</button></div>
                </form>
                <section class="panel">
                    <h2>{words.get("pulse-waves-title")}</h2>
                    {waves}
                </section>
            </div>
            {preview::frame(page, &model.slug, None)}
        </div>
    };
    frame::manage(page, Section::Pulses, &model.title, body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check, has, page};

    #[test]
    fn without_a_pulse_the_page_says_what_to_do() {
        let html = render(&page(), &PulsesPage { pulses: vec![] });
        check(&html);
        assert!(html.contains("href=\"/manage/pulses/new\""));
    }

    #[test]
    fn a_new_pulse_shows_what_each_ready_one_asks() {
        let model = NewPulsePage {
            ready: vec![ReadyLine {
                key: "check-in".into(),
                title: "Check-in".into(),
                summary: "For every <month>".into(),
                questions: vec!["How?".into(), "Why?".into()],
            }],
            chosen: "check-in".into(),
            slug: "Bad Slug".into(),
            cadence: "weekly".into(),
            cadences: vec!["none", "weekly"],
            problems: Problems::one("slug", "No".into()),
        };
        let html = new(&page(), &model);
        check(&html);
        assert!(has(&html, "input", &["value=\"check-in\"", "checked"]));
        assert!(has(&html, "input", &["value=\"weekly\"", "checked"]));
        assert!(has(&html, "input", &["value=\"Bad Slug\"", "aria-invalid=\"true\""]));
        assert!(html.contains("For every &lt;month&gt;"));
        assert!(html.contains("<li>How?</li>") && html.contains("<li>Why?</li>"));
    }

    #[test]
    fn a_pulse_leads_to_its_next_wave() {
        let model = PulsePage {
            slug: "weekly".into(),
            title: "Weekly".into(),
            questions: vec!["How?".into()],
            cadence: "weekly".into(),
            cadences: vec!["none", "weekly"],
            repeats: true,
            waiting: Some("response"),
            waves: vec![],
        };
        let html = one(&page(), &model);
        check(&html);
        assert!(html.contains("href=\"/manage/pulses/weekly/launch\""));
        assert!(html.contains("href=\"/manage/pulses/weekly/questions\""));
        assert!(has(&html, "iframe", &["src=\"/manage/pulses/weekly/preview?lang=en\""]));
        assert!(has(&html, "form", &["action=\"/manage/pulses/weekly/cadence\""]));
        assert!(has(&html, "input", &["name=\"repeats\"", "checked"]));
        for waiting in ["close", "somebody"] {
            check(&one(&page(), &PulsePage { waiting: Some(waiting), ..model.clone() }));
        }
    }
}
