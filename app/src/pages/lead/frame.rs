//! What all pages for leaders stand in.

use leptos::prelude::*;

use crate::{page::Page, shell::Document};

/// The whole document. `title` is the page's first heading, too; `above` leads back.
pub(super) fn lead(page: &Page, title: String, above: Option<(String, String)>, body: impl IntoView) -> String {
    let above = above.map(|(href, text)| {
        view! { <p class="lead-back"><a href=href>{text}</a></p> }
    });
    let main = view! {
        <div class="desk lead">
            <div class="desk-body stack">
                {above}
                <h1>{title.clone()}</h1>
                {body}
            </div>
        </div>
    };
    Document::new(page, title, "desk-page lead-page").wide().render(main)
}
