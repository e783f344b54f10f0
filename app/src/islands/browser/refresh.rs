//! Fetches the board anew when something was counted, and puts it in place without losing the reader's.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, EventSource, FocusOptions, HtmlElement, MessageEvent};

use super::{dom, ring};

/// Everybody's board hears of a count in the same moment; they ask for it spread over so many milliseconds.
const SPREAD: f64 = 2_000.0;

/// How long each board has its turn, in milliseconds.
const TURN: i32 = 20_000;

/// What the reader can be at.
const STOPS: &str = "#main a, #main button, #main summary, #main [tabindex]";

/// What a board shows, and where it hears of more.
pub(in crate::islands) struct Shown {
    /// Address of the event stream.
    pub(in crate::islands) events: String,
    /// The version that is shown.
    pub(in crate::islands) version: String,
    /// Addresses of boards that take turns, the shown one first.
    pub(in crate::islands) turns: Vec<String>,
    /// What to tell people who cannot see a change.
    pub(in crate::islands) updated: String,
}

/// Watches for counts. `say` is called with what is to be told.
pub(in crate::islands) fn watch(shown: Shown, say: impl Fn(String) + 'static) {
    let Shown { events, version, turns, updated: text } = shown;
    let Some(document) = dom::document() else { return };
    let say = Rc::new(say);
    // A tab in the background waits until somebody looks at it.
    let stale = Rc::new(Cell::new(false));
    let turn = Rc::new(Cell::new(0));
    let address = {
        let (turns, turn) = (turns.clone(), Rc::clone(&turn));
        move || turns.get(turn.get()).cloned().or_else(|| dom::window()?.location().href().ok())
    };
    let refresh: Rc<dyn Fn()> = Rc::new({
        let stale = Rc::clone(&stale);
        move || {
            if dom::document().is_some_and(|document| document.hidden()) {
                stale.set(true);
                return;
            }
            stale.set(false);
            let (say, text, address, stale) = (Rc::clone(&say), text.clone(), address(), Rc::clone(&stale));
            spawn_local(async move {
                if replace(address).await.is_none() {
                    // No network yet: tried again when it is back, or when somebody looks.
                    stale.set(true);
                } else {
                    // An emptied line is said again even if the words are the same.
                    say(String::new());
                    dom::after(200, move || say(text));
                }
            });
        }
    });
    let again: Rc<dyn Fn()> = Rc::new({
        let refresh = Rc::clone(&refresh);
        move || {
            if stale.get() {
                refresh();
            }
        }
    });
    if let Some(window) = dom::window() {
        let again = Rc::clone(&again);
        dom::on(&window, "online", move |_| again());
    }
    dom::on(&document, "visibilitychange", move |_| again());
    ring::when_overdue(Rc::clone(&refresh));
    if turns.len() > 1 {
        dom::every(TURN, move || {
            turn.set((turn.get() + 1) % turns.len());
            let address = turns.get(turn.get()).cloned();
            spawn_local(async move {
                replace(address).await;
            });
        });
    }
    let Ok(source) = EventSource::new(&events) else { return };
    let shown = RefCell::new(version);
    dom::on(&source, "moved", move |event| {
        // The stream opens with the present version, which the page shows already.
        let Some(version) = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string()) else { return };
        if shown.replace(version.clone()) != version {
            let refresh = Rc::clone(&refresh);
            dom::after((js_sys::Math::random() * SPREAD) as i32, move || refresh());
        }
    });
}

async fn replace(address: Option<String>) -> Option<()> {
    let window = dom::window()?;
    let response = dom::response(window.fetch_with_str(&address?)).await?;
    if !response.ok() {
        return None;
    }
    let fresh = dom::parse(&dom::text(&response).await?)?;

    let open: Vec<bool> = all("#main details")?.iter().map(|details| details.has_attribute("open")).collect();
    let active = dom::document()?.active_element();
    let stop = all(STOPS)?.iter().position(|stop| Some(stop) == active.as_ref());
    let (x, y) = (window.scroll_x().ok()?, window.scroll_y().ok()?);
    if !dom::swap(&fresh, "#main") {
        return None;
    }
    dom::swap(&fresh, ".foot");
    dom::swapped();
    for (details, open) in all("#main details")?.iter().zip(open) {
        if open {
            let _ = details.set_attribute("open", "");
        }
    }
    let stop = stop.and_then(|stop| all(STOPS)?.get(stop)?.clone().dyn_into::<HtmlElement>().ok());
    if let Some(stop) = stop {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = stop.focus_with_options(&options);
    }
    window.scroll_to_with_x_and_y(x, y);
    Some(())
}

fn all(selector: &str) -> Option<Vec<Element>> {
    let list = dom::document()?.query_selector_all(selector).ok()?;
    Some((0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok()).collect())
}
