//! Choosing one of a list: a field with a native list.

use leptos::prelude::*;

use crate::components::form::Problems;

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What people read.
    pub label: String,
    /// How far it is indented: units above it.
    pub depth: usize,
}

impl Choice {
    /// A line that is not indented.
    #[must_use]
    pub fn flat(value: impl Into<String>, label: String) -> Self {
        Self { value: value.into(), label, depth: 0 }
    }
}

/// The field with its label, hint and error. Without a value that is `chosen`, the first line is.
pub(super) fn choose(
    problems: &Problems,
    name: &'static str,
    label: String,
    hint: Option<String>,
    chosen: &str,
    choices: &[Choice],
) -> impl IntoView + use<> {
    let (invalid, described) = problems.attributes(name, hint.is_some());
    let options = choices.iter().map(|choice| {
        // Lists of browsers know no indentation of their own.
        let label = format!("{}{}", "\u{2003}".repeat(choice.depth), choice.label);
        view! { <option value=choice.value.clone() selected=choice.value == chosen>{label}</option> }
    });
    let control = view! {
        <select class="input" id=name name=name aria-invalid=invalid aria-describedby=described>
            {options.collect_view()}
        </select>
    };
    problems.field(name, label, hint, control.into_any())
}
