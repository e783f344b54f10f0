//! `/manage/waves/{pulse}/{wave}/slips`: what slips to make.

use heard_domain::language::Language;
use leptos::prelude::*;

use super::Paper;
use crate::{
    components::{
        Tone,
        form::{Input, Problems, radios},
        note,
    },
    page::Page,
    pages::manage::frame::{self, Section},
};

/// Why the slips of a wave are not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// They were shown, and the form was sent once more.
    Shown,
    /// The wave is open: new codes would void those that people hold.
    Fixed,
    /// The wave is over.
    Over,
    /// Everybody gets a code by mail.
    Mailed,
}

/// The form.
#[derive(Debug, Clone)]
pub struct SlipsPage {
    /// The pulse's slug.
    pub pulse: String,
    /// The pulse's title.
    pub title: String,
    /// The wave's number.
    pub number: u32,
    /// How many slips there will be.
    pub count: u32,
    /// How many people get their codes by mail, and no slips.
    pub mailed: u32,
    /// The most that are printed; more come as a file only.
    pub most: u32,
    /// Whether codes were made before, which new ones void.
    pub again: bool,
    /// Which codes the form is about; `None` where none can be made.
    pub version: Option<String>,
    /// Why nothing is shown.
    pub refusal: Option<Refusal>,
    /// Of every hundred slips so many are in that language, as typed.
    pub shares: Vec<(Language, String)>,
    /// Name of the paper.
    pub paper: String,
    /// `print` or `csv`.
    pub form: String,
    /// Whether people can reach the address that slips lead to from other machines.
    pub reachable: bool,
    /// What is wrong.
    pub problems: Problems,
}

/// The whole document. The form posts to the same address; what it makes is shown that once.
#[must_use]
pub fn render(page: &Page, model: &SlipsPage) -> String {
    let words = page.words();
    let at = format!("/manage/waves/{}/{}", model.pulse, model.number);
    let wave = words.with("wave-name", &[("pulse", model.title.as_str().into()), ("number", model.number.into())]);
    let refusal = model.refusal.map(|refusal| {
        let (title, text) = match refusal {
            Refusal::Shown => ("slips-shown-title", "slips-shown"),
            Refusal::Fixed => ("slips-fixed-title", "slips-fixed"),
            Refusal::Over => ("slips-over-title", "slips-over"),
            Refusal::Mailed => ("slips-all-mailed-title", "slips-all-mailed"),
        };
        note(Tone::Warn, words.get(title), words.get(text))
    });
    let body = view! {
        <p><a href=at.clone()>{wave}</a></p>
        {refusal}
        {model.version.as_ref().map(|version| form(page, model, &at, version))}
    };
    frame::manage(page, Section::Pulses, &words.get("wave-slips"), body)
}

fn form(page: &Page, model: &SlipsPage, at: &str, version: &str) -> impl IntoView + use<> {
    let words = page.words();
    let problems = &model.problems;
    let local = (!model.reachable).then(|| note(Tone::Warn, words.get("wave-local-title"), words.get("wave-local")));
    let again = model.again.then(|| note(Tone::Warn, words.get("slips-again-title"), words.get("slips-again")));
    let printed = model.count <= model.most;
    let print = ("print".to_owned(), words.get("slips-form-print"), Some(words.get("slips-form-print-hint")));
    let csv = ("csv".to_owned(), words.get("slips-form-csv"), Some(words.get("slips-form-csv-hint")));
    let forms = if printed { vec![print, csv] } else { vec![csv] };
    let too_many = (!printed).then(|| view! { <p>{words.with("slips-too-many", &[("most", model.most.into())])}</p> });
    let papers = Paper::ALL.map(|paper| (paper.name().to_owned(), words.get(paper.key()), None));
    let papers = printed.then(|| radios(problems, "paper", words.get("slips-paper"), &model.paper, papers.into()));
    let shares = model.shares.iter().map(|(language, share)| {
        let name = format!("share-{}", language.tag());
        let input = Input {
            name: &name,
            kind: "number",
            label: language.native_name().to_owned(),
            hint: None,
            value: share.clone(),
            autocomplete: "off",
            required: false,
        };
        input.view(problems)
    });
    let (class, button) =
        if model.again { ("btn btn-bad", "slips-again-button") } else { ("btn btn-primary", "slips-button") };
    let mailed =
        (model.mailed > 0).then(|| format!(" {}", words.with("slips-mailed", &[("count", model.mailed.into())])));
    view! {
        <p>{words.with("slips-text", &[("count", model.count.into())])}{mailed}</p>
        {local}
        {again}
        {problems.summary(words)}
        <form class="stack" method="post" action=format!("{at}/slips")>
            <input type="hidden" name="codes" value=version.to_owned() />
            {too_many}
            {radios(problems, "form", words.get("slips-form"), &model.form, forms)}
            <fieldset class="picks">
                <legend class="field-label">{words.get("slips-languages")}</legend>
                <p class="field-hint">{words.get("slips-languages-hint")}</p>
                <div class="shares">{shares.collect_view()}</div>
            </fieldset>
            {papers}
            <p>{words.get("slips-care")}</p>
            <div class="actions">
                <button class=class>{words.get(button)}</button>
                <a class="btn" href=at.to_owned()>{words.get("cancel")}</a>
            </div>
        </form>
    }
}
