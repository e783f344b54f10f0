//! `/manage/pulses/{pulse}/launch`: a wave is planned, then looked at, then frozen.

use heard_domain::wave::Preset;
use leptos::prelude::*;
use time::OffsetDateTime;

use super::frame::{self, Section, indent};
use crate::{
    components::{
        Tone, fact,
        form::{Input, Problems, radios},
        note,
    },
    page::Page,
};

/// The plan, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaunchFields {
    /// When it opens, as `2026-11-30T06:00` in the organisation's zone.
    pub opens: String,
    /// When it closes, likewise.
    pub closes: String,
    /// How often it counts.
    pub counts: String,
    /// Name of the preset.
    pub preset: String,
    /// `codes` or `open`.
    pub entry: String,
    /// Codes for newcomers.
    pub spares: String,
    /// Days that leaders have to respond.
    pub respond_within: String,
    /// People per unit, in the order of the tree.
    pub people: Vec<UnitField>,
}

/// The people of one unit, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitField {
    /// The unit's key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Units above it.
    pub depth: usize,
    /// What was typed.
    pub value: String,
}

impl LaunchFields {
    /// The fields by name, as the form posts them.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let plan = [
            ("opens", &self.opens),
            ("closes", &self.closes),
            ("counts", &self.counts),
            ("preset", &self.preset),
            ("entry", &self.entry),
            ("spares", &self.spares),
            ("respond_within", &self.respond_within),
        ];
        let plan = plan.into_iter().map(|(name, value)| (name.to_owned(), value.clone()));
        plan.chain(self.people.iter().map(|unit| (format!("n.{}", unit.key), unit.value.clone()))).collect()
    }
}

/// The first step.
#[derive(Debug, Clone)]
pub struct LaunchPage {
    /// The pulse's slug.
    pub slug: String,
    /// What people read.
    pub title: String,
    /// The plan.
    pub fields: LaunchFields,
    /// The weakest promise that the organisation allows.
    pub weakest: Preset,
    /// Number of the last wave of which nothing was answered to those who spoke.
    pub unanswered: Option<u32>,
    /// What is wrong.
    pub problems: Problems,
}

/// The first step: the plan. It posts to the address of the second.
#[must_use]
pub fn plan(page: &Page, model: &LaunchPage) -> String {
    let words = page.words();
    let problems = &model.problems;
    let fields = &model.fields;
    let number = |name: &'static str, value: &str| {
        Input {
            name,
            kind: "number",
            label: words.get(&format!("launch-{}", name.replace('_', "-"))),
            hint: Some(words.get(&format!("launch-{}-hint", name.replace('_', "-")))),
            value: value.to_owned(),
            autocomplete: "off",
            required: true,
        }
        .view(problems)
    };
    let moment = |name: &'static str, value: &str| {
        Input {
            name,
            kind: "datetime-local",
            label: words.get(&format!("launch-{name}")),
            hint: None,
            value: value.to_owned(),
            autocomplete: "off",
            required: true,
        }
        .view(problems)
    };
    let presets = Preset::ALL.into_iter().filter(|preset| *preset >= model.weakest).map(|preset| {
        let text = words.with("launch-preset-hint", &[("k", preset.k().into()), ("m", preset.m().into())]);
        (preset.name().to_owned(), words.get(&format!("preset-{}", preset.name())), Some(text))
    });
    let entries = ["codes", "open"].map(|entry| {
        let hint = words.get(&format!("launch-entry-{entry}-hint"));
        (entry.to_owned(), words.get(&format!("launch-entry-{entry}")), Some(hint))
    });
    let body = view! {
        {gate(page, model.unanswered)}
        {problems.summary(words)}
        <p>{words.get("launch-text")}</p>
        <form class="stack" method="post" action=format!("/manage/pulses/{}/launch", model.slug)>
            <h2>{words.get("launch-when")}</h2>
            {moment("opens", &fields.opens)}
            {moment("closes", &fields.closes)}
            {number("counts", &fields.counts)}
            {number("respond_within", &fields.respond_within)}
            <h2>{words.get("launch-who")}</h2>
            <p class="soft">{words.get("launch-who-text")}</p>
            {people(page, fields, problems)}
            {number("spares", &fields.spares)}
            <h2>{words.get("launch-how")}</h2>
            {radios(problems, "preset", words.get("launch-preset"), &fields.preset, presets.collect())}
            {radios(problems, "entry", words.get("launch-entry"), &fields.entry, entries.into())}
            <div class="actions">
                <button class="btn btn-primary">{words.get("launch-check")}</button>
                <a class="btn" href=format!("/manage/pulses/{}", model.slug)>{words.get("cancel")}</a>
            </div>
        </form>
    };
    frame::manage(page, Section::Pulses, &title(page, &model.title), body)
}

fn title(page: &Page, pulse: &str) -> String {
    page.words().with("launch-title", &[("pulse", pulse.into())])
}

/// The gate: those who spoke last time have heard nothing yet.
fn gate(page: &Page, unanswered: Option<u32>) -> Option<impl IntoView + use<>> {
    let words = page.words();
    let number = unanswered?;
    Some(note(Tone::Warn, words.get("launch-gate-title"), words.with("launch-gate", &[("number", number.into())])))
}

fn people(page: &Page, fields: &LaunchFields, problems: &Problems) -> impl IntoView + use<> {
    let words = page.words();
    let rows = fields.people.iter().map(|unit| {
        let name = format!("n.{}", unit.key);
        let (invalid, described) = problems.attributes(&name, false);
        view! {
            <li>
                <label for=name.clone() class=indent(unit.depth)>{unit.name.clone()}</label>
                <input
                    class="input number"
                    type="number"
                    inputmode="numeric"
                    min="0"
                    id=name.clone()
                    name=name.clone()
                    value=unit.value.clone()
                    aria-invalid=invalid
                    aria-describedby=described
                />
                {problems.error(&name)}
            </li>
        }
    });
    let (_, described) = problems.attributes("people", false);
    view! {
        <fieldset class="people" id="people" tabindex="-1" aria-describedby=described>
            <legend class="field-label">{words.get("launch-people")}</legend>
            {problems.error("people")}
            <ul class="people-rows">{rows.collect_view()}</ul>
        </fieldset>
    }
}

/// The second step: what would be frozen.
#[derive(Debug, Clone)]
pub struct CheckPage {
    /// The pulse's slug.
    pub slug: String,
    /// What people read.
    pub title: String,
    /// The plan, to go back to it or to launch it.
    pub fields: LaunchFields,
    /// Number of the wave.
    pub number: u32,
    /// The strength of the promise.
    pub preset: Preset,
    /// Whether anybody who has the link gets in.
    pub open_entry: bool,
    /// When it opens.
    pub opens: OffsetDateTime,
    /// When it counts; the last one is the close.
    pub ticks: Vec<OffsetDateTime>,
    /// By when leaders say what they will do.
    pub respond_by: Option<OffsetDateTime>,
    /// Everybody who is invited.
    pub invited: u32,
    /// The smallest group that somebody can appear in.
    pub smallest: u32,
    /// The questions, as people read them.
    pub questions: Vec<String>,
    /// Every unit with people.
    pub units: Vec<UnitCheck>,
    /// SHA-256 of the promise.
    pub promise: String,
    /// Number of the last wave that nobody has responded to.
    pub unanswered: Option<u32>,
    /// Whether what would be frozen has changed since it was looked at.
    pub changed: bool,
}

/// Where the people of one unit are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitCheck {
    /// Its name.
    pub name: String,
    /// Units above it.
    pub depth: usize,
    /// Its own people.
    pub own: u32,
    /// Name of the unit that they are counted in; `None` for itself.
    pub counted_in: Option<String>,
    /// People counted in it, for a unit that stands for itself.
    pub group: u32,
    /// Whether it merges since an earlier wave asked nearly the same people the same.
    pub too_like: bool,
    /// Whether its board can show anything.
    pub shown: bool,
}

/// The second step: everything in words, before anything is frozen.
#[must_use]
pub fn check(page: &Page, model: &CheckPage) -> String {
    let words = page.words();
    let at = format!("/manage/pulses/{}/launch", model.slug);
    let closes = model.ticks.last().copied().unwrap_or(model.opens);
    let ticks = model.ticks.iter().map(|tick| view! { <li>{page.date_time(*tick)}</li> }).collect_view();
    let carried = |step: &'static str| {
        let fields = model.fields.pairs().into_iter().map(|(name, value)| {
            view! { <input type="hidden" name=name value=value /> }
        });
        view! { <input type="hidden" name="step" value=step /> {fields.collect_view()} }
    };
    let group = words.with("launch-smallest", &[("people", model.smallest.into())]);
    let rule = [("k", model.preset.k().into()), ("m", model.preset.m().into())];
    let entry = words.get(if model.open_entry { "launch-entry-open-hint" } else { "launch-entry-codes-hint" });
    let questions = model.questions.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view();
    let merged = model.units.iter().any(|unit| unit.counted_in.is_some() && unit.own > 0);
    let body = view! {
        {model.changed.then(|| note(Tone::Warn, words.get("launch-changed-title"), words.get("launch-changed")))}
        {gate(page, model.unanswered)}
        <p>{words.get("check-text")}</p>
        <dl class="facts">
            {fact(words.get("check-when"), words.with("check-from-to", &[
                ("opens", page.date_time(model.opens).into()),
                ("closes", page.date_time(closes).into()),
            ]))}
            {model.respond_by.map(|by| fact(words.get("check-respond-by"), page.date(by)))}
            {fact(words.get("check-invited"), model.invited.to_string())}
            {fact(words.get("check-promise"), view! {
                {group} <br /> <span class="soft small">{words.with("launch-preset-hint", &rule)} " " {entry}</span>
            })}
        </dl>
        <section class="panel">
            <h2>{words.get("check-where")}</h2>
            {merged.then(|| view! { <p>{words.get("check-merged")}</p> })}
            {units(page, &model.units)}
        </section>
        <section class="panel">
            <h2>{words.get("check-asks")}</h2>
            <ol class="plain-list">{questions}</ol>
        </section>
        <section class="panel">
            <h2>{words.get("check-counts")}</h2>
            <p class="soft">{words.get("check-counts-text")}</p>
            <ol class="plain-list">{ticks}</ol>
        </section>
        <section class="panel">
            <h2>{words.get("check-freeze")}</h2>
            <p>{words.get("check-freeze-text")}</p>
            <p class="soft small">{words.get("check-hash")}<br /><code class="hash" dir="ltr">{model.promise.clone()}</code></p>
            <div class="actions">
                <form method="post" action=at.clone()>
                    {carried("launch")}
                    <input type="hidden" name="promise" value=model.promise.clone() />
                    <button class="btn btn-primary">{words.get("check-launch")}</button>
                </form>
                <form method="post" action=at>
                    {carried("change")}
                    <button class="btn">{words.get("check-change")}</button>
                </form>
            </div>
        </section>
    };
    let title = words.with("check-title", &[("pulse", model.title.as_str().into()), ("number", model.number.into())]);
    frame::manage(page, Section::Pulses, &title, body)
}

/// Where everybody is counted.
pub(super) fn units(page: &Page, units: &[UnitCheck]) -> impl IntoView + use<> {
    let words = page.words();
    let rows = units.iter().map(|unit| {
        let counted = match &unit.counted_in {
            None if unit.shown => words.with("check-own", &[("people", unit.group.into())]),
            None => words.get("check-too-few"),
            Some(_) if unit.own == 0 => words.get("check-nobody"),
            Some(above) if unit.too_like => words.with("check-too-like", &[("unit", above.as_str().into())]),
            Some(above) => words.with("check-counted-in", &[("unit", above.as_str().into())]),
        };
        view! {
            <tr>
                <th scope="row"><div class=indent(unit.depth)>{unit.name.clone()}</div></th>
                <td class="num">{unit.own}</td>
                <td>{counted}</td>
            </tr>
        }
    });
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=words.get("check-where")>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{words.get("check-unit")}</th>
                        <th scope="col" class="num">{words.get("check-people")}</th>
                        <th scope="col">{words.get("check-counted")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::testing::{check as check_page, has, moment, page};

    fn fields() -> LaunchFields {
        LaunchFields {
            opens: "2026-11-30T06:00".into(),
            closes: "2026-12-07T18:00".into(),
            counts: "8".into(),
            preset: "strict".into(),
            entry: "codes".into(),
            spares: "0".into(),
            respond_within: "14".into(),
            people: vec![UnitField { key: "cranes".into(), name: "Cranes <1>".into(), depth: 1, value: "x14".into() }],
        }
    }

    fn second() -> CheckPage {
        let unit = |name: &str, own, counted_in: Option<&str>, group, too_like| UnitCheck {
            name: name.into(),
            depth: 0,
            own,
            counted_in: counted_in.map(Into::into),
            group,
            too_like,
            shown: true,
        };
        CheckPage {
            slug: "weekly".into(),
            title: "Weekly".into(),
            fields: fields(),
            number: 2,
            preset: Preset::Standard,
            open_entry: false,
            opens: moment(),
            ticks: vec![moment(), moment()],
            respond_by: Some(moment()),
            invited: 40,
            smallest: 7,
            questions: vec!["How?".into()],
            units: vec![
                unit("Harbour", 4, None, 11, false),
                unit("Office", 3, Some("Harbour"), 0, false),
                unit("Yard", 12, Some("Harbour"), 0, true),
            ],
            promise: "ab12".into(),
            unanswered: Some(1),
            changed: false,
        }
    }

    #[test]
    fn a_plan_keeps_what_was_typed_and_warns_who_asks_again_without_an_answer() {
        let model = LaunchPage {
            slug: "weekly".into(),
            title: "Weekly".into(),
            fields: fields(),
            weakest: Preset::Strict,
            unanswered: Some(3),
            problems: Problems::one("n.cranes", "No number".into()),
        };
        let html = plan(&page(), &model);
        check_page(&html);
        assert!(has(&html, "input", &["id=\"n.cranes\"", "value=\"x14\"", "aria-invalid=\"true\""]));
        assert!(has(&html, "input", &["id=\"opens\"", "value=\"2026-11-30T06:00\""]));
        assert!(!html.contains("value=\"standard\""), "weaker than the organisation allows");
        assert!(html.contains("wave 3"), "{html}");
    }

    #[test]
    fn the_second_step_says_everything_in_words_and_carries_the_plan() {
        let html = check(&page(), &second());
        check_page(&html);
        assert_eq!(html.matches("name=\"n.cranes\" value=\"x14\"").count(), 2);
        assert!(has(&html, "input", &["name=\"promise\"", "value=\"ab12\""]));
        assert!(html.contains("has 7 people"), "{html}");
        assert!(html.contains("counted in Harbour"));
        for name in fields().pairs().iter().map(|(name, _)| name.clone()) {
            assert!(html.contains(&format!("name=\"{name}\"")), "{name}");
        }
    }
}
