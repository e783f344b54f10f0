//! Typing a code.

use heard_ballot::code::{Code, CodeError};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, InputEvent};

use super::dom;
use crate::islands::code_field::grouped;

/// What the code field does on each change, when it is left, and on each key: Enter leads on to the first question.
pub(in crate::islands) fn handlers(
    problem: RwSignal<String>,
    shape: String,
    check: String,
) -> (impl FnMut(ev::Event) + 'static, impl FnMut(ev::FocusEvent) + 'static, impl FnMut(ev::KeyboardEvent) + 'static) {
    let on_input = move |event: ev::Event| {
        // Nobody is told off while still typing.
        problem.set(String::new());
        // A keyboard that composes words loses its place when the text changes under it.
        let composing = event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing);
        let Some(field) = field(&event) else { return };
        let value = field.value();
        let at_end = field.selection_start().ok().flatten() == u32::try_from(value.encode_utf16().count()).ok();
        if at_end && !composing && !deletes(&event) {
            field.set_value(&grouped(&value));
        }
    };
    let on_leave = move |event: ev::FocusEvent| {
        let Some(field) = field(&event) else { return };
        let value = field.value();
        match Code::parse(&value) {
            Ok(code) => field.set_value(&code.to_string()),
            Err(CodeError::Missing) => {}
            Err(CodeError::Shape) => problem.set(shape.clone()),
            Err(CodeError::Check) => problem.set(check.clone()),
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let first = || dom::document()?.query_selector(".question input").ok().flatten();
        if event.key() == "Enter"
            && let Some(first) = first()
        {
            event.prevent_default();
            dom::focus(&first);
        }
    };
    (on_input, on_leave, on_key)
}

fn field(event: &ev::Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// Regrouping after a deletion would put the hyphen back that was just removed.
fn deletes(event: &ev::Event) -> bool {
    event.dyn_ref::<InputEvent>().is_some_and(|event| event.input_type().starts_with("delete"))
}
