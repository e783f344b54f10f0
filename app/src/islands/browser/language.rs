//! Another language without leaving the page: where there is no network, what was typed would be gone with it.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlInputElement};

use super::{dom, draft, send};

/// The parts of the page that have words.
const PARTS: [&str; 5] = [".ribbon", ".skip-link", ".masthead", "#main", ".foot"];

/// Fetches the form in the language of the button, with everything that was typed, and puts it in place.
pub(super) async fn change(form: &HtmlFormElement, button: &HtmlElement) {
    dom::show("offline", false);
    if try_to_change(form, button).await.is_none() {
        send::no_answer();
    }
}

async fn try_to_change(form: &HtmlFormElement, button: &HtmlElement) -> Option<()> {
    let fields = draft::fields(form)?;
    let tag = button.get_attribute("lang")?;
    fields.set("lang", &tag);
    let response = send::post(&button.get_attribute("formaction")?, &fields).await?;
    if !response.ok() {
        return None;
    }
    let fresh = dom::parse(&dom::text(&response).await?)?;
    let document = dom::document()?;
    // A proxy's page has none of it.
    fresh.query_selector("#main").ok()??;
    // What was chosen while the answer was on its way is newer than what it brings.
    let fields = draft::fields(form)?;
    for part in PARTS {
        dom::swap(&fresh, part);
    }
    if let Some(form) = draft::form() {
        draft::fill(&form, &fields);
    }
    if let (Some(code), Some(typed)) = (dom::by_id("code"), fields.get("code"))
        && let Ok(code) = code.dyn_into::<HtmlInputElement>()
    {
        code.set_value(&typed);
    }
    let root: Element = document.document_element()?;
    let _ = root.set_attribute("lang", &tag);
    let _ = root.set_attribute("dir", &button.get_attribute("dir")?);
    if let Some(title) = fresh.query_selector("title").ok()? {
        document.set_title(&title.text_content()?);
    }
    dom::swapped();
    dom::focus(&document.query_selector(".lang summary").ok()??);
    Some(())
}
