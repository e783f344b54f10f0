//! Improves the answer form: keeps a draft in the tab, sends without leaving the page, and says so when there is no
//! network. It has no view of its own: form and notes are in the page, and without this island the form is an ordinary one.

use leptos::prelude::*;

/// Stands anywhere outside of `main`, whose content it may replace. Works on `form#answer` and the notes `#offline` and
/// `#online`; the send button's `data-busy` is what it says while it sends.
#[island]
pub fn AnswerForm() -> impl IntoView {
    #[cfg(browser)]
    {
        super::browser::draft::keep();
        super::browser::send::intercept();
    }
}
