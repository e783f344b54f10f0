//! The field for the code on a slip. In the browser it is written in groups as it is typed, and a typing error is found
//! before anything is sent.

use leptos::prelude::*;

/// What a code looks like. It is plainly made up: who types it in is told of a typing error.
const EXAMPLE: &str = "ABCD-EFGH-JKMNP";

/// The field, with its error if there is one.
#[island]
pub fn CodeField(
    /// What the field is called.
    label: String,
    /// Where to find the code.
    hint: String,
    /// What was typed before.
    typed: String,
    /// What is wrong with it; empty where nothing is.
    problem: String,
    /// What to say of a code that is too short, too long, or has characters that no code has.
    shape: String,
    /// What to say of a code that has a typing error.
    check: String,
) -> impl IntoView {
    let problem = RwSignal::new(problem);
    // Only a browser has events.
    #[cfg(browser)]
    let (on_input, on_leave, on_key) = super::browser::typing::handlers(problem, shape, check);
    #[cfg(not(browser))]
    let (on_input, on_leave, on_key) = {
        drop((shape, check));
        (|_: leptos::ev::Event| {}, |_: leptos::ev::FocusEvent| {}, |_: leptos::ev::KeyboardEvent| {})
    };
    view! {
        <div class="field">
            <label class="field-label" for="code">{label}</label>
            <p class="field-hint" id="code-hint">{hint}</p>
            <input
                class="input code"
                id="code"
                name="code"
                value=typed
                aria-describedby="code-hint code-error"
                aria-invalid=move || (!problem.read().is_empty()).then_some("true")
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                enterkeyhint="next"
                maxlength="40"
                placeholder=EXAMPLE
                on:input=on_input
                on:blur=on_leave
                on:keydown=on_key
            />
            <p class="field-error" id="code-error" hidden=move || problem.read().is_empty()>
                {move || problem.get()}
            </p>
        </div>
    }
}

/// Writes what is typed in upper case and groups of 4, 4 and 5, without judging it. A text that is too long stays as it
/// is, so that nothing typed is lost.
#[cfg(any(browser, test))]
pub(super) fn grouped(typed: &str) -> String {
    let mut out = String::with_capacity(typed.len() + 2);
    let mut count = 0;
    for character in typed.chars().filter(|character| !matches!(character, '-' | '–' | ' ')) {
        count += 1;
        if count > 13 {
            return typed.to_owned();
        }
        out.push(character.to_ascii_uppercase());
        if count == 4 || count == 8 {
            out.push('-');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use heard_ballot::code::{Code, CodeError};

    use super::{EXAMPLE, grouped};

    #[test]
    fn the_example_has_the_shape_of_a_code_and_is_none() {
        assert_eq!(grouped(EXAMPLE), EXAMPLE);
        assert_eq!(Code::parse(EXAMPLE), Err(CodeError::Check));
        assert!(!EXAMPLE.contains(['I', 'L', 'O', 'U']));
    }

    #[test]
    fn a_code_is_grouped_while_it_is_typed() {
        assert_eq!(grouped("k7q"), "K7Q");
        assert_eq!(grouped("k7qm"), "K7QM-");
        assert_eq!(grouped("K7QM-2xr"), "K7QM-2XR");
        assert_eq!(grouped("k7qm2xrt9hj4b"), "K7QM-2XRT-9HJ4B");
        assert_eq!(grouped("k7qm2xrt9hj4bb"), "k7qm2xrt9hj4bb");
    }
}
