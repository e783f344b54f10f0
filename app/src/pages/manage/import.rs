//! Importing a list in three steps: send it, look at what would change, confirm it. What was sent stays in the page, so
//! that it can be mended there.

use leptos::prelude::*;

use super::frame::{self, Section};
use crate::{
    components::{
        Tone,
        form::{Problems, area_text, radios},
        note,
    },
    i18n::Words,
    page::Page,
};

/// What the page is about, in words. The form posts to `action` as multipart: `file`, `text`, `others`; to confirm, also
/// `seen`.
pub(super) struct Subject<'a> {
    pub(super) section: Section,
    /// Where the form posts to.
    pub(super) action: &'static str,
    /// Keys of the texts begin with it: `units` or `people`.
    pub(super) area: &'static str,
    /// The list as it is now, as a file.
    pub(super) export: &'static str,
    /// A file to begin with.
    pub(super) template: &'static str,
    /// The first lines of such a file.
    pub(super) example: &'static str,
    pub(super) state: &'a ImportState,
    pub(super) groups: Vec<Group>,
    /// What would be there then, in words.
    pub(super) after: String,
    /// Whether there is something to be changed at all.
    pub(super) changes: bool,
}

/// How far an import has come.
#[derive(Debug, Clone, Default)]
pub struct ImportState {
    /// What was sent.
    pub text: String,
    /// Whether what is not in the file stays; `None` where that cannot be chosen.
    pub keep_others: Option<bool>,
    /// What is wrong with the file as a whole.
    pub problems: Problems,
    /// What is wrong with its lines.
    pub errors: Vec<LineError>,
    /// What is there now, in few letters; `None` before anything was looked at.
    pub seen: Option<String>,
    /// Whether what is there has changed since it was looked at.
    pub stale: bool,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    /// The line, from 1; `None` for the file as a whole.
    pub line: Option<usize>,
    /// The column.
    pub field: String,
    /// The rule that is broken.
    pub rule: &'static str,
    /// What stands there.
    pub value: String,
}

/// Changes of one kind, each in words.
pub(super) struct Group {
    pub(super) title: String,
    pub(super) lines: Vec<String>,
    /// Further ones that are not listed.
    pub(super) more: usize,
    /// What follows where something ends by them; then they are always in sight.
    pub(super) ends: Option<String>,
}

/// The most changes of one kind, and the most errors, that are listed.
pub(super) const LISTED: usize = 200;

/// The most changes of one kind that are in sight without being asked for.
const OPEN: usize = 12;

impl Group {
    /// The first of them in words; nothing where there are none.
    pub(super) fn of<T>(title: impl FnOnce(usize) -> String, all: &[T], line: impl Fn(&T) -> String) -> Option<Self> {
        (!all.is_empty()).then(|| Self {
            title: title(all.len()),
            lines: all.iter().take(LISTED).map(line).collect(),
            more: all.len().saturating_sub(LISTED),
            ends: None,
        })
    }

    /// The same, but something ends by it.
    pub(super) fn ending(mut self, text: String) -> Self {
        self.ends = Some(text);
        self
    }
}

/// The whole document. `text_of` says what is wrong with a line in words.
pub(super) fn render(page: &Page, subject: Subject<'_>, text_of: impl Fn(&LineError) -> String) -> String {
    let words = page.words();
    let title = words.get(&format!("{}-import-title", subject.area));
    let section = subject.section;
    let body = if subject.state.seen.is_some() { preview(words, subject, &text_of) } else { upload(words, &subject) };
    frame::manage(page, section, &title, body)
}

fn upload(words: Words, subject: &Subject<'_>) -> AnyView {
    let problems = &subject.state.problems;
    let (invalid, described) = problems.attributes("file", true);
    let file = view! {
        <input
            class="input"
            type="file"
            id="file"
            name="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
            aria-invalid=invalid
            aria-describedby=described
        />
    };
    view! {
        {problems.summary(words)}
        <p>{words.get(&format!("{}-import-text", subject.area))}</p>
        <pre class="bytes" dir="ltr" tabindex="0"><code>{subject.example}</code></pre>
        <div class="actions">
            <a class="btn" href=subject.template download="">{words.get("import-template")}</a>
            <a class="btn" href=subject.export download="">{words.get("import-export")}</a>
        </div>
        <form class="panel" method="post" action=subject.action enctype="multipart/form-data">
            {problems.field("file", words.get("import-file"), Some(words.get("import-file-hint")), file.into_any())}
            {text_field(words, subject.state)}
            {others(words, subject)}
            <div class="actions"><button class="btn btn-primary">{words.get("import-look")}</button></div>
        </form>
    }
    .into_any()
}

fn preview(words: Words, subject: Subject<'_>, text_of: &dyn Fn(&LineError) -> String) -> AnyView {
    let state = subject.state;
    let good = state.errors.is_empty();
    let groups = subject.groups.into_iter().map(|group| group.view(words)).collect_view();
    let verdict = match (good, subject.changes) {
        (false, _) => errors(words, state, text_of),
        (true, true) => view! { <p>{words.get("import-check")} " " {subject.after}</p> }.into_any(),
        (true, false) => note(Tone::Good, words.get("import-nothing"), words.get("import-nothing-text")).into_any(),
    };
    let heading = (subject.changes && !good).then(|| view! { <h2>{words.get("import-good-lines")}</h2> });
    let confirm = (good && subject.changes).then(|| {
        let others = state.keep_others.map(|keep| {
            view! { <input type="hidden" name="others" value=if keep { "keep" } else { "remove" } /> }
        });
        view! {
            <form class="actions" method="post" action=subject.action enctype="multipart/form-data">
                <input type="hidden" name="seen" value=state.seen.clone() />
                <input type="hidden" name="text" value=state.text.clone() />
                {others}
                <button class="btn btn-primary">{words.get(&format!("{}-import-confirm", subject.area))}</button>
                <a class="btn" href=subject.section.href()>{words.get("cancel")}</a>
            </form>
            <p class="small soft">
                {words.get("import-undo")} " " <a href=subject.export download="">{words.get("import-export")}</a>
            </p>
        }
    });
    let mend = view! {
        <form class="panel" method="post" action=subject.action enctype="multipart/form-data">
            {text_field(words, state)}
            {subject.state.keep_others.map(|_| others_field(words, subject.area, state))}
            <div class="actions">
                <button class="btn" class=("btn-primary", !good)>{words.get("import-look-again")}</button>
                <a class="btn" href=subject.action>{words.get("import-other-file")}</a>
            </div>
        </form>
    };
    view! {
        {state.stale.then(|| note(Tone::Warn, words.get("import-stale"), words.get("import-stale-text")))}
        {verdict}
        {heading}
        {groups}
        {confirm}
        {mend}
    }
    .into_any()
}

fn errors(words: Words, state: &ImportState, text_of: &dyn Fn(&LineError) -> String) -> AnyView {
    let lines: Vec<&str> = state.text.lines().collect();
    let listed = &state.errors[..state.errors.len().min(LISTED)];
    // What is wrong with one line stands together.
    let rows = listed.chunk_by(|one, other| one.line.is_some() && one.line == other.line).map(|of_line| {
        let texts = of_line.iter().map(|error| view! { <span>{text_of(error)}</span> }).collect_view();
        let line = of_line.first().and_then(|error| error.line).map(|line| {
            let written = line.checked_sub(1).and_then(|line| lines.get(line)).copied().unwrap_or_default();
            let shown: String = written.chars().take(120).collect();
            view! {
                <b>{words.with("import-line", &[("line", line.into())])}</b>
                " "
                <code class="import-line" dir="auto">{shown}</code>
            }
        });
        view! { <li>{line}{texts}</li> }
    });
    let rows = rows.collect_view();
    let count = state.errors.len();
    let more = count.saturating_sub(LISTED);
    let more = (more > 0).then(|| view! { <p>{words.with("import-more", &[("count", more.into())])}</p> });
    view! {
        <div class="note bad" id="errors" tabindex="-1" autofocus=true role="alert">
            {crate::components::icon(crate::components::Icon::Alert)}
            <div>
                <h2>{words.with("import-errors", &[("count", count.into())])}</h2>
                <p>{words.get("import-errors-text")} " " <a href="#text">{words.get("import-mend")}</a></p>
                <ul class="import-errors">{rows}</ul>
                {more}
            </div>
        </div>
    }
    .into_any()
}

fn text_field(words: Words, state: &ImportState) -> impl IntoView + use<> {
    let looked_at = state.seen.is_some();
    let problems = &state.problems;
    let (invalid, described) = problems.attributes("text", true);
    let text = area_text(&state.text);
    let rows = state.text.lines().count().clamp(6, 16);
    let control = view! {
        <textarea
            class="input import-text"
            id="text"
            name="text"
            rows=rows
            dir="ltr"
            spellcheck="false"
            autocomplete="off"
            aria-invalid=invalid
            aria-describedby=described
        >
            {text}
        </textarea>
    };
    let (label, hint) =
        if looked_at { ("import-text", "import-text-hint") } else { ("import-paste", "import-paste-hint") };
    problems.field("text", words.get(label), Some(words.get(hint)), control.into_any())
}

fn others(words: Words, subject: &Subject<'_>) -> Option<impl IntoView + use<>> {
    subject.state.keep_others.map(|_| others_field(words, subject.area, subject.state))
}

fn others_field(words: Words, area: &str, state: &ImportState) -> impl IntoView + use<> {
    let row = |value: &str| {
        let key = format!("{area}-import-others-{value}");
        (value.to_owned(), words.get(&key), Some(words.get(&format!("{key}-hint"))))
    };
    let chosen = if state.keep_others == Some(true) { "keep" } else { "remove" };
    let legend = words.get(&format!("{area}-import-others"));
    radios(&state.problems, "others", legend, chosen, vec![row("keep"), row("remove")])
}

impl Group {
    fn view(self, words: Words) -> impl IntoView {
        let open = self.ends.is_some() || self.lines.len() <= OPEN;
        let ends = self.ends.map(|text| view! { <p>{text}</p> });
        let lines = self.lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        let more =
            (self.more > 0).then(|| view! { <li>{words.with("import-more", &[("count", self.more.into())])}</li> });
        view! {
            <details class="import-group" open=open>
                <summary>{self.title}</summary>
                {ends}
                <ul>{lines}{more}</ul>
            </details>
        }
    }
}
