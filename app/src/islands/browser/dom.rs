//! The few things that islands ask of the browser.

use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, DocumentFragment, Element, Event, EventTarget, HtmlElement, HtmlTemplateElement, Response, Window,
};

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

pub(super) fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Listens for as long as the page lives.
pub(super) fn on(target: &EventTarget, name: &str, handler: impl FnMut(Event) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(handler);
    // Fails only for a name that is not a string.
    let _ = target.add_event_listener_with_callback(name, handler.as_ref().unchecked_ref());
    handler.forget();
}

/// Runs once, later.
pub(super) fn after(milliseconds: i32, run: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let run = Closure::once_into_js(run);
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), milliseconds);
}

/// Runs again and again.
pub(super) fn every(milliseconds: i32, run: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let run = Closure::<dyn FnMut()>::new(run);
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(run.as_ref().unchecked_ref(), milliseconds);
    run.forget();
}

/// Whole seconds since 1970 by the phone's clock.
pub(super) fn now() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// Shows or hides a part of the page.
pub(super) fn show(id: &str, shown: bool) {
    let Some(element) = by_id(id) else { return };
    let _ = if shown { element.remove_attribute("hidden") } else { element.set_attribute("hidden", "") };
}

/// Moves the keyboard's focus, which also makes screen readers say it.
pub(super) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// The body of an answer.
pub(super) async fn text(response: &Response) -> Option<String> {
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Reads HTML without running or loading anything in it.
pub(super) fn parse(html: &str) -> Option<DocumentFragment> {
    let template: HtmlTemplateElement = document()?.create_element("template").ok()?.dyn_into().ok()?;
    template.set_inner_html(html);
    Some(template.content())
}

/// Puts the part of `fresh` that matches the selector in the place of the page's own. Says whether it did.
pub(super) fn swap(fresh: &DocumentFragment, selector: &str) -> bool {
    let own = document().and_then(|document| document.query_selector(selector).ok().flatten());
    let new = fresh.query_selector(selector).ok().flatten();
    let (Some(own), Some(new)) = (own, new) else { return false };
    own.replace_with_with_node_1(&new).is_ok()
}

/// Wakes the islands in what was swapped in.
pub(super) fn swapped() {
    if let (Some(window), Ok(event)) = (window(), Event::new("heard:swapped")) {
        let _ = window.dispatch_event(&event);
    }
}

/// What a `fetch` gives; `None` where there is no network.
pub(super) async fn response(promise: js_sys::Promise) -> Option<Response> {
    JsFuture::from(promise).await.ok().and_then(|value: JsValue| value.dyn_into().ok())
}
