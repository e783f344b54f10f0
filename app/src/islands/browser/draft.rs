//! A draft of the answers, kept in the tab only: never the code, wiped on sending and after half an hour.

use wasm_bindgen::JsCast as _;
use web_sys::{FormData, HtmlFormElement, HtmlInputElement, Storage, UrlSearchParams};

use super::dom;

/// How long a draft is kept, in seconds.
const LIFE: u64 = 30 * 60;
/// What the name of every draft begins with. Pages without a form wipe drafts by it, too.
const PREFIX: &str = "heard.draft ";

/// Restores a draft, and keeps one from now on.
pub(in crate::islands) fn keep() {
    restore();
    let Some(document) = dom::document() else { return };
    dom::on(&document, "change", |event| {
        let of_form = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            .is_some_and(|input| input.name().starts_with("q."));
        if of_form {
            save();
        }
    });
    dom::every(60_000, || {
        if form().is_none() {
            // The form is gone: its wave is over.
            wipe();
        }
        load();
    });
}

/// Forgets the drafts of every form.
pub(in crate::islands) fn wipe() {
    let Some(storage) = storage() else { return };
    let names = (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten());
    for name in names.filter(|name| name.starts_with(PREFIX)).collect::<Vec<_>>() {
        let _ = storage.remove_item(&name);
    }
}

/// The form; another one after its page was swapped.
pub(in crate::islands) fn form() -> Option<HtmlFormElement> {
    dom::by_id("answer")?.dyn_into().ok()
}

/// Everything in the form, as it is posted.
pub(in crate::islands) fn fields(form: &HtmlFormElement) -> Option<UrlSearchParams> {
    let data = FormData::new_with_form(form).ok()?;
    UrlSearchParams::new_with_str_sequence_sequence(&data).ok()
}

fn storage() -> Option<Storage> {
    // Throws where the reader has forbidden storage: then there is no draft.
    dom::window()?.session_storage().ok().flatten()
}

fn key(form: &HtmlFormElement) -> String {
    let mut key = PREFIX.to_owned();
    key.push_str(&form.get_attribute("action").unwrap_or_default());
    key
}

fn save() {
    let Some(form) = form() else { return };
    let (Some(storage), Some(fields)) = (storage(), fields(&form)) else { return };
    fields.delete("code");
    let mut draft = dom::now().to_string();
    draft.push('?');
    draft.push_str(&String::from(fields.to_string()));
    // A full or forbidden storage only means that there is no draft.
    let _ = storage.set_item(&key(&form), &draft);
}

/// The draft, unless it is too old: then it is wiped.
fn load() -> Option<String> {
    let draft = storage()?.get_item(&key(&form()?)).ok()??;
    let (saved, fields) = draft.split_once('?')?;
    let age = dom::now().checked_sub(saved.parse().ok()?);
    if age.is_none_or(|age| age > LIFE) {
        wipe();
        return None;
    }
    Some(fields.to_owned())
}

fn restore() {
    let Some(form) = form() else { return };
    let inputs = inputs(&form);
    // Answers that the server sent along, or that were given before this ran, are newer than any draft.
    if inputs.iter().any(|input| input.checked() && !input.value().is_empty()) {
        return;
    }
    if let Some(draft) = load().and_then(|draft| UrlSearchParams::new_with_str(&draft).ok()) {
        fill(&form, &draft);
    }
}

/// Chooses what these fields say.
pub(super) fn fill(form: &HtmlFormElement, fields: &UrlSearchParams) {
    for input in inputs(form) {
        let chosen = fields.get_all(&input.name()).iter().any(|value| value.as_string() == Some(input.value()));
        input.set_checked(chosen);
    }
}

fn inputs(form: &HtmlFormElement) -> Vec<HtmlInputElement> {
    let elements = form.elements();
    (0..elements.length())
        .filter_map(|index| elements.item(index)?.dyn_into::<HtmlInputElement>().ok())
        .filter(|input| input.name().starts_with("q."))
        .collect()
}
