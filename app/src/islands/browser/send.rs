//! Sends the answers without leaving the page, so that nothing is lost where there is no network.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, Element, HtmlFormElement, RequestInit, Response, SubmitEvent, UrlSearchParams};

use super::{dom, draft, language};

/// How long to wait for an answer: a phone without a signal often says nothing at all.
const PATIENCE: i32 = 30_000;

/// Takes over the form's own sending.
pub(in crate::islands) fn intercept() {
    let (Some(window), Some(document)) = (dom::window(), dom::document()) else { return };
    let sending = Rc::new(Cell::new(false));
    dom::on(&document, "submit", move |event| {
        let Some(submit) = event.dyn_ref::<SubmitEvent>() else { return };
        let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form.filter(|form| form.id() == "answer") else { return };
        event.prevent_default();
        if sending.replace(true) {
            return;
        }
        let sending = Rc::clone(&sending);
        let language = submit.submitter().filter(|button| button.has_attribute("formaction"));
        spawn_local(async move {
            match language {
                Some(button) => language::change(&form, &button).await,
                None => send(&form).await,
            }
            sending.set(false);
        });
    });
    dom::on(&window, "online", |_| {
        if dom::by_id("offline").is_some_and(|note| !note.has_attribute("hidden")) {
            dom::show("offline", false);
            dom::show("online", true);
        }
    });
}

async fn send(form: &HtmlFormElement) {
    dom::show("offline", false);
    dom::show("online", false);
    let button = form.query_selector(".send button").ok().flatten();
    let idle = button.as_ref().map(busy);
    let left = try_to_send(form).await;
    if left == Some(Left::Page) {
        // The button stays as it is: the browser is on its way.
        return;
    }
    if let (Some(button), Some(idle)) = (button, idle) {
        let _ = button.remove_attribute("aria-disabled");
        button.set_text_content(idle.as_deref());
    }
    if left.is_none() {
        no_answer();
    }
}

/// Says that the server could not be reached.
pub(super) fn no_answer() {
    dom::show("offline", true);
    if let Some(note) = dom::by_id("offline") {
        dom::focus(&note);
    }
}

fn busy(button: &Element) -> Option<String> {
    let idle = button.text_content();
    let _ = button.set_attribute("aria-disabled", "true");
    button.set_text_content(button.get_attribute("data-busy").as_deref());
    idle
}

/// What became of the form.
#[derive(PartialEq, Eq)]
enum Left {
    /// The answers are in; the browser goes to the next page.
    Page,
    /// The server has sent the form back, with what is wrong.
    Form,
}

/// Posts a form; `None` where the server could not be reached.
pub(super) async fn post(address: &str, fields: &UrlSearchParams) -> Option<Response> {
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(fields);
    if let Ok(abort) = AbortController::new() {
        request.set_signal(Some(&abort.signal()));
        dom::after(PATIENCE, move || abort.abort());
    }
    dom::response(dom::window()?.fetch_with_str_and_init(address, &request)).await
}

/// `None` where the server could not be reached.
async fn try_to_send(form: &HtmlFormElement) -> Option<Left> {
    let response = post(&form.get_attribute("action")?, &draft::fields(form)?).await?;
    // Any other redirect is somebody else's, of a sign-in before this server for example.
    let url = response.url();
    if response.redirected() && url.split('?').next().is_some_and(|page| page.ends_with("/thanks")) {
        draft::wipe();
        return dom::window()?.location().replace(&url).is_ok().then_some(Left::Page);
    }
    // A proxy's error page has no form: to the reader that is the same as no network.
    let fresh = dom::parse(&dom::text(&response).await?)?;
    if !dom::swap(&fresh, "#main") {
        return None;
    }
    if draft::form().is_none() {
        draft::wipe();
    }
    dom::swapped();
    let first = dom::document()?.query_selector("#main [autofocus]").ok().flatten();
    if let Some(first) = first {
        dom::focus(&first);
    }
    Some(Left::Form)
}
