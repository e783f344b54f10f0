//! Forms: fields that keep what was typed and say what is wrong with it.

use leptos::prelude::*;

use super::{Icon, icon};
use crate::i18n::Words;

/// What is wrong with one field, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field's name, which is its id too; empty for the form as a whole.
    pub field: String,
    /// What is wrong, and what to do about it.
    pub text: String,
}

/// All that is wrong with a form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(pub Vec<FieldProblem>);

impl Problems {
    /// One field that is wrong.
    #[must_use]
    pub fn one(field: impl Into<String>, text: String) -> Self {
        Self(vec![FieldProblem { field: field.into(), text }])
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|problem| problem.field == field).map(|problem| problem.text.as_str())
    }

    /// The summary above the form, which takes the focus and leads to each field; nothing where all is well.
    pub fn summary(&self, words: Words) -> Option<impl IntoView + use<>> {
        if self.0.is_empty() {
            return None;
        }
        let lines = self.0.iter().map(|problem| {
            let text = problem.text.clone();
            if problem.field.is_empty() {
                view! { <li>{text}</li> }.into_any()
            } else {
                view! { <li><a href=format!("#{}", problem.field)>{text}</a></li> }.into_any()
            }
        });
        Some(view! {
            <div class="note bad" id="errors" tabindex="-1" autofocus=true role="alert">
                {icon(Icon::Alert)}
                <div>
                    <h2>{words.with("form-problems", &[("count", self.0.len().into())])}</h2>
                    <ul>{lines.collect_view()}</ul>
                </div>
            </div>
        })
    }

    /// Label and hint above a control, and what is wrong with it. `control` carries [`Self::attributes`].
    pub fn field(&self, name: &str, label: String, hint: Option<String>, control: AnyView) -> impl IntoView + use<> {
        let hint = hint.map(|hint| view! { <p class="field-hint" id=format!("{name}-hint")>{hint}</p> });
        view! {
            <div class="field">
                <label class="field-label" for=name.to_owned()>{label}</label>
                {hint}
                {control}
                {self.error(name)}
            </div>
        }
    }

    /// What is wrong with a field, to stand beside it.
    pub fn error(&self, name: &str) -> Option<impl IntoView + use<>> {
        let problem = self.of(name)?.to_owned();
        Some(view! { <p class="field-error" id=format!("{name}-error")>{problem}</p> })
    }

    /// The values of `aria-invalid` and `aria-describedby` of a control.
    #[must_use]
    pub fn attributes(&self, name: &str, hint: bool) -> (Option<&'static str>, Option<String>) {
        let wrong = self.of(name).is_some();
        let ids = [hint.then(|| format!("{name}-hint")), wrong.then(|| format!("{name}-error"))];
        let ids: Vec<String> = ids.into_iter().flatten().collect();
        (wrong.then_some("true"), (!ids.is_empty()).then(|| ids.join(" ")))
    }
}

/// A field of one line.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    /// Its name, which is its id too.
    pub name: &'a str,
    /// `text`, `email`, `password`, `date` and so on.
    pub kind: &'static str,
    /// What stands above it.
    pub label: String,
    /// What helps to fill it in.
    pub hint: Option<String>,
    /// What was typed, or is stored.
    pub value: String,
    /// What browsers may fill in, as HTML names it; `off` where nothing.
    pub autocomplete: &'static str,
    /// Whether it must be filled in.
    pub required: bool,
}

impl Input<'_> {
    /// The field with its label, hint and error.
    pub fn view(self, problems: &Problems) -> impl IntoView + use<> {
        let (invalid, described) = problems.attributes(self.name, self.hint.is_some());
        let control = view! {
            <input
                class="input"
                type=self.kind
                id=self.name.to_owned()
                name=self.name.to_owned()
                value=self.value
                autocomplete=self.autocomplete
                required=self.required
                aria-invalid=invalid
                aria-describedby=described
                dir=(self.kind == "text").then_some("auto")
            />
        };
        problems.field(self.name, self.label, self.hint, control.into_any())
    }
}

/// What stands inside of a `textarea`: views do not escape it by themselves. A line break at its very start is the
/// element's own.
#[must_use]
pub fn area_text(text: &str) -> String {
    format!("\n{}", text.replace('&', "&amp;").replace('<', "&lt;"))
}

/// A choice among a few, as radio rows: value, label, hint.
pub fn radios(
    problems: &Problems,
    name: &str,
    legend: String,
    chosen: &str,
    rows: Vec<(String, String, Option<String>)>,
) -> impl IntoView + use<> {
    let (_, described) = problems.attributes(name, false);
    let rows = rows
        .into_iter()
        .enumerate()
        .map(|(index, (value, label, hint))| {
            let checked = value == chosen;
            let hint = hint.map(|hint| view! { <small>{hint}</small> });
            // The summary's link leads to the first one.
            let id = if index == 0 { name.to_owned() } else { format!("{name}-{value}") };
            view! {
                <label class="pick">
                    <input type="radio" id=id name=name.to_owned() value=value checked=checked />
                    <span>{label}{hint}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="picks" aria-describedby=described>
            <legend class="field-label">{legend}</legend>
            {rows}
            {problems.error(name)}
        </fieldset>
    }
}

/// Any number of choices, as checkbox rows: value, label, whether chosen.
pub fn checks(
    problems: &Problems,
    name: &str,
    legend: String,
    hint: Option<String>,
    rows: Vec<(String, String, bool)>,
) -> impl IntoView + use<> {
    let (_, described) = problems.attributes(name, hint.is_some());
    let hint = hint.map(|hint| view! { <p class="field-hint" id=format!("{name}-hint")>{hint}</p> });
    let rows = rows
        .into_iter()
        .enumerate()
        .map(|(index, (value, label, checked))| {
            let id = if index == 0 { name.to_owned() } else { format!("{name}-{value}") };
            view! {
                <label class="pick">
                    <input type="checkbox" id=id name=name.to_owned() value=value checked=checked />
                    <span>{label}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="picks" aria-describedby=described>
            <legend class="field-label">{legend}</legend>
            {hint}
            {rows}
            {problems.error(name)}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use heard_domain::language::Language;

    use super::*;
    use crate::pages::testing::has;

    #[test]
    fn a_field_keeps_what_was_typed_and_says_what_is_wrong() {
        let problems = Problems::one("name", "Too long".to_owned());
        let input = Input {
            name: "name",
            kind: "text",
            label: "Name".to_owned(),
            hint: Some("Yours".to_owned()),
            value: "\"><script>".to_owned(),
            autocomplete: "name",
            required: true,
        };
        let html = view! { {problems.summary(Words(Language::En))} {input.view(&problems)} }.to_html();
        assert!(html.contains("value=\"&quot;&gt;&lt;script&gt;\""), "{html}");
        assert!(has(
            &html,
            "input",
            &["aria-invalid=\"true\"", "aria-describedby=\"name-hint name-error\"", "id=\"name\""]
        ));
        assert!(html.contains("<a href=\"#name\">Too long</a>"));
        assert!(has(&html, "div", &["id=\"errors\"", "autofocus"]));
    }

    #[test]
    fn a_text_area_keeps_what_was_typed_and_stays_a_text_area() {
        let html = view! { <textarea>{area_text("\n</textarea><script> &lt;")}</textarea> }.to_html();
        assert_eq!(html, "<textarea>\n\n&lt;/textarea>&lt;script> &amp;lt;</textarea>");
    }

    #[test]
    fn nothing_wrong_says_nothing() {
        let problems = Problems::default();
        assert!(problems.summary(Words(Language::En)).is_none());
        assert_eq!(problems.attributes("name", false), (None, None));
    }
}
